import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createContext, useContext, useId } from "react";

/** The window width in pixels below which the first group hides its texts. Above it, all three groups fit in a line. */
const FIRST_BREAKPOINT = 1160;
/** The window width below which the second group hides its texts. */
const SECOND_BREAKPOINT = 980;
/** The window width below which the add-in's own group hides its texts. */
const LAST_BREAKPOINT = 700;

/**
 * In a window narrower than this, a group shows only its icons, as Excel's own do. The button with the focus shows
 * its text.
 */
function iconsOnlyBelow(width: number) {
  return {
    [`@media (max-width: ${width - 1}px)`]: {
      position: "relative",
      overflow: "visible",
      minWidth: "36px",
      padding: "4px 6px",
      "& > [data-text]": {
        position: "absolute",
        width: "1px",
        height: "1px",
        overflow: "hidden",
        clipPath: "inset(50%)",
        whiteSpace: "nowrap",
      },
      "&:focus-visible > [data-text]": {
        top: "calc(100% + 4px)",
        left: "50%",
        transform: "translateX(-50%)",
        zIndex: 1,
        width: "max-content",
        height: "auto",
        clipPath: "none",
        padding: "2px 6px",
        color: tokens.colorNeutralForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
        border: `1px solid ${tokens.colorNeutralStroke1}`,
      },
    },
  } as const;
}

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
  first: iconsOnlyBelow(FIRST_BREAKPOINT),
  second: iconsOnlyBelow(SECOND_BREAKPOINT),
  last: iconsOnlyBelow(LAST_BREAKPOINT),
});

/** The order in which groups hide their texts if the window is too narrow for all. */
type ShrinkOrder = "first" | "second" | "last";

const ShrinkOrderContext = createContext<ShrinkOrder>("last");

interface GroupProps {
  readonly name: string;
  readonly shrinks: ShrinkOrder;
  readonly children: React.ReactNode;
}

/** Buttons that belong together, with the group's name below them. */
export function Group({ name, shrinks, children }: GroupProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <ShrinkOrderContext value={shrinks}>
        <div className={styles.buttons}>{children}</div>
      </ShrinkOrderContext>
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

/** A ribbon button: its icon above its text, or only the icon if there is no room. */
export function RibbonButton({ text, hint, icon, disabled = false, onClick }: RibbonButtonProps) {
  const styles = useStyles();
  const shrinks = useContext(ShrinkOrderContext);
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(styles.button, styles[shrinks])}
      icon={icon}
      title={hint ?? text}
      disabledFocusable={disabled}
      onClick={onClick}
    >
      <span data-text>{text}</span>
    </Button>
  );
}
