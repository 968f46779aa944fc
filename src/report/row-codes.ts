import type { Finding } from "../engine/findings";
import type { Return } from "../return/children";
import { compareCodes } from "./counts";
import { locatorOf } from "./locate";

/** The rule codes to write beside the rows of one sheet. */
export interface SheetRowCodes {
  readonly sheet: string;
  /** Line of the table's heading row; 1 is the first. */
  readonly headingLine: number;
  /** "Rule 101", "Rules 101, 447": always text, so that the cells need no format of their own. */
  readonly rows: readonly { readonly line: number; readonly text: string }[];
}

/** Returns the codes of the rules that found something in each row, by sheet. Sheets without findings are left out. */
export function rowCodesOf(findings: readonly Finding[], tables: Return): SheetRowCodes[] {
  const locator = locatorOf(tables);
  const sheets = new Map<string, Map<number, Set<string>>>();
  for (const { rule, cells } of findings) {
    for (const cell of cells) {
      const place = locator.locate(cell);
      if (!place) continue;
      let lines = sheets.get(place.sheet);
      if (!lines) sheets.set(place.sheet, (lines = new Map()));
      let codes = lines.get(place.line);
      if (!codes) lines.set(place.line, (codes = new Set()));
      codes.add(rule);
    }
  }
  return [...tables.thisYear.values(), ...tables.lastYear.values()].flatMap(({ sheet, headingLine }) => {
    const lines = sheets.get(sheet);
    if (!lines) return [];
    const rows = [...lines]
      .sort(([a], [b]) => a - b)
      .map(([line, codes]) => ({ line, text: textOf([...codes].sort(compareCodes)) }));
    return [{ sheet, headingLine, rows }];
  });
}

function textOf(codes: readonly string[]): string {
  return `${codes.length === 1 ? "Rule" : "Rules"} ${codes.join(", ")}`;
}
