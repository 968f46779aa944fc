import { Link } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
import type { LocatedFinding } from "../../worker/results";
import { besideChild, type Walk } from "../walk";

interface WalkedToProps {
  readonly className: string;
  readonly walk: Walk;
  /** The child that is shown; null while anything else is. */
  readonly child: string | null;
  /** Titles of the rules by code. */
  readonly titles: ReadonlyMap<string, string>;
  readonly onOpen: (finding: LocatedFinding) => void;
}

/** The finding that the user walked to, as a link to everything about the child. */
export function WalkedTo({ className, walk, child, titles, onOpen }: WalkedToProps) {
  const page = usePageStyles();
  const state = useSyncExternalStore(walk.subscribe, walk.getState);
  const { current, index } = besideChild(state, child);
  // A finding that the filter leaves out has no place in the list.
  if (!current || index < 0) return null;
  return (
    <section className={className} aria-label={strings.walkedTo}>
      <span className={page.quiet} aria-hidden>
        {strings.walkedTo}:
      </span>
      <Link as="button" className={page.link} onClick={() => onOpen(current)}>
        {strings.walkNow(current.rule, titles.get(current.rule) ?? "", strings.child(current.child))}
      </Link>
    </section>
  );
}
