/**
 * Systems export the rows of a return in any order: a rule finds the same in all of them, save where its own words say that
 * rows of the same date are taken in the order of the file. With SLOW=1 many more returns are tried.
 */
import { rulesOfYear } from "../../rules";
import type { Rule } from "../../rules/rule";
import {
  generateReturn,
  type PracticeReturn,
  type PracticeTable,
} from "../../scripts/practice/generate-return";
import { randomOf, type Random } from "../../scripts/practice/random";
import { readPracticeReturn } from "../../scripts/practice/to-sheets";
import { runRules } from "../../src/engine/run-rules";
import { COLLECTION_YEARS } from "../../src/return/collection-years";
import type { TableName } from "../../src/return/tables";

const RETURNS = process.env["SLOW"] === "1" ? 60 : 2;

type Tables = ReadonlyMap<TableName, PracticeTable>;

/** Makes other rows of those of a table. */
type Rearrange = (rows: readonly string[][]) => string[][];

function rearranged({ year, thisYear, lastYear }: PracticeReturn, rearrange: Rearrange): PracticeReturn {
  const all = (tables: Tables) =>
    new Map([...tables].map(([table, { fields, rows }]) => [table, { fields, rows: rearrange(rows) }]));
  return { year, thisYear: all(thisYear), lastYear: all(lastYear) };
}

/** A fourth of the rows twice, the second time with another row's value in one or two fields, or none. */
function withCopies(random: Random): Rearrange {
  return (rows) => {
    const copies = rows
      .filter(() => random.chance(0.25))
      .map((row) => {
        const copy = [...row];
        for (let times = random.int(1, 2); times > 0; times--) {
          const place = random.int(1, row.length - 1);
          copy[place] = random.chance(0.8) ? (random.pick(rows)[place] ?? "") : "";
        }
        return copy;
      });
    return [...rows, ...copies];
  };
}

function shuffled(random: Random): Rearrange {
  return (rows) =>
    rows
      .map((row) => ({ row, place: random.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => row);
}

/** What each rule marks: the contents of the rows, with the field. */
function markedBy(rules: readonly Rule[], practice: PracticeReturn): Map<string, string> {
  const { tables, children, collection } = readPracticeReturn(practice);
  const { findings, failed } = runRules({ rules, tables, children, collection });
  expect(failed).toEqual([]);
  const marked = new Map<string, Set<string>>();
  for (const { rule, cells } of findings) {
    const texts = marked.get(rule) ?? new Set();
    marked.set(rule, texts);
    for (const { table, lastYear, line, field } of cells) {
      const row = (lastYear ? practice.lastYear : practice.thisYear).get(table)?.rows[line - 2];
      texts.add(JSON.stringify([table, lastYear, field, row]));
    }
  }
  return new Map([...marked].map(([rule, texts]) => [rule, [...texts].sort().join("\n")]));
}

test.each(COLLECTION_YEARS)("%s: a rule looks at the order of the file only where it says so", (year) => {
  const rules = rulesOfYear(year);
  const differ = new Set<string>();
  for (let seed = 1; seed <= RETURNS; seed++) {
    const random = randomOf(seed);
    const inOrder = rearranged(generateReturn({ children: 120, year, seed }), withCopies(random));
    const [before, after] = [inOrder, rearranged(inOrder, shuffled(random))].map((one) =>
      markedBy(rules, one),
    ) as [Map<string, string>, Map<string, string>];
    for (const { code } of rules) if (before.get(code) !== after.get(code)) differ.add(code);
  }
  const unsaid = rules.filter(
    ({ code, trigger }) => differ.has(code) && !/\bfile\b|the first counts/.test(trigger),
  );
  expect(differ.size).toBeGreaterThan(10);
  expect(unsaid.map(({ code }) => code)).toEqual([]);
});
