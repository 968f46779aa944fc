import { areaCells, type Area, columnLetters, formatArea, parseArea } from "./addresses";

/** The prefix that excelts puts before the address of a rule for several cells. */
const SEVERAL_CELLS = /^range:/;

/**
 * Returns the cells of a data validation rule from the key under which excelts stores it; null if the key cannot be
 * read.
 */
export function validationArea(key: string): Area | null {
  return parseArea(key.replace(SEVERAL_CELLS, ""));
}

/**
 * Returns the key under which excelts stores and saves a rule for these cells. Whole columns are given by their
 * corners.
 */
export function validationKey(area: Area): string {
  if (areaCells(area) === 1) return formatArea(area);
  const { top, left, bottom, right } = area;
  return `range:${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
}
