import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { Session } from "../session";
import type { SessionState } from "../session-state";
import { usePageStyles } from "../shared/page-styles";
import { strings } from "../strings";
import type { LiveState } from "./live-state";

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    padding: "0 16px 0 8px",
  },
  wide: { flexBasis: "100%", boxSizing: "border-box", paddingBottom: "4px" },
  // In a narrow pane it comes below the switch, and begins where other texts begin.
  text: { flexGrow: 1, flexBasis: "150px", minWidth: 0, paddingLeft: "8px" },
  lost: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", padding: "4px 0" },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1, fontSize: "16px" },
  reason: {
    flexGrow: 1,
    flexBasis: "120px",
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface LiveLineProps {
  readonly session: Session;
  readonly state: SessionState;
}

/** Whether the results follow the edits in the workbook, with the switch for it. */
export function LiveLine({ session, state }: LiveLineProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { live, results, activity } = state;
  if (!live || !results) return null;
  const isLost = live.status === "out-of-date";
  // While annotations are being written, the results are already shown. Live begins when the writing has ended.
  const beginsSoon = activity !== null && live.status === "waiting";
  const text = isLost || beginsSoon ? null : textOf(live);
  return (
    <section
      className={mergeClasses(styles.line, (isLost || text !== null) && styles.wide)}
      aria-label={strings.live}
    >
      <Switch
        size="small"
        checked={state.choices.live !== false}
        label={strings.live}
        title={strings.liveHint}
        onChange={(_event, { checked }) => void session.live.turn(checked)}
      />
      {text !== null && <p className={mergeClasses(page.quiet, styles.text)}>{text}</p>}
      <div role="status" className={isLost ? styles.text : undefined}>
        {isLost && (
          <div className={styles.lost}>
            <WarningRegular className={styles.warning} />
            <p className={styles.reason}>
              <strong>{strings.liveOutOfDate}.</strong> {live.reason}
            </p>
            <Button
              size="small"
              disabledFocusable={activity !== null || (state.overview?.questions.length ?? 0) > 0}
              onClick={() => void session.validate()}
            >
              {strings.validateAgain}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}

/** Returns what the switch alone does not say; null when there is nothing to add. */
function textOf({ status, checkedAgain, reason }: LiveState): string | null {
  if (status === "off") return null;
  if (status === "waiting") return [reason, strings.liveFromNextRun].filter(Boolean).join(" ");
  if (checkedAgain === null) return null;
  return `${strings.liveChecked(checkedAgain)} ${strings.liveSheetsOfBefore}`;
}
