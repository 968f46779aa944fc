import rule from "../../../rules/care-leavers/628";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "has an episode",
      { Header: [{ MOTHER: 1 }], OC3: [{ IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2022" }] },
    ],
    [
      "an episode outside the year is enough",
      {
        Header: [{ MOTHER: 1 }],
        OC3: [{ IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2001", DEC: "02/05/2001" }],
      },
    ],
    ["OC3 row without content", { Header: [{ MOTHER: 1 }], OC3: [{ DOB: "01/05/2006" }] }],
    ["MOTHER is blank", { Header: [{ SEX: "F" }], OC3: [{ IN_TOUCH: "YES" }] }],
    ["not in OC3", { Header: [{ MOTHER: 1 }] }],
  ],
  finds: [
    [
      "care leaver only, flag filled in",
      { Header: [{ MOTHER: 1 }], OC3: [{ IN_TOUCH: "YES" }] },
      ["Header 1 MOTHER"],
    ],
    ["0 is a value too", { Header: [{ MOTHER: 0 }], OC3: [{ ACCOM: "B1" }] }, ["Header 1 MOTHER"]],
    ["activity counts", { Header: [{ MOTHER: 0 }], OC3: [{ ACTIV: "F1" }] }, ["Header 1 MOTHER"]],
  ],
});
