import { assignTables } from "../../src/return/assign-tables";
import { describeOtherDates } from "../../src/suggestions/other-dates";
import { sheetOf } from "../taskpane/support/memory-workbook";

const DATES = ["07/25/2025", "07/02/2025", "13/05/2025", "05/05/2025", "", "45000", "08/03/2025"];
const { tables: RETURN } = assignTables([
  sheetOf(
    "Reviews",
    ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
    ...DATES.map((date, index) => [`A${index}`, "01/02/2012", date, "PN1"]),
  ),
]);
const change = (from: string, to: string, line = 2, field = "REVIEW") => ({
  sheet: "Reviews",
  field,
  line,
  from,
  to,
});
const described = (...changed: ReturnType<typeof change>[]) => describeOtherDates(changed, RETURN);

test("if a date had the month first, the others that could be read either way are counted and named", () => {
  const sentence =
    "2 other dates in REVIEW could also be read with the month first, such as 07/02/2025. They stay as they are. Check them on lines 3 and 8 of Reviews.";
  expect(described(change("07/25/2025", "25/07/2025"))).toEqual([sentence]);
  expect(described(change("7-25-25", "25/07/2025"))).toEqual([sentence]);
});

test("dates that are changed themselves do not count as others", () => {
  expect(described(change("07/25/2025", "25/07/2025"), change("08/03/2025", "03/08/2025", 8))).toEqual([
    "1 other date in REVIEW could also be read with the month first, such as 07/02/2025. It stays as it is. Check it on line 3 of Reviews.",
  ]);
  const all = [change("07/02/2025", "07/02/2024", 3), change("08/03/2025", "", 8)];
  expect(described(change("07/25/2025", "25/07/2025"), ...all)).toEqual([]);
});

test("only so many lines are named, with how many more there are", () => {
  expect(describeOtherDates([change("07/25/2025", "25/07/2025")], RETURN, 1)[0]).toContain(
    "on lines 3 and 1 more of Reviews",
  );
});

test("nothing is said after changing dates in another format, other fields, or only a few that were swapped", () => {
  expect(described(change("2025-07-25", "25/07/2025"), change("25 July 2025", "25/07/2025"))).toEqual([]);
  expect(described(change("07/25/2025", "PN1", 2, "REVIEW_CODE"))).toEqual([]);
  const emptied = [10, 11, 12, 13, 14].map((line) => change("13/04/2026", "", line));
  expect(described(...emptied)).toEqual([]);
  const swapped = [10, 11, 12, 13].map((line) => change("01/04/2026", "04/01/2026", line));
  expect(described(...swapped)).toEqual([]);
  expect(described(...swapped, change("02/06/2026", "06/02/2026", 14))).toHaveLength(1);
});
