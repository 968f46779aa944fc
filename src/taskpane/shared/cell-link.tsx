import { Link, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { strings } from "../strings";
import type { CellPlace } from "../worker/shown-explanation";
import { usePageStyles } from "./page-styles";

/** Selects a cell in Excel. */
export type GoTo = (sheet: string, address: string) => void;

interface CellLinkProps {
  readonly place: CellPlace;
  readonly field: string;
  readonly goTo: GoTo;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link to a cell in Excel. */
export function CellLink({ place: { sheet, address }, field, goTo, className, children }: CellLinkProps) {
  const page = usePageStyles();
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
