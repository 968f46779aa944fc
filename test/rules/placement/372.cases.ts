import rule from "../../../rules/placement/372";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23" },
  silent: [
    [
      "on the 10th birthday",
      {
        Header: [{ DOB: "15/06/2012" }],
        Episodes: [{ PLACE: "R5", DECOM: "15/06/2022", DEC: "01/07/2022" }],
      },
    ],
    [
      "another placement",
      { Header: [{ DOB: "15/06/2015" }], Episodes: [{ PLACE: "K1", DECOM: "14/06/2022", DEC: "" }] },
    ],
    [
      "blank date of birth",
      { Header: [{ DOB: "" }], Episodes: [{ PLACE: "R5", DECOM: "14/06/2022", DEC: "" }] },
    ],
    ["blank start", { Header: [{ DOB: "15/06/2012" }], Episodes: [{ PLACE: "R5", DECOM: "", DEC: "" }] }],
    [
      "born on 29 February: 28 February is the birthday",
      { Header: [{ DOB: "29/02/2012" }], Episodes: [{ PLACE: "R5", DECOM: "28/02/2022", DEC: "" }] },
    ],
  ],
  finds: [
    [
      "the day before the 10th birthday",
      {
        Header: [{ DOB: "15/06/2012" }],
        Episodes: [{ PLACE: "R5", DECOM: "14/06/2022", DEC: "01/07/2022" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "open episodes are checked",
      { Header: [{ DOB: "15/06/2012" }], Episodes: [{ PLACE: "R5", DECOM: "14/06/2022", DEC: "" }] },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "before the date of birth",
      {
        year: "2025/26",
        Header: [{ DOB: "15/06/2025" }],
        Episodes: [{ PLACE: "R5", DECOM: "14/06/2025", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "several Header rows: one is enough",
      {
        Header: [{ DOB: "15/06/2010" }, { DOB: "15/06/2012" }],
        Episodes: [{ PLACE: "R5", DECOM: "14/06/2022" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
  ],
});
