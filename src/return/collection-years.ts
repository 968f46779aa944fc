import { dayOf, type Day } from "./days";

/** The collection years that the rule book covers, oldest first. As text they sort in order. */
export const COLLECTION_YEARS = ["2022/23", "2023/24", "2024/25", "2025/26", "2026/27"] as const;

/** A collection year, 1 April to 31 March: "2025/26". */
export type CollectionYear = (typeof COLLECTION_YEARS)[number];

/** Whether a text names a collection year that the rule book covers. */
export function isCollectionYear(text: string): text is CollectionYear {
  return (COLLECTION_YEARS as readonly string[]).includes(text);
}

/** Returns the calendar year in which the collection year starts: 2025 for "2025/26". */
export function startYearOf(year: CollectionYear): number {
  return Number(year.slice(0, 4));
}

const PERIODS = COLLECTION_YEARS.map((year) => ({
  year,
  start: dayOf(startYearOf(year), 4, 1),
  end: dayOf(startYearOf(year) + 1, 3, 31),
}));
const PERIOD_OF = new Map(PERIODS.map((period) => [period.year, period]));

/** Returns the 1 April on which the collection year starts. */
export function collectionStart(year: CollectionYear): Day {
  return periodOf(year).start;
}

/** Returns the 31 March on which the collection year ends. */
export function collectionEnd(year: CollectionYear): Day {
  return periodOf(year).end;
}

/** Returns the collection year that contains a day; null when the rule book does not cover it. */
export function collectionYearOf(day: Day): CollectionYear | null {
  for (const { year, start, end } of PERIODS) if (start <= day && day <= end) return year;
  return null;
}

function periodOf(year: CollectionYear) {
  const period = PERIOD_OF.get(year);
  if (!period) throw new Error(`${year as string} is not a collection year of the rule book.`);
  return period;
}
