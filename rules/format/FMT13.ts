import { cellText } from "../../src/return/cells";
import { defineFormatCheck } from "./format-check";
import { reportCells } from "./table-columns";

export default defineFormatCheck({
  code: "FMT13",
  kind: "invalid-format",
  severity: "error",
  title: "CHILD without the leading zeros it has elsewhere",
  message:
    "CHILD is an identifier of other rows, or of last year, but without its leading zeros: 123 for 00123.",
  fix: "Import the file again with the column CHILD as text. Or give the column the number format Text and then put the zeros back, so that the child's rows belong together.",
  trigger:
    "CHILD holds digits only, and the same digits with more zeros in front are a CHILD of this year's or last year's tables. When one Header has both there is no finding, for then they are two children.",
  check(context) {
    reportCells(context, (cell, { kind }) => kind === "child-id" && context.index.lacksZeros(cellText(cell)));
  },
});
