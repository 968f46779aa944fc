/** A rule to be made. */
export interface NewRule {
  readonly topic: string;
  /** The department's code: letters and digits. */
  readonly code: string;
  readonly table: string;
  readonly field: string;
  /** First collection year in force. */
  readonly year: string;
}

/** Returns a rule that works as it is: it gives a finding for a blank field. */
export function ruleText({ topic, code, table, field, year }: NewRule): string {
  return `import { isBlank } from "../../src/return/rows";
import { defineRule } from "../rule";

export default defineRule({
  code: "${code}",
  topic: "${topic}",
  kind: "missing",
  title: "${field} is blank",
  message: "${field} in ${table} is blank. A value is expected.",
  fix: "Enter ${field}.",
  trigger: "${field} is blank. A value that cannot be read is not blank.",
  years: { first: "${year}" },
  needs: ["${table}"],
  reads: { ${table}: ["${field}"] },
  highlights: { ${table}: ["${field}"] },
  check({ thisYear, report }) {
    for (const row of thisYear.${table}) {
      if (isBlank(row, "${field}")) report(row);
    }
  },
});
`;
}

/** Returns the test table of that rule. */
export function casesText({ topic, code, table, field }: NewRule): string {
  return `import rule from "../../../rules/${topic}/${code}";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["filled in", { ${table}: [{ ${field}: "01/05/2025" }] }],
    ["no row in ${table}", { ${table}: [] }],
  ],
  finds: [
    ["blank", { ${table}: [{ ${field}: "" }] }, ["${table} 1 ${field}"]],
    [
      "blank in one of two rows",
      { ${table}: [{ ${field}: "01/05/2025" }, { ${field}: "" }] },
      ["${table} 2 ${field}"],
    ],
  ],
});
`;
}

/** Returns the index of a topic's rules with one more at the end. */
export function indexWith(index: string, code: string): string {
  const name = `rule${code}`;
  const lastImport = index.lastIndexOf("import ");
  const afterImports = index.indexOf("\n", lastImport) + 1;
  const withImport = `${index.slice(0, afterImports)}import ${name} from "./${code}";\n${index.slice(afterImports)}`;
  const end = withImport.lastIndexOf("]");
  const listed = withImport.slice(0, end).trimEnd();
  const comma = listed.endsWith(",") ? "" : ",";
  const isOneLine = !withImport.slice(withImport.lastIndexOf("["), end).includes("\n");
  return isOneLine
    ? `${listed}${comma} ${name}${withImport.slice(end)}`
    : `${listed}${comma}\n  ${name},\n${withImport.slice(end)}`;
}
