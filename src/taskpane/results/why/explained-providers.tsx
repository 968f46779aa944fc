import { makeStyles } from "@fluentui/react-components";
import type { ExplainedProvider, ExplainedProviderFact } from "../../../report/explain/explanation";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { Placed } from "../../worker/shown-explanation";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** What the provider list says about the URNs in the rows. */
export function ExplainedProviders({
  providers,
}: {
  readonly providers: readonly Placed<ExplainedProvider>[];
}) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <ul className={styles.list}>
      {providers.map(({ cell, urn, name, facts }) => (
        <li key={`${cell.line} ${cell.lastYear}`}>
          {strings.whyProvider(urn, name)}{" "}
          <span className={page.quiet}>
            {[...facts.map(factInWords), strings.timelineRow(cell.table, cell.line, cell.lastYear)].join(
              " · ",
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function factInWords({ fact, values }: ExplainedProviderFact): string {
  return strings.whyProviderFact(strings.whyProviderFacts[fact], values);
}
