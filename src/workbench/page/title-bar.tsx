import { makeStyles, tokens } from "@fluentui/react-components";
import { strings } from "../strings";
import type { WorkbenchState } from "../workbench";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    gap: "0 16px",
    padding: "6px 16px",
    backgroundColor: "#0F3D66",
    color: "#FFFFFF",
    fontSize: tokens.fontSizeBase200,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: { margin: 0, flexGrow: 1 },
  file: { fontWeight: tokens.fontWeightSemibold },
});

/** The page's name, the open file, and what is being done with it or was done last. */
export function TitleBar({ state: { fileName, changed, busy, notice } }: { readonly state: WorkbenchState }) {
  const styles = useStyles();
  const done = notice !== null && notice.intent !== "error" ? notice.text : "";
  return (
    <div className={styles.bar}>
      <h1 className={styles.heading}>{strings.title}</h1>
      <p className={styles.about}>{strings.about}</p>
      <span role="status">{busy ?? done}</span>
      {fileName !== null && <span className={styles.file}>{strings.openFile(fileName, changed)}</span>}
    </div>
  );
}
