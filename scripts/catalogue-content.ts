import { KIND_NAMES } from "../rules/severity";
import { ALL_RULES } from "../rules";
import { TOPICS, type Rule, type Topic } from "../rules/rule";
import { compareCodes } from "../src/report/counts";
import type { RuleExample, RuleExamples } from "../src/taskpane/catalogue/examples";
import { TOPIC_NAMES } from "../src/taskpane/catalogue/topic-names";
import { describeRule } from "../src/taskpane/worker/rule-description";
import type { CaseData, CaseProvider, CaseRow, RuleCases } from "../test/rules/support/rule-cases";
import { casesOfTopic } from "../test/rules/support/test-topic";

/** Where the generated files stand, from the project's folder. */
export const RULES_DOCUMENT = "docs/rules.md";
export const EXAMPLES_FILE = "src/taskpane/catalogue/rule-examples.json";

/** The generated files: the rule book as a document, and the examples for the pane's rule book. */
export function catalogueFiles(): { readonly path: string; readonly content: string }[] {
  const examples = ruleExamples();
  return [
    { path: RULES_DOCUMENT, content: rulesDocument(examples) },
    { path: EXAMPLES_FILE, content: `${JSON.stringify(examples, null, 1)}\n` },
  ];
}

/** The first case that finds and the first that stays silent, of each rule with a test table. */
function ruleExamples(): RuleExamples {
  const tables = TOPICS.flatMap(casesOfTopic);
  const examples = tables.flatMap((cases): [string, RuleExamples[string]][] => {
    const example = exampleOf(cases);
    return example ? [[cases.rule.code, example]] : [];
  });
  return Object.fromEntries(examples.sort(([a], [b]) => compareCodes(a, b)));
}

function exampleOf({ silent, finds }: RuleCases): RuleExamples[string] | null {
  const [silentCase] = silent;
  const [findingCase] = finds;
  if (!silentCase || !findingCase) return null;
  return {
    finds: example(findingCase[0], findingCase[1], findingCase[2]),
    silent: example(silentCase[0], silentCase[1], []),
  };
}

function example(why: string, data: CaseData, cells: readonly string[]): RuleExample {
  const { year, localAuthority, providers, ...tables } = data;
  return {
    why,
    ...(year && { year }),
    ...(localAuthority && { localAuthority }),
    ...(providers && { providers: providers.map(providerFields) }),
    tables: Object.fromEntries(
      Object.entries(tables as Record<string, readonly CaseRow<never>[]>).map(([table, rows]) => [
        table,
        rows.map((row) => ({ ...row })),
      ]),
    ),
    cells: [...cells],
  };
}

function providerFields(provider: CaseProvider): Record<string, string | string[]> {
  const fields = Object.entries(provider) as [string, string | readonly string[]][];
  return Object.fromEntries(
    fields.map(([name, value]) => [name, typeof value === "string" ? value : [...value]]),
  );
}

function rulesDocument(examples: RuleExamples): string {
  const topics = TOPICS.filter((topic) => ALL_RULES.some((rule) => rule.topic === topic));
  return [
    "# The rule book",
    "",
    `${ALL_RULES.length} checks of the department's SSDA903 collections 2022/23 to 2026/27, retired ones included. This file is generated from the rules and their test tables: \`npm run catalogue\`.`,
    "",
    ...topics.map((topic) => `- [${TOPIC_NAMES[topic]}](#${anchorOf(topic)})`),
    ...topics.flatMap((topic) => topicSection(topic, examples)),
    "",
  ].join("\n");
}

/** As common Markdown viewers make anchors of headings. */
function anchorOf(topic: Topic): string {
  return TOPIC_NAMES[topic].toLowerCase().replaceAll(" ", "-");
}

function topicSection(topic: Topic, examples: RuleExamples): string[] {
  const rules = ALL_RULES.filter((rule) => rule.topic === topic);
  const ordered = [...rules].sort((a, b) => compareCodes(a.code, b.code));
  return [
    "",
    `## ${TOPIC_NAMES[topic]}`,
    ...ordered.flatMap((rule) => ruleSection(rule, examples[rule.code])),
  ];
}

function ruleSection(rule: Rule, examples: RuleExamples[string] | undefined): string[] {
  const { code, title, message, trigger, fix, kind, severity, firstYear, lastYear, inputs } =
    describeRule(rule);
  const years = lastYear === null ? `since ${firstYear}` : `${firstYear} to ${lastYear}, retired`;
  return [
    "",
    `### ${code} ${title}`,
    "",
    `${severity === "error" ? "Error" : "Query"}, ${KIND_NAMES[kind].toLowerCase()}, ${years}. Needs ${inputs.join(", ") || "nothing beyond the tables it reads"}.`,
    "",
    `> ${message}`,
    "",
    `- When it finds something: ${trigger}`,
    `- What usually fixes it: ${fix}`,
    ...(examples ? [`- Finds: ${caseLine(examples.finds)}`, `- Silent: ${caseLine(examples.silent)}`] : []),
  ];
}

function caseLine({ why, year, tables, cells }: RuleExample): string {
  const rows = Object.entries(tables).flatMap(([table, all]) => all.map((row) => `${table} ${rowText(row)}`));
  const parts = [
    ...(year ? [year] : []),
    ...rows,
    ...(cells.length > 0 ? [`marks ${cells.join(", ")}`] : []),
  ];
  return `${why}: ${parts.join("; ")}`;
}

function rowText(row: Readonly<Record<string, string | number>>): string {
  const fields = Object.entries(row).map(([field, value]) => `${field}=${value === "" ? "(blank)" : value}`);
  return `\`${fields.join(" ") || "(no field filled in)"}\``;
}
