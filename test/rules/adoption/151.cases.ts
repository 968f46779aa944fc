import rule from "../../../rules/adoption/151";
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
    ["all six filled in", { AD1: [complete] }],
    ["none of the six filled in", { AD1: [{ DOB: "01/05/2020" }] }],
    [
      "an unreadable date and an unknown code count as filled in",
      { AD1: [{ ...complete, DATE_INT: "soon", SEX_ADOPTR: "?" }] },
    ],
  ],
  finds: [
    ["one field left blank", { AD1: [{ ...complete, LS_ADOPTR: "" }] }, six(1)],
    ["a lone date", { AD1: [{ DATE_INT: "01/02/2025" }] }, six(1)],
    ["a lone unreadable date", { AD1: [{ DATE_MATCH: "soon" }] }, six(1)],
    ["only the row concerned", { AD1: [complete, { FOSTER_CARE: 0 }] }, six(2)],
    [
      "any one of the six left out",
      { AD1: Object.keys(complete).map((field) => ({ ...complete, [field]: "" })) },
      [...six(1), ...six(2), ...six(3), ...six(4), ...six(5), ...six(6)],
    ],
  ],
});
