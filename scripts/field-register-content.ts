import { ALL_RULES, FORMAT_CHECKS } from "../rules";
import type { FieldsByTable, Rule } from "../rules/rule";
import { tableOfYear } from "../src/engine/inputs";
import { COLLECTION_YEARS } from "../src/return/collection-years";
import { compareCodes } from "../src/report/counts";
import {
  TABLES,
  TABLE_NAMES,
  type FieldDefinition,
  type PersonalData,
  type TableName,
} from "../src/return/tables";

/** The register, as a path from the project's folder. */
export const FIELD_REGISTER = "docs/field-register.md";

const CLASSES: Readonly<Record<PersonalData, string>> = {
  "special-category": "special category",
  protected: "protected characteristic",
  personal: "personal",
};

/**
 * Returns the register of every field that is read, for a council's information governance: how sensitive it is, which
 * rules read it and which mark it. It is generated from the tables and the rules, so it always matches the code.
 */
export function fieldRegister(): string {
  const all = TABLE_NAMES.flatMap((table) => Object.values(TABLES[table].fields) as FieldDefinition[]);
  const countOf = (personal: PersonalData) => all.filter((field) => field.personal === personal).length;
  return [
    "# Register of fields",
    "",
    "This register lists every field of the return that the add-in reads, how sensitive it is, and which of the department's rules read or mark it. It is generated from the tables and the rules of the code (`npm run catalogue`), and a test keeps it in step.",
    "",
    `There are ${all.length} fields in ${TABLE_NAMES.length} tables:`,
    "",
    `- ${countOf("special-category")} can hold special category data (Articles 9 and 10 of the UK GDPR)`,
    `- ${countOf("protected")} can hold another protected characteristic (Equality Act 2010)`,
    `- ${countOf("personal")} hold other personal data`,
    "",
    "A field counts by the most sensitive value that it can hold. Every row has a child's identifier, so no field is free of personal data.",
    "",
    "**Read by** names the rules whose outcome depends on the field, this year's or last year's.",
    "",
    "**Marked by** names the rules that highlight the field when they give a finding. Its value is then shown beside the finding in the sheet _903 Findings_, and in the list that the command line writes with `--csv`. The sheet _903 Findings_ also shows the date by which a row is known (DECOM, REVIEW and the like), and the values of possible corrections.",
    "",
    `Every field can also be marked by one of the format checks (\`${FORMAT_CHECKS[0]?.code}\` to \`${FORMAT_CHECKS.at(-1)?.code}\`), which look at each cell by itself.`,
    "",
    "Values never appear in the sheet _903 Summary_, in counts, in logs, in browser storage or in any request over a network.",
    "",
    ...TABLE_NAMES.flatMap(tableSection),
  ].join("\n");
}

function tableSection(table: TableName): string[] {
  const { title, row, fields, firstYear } = TABLES[table];
  return [
    `## ${table}`,
    "",
    `${title}. Each row is ${row}.${firstYear === COLLECTION_YEARS[0] ? "" : ` Part of the return since ${firstYear}.`}`,
    "",
    "| Field | What it holds | Class | Read by | Marked by |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(fields as Readonly<Record<string, FieldDefinition>>).map(([name, field]) =>
      fieldRow(table, name, field),
    ),
    "",
  ];
}

function fieldRow(table: TableName, name: string, { label, personal, derived }: FieldDefinition): string {
  const readBy =
    name === "CHILD" ? "every rule, to tell which rows belong together" : codes(readers(table, name));
  const cells = [
    `\`${name}\``,
    `${label}${derived ? " (derived by the department, not uploaded)" : ""}`,
    CLASSES[personal],
    readBy,
    codes(markers(table, name)),
  ];
  return `| ${cells.join(" | ")} |`;
}

function readers(table: TableName, field: string): Rule[] {
  return ALL_RULES.filter(
    (rule) => includesField(rule.reads, table, field) || includesField(rule.needsColumns ?? {}, table, field),
  );
}

function markers(table: TableName, field: string): Rule[] {
  return ALL_RULES.filter((rule) => includesField(rule.highlights, table, field));
}

/** Whether fields by table include this one, for this year or last year. */
function includesField(fields: FieldsByTable, table: TableName, field: string): boolean {
  return Object.entries(fields).some(
    ([key, listed]) =>
      tableOfYear(key as Parameters<typeof tableOfYear>[0]).table === table &&
      (listed as readonly string[]).includes(field),
  );
}

function codes(rules: readonly Rule[]): string {
  if (rules.length === 0) return "none";
  return rules
    .map(({ code }) => code)
    .sort(compareCodes)
    .join(", ");
}
