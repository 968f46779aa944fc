import rule from "../../../rules/adoption/134";
import { ruleCases } from "../support/rule-cases";

const complete = {
  DATE_INT: "01/02/2025",
  DATE_MATCH: "01/03/2025",
  FOSTER_CARE: "0",
  NB_ADOPTR: "2",
  SEX_ADOPTR: "MF",
  LS_ADOPTR: "L11",
};

/** The cells of the six details on a row. */
function six(row: number): string[] {
  return Object.keys(complete).map((field) => `AD1 ${row} ${field}`);
}

export default ruleCases(rule, {
  silent: [
    ["adoption row with CHILD and DOB alone", { AD1: [{ DOB: "01/05/2020" }], OC3: [{ IN_TOUCH: "YES" }] }],
    ["care leaver row with CHILD and DOB alone", { AD1: [{ NB_ADOPTR: "2" }], OC3: [{ DOB: "01/05/2020" }] }],
    ["no care leaver row", { AD1: [complete], OC3: [] }],
    [
      "care leaver details belong to another CHILD",
      { AD1: [complete], OC3: [{ CHILD: "2", IN_TOUCH: "YES" }] },
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
      six(1),
    ],
    [
      "an unreadable date and an unknown code count as filled in",
      { AD1: [{ DATE_INT: "soon" }], OC3: [{ ACCOM: "?" }] },
      six(1),
    ],
    ["FOSTER_CARE 0 counts as filled in", { AD1: [{ FOSTER_CARE: 0 }], OC3: [{ ACTIV: "F1" }] }, six(1)],
    [
      "each row with details, once",
      {
        AD1: [complete, { DOB: "01/05/2020" }, complete],
        OC3: [{ DOB: "01/05/2020" }, { ACTIV: "F1", ACCOM: "B1" }],
      },
      [...six(1), ...six(3)],
    ],
    [
      "any one of the six is filled in",
      {
        AD1: [{ FOSTER_CARE: "0" }, { NB_ADOPTR: "2" }, { SEX_ADOPTR: "MF" }, { LS_ADOPTR: "L2" }],
        OC3: [{ ACTIV: "F1" }],
      },
      [...six(1), ...six(2), ...six(3), ...six(4)],
    ],
  ],
});
