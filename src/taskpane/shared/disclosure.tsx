import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    display: "flex",
    width: "100%",
    gap: "6px",
    padding: "8px 4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  compact: {
    gap: "4px",
    width: "auto",
    padding: "2px 6px 2px 2px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
  chevron: {
    flexShrink: 0,
    marginTop: "3px",
    width: "14px",
    height: "14px",
    transitionProperty: "transform",
    transitionDuration: "120ms",
    "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" },
  },
  open: { transform: "rotate(90deg)" },
  label: { flexGrow: 1, minWidth: 0 },
});

interface DisclosureProps {
  /** Level of the heading that the button stands in; left out: no heading. */
  readonly level?: 2 | 3 | 4;
  readonly label: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Small, and no wider than its label. */
  readonly compact?: boolean;
  readonly children: ReactNode;
}

/** A button that shows and hides what stands below it. What is hidden is not rendered. */
export function Disclosure({ level, label, open, onToggle, compact = false, children }: DisclosureProps) {
  const styles = useStyles();
  const content = useId();
  const Heading = level ? (`h${level}` as const) : "div";
  return (
    <>
      <Heading className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, compact && styles.compact)}
          aria-expanded={open}
          aria-controls={open ? content : undefined}
          onClick={() => onToggle(!open)}
        >
          <ChevronRightRegular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
          <span className={styles.label}>{label}</span>
        </button>
      </Heading>
      {open && <div id={content}>{children}</div>}
    </>
  );
}
