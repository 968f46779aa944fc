import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { KIND_NAMES } from "../../../rules/severity";
import { usePageStyles } from "../shared/page-styles";
import { SeverityLabel } from "../shared/severity-label";
import { strings } from "../strings";
import type { RuleDescription } from "../worker/rule-description";
import { ExampleCard } from "./example-card";
import { RULE_EXAMPLES } from "./examples";
import { TOPIC_NAMES } from "./topic-names";

const useStyles = makeStyles({
  facts: { display: "flex", flexWrap: "wrap", gap: "0 10px" },
  parts: { display: "flex", flexDirection: "column", gap: "10px", margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  description: { margin: 0, overflowWrap: "anywhere" },
});

/** One rule of the rule book: its message, its trigger, what it needs, and an example with a finding and one without. */
export function RulePage({ rule }: { readonly rule: RuleDescription }) {
  const styles = useStyles();
  const page = usePageStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [rule]);
  const examples = RULE_EXAMPLES[rule.code];
  const parts: readonly (readonly [string, string])[] = [
    [strings.message, rule.message],
    [strings.trigger, rule.trigger],
    [strings.whatFixes, rule.fix],
    [strings.years, strings.yearsInForce(rule.firstYear, rule.lastYear)],
    [strings.inputs, inputsOf(rule)],
    [strings.reads, rule.reads.join("; ")],
    [strings.asksForRowsOf, rule.asksForRowsOf],
  ];
  return (
    <article className={page.section}>
      <h1 ref={title} tabIndex={-1} className={page.pageTitle}>
        {rule.code} {rule.title}
      </h1>
      <p className={`${page.quiet} ${styles.facts}`}>
        <SeverityLabel severity={rule.severity} />
        <span>{KIND_NAMES[rule.kind]}</span>
        <span>{TOPIC_NAMES[rule.topic]}</span>
      </p>
      <dl className={styles.parts}>
        {parts.map(
          ([term, text]) =>
            text !== "" && (
              <div key={term}>
                <dt className={styles.term}>{term}</dt>
                <dd className={styles.description}>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {examples && (
        <>
          <ExampleCard title={strings.exampleFinds} example={examples.finds} />
          <ExampleCard title={strings.exampleSilent} example={examples.silent} />
        </>
      )}
    </article>
  );
}

function inputsOf({ inputs, topic }: RuleDescription): string {
  if (topic === "format") return strings.anyTable;
  return inputs.join(", ") || strings.noInputs;
}
