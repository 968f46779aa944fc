import { makeStyles } from "@fluentui/react-components";
import { Fragment } from "react";

const useStyles = makeStyles({ part: { display: "inline-block", maxWidth: "100%" } });

/** Short texts with dots between them. A line ends after a dot where possible, not within a text such as "81 rows". */
export function PartsLine({ parts }: { readonly parts: readonly string[] }) {
  const styles = useStyles();
  return parts.map((part, place) => (
    <Fragment key={part}>
      {place > 0 && " "}
      <span className={styles.part}>{place < parts.length - 1 ? `${part}\u00a0·` : part}</span>
    </Fragment>
  ));
}
