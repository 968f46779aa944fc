import { list } from "../../return/words";
import { textOf, type AnyRow } from "../../return/rows";
import type { TableName } from "../../return/tables";
import { emptyingOf } from "../readable-fields";
import type { Candidate } from "../suggestion";
import { CELL_ITSELF, isConcerned, type Source } from "./source";

/** What case systems and people write where there is no value. No field has any of these as a code. */
export const WORDS_FOR_NO_VALUE: ReadonlySet<string> = new Set([
  ...["NULL", "(NULL)", "<NULL>", "[NULL]", "NIL", "NONE", "(NONE)", "NAN", "BLANK", "(BLANK)", "EMPTY"],
  ...["NA", "N/A", "#N/A", "N.A.", "NOT APPLICABLE", "NO VALUE", "NO DATA"],
  ...["-", "--", "---", "\u2013", "\u2014", "00/00/0000", "0000-00-00"],
]);

/**
 * The fields that are blank in rows of a complete return, those alone: of a blank RNE or DECOM many rules say nothing, and
 * the fault would be hidden. Where one of these has to be filled in all the same, a rule says so.
 */
const MAY_BE_BLANK: Partial<Record<TableName, readonly string[]>> = {
  Header: ["UPN"],
  Episodes: ["DEC", "REC", "REASON_PLACE_CHANGE", "PLACE_PROVIDER", "URN", "PL_POST", "HOME_POST"],
  PlacedAdoption: ["DATE_PLACED_CEASED", "REASON_PLACED_CEASED"],
  PrevPerm: ["LA_PERM"],
  Missing: ["MIS_END"],
  SWEpisodes: ["SW_DEC"],
};

/** Cells that hold a word for no value, emptied. Cells with formulas are left to whoever made them. */
export const noValue: Source = (subject) =>
  fieldsWithoutValue(subject.row)
    .filter((field) => isConcerned(subject, field))
    .flatMap((field) => emptied(subject.row, [field]) ?? []);

/** The same for all such cells of a row together; null where there are not several. */
export function emptiedTogether({ changes }: Candidate, row: AnyRow): Candidate | null {
  const fields = fieldsWithoutValue(row);
  const isOneOfThem = changes.every(({ cell, to }) => to === "" && fields.includes(cell.field));
  return isOneOfThem && fields.length > 1 ? emptied(row, fields) : null;
}

function fieldsWithoutValue(row: AnyRow): string[] {
  return (MAY_BE_BLANK[row.table] ?? []).filter(
    (field) => WORDS_FOR_NO_VALUE.has(textOf(row, field).trim().toUpperCase()) && !holdsFormula(row, field),
  );
}

function holdsFormula({ source, line }: AnyRow, field: string): boolean {
  const column = source.columns.get(field) ?? -1;
  return source.formulas.some(
    (area) =>
      column >= area.column &&
      column < area.column + area.columns &&
      line > area.row &&
      line <= area.row + area.rows,
  );
}

function emptied(row: AnyRow, fields: readonly string[]): Candidate | null {
  const changes = fields.map((field) => emptyingOf(row, field)).filter((change) => change !== null);
  if (changes.length < fields.length) return null;
  const [cells, say] = fields.length === 1 ? ["the cell", "says"] : ["the cells", "say"];
  const held = list(changes.map(({ cell, shown }) => `${cell.field} ${shown.trim()}`));
  const text = `${say} that there is no value`;
  return {
    changes,
    source: CELL_ITSELF,
    evidence: `empty ${cells}: ${held} ${text}`,
    criteria: [{ name: "only-reading", text }],
    remoteness: 0,
  };
}
