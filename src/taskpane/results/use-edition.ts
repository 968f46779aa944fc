import { useState } from "react";
import type { CheckResults, LocatedFinding } from "../worker/results";

/**
 * Returns a number for the content of the lists made from the results. It changes when an edit in the workbook changes
 * the lists, but not when only new corrections come for the same findings.
 */
export function useEdition(results: CheckResults): number {
  const [known, setKnown] = useState({ results, edition: 0 });
  if (known.results === results) return known.edition;
  const edition = hasSameLists(known.results, results) ? known.edition : known.edition + 1;
  setKnown({ results, edition });
  return edition;
}

/** Whether lists made from two results have the same content: children, and findings with their cells. */
export function hasSameLists(one: CheckResults, other: CheckResults): boolean {
  return (
    one.run === other.run &&
    one.children === other.children &&
    one.findings.length === other.findings.length &&
    one.findings.every((finding, index) => isSame(finding, other.findings[index]))
  );
}

function isSame(one: LocatedFinding, other: LocatedFinding | undefined): boolean {
  if (one === other) return true;
  return (
    one.rule === other?.rule &&
    one.child === other.child &&
    one.cells.length === other.cells.length &&
    one.cells.every(({ sheet, address }, index) => {
      const cell = other.cells[index];
      return sheet === cell?.sheet && address === cell.address;
    })
  );
}
