import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Disclosure } from "../shared/disclosure";
import { strings } from "../strings";

const useStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: "4px 8px",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: "0 4px 8px 24px",
    // Beside the indent, long words would touch the border.
    "@media (max-width: 240px)": { marginLeft: "4px" },
  },
});

/** The only key in localStorage: that the explanation was closed. */
const CLOSED = "ssda903-explanation-closed";

/** What the add-in does and cannot do. It is open on the first run, and stays closed once it has been closed. */
export function FirstRun() {
  const styles = useStyles();
  const [open, setOpen] = useState(() => readClosed() === null);
  const toggle = (next: boolean) => {
    setOpen(next);
    if (!next) rememberClosed();
  };
  return (
    <div className={styles.card}>
      <Disclosure
        level={2}
        label={<span className={styles.title}>{strings.firstRunTitle}</span>}
        open={open}
        onToggle={toggle}
        closedByEscape
      >
        {strings.firstRun.map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
      </Disclosure>
    </div>
  );
}

/** Returns null also where the browser blocks storage. The explanation is then simply shown. */
function readClosed(): string | null {
  try {
    return localStorage.getItem(CLOSED);
  } catch {
    return null;
  }
}

function rememberClosed(): void {
  try {
    localStorage.setItem(CLOSED, "1");
  } catch {
    return;
  }
}
