import check from "../../../rules/format/FMT16";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["no spaces", { Episodes: [{ DECOM: "01/05/2025", LS: "C2", PL_POST: "L1 8JQ" }] }],
    ["an identifier is another matter", { Header: [{ CHILD: " 1 " }] }],
    ["a date is another matter", { Episodes: [{ DECOM: " 01/05/2025" }] }],
    ["a plain space within a postcode", { Episodes: [{ DECOM: "01/05/2025", PL_POST: "L1 8JQ" }] }],
    ["a letter with an accent", { Episodes: [{ DECOM: "01/05/2025", LS: "\u00c92" }] }],
  ],
  finds: [
    [
      "a code",
      { Episodes: [{ DECOM: "01/05/2025", LS: "C2 ", REC: " X1" }] },
      ["Episodes 1 LS", "Episodes 1 REC"],
    ],
    ["a postcode", { Episodes: [{ DECOM: "01/05/2025", PL_POST: " L1 8JQ" }] }, ["Episodes 1 PL_POST"]],
    [
      "a non-breaking space within a postcode",
      { Episodes: [{ DECOM: "01/05/2025", PL_POST: "L1\u00a08JQ" }] },
      ["Episodes 1 PL_POST"],
    ],
    ["a number as text", { OC2: [{ SDQ_SCORE: "12 " }] }, ["OC2 1 SDQ_SCORE"]],
    ["nothing but spaces, also in an identifier", { Header: [{ CHILD: "1", UPN: "  " }] }, ["Header 1 UPN"]],
  ],
});
