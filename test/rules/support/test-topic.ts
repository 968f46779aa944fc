import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isInForce, type Rule, type Topic } from "../../../rules/rule";
import { namedBy, reasonNotRun } from "../../../src/engine/inputs";
import { runRules } from "../../../src/engine/run-rules";
import { returnOfCase } from "./case-return";
import {
  fieldsDeclared,
  fieldsDeclaredButUnread,
  fieldsReadOverCases,
  foundWithoutTables,
  tablesLookedAtOverCases,
} from "./recorded-fields";
import type { CaseData, RuleCases } from "./rule-cases";

/** Returns the test tables of a topic: every file `<code>.cases.ts` in its folder. */
export function casesOfTopic(topic: Topic): RuleCases[] {
  const folder = join(__dirname, "..", topic);
  return (
    readdirSync(folder)
      .filter((file) => file.endsWith(".cases.ts"))
      // Test tables must be available when the tests are declared, so they are loaded synchronously.
      .map((file) => (require(join(folder, file)) as { default: RuleCases }).default)
  );
}

/** Runs the test tables of a topic, and checks that every rule of the topic has one. */
export function testTopic(topic: Topic, rules: readonly Rule[]): void {
  const tables = casesOfTopic(topic);

  test(`every rule of ${topic} has its test table`, () => {
    expect(tables.map(({ rule }) => rule.code).sort()).toEqual(rules.map(({ code }) => code).sort());
  });

  for (const cases of tables) {
    const { rule, silent, finds } = cases;
    describe(`${rule.code} ${rule.title} (${silent.length + finds.length} cases)`, () => {
      test("has at least four cases, with some that find and some that stay silent", () => {
        expect(silent.length + finds.length).toBeGreaterThanOrEqual(4);
        expect(silent.length).toBeGreaterThanOrEqual(1);
        expect(finds.length).toBeGreaterThanOrEqual(1);
      });
      test("declares exactly the fields it reads", () => {
        expect(fieldsDeclared(cases)).toEqual(fieldsReadOverCases(cases));
      });
      test("declares for no year a field that it does not read then", () => {
        expect(fieldsDeclaredButUnread(cases)).toEqual([]);
      });
      test("looks at no table that it does not name", () => {
        const named = namedBy([rule]);
        expect(tablesLookedAtOverCases(cases).filter((table) => !named.has(table))).toEqual([]);
      });
      test("finds nothing without rows of the tables that it finds only with", () => {
        expect(foundWithoutTables(cases)).toEqual([]);
      });
      test.each(silent)("silent: %s", (_why, data) => {
        expect(cellsFound(rule, data)).toEqual([]);
      });
      test.each(finds)("finds: %s", (_why, data, cells) => {
        expect(cellsFound(rule, data)).toEqual([...cells].sort());
      });
    });
  }
}

/** Returns every cell that the rule marks in a case, as "Episodes 1 DECOM", in order. */
export function cellsFound(rule: Rule, data: CaseData): string[] {
  const { tables, children, collection } = returnOfCase(rule, data);
  if (!isInForce(rule, collection.year)) {
    throw new Error(`Rule ${rule.code} is not in force in ${collection.year}.`);
  }
  const reason = reasonNotRun(rule, tables, collection);
  if (reason !== null) throw new Error(`Rule ${rule.code} was not run: ${reason}`);
  const result = runRules({ rules: [rule], tables, children, collection });
  const failure = result.failed[0];
  if (failure) throw new Error(`Rule ${rule.code} failed to run: ${failure.error}`);
  const cells = result.findings.flatMap((finding) =>
    finding.cells.map(
      ({ table, lastYear, line, field }) => `${table}${lastYear ? "_last" : ""} ${line - 1} ${field}`,
    ),
  );
  return [...new Set(cells)].sort();
}
