import { makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { QuestionCircleFilled } from "@fluentui/react-icons/svg/question-circle";
import type { Severity } from "../../../rules/severity";
import { strings } from "../strings";

const useStyles = makeStyles({
  label: { display: "inline-flex", alignItems: "center", gap: "3px", whiteSpace: "nowrap" },
  icon: { width: "14px", height: "14px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
});

/** How grave a finding is: by word, shape and colour. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = severity === "error" ? ErrorCircleFilled : QuestionCircleFilled;
  return (
    <span className={styles.label}>
      <span className={severity === "error" ? styles.error : styles.query} style={{ display: "flex" }}>
        <Icon aria-hidden className={styles.icon} />
      </span>
      {severity === "error" ? strings.error : strings.query}
    </span>
  );
}
