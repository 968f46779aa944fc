import type { LocatedFinding } from "../../worker/results";
import type { SelectedCells } from "../../../excel/types";

/** A rectangle of cells, all edges included; columns and lines count from 1. */
interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The findings that name a selected cell, in their own order. */
export function findingsOfCells(
  findings: readonly LocatedFinding[],
  { sheet, address }: SelectedCells,
): LocatedFinding[] {
  const areas = address.split(",").flatMap((part) => areaOf(part.trim()) ?? []);
  const isSelected = ({ address: cell }: { readonly address: string }) => {
    const at = areaOf(cell);
    return at !== null && areas.some((area) => holds(area, at));
  };
  return findings.filter(({ cells }) => cells.some((cell) => cell.sheet === sheet && isSelected(cell)));
}

function holds(area: Area, { left, top }: Area): boolean {
  return left >= area.left && left <= area.right && top >= area.top && top <= area.bottom;
}

/** Of "B2", "B2:C5", whole columns "B:C" or whole lines "2:5", with or without $ signs; null for anything else. */
function areaOf(address: string): Area | null {
  const [, fromColumn = "", fromLine = "", toColumn = fromColumn, toLine = fromLine] =
    /^([A-Z]*)(\d*)(?::([A-Z]*)(\d*))?$/.exec(address.replaceAll("$", "").toUpperCase()) ?? [];
  if (fromColumn === "" && fromLine === "") return null;
  return {
    left: fromColumn === "" ? 1 : columnNumber(fromColumn),
    right: toColumn === "" ? Infinity : columnNumber(toColumn),
    top: fromLine === "" ? 1 : Number(fromLine),
    bottom: toLine === "" ? Infinity : Number(toLine),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
