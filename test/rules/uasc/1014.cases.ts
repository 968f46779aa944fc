import rule from "../../../rules/uasc/1014";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "care ended on the first day of the year",
      {
        year: "2022/23",
        UASC: [{}],
        OC3: [{ IN_TOUCH: "YES" }],
        Episodes: [{ DECOM: "01/05/2020", DEC: "01/04/2022" }],
      },
    ],
    [
      "care began on the last day of the year",
      { year: "2022/23", UASC: [{}], OC3: [{ IN_TOUCH: "YES" }], Episodes: [{ DECOM: "31/03/2023" }] },
    ],
    [
      "an unreadable end counts as open",
      { UASC: [{}], OC3: [{ IN_TOUCH: "YES" }], Episodes: [{ DECOM: "01/05/2020", DEC: "31/02/2021" }] },
    ],
    ["no care leaver", { year: "2022/23", UASC: [{}] }],
    ["OC3 row without content", { UASC: [{}], OC3: [{ DOB: "01/05/2006" }] }],
    ["no UASC row", { OC3: [{ IN_TOUCH: "YES" }] }],
  ],
  finds: [
    [
      "no episodes at all",
      { year: "2022/23", UASC: [{ DUC: "10/11/2021" }], OC3: [{ IN_TOUCH: "YES" }] },
      ["OC3 1 ACCOM ACTIV IN_TOUCH", "UASC 1 DUC"],
    ],
    [
      "care ended the day before the year",
      {
        year: "2022/23",
        UASC: [{}],
        OC3: [{ ACCOM: "B1" }],
        Episodes: [{ DECOM: "01/05/2020", DEC: "31/03/2022" }],
      },
      ["OC3 1 ACCOM ACTIV IN_TOUCH", "UASC 1 DUC"],
    ],
    [
      "care began the day after the year",
      { year: "2022/23", UASC: [{}], OC3: [{ ACTIV: "F2" }], Episodes: [{ DECOM: "01/04/2023" }] },
      ["OC3 1 ACCOM ACTIV IN_TOUCH", "UASC 1 DUC"],
    ],
    [
      "an episode without a readable start",
      { UASC: [{}], OC3: [{ ACTIV: "F2" }], Episodes: [{ DECOM: "31/02/2021" }] },
      ["OC3 1 ACCOM ACTIV IN_TOUCH", "UASC 1 DUC"],
    ],
  ],
});
