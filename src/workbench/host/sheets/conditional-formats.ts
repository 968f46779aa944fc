import type {
  ConditionalFormattingOptions,
  ConditionalFormattingRule,
  Style,
  Worksheet,
} from "@cj-tech-master/excelts";
import { type Area, formatArea, intersection, parseArea, subtractArea } from "../cells/addresses";
import type { Cells } from "../cells/cells";
import { HostError, itemNotFound } from "../host-error";

/** One conditional format of a sheet: one rule for one or more areas. */
export interface ConditionalFormatHandle {
  readonly sheet: Worksheet;
  readonly block: ConditionalFormattingOptions;
  readonly rule: ConditionalFormattingRule;
}

const TYPES: Record<ConditionalFormattingRule["type"], string> = {
  expression: "Custom",
  cellIs: "CellValue",
  top10: "TopBottom",
  aboveAverage: "PresetCriteria",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  containsText: "ContainsText",
  timePeriod: "PresetCriteria",
  dataBar: "DataBar",
};

/** Returns Office.js's name for the type of a conditional format. */
export function conditionalFormatType(handle: ConditionalFormatHandle): string {
  return TYPES[handle.rule.type];
}

const areasByReference = new WeakMap<ConditionalFormattingOptions, { ref: string; areas: Area[] }>();

/** Returns the areas that a conditional format applies to. */
export function conditionalFormatAreas(block: ConditionalFormattingOptions): Area[] {
  const known = areasByReference.get(block);
  if (known?.ref === block.ref) return known.areas;
  const areas = block.ref
    .split(/[\s,]+/)
    .map(parseArea)
    .filter((area): area is Area => area !== null);
  areasByReference.set(block, { ref: block.ref, areas });
  return areas;
}

/** Returns every conditional format of a sheet, in order of precedence. */
export function conditionalFormatsOf(sheet: Worksheet): ConditionalFormatHandle[] {
  separateRules(sheet);
  rankRules(sheet);
  const handles = sheet.conditionalFormattings.flatMap((block) =>
    block.rules.map((rule): ConditionalFormatHandle => ({ sheet, block, rule })),
  );
  return handles.sort((one, other) => (one.rule.priority ?? 0) - (other.rule.priority ?? 0));
}

/**
 * Gives each rule its own block. A file may put several rules in one block, but Office.js reads and deletes them one
 * at a time.
 */
function separateRules(sheet: Worksheet): void {
  if (sheet.conditionalFormattings.every((block) => block.rules.length === 1)) return;
  sheet.conditionalFormattings = sheet.conditionalFormattings.flatMap((block) =>
    block.rules.map((rule) => ({ ref: block.ref, rules: [rule] })),
  );
}

/** Ranks rules without a priority, which programs other than Excel may write, after those that have one. */
function rankRules(sheet: Worksheet): void {
  const rules = sheet.conditionalFormattings.flatMap((block) => block.rules);
  let lastPriority = rules.reduce((highest, rule) => Math.max(highest, rule.priority ?? 0), 0);
  for (const rule of rules) rule.priority ??= lastPriority += 1;
}

/** Returns the conditional formats that reach at least one of the cells, in order of precedence. */
export function conditionalFormatsOn(cells: Cells): ConditionalFormatHandle[] {
  return conditionalFormatsOf(cells.sheet).filter(({ block }) =>
    conditionalFormatAreas(block).some((area) =>
      cells.areas.some((other) => intersection(area, other) !== null),
    ),
  );
}

/** Adds a conditional format with a custom formula. As in Excel, the newest comes first. */
export function addCustomFormat(cells: Cells): ConditionalFormatHandle {
  for (const { rule } of conditionalFormatsOf(cells.sheet)) rule.priority = (rule.priority ?? 0) + 1;
  const rule: ConditionalFormattingRule = { type: "expression", formulae: [], priority: 1 };
  const block = { ref: cells.areas.map(formatArea).join(" "), rules: [rule] };
  cells.sheet.addConditionalFormatting(block);
  return { sheet: cells.sheet, block, rule };
}

/** Removes a conditional format from all its cells. */
export function removeConditionalFormat(handle: ConditionalFormatHandle): void {
  handle.sheet.conditionalFormattings = handle.sheet.conditionalFormattings.filter(
    (block) => block !== handle.block,
  );
}

/** Removes the conditional formats from these cells. They stay on the other cells they apply to. */
export function clearConditionalFormats(cells: Cells): void {
  for (const handle of conditionalFormatsOn(cells)) {
    const rest = cells.areas.reduce(
      (areas, hole) => areas.flatMap((area) => subtractArea(area, hole)),
      conditionalFormatAreas(handle.block),
    );
    setAreas(handle, rest);
  }
}

/** Moves every conditional format of a sheet. One whose cells are all gone is removed. */
export function moveConditionalFormats(sheet: Worksheet, move: (area: Area) => Area[]): void {
  for (const handle of conditionalFormatsOf(sheet)) {
    setAreas(handle, conditionalFormatAreas(handle.block).flatMap(move));
  }
}

function setAreas(handle: ConditionalFormatHandle, areas: Area[]): void {
  if (areas.length === 0) removeConditionalFormat(handle);
  else handle.block.ref = areas.map(formatArea).join(" ");
}

const identities = new WeakMap<ConditionalFormattingRule, string>();
let identityCount = 0;

/** Returns an identifier that stays with the rule while the workbook is open. */
export function conditionalFormatId(handle: ConditionalFormatHandle): string {
  const known = identities.get(handle.rule);
  if (known !== undefined) return known;
  identityCount += 1;
  const id = `{00000000-0000-0000-0002-${identityCount.toString(16).toUpperCase().padStart(12, "0")}}`;
  identities.set(handle.rule, id);
  return id;
}

/** Returns the one of the given conditional formats that has an identifier. Throws ItemNotFound if there is none. */
export function conditionalFormatById(
  handles: ConditionalFormatHandle[],
  id: string,
): ConditionalFormatHandle {
  const found = handles.find((handle) => conditionalFormatId(handle) === id);
  if (found === undefined) throw itemNotFound(`There is no conditional format ${id} on these cells.`);
  return found;
}

/** Throws ItemNotFound if the conditional format is no longer on its sheet. */
export function requireConditionalFormat(handle: ConditionalFormatHandle): void {
  if (!handle.sheet.conditionalFormattings.includes(handle.block)) {
    throw itemNotFound(`The conditional format ${conditionalFormatId(handle)} was deleted.`);
  }
}

/** Returns the formula of a custom conditional format, with its "="; "" if none is set. */
export function customFormula(handle: ConditionalFormatHandle): string {
  const formulae = "formulae" in handle.rule ? handle.rule.formulae : undefined;
  const formula: unknown = formulae?.[0];
  return formula === undefined ? "" : `=${String(formula)}`;
}

/** Sets the formula of a custom conditional format. A leading "=" is dropped, because files have none. */
export function setCustomFormula(handle: ConditionalFormatHandle, formula: string): void {
  if (handle.rule.type !== "expression") {
    throw new HostError("InvalidOperation", "Only a custom conditional format has a formula of its own.");
  }
  handle.rule.formulae = [formula.replace(/^=/, "")];
}

/** Returns the style that a rule gives to its cells, creating it on first use. */
export function ruleStyle(handle: ConditionalFormatHandle): Partial<Style> {
  return (handle.rule.style ??= {});
}
