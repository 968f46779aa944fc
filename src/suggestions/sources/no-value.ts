import { list } from "../../return/words";
import { textOf, type AnyRow } from "../../return/rows";
import type { TableName } from "../../return/tables";
import { holdsFormula } from "../../return/formulas";
import { clearingChange } from "../readable-fields";
import type { Candidate } from "../suggestion";
import { isConcerned, sourceInWorkbook, type Source, type SourceContext } from "./source";

/** What case systems and people write when there is no value. None of these is a code of any field. */
export const WORDS_FOR_NO_VALUE: ReadonlySet<string> = new Set([
  ...["NULL", "(NULL)", "<NULL>", "[NULL]", "NIL", "NONE", "(NONE)", "NAN", "BLANK", "(BLANK)", "EMPTY"],
  ...["NA", "N/A", "#N/A", "N.A.", "NOT APPLICABLE", "NO VALUE", "NO DATA"],
  ...["-", "--", "---", "\u2013", "\u2014", "00/00/0000", "0000-00-00"],
]);

/**
 * The fields, among those that suggestions may read, that can be blank in a complete return. Others are left out: many
 * rules report nothing about a blank RNE or DECOM, so emptying it would hide the fault. Each field has the codes of the
 * rules that find a blank where it must be filled in (rule codes of the catalogue).
 */
const OPTIONAL_FIELDS: Partial<Record<TableName, Readonly<Record<string, readonly string[]>>>> = {
  Header: { UPN: ["442"] },
  Episodes: {
    DEC: ["142", "148"],
    REC: ["142", "148"],
    REASON_PLACE_CHANGE: ["225"],
    PLACE_PROVIDER: ["526"],
    URN: ["218", "230"],
    PL_POST: ["392b"],
    HOME_POST: ["392b"],
  },
  PlacedAdoption: { DATE_PLACED_CEASED: ["119", "557", "583"], REASON_PLACED_CEASED: ["119"] },
  PrevPerm: { LA_PERM: ["630", "635"], DATE_PERM: ["630", "635"] },
  Missing: { MIS_END: ["575", "577"] },
  SWEpisodes: { SW_DEC: ["SW08STG2", "SW14STG2"] },
};

/** Fields of an episode that are blank together: those of its end, and those of its placement. */
const BLANK_TOGETHER: readonly (readonly string[])[] = [
  ["DEC", "REC", "REASON_PLACE_CHANGE"],
  ["PLACE_PROVIDER", "URN", "PL_POST", "HOME_POST"],
];

const CELL_SOURCE = sourceInWorkbook("cell-itself", "the cell itself");

/**
 * Proposes emptying cells that hold a word for "no value". Leaves cells with formulas to their author, and fields for
 * which a rule that requires a value was not run, because nothing would then report the missing value.
 */
export const noValue: Source = (subject, context) =>
  fieldsWithoutValue(subject.row, context)
    .filter((field) => isConcerned(subject, field))
    .flatMap((field) => clearFields(subject.row, [field]) ?? []);

/**
 * Extends a proposal to empty cells to more such cells of the row, most cells first: all of them, and those that are
 * blank together.
 */
export function clearRelatedFields({ changes }: Candidate, row: AnyRow, context: SourceContext): Candidate[] {
  const fields = fieldsWithoutValue(row, context);
  const own = changes.map(({ cell }) => cell.field);
  if (!changes.every(({ cell, to }) => to === "" && fields.includes(cell.field))) return [];
  const together = BLANK_TOGETHER.filter((group) => own.every((field) => group.includes(field))).map(
    (group) => fields.filter((field) => group.includes(field)),
  );
  return [fields, ...together].flatMap((more) =>
    more.length > own.length ? (clearFields(row, more) ?? []) : [],
  );
}

function fieldsWithoutValue(row: AnyRow, { wasRun }: SourceContext): string[] {
  return Object.entries(OPTIONAL_FIELDS[row.table] ?? {}).flatMap(([field, askingRules]) => {
    const saysNoValue = WORDS_FOR_NO_VALUE.has(textOf(row, field).trim().toUpperCase());
    return saysNoValue && askingRules.every(wasRun) && !holdsFormula(row, field) ? [field] : [];
  });
}

function clearFields(row: AnyRow, fields: readonly string[]): Candidate | null {
  const changes = fields.map((field) => clearingChange(row, field)).filter((change) => change !== null);
  if (changes.length < fields.length) return null;
  const held = list(changes.map(({ cell, shown }) => `${cell.field} ${shown.trim()}`));
  const text = `${fields.length === 1 ? "says" : "say"} that there is no value`;
  return {
    changes,
    source: CELL_SOURCE,
    evidence: `${held} ${text}`,
    criteria: [{ name: "only-reading", text }],
    remoteness: 0,
  };
}
