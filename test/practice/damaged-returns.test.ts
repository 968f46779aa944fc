import { generateReturn, type PracticeReturn } from "../../scripts/practice/generate-return";
import { readPracticeReturn, type ReadPracticeReturn } from "../../scripts/practice/to-sheets";
import { ALL_RULES, FORMAT_CHECKS, ruleOf, rulesOfYear } from "../../rules";
import { isInForce, type Rule } from "../../rules/rule";
import { checkChildren } from "../../src/engine/check-children";
import type { CellReference, Finding } from "../../src/engine/findings";
import { tableOfYear } from "../../src/engine/inputs";
import { recordReads } from "../../src/engine/record-reads";
import { runRules } from "../../src/engine/run-rules";
import { childFromRows, type Child } from "../../src/return/children";
import { COLLECTION_YEARS } from "../../src/return/collection-years";
import type { AnyRow } from "../../src/return/rows";
import { damage, shuffleRows } from "./support/damage";
import { DECIDED_BY_FILE_ORDER, hasTies } from "./support/ties";

/** Damaged returns that are tried: 2,000 with SLOW=1, as in the slow suite. */
const COUNT = process.env["SLOW"] === "1" ? 2_000 : 80;
const CHILDREN = 12;
const PLACES = 30;

/** Checks on the place of rows in a sheet: FMT24 finds the first row below empty ones. */
const ABOUT_PLACE = new Set(["FMT24"]);

/** What went wrong, by what should hold; each as "seed 5: ..." to find it again. */
const broken = {
  throws: [] as string[],
  cells: [] as string[],
  repeated: [] as string[],
  order: [] as string[],
  alone: [] as string[],
  reads: [] as string[],
};
const rulesThatFound = new Set<string>();

jest.setTimeout(COUNT * 1_000 + 60_000);

beforeAll(() => {
  for (let seed = 1; seed <= COUNT; seed++) tryReturn(seed);
});

test("no rule and no check on form ever throws", () => {
  expect(broken.throws).toEqual([]);
});

test("every highlighted cell exists", () => {
  expect(broken.cells).toEqual([]);
});

test("no rule gives the same finding twice", () => {
  expect(broken.repeated).toEqual([]);
});

test("the order of rows does not matter, but where it is the last resort between rows of one date", () => {
  expect(broken.order).toEqual([]);
});

test("checking a child alone finds the same as checking all", () => {
  expect(broken.alone).toEqual([]);
});

test("rules declare every field that they read", () => {
  expect(broken.reads).toEqual([]);
});

test("the damage is worthwhile: most rules find something in it", () => {
  const share = rulesThatFound.size / (ALL_RULES.length + FORMAT_CHECKS.length);
  expect(share).toBeGreaterThan(0.6);
});

test("every rule that goes by the order of the file exists", () => {
  expect([...DECIDED_BY_FILE_ORDER.keys()].filter((code) => !ruleOf(code))).toEqual([]);
});

function tryReturn(seed: number): void {
  const year = COLLECTION_YEARS[seed % COLLECTION_YEARS.length] ?? "2025/26";
  const practice = damage(generateReturn({ children: CHILDREN, year, seed }), seed, PLACES);
  const read = readPracticeReturn(practice);
  const { findings, run, failed } = check(read);
  for (const { rule } of findings) rulesThatFound.add(rule);
  for (const { rule, error } of failed) broken.throws.push(`seed ${seed}: ${rule} ${error}`);
  checkCells(seed, read, findings);
  checkOrder(seed, practice, read, findings);
  const rules = rulesOfYear(year).filter(({ code }) => run.includes(code));
  checkAlone(seed, read, rules, findings);
  checkReads(seed, read, rules);
}

function check(read: ReadPracticeReturn) {
  return runRules({ rules: rulesOfYear(read.collection.year), formatChecks: FORMAT_CHECKS, ...read });
}

