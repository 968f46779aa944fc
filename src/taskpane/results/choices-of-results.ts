import { KINDS } from "../../../rules/rule";
import { KIND_NAMES } from "../../../rules/severity";
import { ALL_TOPICS, TOPIC_NAMES } from "../catalogue/topic-names";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";

/** One part of a filter with its values; "" stands for all. */
export interface FilterChoice<Part extends string> {
  readonly part: Part;
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

/**
 * Returns the filters for findings by rule.
 * @param chosen stays among the choices even when nothing of it is found any more
 */
export function ruleChoices(
  results: Pick<CheckResults, "rules">,
  chosen: Readonly<Record<"table" | "topic" | "kind", string>>,
): FilterChoice<"table" | "topic" | "kind">[] {
  const topics = ALL_TOPICS.filter(
    (topic) => topic === chosen.topic || results.rules.some((rule) => rule.topic === topic),
  );
  return [
    tableChoice(results, chosen.table),
    {
      part: "topic",
      label: strings.filterTopic,
      all: strings.allTopics,
      options: topics.map((value) => ({ value, name: TOPIC_NAMES[value] })),
    },
    kindChoice(results, chosen.kind),
  ];
}

/**
 * Returns the filters for children.
 * @param chosen stays among the choices even when nothing of it is found any more
 */
export function childChoices(
  results: Pick<CheckResults, "rules">,
  chosen: Readonly<Record<"rule" | "table" | "kind", string>>,
): FilterChoice<"rule" | "table" | "kind">[] {
  const rules = results.rules.map(({ code, title }) => ({ value: code, name: `${code} ${title}` }));
  const isThere = chosen.rule === "" || rules.some(({ value }) => value === chosen.rule);
  return [
    {
      part: "rule",
      label: strings.filterRule,
      all: strings.allRules,
      options: isThere ? rules : [...rules, { value: chosen.rule, name: chosen.rule }],
    },
    tableChoice(results, chosen.table),
    kindChoice(results, chosen.kind),
  ];
}

function tableChoice({ rules }: Pick<CheckResults, "rules">, chosen: string): FilterChoice<"table"> {
  const tables = new Set(rules.flatMap((rule) => rule.tables));
  if (chosen !== "") tables.add(chosen);
  return {
    part: "table",
    label: strings.filterTable,
    all: strings.allTables,
    options: [...tables].sort().map((value) => ({ value, name: value })),
  };
}

function kindChoice({ rules }: Pick<CheckResults, "rules">, chosen: string): FilterChoice<"kind"> {
  const kinds = KINDS.filter((kind) => kind === chosen || rules.some((rule) => rule.kind === kind));
  return {
    part: "kind",
    label: strings.filterKind,
    all: strings.allKinds,
    options: kinds.map((value) => ({ value, name: KIND_NAMES[value] })),
  };
}
