import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useRef, type ReactNode } from "react";
import { leaveByEscape } from "./leave-by-escape";

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
  /** Level of the heading that contains the button; left out for no heading. */
  readonly level?: 2 | 3 | 4;
  readonly label: ReactNode;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  /** Small, and no wider than its label. */
  readonly compact?: boolean;
  /** Whether Escape closes it from anywhere within. The focus then returns to the button. */
  readonly closedByEscape?: boolean;
  /** Further attributes of the button. */
  readonly button?: { readonly tabIndex: number };
  readonly children: ReactNode;
}

/** A button that shows and hides the content below it. Hidden content is not rendered. */
export function Disclosure(props: DisclosureProps) {
  const { level, label, open, onToggle, compact = false, closedByEscape = false, button, children } = props;
  const toggle = useRef<HTMLButtonElement>(null);
  const close = leaveByEscape(() => {
    onToggle(false);
    toggle.current?.focus();
  });
  const onKeyDown = open && closedByEscape ? close : undefined;
  const styles = useStyles();
  const content = useId();
  const Heading = level ? (`h${level}` as const) : "div";
  return (
    <>
      <Heading className={styles.heading}>
        <button
          ref={toggle}
          type="button"
          className={mergeClasses(styles.button, compact && styles.compact)}
          aria-expanded={open}
          aria-controls={open ? content : undefined}
          onClick={() => onToggle(!open)}
          onKeyDown={onKeyDown}
          {...button}
        >
          <ChevronRightRegular aria-hidden className={mergeClasses(styles.chevron, open && styles.open)} />
          <span className={styles.label}>{label}</span>
        </button>
      </Heading>
      {open && (
        <div id={content} onKeyDown={onKeyDown}>
          {children}
        </div>
      )}
    </>
  );
}
