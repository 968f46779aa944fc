import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, QuestionCircleFilled } from "@fluentui/react-icons";
import type { Severity } from "../../../rules/severity";
import { strings } from "../strings";

const useStyles = makeStyles({
  label: { display: "inline-flex", alignItems: "center", gap: "3px", whiteSpace: "nowrap" },
  sign: { display: "flex", flexShrink: 0 },
  icon: { width: "14px", height: "14px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  query: { color: tokens.colorStatusWarningForeground1 },
});

/** The severity of a finding, shown by word, shape and colour. */
export function SeverityLabel({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return (
    <span className={styles.label}>
      <SeverityIcon severity={severity} />
      {severity === "error" ? strings.error : strings.query}
    </span>
  );
}

/** Shape and colour only, for places where the word is beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = severity === "error" ? ErrorCircleFilled : QuestionCircleFilled;
  return (
    <span className={mergeClasses(styles.sign, severity === "error" ? styles.error : styles.query)}>
      <Icon aria-hidden className={styles.icon} />
    </span>
  );
}
