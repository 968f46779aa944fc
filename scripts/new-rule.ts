// npm run new-rule -- TOPIC CODE TABLE FIELD [YEAR]: makes a rule and its test table, ready to be changed.
// For example: npm run new-rule -- reviews 999 Reviews REVIEW 2026/27
import { makeRule } from "./new-rule/make-rule";

const { code, output } = makeRule(process.cwd(), process.argv.slice(2));
(code === 0 ? process.stdout : process.stderr).write(output);
process.exitCode = code;
