import { normalisePostcode, type CellValue } from "../../return/cells";
import type { Day } from "../../return/days";
import { beginningOf } from "../../return/words";
import type { Provider } from "../providers";
import { codesOfCell, dayOfCell, textOfCell, urnOfText } from "./list-cells";
import type { ProviderSheet } from "./provider-columns";

/** Something that was left out of a list or could not be read, and where. */
export interface ListProblem {
  /** Null for sheets of the open workbook. */
  readonly file: string | null;
  readonly sheet: string;
  /** The line number shown in the sheet; 1 is the first. Null when the problem is about the whole sheet. */
  readonly line: number | null;
  /** What was found and what was done about it. */
  readonly message: string;
}

/** Returns a problem in words, beginning with its place: "list.xlsx, Sheet1, line 3: ...". */
export function listProblemText({ file, sheet, line, message }: ListProblem): string {
  const at = [file, sheet, line === null ? "" : `line ${line}`].filter(Boolean).join(", ");
  return at === "" ? message : `${at}: ${message}`;
}

type Note = (line: number | null, message: string) => void;

/** The most characters of a cell to quote in a problem. */
const MAX_QUOTE_LENGTH = 40;

/**
 * Reads the providers of a sheet, one for each row. Rows without a URN are left out and noted; blank rows are skipped
 * silently.
 */
export function readProviderRows(found: ProviderSheet, note: Note): Provider[] {
  const { sheet, headingRow } = found;
  const providers: Provider[] = [];
  for (let index = headingRow + 1; index < sheet.values.length; index++) {
    const cells = sheet.values[index] ?? [];
    const line = sheet.firstRow + index + 1;
    const provider = readProvider(cells, found, (message) => note(line, message));
    if (provider) providers.push(provider);
  }
  if (providers.length === 0) note(null, "No row has a URN, so the sheet adds no providers.");
  return providers;
}

function readProvider(
  cells: readonly CellValue[],
  found: ProviderSheet,
  note: (message: string) => void,
): Provider | null {
  const { columns } = found;
  const text = (column: number | null) => (column === null ? null : textOfCell(cells[column]));
  const urnText = text(columns.urn);
  const urn = urnText === null ? null : urnOfText(urnText);
  if (urn === null) {
    if (urnText !== null) note(`Row left out: ${quote(urnText)} is not a URN.`);
    else if (cells.some((cell) => textOfCell(cell) !== null)) note("Row left out: it has no URN.");
    return null;
  }
  const postcode = text(columns.postcode);
  const kind = text(columns.kind) ?? "";
  return {
    urn,
    name: text(columns.name) ?? "",
    kind,
    ...readCodes(cells, found, note),
    registered: readDay(cells, columns.registered, "registration date", found, note),
    closed: readDay(cells, columns.closed, "closing date", found, note),
    postcode: postcode === null ? null : normalisePostcode(postcode),
    authorityName: text(columns.authority),
    sector: text(columns.sector),
    isSupportedAccommodation: isSupportedAccommodation(kind, found.sheet.name),
  };
}

/** Whether a row is supported accommodation, judged by its provider type or by a separate sheet, "SA Providers". */
function isSupportedAccommodation(kind: string, sheet: string): boolean {
  return /supported accommodation/i.test(kind) || /^sa\b|supported accommodation/i.test(sheet.trim());
}

function readCodes(
  cells: readonly CellValue[],
  { columns, headings }: ProviderSheet,
  note: (message: string) => void,
): Pick<Provider, "placementCodes" | "providerCodes"> {
  const placementCodes = new Set<string>();
  const providerCodes = new Set<string>();
  for (const column of columns.codes) {
    const { placement, provider, other } = codesOfCell(cells[column]);
    for (const code of placement) placementCodes.add(code);
    for (const code of provider) providerCodes.add(code);
    for (const text of other) {
      note(`${quote(text)} in the column ${headings[column]?.trim()} is not a code and was left out.`);
    }
  }
  return { placementCodes: [...placementCodes], providerCodes: [...providerCodes] };
}

function readDay(
  cells: readonly CellValue[],
  column: number | null,
  what: string,
  { sheet }: ProviderSheet,
  note: (message: string) => void,
): Day | null {
  if (column === null) return null;
  const day = dayOfCell(cells[column], sheet.date1904 ?? false);
  if (day !== "unreadable") return day;
  note(`The ${what} ${quote(textOfCell(cells[column]) ?? "")} cannot be read and is treated as blank.`);
  return null;
}

function quote(text: string): string {
  return `"${text.length > MAX_QUOTE_LENGTH ? `${beginningOf(text, MAX_QUOTE_LENGTH)}…` : text}"`;
}
