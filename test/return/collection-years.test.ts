import {
  COLLECTION_YEARS,
  collectionEnd,
  collectionStart,
  collectionYearOf,
  isCollectionYear,
} from "../../src/return/collection-years";
import { dayOf, formatDay } from "../../src/return/days";

test.each([
  ["2022/23", "01/04/2022", "31/03/2023"],
  ["2023/24", "01/04/2023", "31/03/2024"],
  ["2024/25", "01/04/2024", "31/03/2025"],
  ["2025/26", "01/04/2025", "31/03/2026"],
  ["2026/27", "01/04/2026", "31/03/2027"],
] as const)("%s runs from %s to %s", (year, first, last) => {
  const [start, end] = [collectionStart(year), collectionEnd(year)];
  expect([start, end].map(formatDay)).toEqual([first, last]);
  expect([start, end].map(collectionYearOf)).toEqual([year, year]);
});

test("days and years that the rule book does not cover have no collection year", () => {
  expect([dayOf(2022, 3, 31), dayOf(2027, 4, 1)].map(collectionYearOf)).toEqual([null, null]);
  expect(COLLECTION_YEARS.every(isCollectionYear)).toBe(true);
  expect(["2021/22", "2027/28", "2025", ""].some(isCollectionYear)).toBe(false);
});
