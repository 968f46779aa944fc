import type { AnyRow } from "../../return/rows";
import { TABLE_NAMES } from "../../return/tables";
import { changesOf } from "../readable-fields";
import { sourceInWorkbook, type Source } from "./source";

/**
 * Proposes the identifier of the rest of the child's rows, where the two differ only in spaces or leading zeros and
 * only one of them has a Header row. All rows of the child move together.
 */
export const identifiers: Source = ({ child }, context) => {
  const pair = context.identifiers.pairOf(child);
  if (!pair) return [];
  const { from, to, difference } = pair;
  const rows = TABLE_NAMES.flatMap((table) => from.thisYear[table] as readonly AnyRow[]);
  const changes = changesOf(...rows.map((row) => [row, "CHILD", to.id] as const));
  if (changes === null) return [];
  const text = `differs from "${from.id}" only in ${difference}`;
  return [
    {
      changes,
      source: sourceInWorkbook("identifiers", "the identifiers of this workbook"),
      evidence: `CHILD ${to.id} has the child's other rows and ${text}`,
      criteria: [{ name: "typing-error", text }],
      remoteness: 0,
    },
  ];
};
