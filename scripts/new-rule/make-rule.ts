import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TOPICS } from "../../rules/rule";
import { COLLECTION_YEARS, isCollectionYear } from "../../src/return/collection-years";
import { fieldDefinition, TABLE_NAMES, type TableName } from "../../src/return/tables";
import { casesText, indexWith, ruleText, type NewRule } from "./templates";

const USAGE = `npm run new-rule -- TOPIC CODE TABLE FIELD [YEAR]
TOPIC: ${TOPICS.join(", ")}
TABLE: ${TABLE_NAMES.join(", ")}
YEAR: the first collection year of the rule; left out, ${COLLECTION_YEARS.at(-1)}
`;

/**
 * Makes the files of a new rule in a project.
 * @param words topic, code, table, field and, if not the latest, year
 * @returns what to print, and the exit code
 */
export function makeRule(
  project: string,
  [topic = "", code = "", table = "", field = "", year = COLLECTION_YEARS.at(-1)]: readonly string[],
): { readonly code: number; readonly output: string } {
  const isUsageError =
    !(TOPICS as readonly string[]).includes(topic) ||
    !/^\w+$/.test(code) ||
    !(TABLE_NAMES as readonly string[]).includes(table) ||
    !fieldDefinition(table as TableName, field) ||
    !year ||
    !isCollectionYear(year);
  if (isUsageError) return { code: 2, output: USAGE };
  const rule: NewRule = { topic, code, table, field, year };
  const files = {
    rule: join("rules", topic, `${code}.ts`),
    cases: join("test", "rules", topic, `${code}.cases.ts`),
    index: join("rules", topic, "index.ts"),
  };
  const inProject = (file: string) => join(project, file);
  if (existsSync(inProject(files.rule)))
    return { code: 1, output: `${files.rule} is there already: nothing was changed.\n` };
  writeFileSync(inProject(files.rule), ruleText(rule));
  writeFileSync(inProject(files.cases), casesText(rule));
  writeFileSync(inProject(files.index), indexWith(readFileSync(inProject(files.index), "utf8"), code));
  const output = `${files.rule} finds a blank ${field} in ${table}: change it to what the rule is to find.
Then:
1. write the edges of the rule as cases in ${files.cases}, those that find and those that stay silent
2. npm run unit -- --testPathPatterns test/rules/${topic}
3. add ${code} to the table of codes in test/rules/rule-book.test.ts, and raise its counts
4. npm run catalogue writes docs/rules.md, docs/field-register.md and the pane's examples anew
5. npm test
`;
  return { code: 0, output };
}
