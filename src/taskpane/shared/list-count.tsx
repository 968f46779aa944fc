import { strings } from "../strings";
import { usePageStyles } from "./page-styles";

/** How much of a list is shown, announced again when that changes, and the keys that move through it. */
export function ListCount({ count, isEmpty }: { readonly count: string; readonly isEmpty: boolean }) {
  const page = usePageStyles();
  return (
    <p className={page.quiet}>
      <span role="status">{count}</span>
      {!isEmpty && ` · ${strings.arrowKeys}`}
    </p>
  );
}
