import { areaCells, type Area, columnLetters, formatArea, parseArea } from "./addresses";

/** excelts keeps the rule of several cells under their address with this before it. */
const SEVERAL_CELLS = /^range:/;

/** The cells of a rule of data validation, by the key that excelts keeps it under; null when they are unreadable. */
export function validationArea(key: string): Area | null {
  return parseArea(key.replace(SEVERAL_CELLS, ""));
}

/** The key under which excelts keeps and saves the rule of these cells: whole columns by their corners. */
export function validationKey(area: Area): string {
  if (areaCells(area) === 1) return formatArea(area);
  const { top, left, bottom, right } = area;
  return `range:${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}