function checkCells(seed: number, { tables }: ReadPracticeReturn, findings: readonly Finding[]): void {
  const seen = new Set<string>();
  for (const { rule, cells } of findings) {
    const name = `${rule} ${cells.map(cellName).sort().join(", ")}`;
    if (seen.has(name)) broken.repeated.push(`seed ${seed}: ${name}`);
    seen.add(name);
    for (const cell of cells) {
      const data = (cell.lastYear ? tables.lastYear : tables.thisYear).get(cell.table);
      const exists = data?.columns.has(cell.field) && data.rows.some(({ line }) => line === cell.line);
      if (!exists) broken.cells.push(`seed ${seed}: ${rule} ${cellName(cell)}`);
    }
  }
}

function checkOrder(
  seed: number,
  practice: PracticeReturn,
  { children }: ReadPracticeReturn,
  findings: readonly Finding[],
): void {
  const other = shuffleRows(practice, seed);
  const again = check(readPracticeReturn(other.practice)).findings.map((finding) => ({
    ...finding,
    cells: finding.cells.map((cell) => ({
      ...cell,
      line: other.originalLine(cell.table, cell.lastYear, cell.line),
    })),
  }));
  const tied = new Set(children.filter(hasTies).map(({ id }) => id));
  const counts = ({ rule, child }: Finding) =>
    !ABOUT_PLACE.has(rule) && !(DECIDED_BY_FILE_ORDER.has(rule) && tied.has(child));
  const first = namesOf(findings.filter(counts));
  const second = namesOf(again.filter(counts));
  for (const name of first) if (!second.has(name)) broken.order.push(`seed ${seed}: only as it was: ${name}`);
  for (const name of second) if (!first.has(name)) broken.order.push(`seed ${seed}: only shuffled: ${name}`);
}

function checkAlone(
  seed: number,
  { tables, children, collection }: ReadPracticeReturn,
  rules: readonly Rule[],
  findings: readonly Finding[],
): void {
  const alone: Finding[] = [];
  for (const child of children) {
    const again = childFromRows(child.id, rowsOf(child), tables);
    checkChildren(rules, [again], collection, { findings: alone, failed: new Map() });
  }
  const all = namesOf(findings.filter(({ rule }) => ruleOf(rule)));
  const each = namesOf(alone);
  for (const name of all) if (!each.has(name)) broken.alone.push(`seed ${seed}: only with all: ${name}`);
  for (const name of each) if (!all.has(name)) broken.alone.push(`seed ${seed}: only alone: ${name}`);
}

/** Two children of each return are enough: over all returns every rule meets hundreds. */
function checkReads(
  seed: number,
  { children, collection }: ReadPracticeReturn,
  rules: readonly Rule[],
): void {
  for (const child of [children[seed % children.length], children[(seed * 7) % children.length]]) {
    if (!child) continue;
    for (const rule of rules.filter((one) => isInForce(one, collection.year))) {
      const recorded = recordReads(child);
      checkChildren([rule], [recorded.child], collection, { findings: [], failed: new Map() });
      for (const cell of recorded.cellsRead()) {
        if (!declares(rule, cell)) broken.reads.push(`seed ${seed}: ${rule.code} reads ${cellName(cell)}`);
      }
    }
  }
}

function declares(rule: Rule, { table, lastYear, field }: CellReference): boolean {
  return Object.entries(rule.reads).some(([name, fields]) => {
    const of = tableOfYear(name as Parameters<typeof tableOfYear>[0]);
    return of.table === table && of.lastYear === lastYear && (fields as readonly string[]).includes(field);
  });
}

function rowsOf({ thisYear, lastYear }: Child): AnyRow[] {
  return [...Object.values(thisYear).flat(), ...Object.values(lastYear).flat()] as AnyRow[];
}

/** Every cell that a rule marks on a child. */
function namesOf(findings: readonly Finding[]): Set<string> {
  return new Set(
    findings.flatMap(({ rule, child, cells }) =>
      cells.map((cell) => `${rule} ${child ?? "(no CHILD)"} ${cellName(cell)}`),
    ),
  );
}

function cellName({ table, lastYear, line, field }: CellReference): string {
  return `${table}${lastYear ? "_last" : ""} ${line} ${field}`;
}
