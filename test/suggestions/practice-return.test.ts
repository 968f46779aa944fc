import type { PracticeReturn } from "../../scripts/practice/generate-return";
import { HOME_AUTHORITY, practicePostcodes } from "../../scripts/practice/geography";
import { practiceReturn } from "../../scripts/practice/practice-return";
import { practiceProviderList } from "../../scripts/practice/providers";
import { readPracticeReturn } from "../../scripts/practice/to-sheets";
import { prepareCheck } from "../../src/engine/check-return";
import { startYearOf } from "../../src/return/collection-years";
import { prepareSuggestions } from "../../src/suggestions/prepare";
import type { RuleCount, Suggestion } from "../../src/suggestions/suggestion";
import { checkedReturnOf, type CheckedReturn } from "../../src/suggestions/trial-context";

const { practice } = practiceReturn();
const before = check(practice);
const suggestions = prepareSuggestions(before);

test("suggestions are found for many children, and each clears or narrows something", () => {
  const all = suggestions.all();
  const children = new Set(all.map(({ findingKeys }) => findingKeys[0]));
  expect(children.size).toBeGreaterThan(50);
  expect(all.filter(({ tried }) => tried.clears.length === 0 && tried.narrows.length === 0)).toEqual([]);
});

test("accepting all that clear something and cause nothing leaves as many findings as the plan says", () => {
  const clean = suggestions.all().filter(({ tried }) => tried.clears.length > 0 && tried.causes.length === 0);
  const plan = suggestions.plan(firstOfEach(clean));
  expect(plan.tried).not.toBeNull();
  expect(plan.writes.length).toBeGreaterThan(50);

  const after = check(withWrites(practice, plan.writes));
  const difference = after.result.findings.length - before.result.findings.length;
  expect(difference).toBeLessThan(0);
  expect(difference).toBe(sum(plan.tried?.causes ?? []) - sum(plan.tried?.clears ?? []));
  expect(after.result.failed).toEqual([]);
});

test("every twelfth one, on its own, changes the number of findings as it says when the whole return is checked again", () => {
  const some = suggestions.all().filter((_, index) => index % 12 === 0);
  const wrong = some.filter(({ changes, tried }) => {
    const after = check(withWrites(practice, changes));
    const difference = after.result.findings.length - before.result.findings.length;
    return difference !== sum(tried.causes) - sum(tried.clears);
  });
  expect(wrong.map(({ id, tried }) => ({ id, tried }))).toEqual([]);
});

/** For each finding, the suggestion that is shown first, so that no two give different values for one cell. */
function firstOfEach(all: readonly Suggestion[]): Suggestion[] {
  const taken = new Set<string>();
  return all.filter(({ findingKeys }) => {
    const isFirst = findingKeys.every((key) => !taken.has(key));
    if (isFirst) findingKeys.forEach((key) => taken.add(key));
    return isFirst;
  });
}

function sum(counts: readonly RuleCount[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

/** A copy of the return with texts written into cells, as an analyst would. */
function withWrites(
  { year, thisYear, lastYear }: PracticeReturn,
  writes: Suggestion["changes"],
): PracticeReturn {
  const copy = new Map(
    [...thisYear].map(([table, { fields, rows }]) => [table, { fields, rows: rows.map((row) => [...row]) }]),
  );
  for (const { cell, from, to } of writes) {
    const table = copy.get(cell.table);
    const row = table?.rows[cell.line - 2];
    const column = table?.fields.indexOf(cell.field) ?? -1;
    if (row?.[column] !== from) throw new Error(`${cell.table} ${cell.line} ${cell.field} is not "${from}".`);
    row[column] = to;
  }
  return { year, thisYear: copy, lastYear };
}

function check(of: PracticeReturn): CheckedReturn {
  const { tables } = readPracticeReturn(of);
  const prepared = prepareCheck(tables, {
    year: of.year,
    localAuthority: HOME_AUTHORITY,
    postcodes: practicePostcodes(),
    providers: practiceProviderList(startYearOf(of.year)),
  });
  prepared.run.step(prepared.run.total);
  return checkedReturnOf(prepared, prepared.run.result());
}
