import type { ReactNode } from "react";
import { CellLink } from "../../shared/cell-link";
import type { CellPlace } from "../../worker/shown-explanation";
import { useResultsActions } from "../results-actions";

interface PlaceLinkProps {
  readonly place: CellPlace | null;
  readonly field: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a cell in Excel; plain text where there is no such cell. */
export function PlaceLink({ place, field, className, children }: PlaceLinkProps) {
  const { goTo } = useResultsActions();
  if (!place) return <span className={className}>{children}</span>;
  return (
    <CellLink place={place} field={field} goTo={goTo} className={className}>
      {children}
    </CellLink>
  );
}
