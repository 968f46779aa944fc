import { OWN_SHEETS } from "../../src/report/annotations";
import { entriesIn, searchHelp } from "../../src/taskpane/help/search-help";
import { HELP } from "../../src/taskpane/strings/help";

test("a search finds the entries in which all its words occur, in whatever case and order", () => {
  const found = searchHelp(HELP, "zeros LEADING");
  expect(found.map(({ title, entries }) => [title, entries.map(({ heading }) => heading)])).toEqual([
    ["The first run", ["Bring the data in"]],
  ]);
  expect(searchHelp(HELP, "no such words")).toEqual([]);
});

test("without words everything is shown", () => {
  expect(entriesIn(searchHelp(HELP, " "))).toBe(entriesIn(HELP));
});

test("every sheet that the add-in writes is named", () => {
  const text = JSON.stringify(HELP);
  expect(Object.values(OWN_SHEETS).filter((name) => !text.includes(name))).toEqual([]);
});
