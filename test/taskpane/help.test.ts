import { OWN_SHEETS } from "../../src/report/annotations";
import { entriesIn, searchHelp } from "../../src/taskpane/help/search-help";
import { HELP } from "../../src/taskpane/strings/help";

test("a search finds the entries that contain all its words, in any order and in upper or lower case", () => {
  const found = searchHelp(HELP, "zeros LEADING");
  expect(found.map(({ title, entries }) => [title, entries.map(({ heading }) => heading)])).toEqual([
    ["The first run", ["Bring the data in"]],
  ]);
  expect(searchHelp(HELP, "no such words")).toEqual([]);
});

test("without search words every entry is shown", () => {
  expect(entriesIn(searchHelp(HELP, " "))).toBe(entriesIn(HELP));
});

test("every sheet that the add-in writes is mentioned", () => {
  const text = JSON.stringify(HELP);
  expect(Object.values(OWN_SHEETS).filter((name) => !text.includes(name))).toEqual([]);
});
