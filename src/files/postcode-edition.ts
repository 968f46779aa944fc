import { MONTHS } from "../return/days";

/**
 * Returns the month and year in a file's name, for display: both "ONSPD_NOV_2025_UK.csv" and "onspd-2025-11.csv.gz"
 * give "November 2025". Null if the name has neither form.
 */
export function editionFromFileName(fileName: string): string | null {
  const words = /(?<![a-z])([a-z]{3,9})[\s_-]*(20\d\d)(?!\d)/gi;
  for (const [, word = "", year = ""] of fileName.matchAll(words)) {
    const month = MONTHS.find((name) => name.slice(0, 3).toLowerCase() === word.slice(0, 3).toLowerCase());
    if (month && month.toLowerCase().startsWith(word.toLowerCase())) return `${month} ${year}`;
  }
  const numbers = /(?<!\d)(20\d\d)[\s_-]?(0[1-9]|1[0-2])(?!\d)/.exec(fileName);
  return numbers ? `${MONTHS[Number(numbers[2]) - 1]} ${numbers[1]}` : null;
}
