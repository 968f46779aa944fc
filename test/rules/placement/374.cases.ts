import rule from "../../../rules/placement/374";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "on the 14th birthday",
      {
        year: "2023/24",
        Header: [{ DOB: "02/05/2009" }],
        Episodes: [{ PLACE: "P3", DECOM: "02/05/2023", DEC: "30/06/2023" }],
      },
    ],
    [
      "blank start",
      { year: "2023/24", Header: [{ DOB: "02/05/2012" }], Episodes: [{ PLACE: "P3", DECOM: "", DEC: "" }] },
    ],
    [
      "blank date of birth",
      { year: "2023/24", Header: [{ DOB: "" }], Episodes: [{ PLACE: "P3", DECOM: "01/03/2023", DEC: "" }] },
    ],
    [
      "another placement",
      {
        year: "2023/24",
        Header: [{ DOB: "02/05/2012" }],
        Episodes: [{ PLACE: "P1", DECOM: "01/03/2023", DEC: "" }],
      },
    ],
  ],
  finds: [
    [
      "the day before the 14th birthday",
      {
        year: "2023/24",
        Header: [{ DOB: "02/05/2009" }],
        Episodes: [{ PLACE: "P3", DECOM: "01/05/2023", DEC: "30/06/2023" }],
      },
      ["Episodes 1 DECOM", "Episodes 1 PLACE"],
    ],
    [
      "open episode under 14",
      {
        year: "2022/23",
        Header: [{ DOB: "02/05/2012" }],
        Episodes: [{ PLACE: "P3", DECOM: "01/03/2023", DEC: "" }],
      },
      ["Episodes 1 DECOM", "Episodes 1 PLACE"],
    ],
  ],
});
