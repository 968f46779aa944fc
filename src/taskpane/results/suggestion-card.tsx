import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, WarningRegular } from "@fluentui/react-icons";
import { CellName } from "../shared/cell-name";
import { usePageStyles } from "../shared/page-styles";
import { textsOfChange } from "../../suggestions/describe";
import { strings } from "../strings";
import type { LocatedFinding } from "../worker/results";
import type { ShownSuggestion } from "../worker/shown-suggestions";
import { useResultsActions } from "./results-actions";
import { changesText, isElsewhere, trialText } from "./suggestion-texts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    padding: "6px 8px 8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  changes: { listStyleType: "none", margin: 0, padding: 0, overflowWrap: "anywhere" },
  to: { fontWeight: tokens.fontWeightSemibold },
  trial: { display: "flex", alignItems: "flex-start", gap: "4px", fontSize: tokens.fontSizeBase200 },
  // In the middle of the first line.
  icon: { flexShrink: 0, width: "16px", height: "16px", marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusWarningForeground1 },
  accept: { alignSelf: "flex-start", marginTop: "4px" },
});

interface SuggestionCardProps {
  readonly suggestion: ShownSuggestion;
  readonly finding: LocatedFinding;
}

/** A possible correction: what it changes, its source, what it clears and causes, and the button to accept it. */
export function SuggestionCard({ suggestion, finding }: SuggestionCardProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { accept, busy } = useResultsActions();
  return (
    <div className={styles.card}>
      <p className={page.quiet}>{strings.possibleMatch(suggestion.source)}</p>
      <Changes suggestion={suggestion} finding={finding} />
      <p className={page.quiet}>{suggestion.evidence}</p>
      <TrialLine suggestion={suggestion} />
      <Button
        className={styles.accept}
        size="small"
        aria-label={strings.acceptChange(changesText(suggestion))}
        disabledFocusable={busy}
        onClick={() => accept([suggestion.id])}
      >
        {strings.accept}
      </Button>
    </div>
  );
}

interface ChangesProps {
  readonly suggestion: ShownSuggestion;
  /** The finding whose cells need not be named; null when no cell needs naming. */
  readonly finding: LocatedFinding | null;
}

/** What a suggestion changes, cell by cell. */
export function Changes({ suggestion, finding }: ChangesProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <ul className={styles.changes}>
      {suggestion.changes.map((change) => {
        const [from, to] = textsOfChange(change.from, change.to);
        return (
          <li key={`${change.sheet} ${change.address}`}>
            {change.field} {from} → <span className={styles.to}>{to}</span>
            {change.isFormula && <span className={page.quiet}> {strings.replacesFormula}</span>}
            {finding && isElsewhere(change, finding) && (
              <span className={page.quiet}>
                {" "}
                {strings.changeIn} <CellName sheet={change.sheet} address={change.address} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The outcome of trying a suggestion, shown by text, shape and colour. */
export function TrialLine({ suggestion }: { readonly suggestion: ShownSuggestion }) {
  const styles = useStyles();
  const causes = suggestion.causes.length > 0;
  const Icon = causes ? WarningRegular : CheckmarkCircleRegular;
  return (
    <div className={styles.trial}>
      <Icon aria-hidden className={mergeClasses(styles.icon, causes ? styles.bad : styles.good)} />
      <span>{trialText(suggestion)}</span>
    </div>
  );
}
