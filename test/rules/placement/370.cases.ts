import rule from "../../../rules/placement/370";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "on the 16th birthday in 2023/24",
      { Header: [{ DOB: "05/05/2007" }], Episodes: [{ PLACE: "P2", DECOM: "05/05/2023", DEC: "" }] },
    ],
    [
      "15 was enough in 2022/23",
      {
        year: "2022/23",
        Header: [{ DOB: "05/05/2007" }],
        Episodes: [{ PLACE: "P2", DECOM: "05/05/2022", DEC: "" }],
      },
    ],
    [
      "another placement",
      {
        year: "2022/23",
        Header: [{ DOB: "05/05/2010" }],
        Episodes: [{ PLACE: "P3", DECOM: "04/05/2022", DEC: "" }],
      },
    ],
    [
      "blank date of birth",
      { Header: [{ DOB: "" }], Episodes: [{ PLACE: "P2", DECOM: "04/05/2023", DEC: "" }] },
    ],
    [
      "unreadable start",
      { Header: [{ DOB: "05/05/2007" }], Episodes: [{ PLACE: "P2", DECOM: "31/04/2023", DEC: "" }] },
    ],
    ["no Header row", { Episodes: [{ PLACE: "P2", DECOM: "04/05/2023" }] }],
  ],
  finds: [
    [
      "the day before the 16th birthday, still open",
      { Header: [{ DOB: "05/05/2007" }], Episodes: [{ PLACE: "P2", DECOM: "04/05/2023", DEC: "" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "the day before the 15th birthday in 2022/23",
      {
        year: "2022/23",
        Header: [{ DOB: "05/05/2007" }],
        Episodes: [{ PLACE: "P2", DECOM: "04/05/2022", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "15 is no longer enough in 2023/24",
      { Header: [{ DOB: "05/05/2007" }], Episodes: [{ PLACE: "P2", DECOM: "05/05/2022", DEC: "" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "an episode that has ended",
      {
        Header: [{ DOB: "05/05/2008" }],
        Episodes: [{ PLACE: "P2", DECOM: "05/05/2023", DEC: "01/06/2023" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
  ],
});
