import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { KINDS } from "../../../rules/rule";
import { KIND_NAMES } from "../../../rules/severity";
import { ALL_TOPICS, TOPIC_NAMES } from "../catalogue/topic-names";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { CheckResults } from "../worker/results";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: "8px" },
  choice: { flex: "1 1 84px", minWidth: 0 },
});

/** A part of a filter with its values; "" stands for all. */
export interface FilterChoice<Part extends string> {
  readonly part: Part;
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
}

interface FilterChoicesProps<Part extends string> {
  readonly choices: readonly FilterChoice<Part>[];
  readonly filter: Readonly<Record<Part, string>>;
  readonly onChoose: (part: Part, value: string) => void;
}

/** The parts of a filter that are chosen from lists. */
export function FilterChoices<Part extends string>(props: FilterChoicesProps<Part>) {
  const { choices, filter, onChoose } = props;
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <div className={styles.choices}>
      {choices.map(({ part, label, all, options }) => (
        <Select
          key={part}
          size="small"
          className={mergeClasses(page.select, styles.choice)}
          aria-label={label}
          value={filter[part]}
          onChange={(_event, { value }) => onChoose(part, value)}
        >
          <option value="">{all}</option>
          {options.map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </Select>
      ))}
    </div>
  );
}

/** What findings by rule can be filtered by. */
export function ruleChoices(results: CheckResults): FilterChoice<"table" | "topic" | "kind">[] {
  const topics = ALL_TOPICS.filter((topic) => results.rules.some((rule) => rule.topic === topic));
  return [
    tableChoice(results),
    {
      part: "topic",
      label: strings.filterTopic,
      all: strings.allTopics,
      options: topics.map((value) => ({ value, name: TOPIC_NAMES[value] })),
    },
    kindChoice(results),
  ];
}

/** What children can be filtered by. */
export function childChoices(results: CheckResults): FilterChoice<"rule" | "table" | "kind">[] {
  return [
    {
      part: "rule",
      label: strings.filterRule,
      all: strings.allRules,
      options: results.rules.map(({ code, title }) => ({ value: code, name: `${code} ${title}` })),
    },
    tableChoice(results),
    kindChoice(results),
  ];
}

function tableChoice({ rules }: CheckResults): FilterChoice<"table"> {
  const tables = [...new Set(rules.flatMap((rule) => rule.tables))].sort();
  return {
    part: "table",
    label: strings.filterTable,
    all: strings.allTables,
    options: tables.map((value) => ({ value, name: value })),
  };
}

function kindChoice({ rules }: CheckResults): FilterChoice<"kind"> {
  const kinds = KINDS.filter((kind) => rules.some((rule) => rule.kind === kind));
  return {
    part: "kind",
    label: strings.filterKind,
    all: strings.allKinds,
    options: kinds.map((value) => ({ value, name: KIND_NAMES[value] })),
  };
}
