// npm run new-rule -- TOPIC CODE TABLE FIELD [YEAR]: makes a rule and its test table, ready to be changed.
// For example: npm run new-rule -- reviews 999 Reviews REVIEW 2026/27
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { TOPICS } from "../rules/rule";
import { COLLECTION_YEARS, isCollectionYear } from "../src/return/collection-years";
import { fieldDefinition, TABLE_NAMES, type TableName } from "../src/return/tables";
import { casesText, indexWith, ruleText, type NewRule } from "./new-rule/templates";

const USAGE = `npm run new-rule -- TOPIC CODE TABLE FIELD [YEAR]
TOPIC: ${TOPICS.join(", ")}
TABLE: ${TABLE_NAMES.join(", ")}
YEAR: the first collection year of the rule; left out, ${COLLECTION_YEARS.at(-1)}
`;

function main([
  topic = "",
  code = "",
  table = "",
  field = "",
  year = COLLECTION_YEARS.at(-1),
]: string[]): number {
  const wrong =
    !(TOPICS as readonly string[]).includes(topic) ||
    !/^\w+$/.test(code) ||
    !(TABLE_NAMES as readonly string[]).includes(table) ||
    !fieldDefinition(table as TableName, field) ||
    !year ||
    !isCollectionYear(year);
  if (wrong) {
    process.stderr.write(USAGE);
    return 2;
  }
  const rule: NewRule = { topic, code, table, field, year };
  const files = {
    rule: join("rules", topic, `${code}.ts`),
    cases: join("test", "rules", topic, `${code}.cases.ts`),
    index: join("rules", topic, "index.ts"),
  };
  if (existsSync(files.rule)) {
    process.stderr.write(`${files.rule} is there already: nothing was changed.\n`);
    return 1;
  }
  writeFileSync(files.rule, ruleText(rule));
  writeFileSync(files.cases, casesText(rule));
  writeFileSync(files.index, indexWith(readFileSync(files.index, "utf8"), code));
  console.log(`${files.rule} finds a blank ${field} in ${table}: change it to what the rule is to find.
Then:
1. write the edges of the rule as cases in ${files.cases}, those that find and those that stay silent
2. npm run unit -- --testPathPatterns test/rules/${topic}
3. add ${code} to the table of codes in test/rules/rule-book.test.ts, and raise its counts
4. npm run catalogue writes docs/rules.md, docs/field-register.md and the pane's examples anew
5. npm test`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
