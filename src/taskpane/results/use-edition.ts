import { useState } from "react";
import type { CheckResults, LocatedFinding } from "../worker/results";

/**
 * A number for what the lists of some results hold: another one as soon as an edit in the workbook makes them others. New
 * corrections for the same findings do not.
 */
export function useEdition(results: CheckResults): number {
  const [known, setKnown] = useState({ results, edition: 0 });
  if (known.results === results) return known.edition;
  const edition = hasSameLists(known.results, results) ? known.edition : known.edition + 1;
  setKnown({ results, edition });
  return edition;
}

/** Whether lists made of results hold the same: children, and findings with their cells. */
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
