import rule from "../../../rules/placement/374";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "on the 14th birthday",
      {
        Header: [{ DOB: "02/05/2009" }],
        Episodes: [{ PLACE: "P3", DECOM: "02/05/2023", DEC: "30/06/2023" }],
      },
    ],
    ["blank start", { Header: [{ DOB: "02/05/2012" }], Episodes: [{ PLACE: "P3", DECOM: "", DEC: "" }] }],
    [
      "blank date of birth",
      { Header: [{ DOB: "" }], Episodes: [{ PLACE: "P3", DECOM: "01/03/2023", DEC: "" }] },
    ],
    [
      "another placement",
      { Header: [{ DOB: "02/05/2012" }], Episodes: [{ PLACE: "P1", DECOM: "01/03/2023", DEC: "" }] },
    ],
  ],
  finds: [
    [
      "the day before the 14th birthday",
      {
        Header: [{ DOB: "02/05/2009" }],
        Episodes: [{ PLACE: "P3", DECOM: "01/05/2023", DEC: "30/06/2023" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
    [
      "open episode under 14",
      {
        year: "2022/23",
        Header: [{ DOB: "02/05/2012" }],
        Episodes: [{ PLACE: "P3", DECOM: "01/03/2023", DEC: "" }],
      },
      ["Episodes 1 DECOM PLACE"],
    ],
  ],
});
