import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { HIGHLIGHT_FORMULA, HIGHLIGHT_LOOKS, type SheetHighlights } from "../../../src/report/annotations";
import { columnLetters, parseArea } from "../../../src/workbench/host/cells/addresses";

/** Returns the addresses, sorted, of the cells of a sheet with one of the add-in's highlights. */
export function highlightedCells(sheet: Worksheet): string[] {
  const cells = new Set<string>();
  for (const { ref, rules } of sheet.conditionalFormattings) {
    const isOurs = rules.some((rule) => "formulae" in rule && `=${rule.formulae?.[0]}` === HIGHLIGHT_FORMULA);
    if (isOurs) for (const range of ref.split(" ")) addCells(cells, range);
  }
  return [...cells].sort();
}

/** Returns the same for every sheet of a workbook that has any, by sheet name. */
export function highlightedCellsBySheet(workbook: Workbook): Readonly<Record<string, readonly string[]>> {
  const cells = workbook.worksheets.map((sheet) => [sheet.name, highlightedCells(sheet)] as const);
  return Object.fromEntries(cells.filter(([, addresses]) => addresses.length > 0));
}

function addCells(cells: Set<string>, range: string): void {
  const area = parseArea(range);
  if (!area) throw new Error(`${range} is no range.`);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      cells.add(`${columnLetters(column)}${row + 1}`);
    }
  }
}

/**
 * Returns the highlighted cells of a workbook with their severity, judged by their fill colour; "both" where two apply.
 */
export function highlightedLooks(workbook: Workbook): string[] {
  const looks: string[] = [];
  for (const sheet of workbook.worksheets) {
    for (const { ref, rules } of sheet.conditionalFormattings) {
      for (const rule of rules) {
        if (!("formulae" in rule) || `=${rule.formulae?.[0]}` !== HIGHLIGHT_FORMULA) continue;
        const fill = JSON.stringify(rule.style?.fill ?? {});
        const severity = fill.includes(HIGHLIGHT_LOOKS.query.fill.slice(1)) ? "query" : "error";
        for (const range of ref.split(" ")) {
          const cells = new Set<string>();
          addCells(cells, range);
          for (const cell of cells) looks.push(`${sheet.name}!${cell} ${severity}`);
        }
      }
    }
  }
  return looks.sort();
}

/** Returns the same for a plan. */
export function looksOfPlan(highlights: readonly SheetHighlights[]): string[] {
  return highlights
    .flatMap(({ sheet, severity, ranges }) => {
      const cells = new Set<string>();
      for (const range of ranges) addCells(cells, range);
      return [...cells].map((cell) => `${sheet}!${cell} ${severity}`);
    })
    .sort();
}
