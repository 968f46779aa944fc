import type { CollectionYear } from "../../src/return/collection-years";

/** The first collection year in which SEX is coded M, F and U, instead of 1 and 2. */
const FIRST_YEAR_OF_LETTERS: CollectionYear = "2024/25";

/** Whether SEX is the code for male in the collection year: 1 up to 2023/24, M from 2024/25. */
export function isMale(sex: string | null, year: CollectionYear): boolean {
  return sex === (year < FIRST_YEAR_OF_LETTERS ? "1" : "M");
}

/** Whether SEX is the code for female in the collection year: 2 up to 2023/24, F from 2024/25. */
export function isFemale(sex: string | null, year: CollectionYear): boolean {
  return sex === (year < FIRST_YEAR_OF_LETTERS ? "2" : "F");
}

/**
 * Whether two SEX values mean the same. From 2024/25 the old codes stand for the new ones (1 for M, 2 for F), because
 * last year's return may still have them. Two blanks are the same.
 */
export function isSameSex(a: string | null, b: string | null, year: CollectionYear): boolean {
  return year < FIRST_YEAR_OF_LETTERS ? a === b : inLetters(a) === inLetters(b);
}

function inLetters(sex: string | null): string | null {
  if (sex === "1") return "M";
  return sex === "2" ? "F" : sex;
}
