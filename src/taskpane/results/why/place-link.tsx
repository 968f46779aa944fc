import { Link, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePageStyles } from "../../shared/page-styles";
import { strings } from "../../strings";
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
  const page = usePageStyles();
  const { goTo } = useResultsActions();
  if (!place) return <span className={className}>{children}</span>;
  const { sheet, address } = place;
  return (
    <Link
      as="button"
      className={mergeClasses(page.link, className)}
      title={strings.goToCell(sheet, address, field)}
      onClick={() => goTo(sheet, address)}
    >
      {children}
    </Link>
  );
}
