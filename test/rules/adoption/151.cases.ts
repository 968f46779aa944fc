import rule from "../../../rules/adoption/151";
import { cellsOfDetails, COMPLETE_DETAILS, EACH_DETAIL_BLANK } from "../support/adoption-details";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["all six filled in", { AD1: [COMPLETE_DETAILS] }],
    ["none of the six filled in", { AD1: [{ DOB: "01/05/2020" }] }],
    [
      "an unreadable date and an unknown code count as filled in",
      { AD1: [{ ...COMPLETE_DETAILS, DATE_INT: "soon", SEX_ADOPTR: "?" }] },
    ],
  ],
  finds: [
    ["one field left blank", { AD1: [{ ...COMPLETE_DETAILS, LS_ADOPTR: "" }] }, cellsOfDetails(1)],
    ["a lone date", { AD1: [{ DATE_INT: "01/02/2025" }] }, cellsOfDetails(1)],
    ["a lone unreadable date", { AD1: [{ DATE_MATCH: "soon" }] }, cellsOfDetails(1)],
    ["only the row concerned", { AD1: [COMPLETE_DETAILS, { FOSTER_CARE: 0 }] }, cellsOfDetails(2)],
    ["any one of the six left out", { AD1: EACH_DETAIL_BLANK }, cellsOfDetails(1, 2, 3, 4, 5, 6)],
  ],
});
