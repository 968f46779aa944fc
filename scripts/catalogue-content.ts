import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ALL_RULES, FORMAT_CHECKS } from "../rules";
import type { FormatCheck } from "../rules/format/format-check";
import { TOPICS, type Rule } from "../rules/rule";
import type { RuleInfo } from "../rules/rule-info";
import { KIND_NAMES } from "../rules/severity";
import { compareCodes } from "../src/report/counts";
import { COLLECTION_YEARS } from "../src/return/collection-years";
import { TABLE_NAMES } from "../src/return/tables";
import type { ExampleValue, RuleExample, RuleExamples } from "../src/taskpane/catalogue/examples";
import { ALL_TOPICS, TOPIC_NAMES } from "../src/taskpane/catalogue/topic-names";
import { describeRule } from "../src/taskpane/worker/rule-description";
import type { FormatCase, FormatCases } from "../test/rules/format/format-cases";
import type { CaseData, CaseProvider, RuleCases } from "../test/rules/support/rule-cases";
import { casesOfTopic } from "../test/rules/support/test-topic";
import { FIELD_REGISTER, fieldRegister } from "./field-register-content";

/** The generated files, as paths from the project's folder. */
const RULES_DOCUMENT = "docs/rules.md";
const EXAMPLES_FILE = "src/taskpane/catalogue/rule-examples.json";

/**
 * Returns the generated files: the rule book as a document, the examples for the pane's rule book, and the register of
 * fields.
 */
export function catalogueFiles(): { readonly path: string; readonly content: string }[] {
  const examples = ruleExamples();
  return [
    { path: RULES_DOCUMENT, content: rulesDocument(examples) },
    { path: EXAMPLES_FILE, content: `${JSON.stringify(examples, null, 1)}\n` },
    { path: FIELD_REGISTER, content: fieldRegister() },
  ];
}

/** Returns, for each rule and each format check, the first case with a finding and the first without. */
function ruleExamples(): RuleExamples {
  const rules = TOPICS.flatMap(casesOfTopic).map(({ rule, ...cases }) => exampleOf(rule.code, cases));
  const checks = casesOfFormatChecks().map(({ check, ...cases }) => exampleOf(check.code, cases));
  return Object.fromEntries([...rules, ...checks].sort(([a], [b]) => compareCodes(a, b)));
}

function casesOfFormatChecks(): FormatCases[] {
  const folder = join(__dirname, "..", "test", "rules", "format");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".cases.ts"))
    .map((file) => (require(join(folder, file)) as { default: FormatCases }).default);
}

type Case = CaseData | FormatCase;

function exampleOf(
  code: string,
  cases: Pick<RuleCases, "silent" | "finds"> | Pick<FormatCases, "silent" | "finds">,
): [string, RuleExamples[string]] {
  const [silent] = cases.silent;
  const [finds] = cases.finds;
  if (!silent || !finds) throw new Error(`The test table of ${code} has no case of each kind.`);
  return [code, { finds: example(finds[0], finds[1], finds[2]), silent: example(silent[0], silent[1], []) }];
}

function example(why: string, data: Case, cells: readonly string[]): RuleExample {
  const { year, localAuthority, providers, formulas, merged, ...tables } = data as CaseData & FormatCase;
  return {
    why,
    ...(year && { year }),
    ...(localAuthority && { localAuthority }),
    ...(providers && { providers: providers.map(providerFields) }),
    ...(formulas && { formulas: [...formulas] }),
    ...(merged && { merged: merged.map(([first, last]) => `${first} to ${last}`) }),
    tables: tablesInOrder(tables as Record<string, readonly (Record<string, ExampleValue> | null)[]>),
    cells: [...cells],
  };
}

/** Returns tables in the return's standard order, each followed by last year's. */
function tablesInOrder(tables: Record<string, readonly (Record<string, ExampleValue> | null)[]>) {
  const names = TABLE_NAMES.flatMap((table) => [table, `${table}_last`]);
  return Object.fromEntries(
    names.flatMap((name) => {
      const rows = tables[name];
      return rows ? [[name, rows.map((row) => ({ ...row }))]] : [];
    }),
  );
}

function providerFields(provider: CaseProvider): Record<string, string | string[]> {
  const fields = Object.entries(provider) as [string, string | readonly string[]][];
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
}

function rulesDocument(examples: RuleExamples): string {
  return [
    "# The rule book",
    "",
    `${ALL_RULES.length} checks of the department's SSDA903 collections ${COLLECTION_YEARS[0]} to ${COLLECTION_YEARS.at(-1)}, retired ones included, and ${FORMAT_CHECKS.length} format checks of our own. This file is generated from the rules and their test tables: \`npm run catalogue\`.`,
    "",
    ...ALL_TOPICS.map((topic) => `- [${TOPIC_NAMES[topic]}](#${anchorOf(topic)})`),
    ...ALL_TOPICS.flatMap((topic) => topicSection(topic, examples)),
    "",
  ].join("\n");
}

/** Returns the anchor that common Markdown viewers make from the heading of a topic. */
function anchorOf(topic: RuleInfo["topic"]): string {
  return TOPIC_NAMES[topic]
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, "")
    .replaceAll(" ", "-");
}

function topicSection(topic: RuleInfo["topic"], examples: RuleExamples): string[] {
  const all: readonly (Rule | FormatCheck)[] = [...ALL_RULES, ...FORMAT_CHECKS];
  const ordered = all.filter((rule) => rule.topic === topic).sort((a, b) => compareCodes(a.code, b.code));
  return [
    "",
    `## ${TOPIC_NAMES[topic]}`,
    ...ordered.flatMap((rule) => ruleSection(rule, examples[rule.code])),
  ];
}

function ruleSection(rule: Rule | FormatCheck, examples: RuleExamples[string] | undefined): string[] {
  const { code, title, message, trigger, fix, kind, severity, firstYear, lastYear, inputs, asksForRowsOf } =
    describeRule(rule);
  const years = lastYear === null ? `since ${firstYear}` : `${firstYear} to ${lastYear}, retired`;
  return [
    "",
    `### ${code} ${title}`,
    "",
    `${severity === "error" ? "Error" : "Query"}, ${KIND_NAMES[kind].toLowerCase()}, ${years}. Needs ${inputs.join(", ") || "any table"}.${asksForRowsOf && ` Looks ${asksForRowsOf}.`}`,
    "",
    `> ${message}`,
    "",
    `- When it gives a finding: ${trigger}`,
    `- What usually fixes it: ${fix}`,
    ...(examples
      ? [`- Gives a finding: ${caseLine(examples.finds)}`, `- Gives no finding: ${caseLine(examples.silent)}`]
      : []),
  ];
}

function caseLine({ why, year, tables, cells, formulas = [], merged = [] }: RuleExample): string {
  const formatParts = [
    ...formulas.map((cell) => `a formula in ${cell}`),
    ...merged.map((area) => `merged ${area}`),
  ];
  const rows = Object.entries(tables).flatMap(([table, all]) => all.map((row) => `${table} ${rowText(row)}`));
  const parts = [
    ...(year ? [year] : []),
    ...rows,
    ...formatParts,
    ...(cells.length > 0 ? [`marks ${cells.join(", ")}`] : []),
  ];
  return `${why}: ${parts.join("; ")}`;
}

function rowText(row: Readonly<Record<string, ExampleValue>>): string {
  const fields = Object.entries(row).map(([field, value]) => `${field}=${value === "" ? "(blank)" : value}`);
  return `\`${fields.join(" ") || "(no field filled in)"}\``;
}
