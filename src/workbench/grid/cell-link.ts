import type { Cell } from "@cj-tech-master/excelts";
import { splitSheetName } from "../host/cells/addresses";
import { readHyperlinkFormula } from "../host/cells/hyperlink-formula";

/** Where a link leads: a place in the workbook, or an address on the web. */
export type CellLink =
  | { readonly kind: "place"; readonly sheet: string | null; readonly address: string }
  | { readonly kind: "web"; readonly address: string };

/**
 * Returns the link of a cell: its hyperlink, or its HYPERLINK formula if the arguments are plain texts; null if it
 * has none.
 */
export function linkOf(cell: Cell | undefined): CellLink | null {
  const value = cell?.value;
  if (typeof value !== "object" || value === null) return null;
  if ("hyperlink" in value && typeof value.hyperlink === "string") return readTarget(value.hyperlink);
  const formula = "formula" in value && typeof value.formula === "string" ? value.formula : "";
  const inFormula = readHyperlinkFormula(formula);
  return inFormula === null ? null : readTarget(inFormula.target);
}

function readTarget(target: string): CellLink | null {
  if (/^https?:\/\//i.test(target)) return { kind: "web", address: target };
  const place = target.startsWith("#") ? target.slice(1) : target;
  const { sheetName, cells } = splitSheetName(place);
  const address = cells.replace(/^([^:]+):\1$/, "$1").replaceAll("$", "");
  return /^[A-Za-z]{1,3}\d+(:[A-Za-z]{1,3}\d+)?$/.test(address)
    ? { kind: "place", sheet: sheetName, address }
    : null;
}
