import type { AnyRow } from "../../src/return/rows";
import { defineFormatCheck } from "./format-check";
import type { ReturnIndex } from "./return-index";

export default defineFormatCheck({
  code: "FMT13",
  kind: "invalid-format",
  severity: "error",
  title: "CHILD without the leading zeros it has elsewhere",
  message:
    "CHILD is an identifier of another table, or of last year, but without its leading zeros: 123 for 00123.",
  fix: "Put the zeros back, so that the child's rows belong together. Import the file with the column CHILD as text.",
  trigger:
    "CHILD holds digits only, and the same digits with more zeros in front are a CHILD of this year's or last year's tables. Says nothing when one Header has both, for then they are two children.",
  check({ data, index, report }) {
    for (const row of data.rows) if (lostZeros(row, index)) report({ row, fields: ["CHILD"] });
  },
});

function lostZeros({ CHILD }: AnyRow, index: ReturnIndex): boolean {
  if (CHILD === null) return false;
  return index
    .sameNumber(CHILD)
    .some((other) => other.trim().length > CHILD.trim().length && !index.areTwoChildren(CHILD, other));
}
