import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "0 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: "2px" },
  name: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100, lineHeight: "14px" },
  button: {
    flexDirection: "column",
    minWidth: "72px",
    padding: "4px 8px",
    gap: "2px",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
  },
});

/** Buttons that belong together, with a name below them. */
export function Group({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <div className={styles.buttons}>{children}</div>
      <div id={id} className={styles.name}>
        {name}
      </div>
    </div>
  );
}

interface RibbonButtonProps {
  readonly text: string;
  readonly hint?: string;
  readonly icon: React.ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A button of the ribbon: its picture above its text. */
export function RibbonButton({ text, hint, icon, disabled = false, onClick }: RibbonButtonProps) {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={icon}
      title={hint}
      disabledFocusable={disabled}
      onClick={onClick}
    >
      {text}
    </Button>
  );
}
