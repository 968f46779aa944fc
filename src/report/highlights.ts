import type { RuleInfo } from "../../rules/rule-info";
import { severityOf, type Severity } from "../../rules/severity";
import type { Finding } from "../engine/findings";
import { columnLetters } from "../return/sheets";
import type { SheetHighlights } from "./annotations";
import type { Locator } from "./locate";

/** Returns the cells to highlight, each once: as an error if any error marks it, else as a query. */
export function highlightsOf(
  findings: readonly Finding[],
  rules: ReadonlyMap<string, RuleInfo>,
  locator: Locator,
): SheetHighlights[] {
  const sheets = new Map<string, Map<number, Map<number, Severity>>>();
  for (const finding of findings) {
    const rule = rules.get(finding.rule);
    const severity = rule ? severityOf(rule) : "error";
    for (const cell of finding.cells) {
      const place = locator.locate(cell);
      if (!place) continue;
      const lines = entry(entry(sheets, place.sheet), place.column);
      if (lines.get(place.line) !== "error") lines.set(place.line, severity);
    }
  }
  return [...sheets].flatMap(([sheet, columns]) =>
    (["error", "query"] as const).flatMap((severity) => {
      const ranges = [...columns]
        .sort(([a], [b]) => a - b)
        .flatMap(([column, lines]) => rangesOf(column, lines, severity));
      return ranges.length > 0 ? [{ sheet, severity, ranges }] : [];
    }),
  );
}

/** Merges neighbouring lines in one column into ranges. */
function rangesOf(column: number, lines: ReadonlyMap<number, Severity>, severity: Severity): string[] {
  const sorted = [...lines]
    .filter(([, of]) => of === severity)
    .map(([line]) => line)
    .sort((a, b) => a - b);
  const letters = columnLetters(column);
  const ranges: string[] = [];
  for (let index = 0; index < sorted.length; ) {
    const first = sorted[index] ?? 0;
    let last = first;
    while (sorted[index + 1] === last + 1) last = sorted[++index] ?? last;
    index++;
    ranges.push(first === last ? `${letters}${first}` : `${letters}${first}:${letters}${last}`);
  }
  return ranges;
}

function entry<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let inner = map.get(key);
  if (!inner) map.set(key, (inner = new Map()));
  return inner;
}
