import rule from "../../../rules/adoption/134";
import { cellsOfDetails, COMPLETE_DETAILS } from "../support/adoption-details";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["adoption row with CHILD and DOB alone", { AD1: [{ DOB: "01/05/2020" }], OC3: [{ IN_TOUCH: "YES" }] }],
    ["care leaver row with CHILD and DOB alone", { AD1: [{ NB_ADOPTR: "2" }], OC3: [{ DOB: "01/05/2020" }] }],
    ["no care leaver row", { AD1: [COMPLETE_DETAILS], OC3: [] }],
    [
      "care leaver details belong to another CHILD",
      { AD1: [COMPLETE_DETAILS], OC3: [{ CHILD: "2", IN_TOUCH: "YES" }] },
    ],
    [
      "rows without CHILD never match",
      { AD1: [{ CHILD: "", NB_ADOPTR: "2" }], OC3: [{ CHILD: "", ACTIV: "F1" }] },
    ],
  ],
  finds: [
    [
      "one field filled in on each side is enough",
      { AD1: [{ DATE_MATCH: "02/02/2023" }], OC3: [{ IN_TOUCH: "YES" }] },
      cellsOfDetails(1),
    ],
    [
      "an unreadable date and an unknown code count as filled in",
      { AD1: [{ DATE_INT: "soon" }], OC3: [{ ACCOM: "?" }] },
      cellsOfDetails(1),
    ],
    [
      "FOSTER_CARE 0 counts as filled in",
      { AD1: [{ FOSTER_CARE: 0 }], OC3: [{ ACTIV: "F1" }] },
      cellsOfDetails(1),
    ],
    [
      "each row with details, once",
      {
        AD1: [COMPLETE_DETAILS, { DOB: "01/05/2020" }, COMPLETE_DETAILS],
        OC3: [{ DOB: "01/05/2020" }, { ACTIV: "F1", ACCOM: "B1" }],
      },
      cellsOfDetails(1, 3),
    ],
    [
      "any one of the six is filled in",
      {
        AD1: [{ FOSTER_CARE: "0" }, { NB_ADOPTR: "2" }, { SEX_ADOPTR: "MF" }, { LS_ADOPTR: "L2" }],
        OC3: [{ ACTIV: "F1" }],
      },
      cellsOfDetails(1, 2, 3, 4),
    ],
  ],
});
