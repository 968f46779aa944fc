import { sortByColumn } from "../../src/workbench/user-actions";
import { Workbench } from "../../src/workbench/workbench";
import { workbookOf } from "../excel/harness";

const ROWS = [["Exported by Ann"], ["CHILD", "LS"], ["3", "C2"], ["1", "C1"], ["2", "V4"], ["Total", "0"]];

/** The first column after sorting by it from its cell A3. */
function sorted(filter: string | null, rows: readonly string[][] = ROWS): unknown[] {
  const workbench = new Workbench(
    () => Promise.reject(new Error("not asked for")),
    () => {},
    () => Promise.resolve(),
  );
  const workbook = workbookOf({ Episodes: rows });
  const [sheet] = workbook.worksheets;
  if (sheet && filter !== null) sheet.autoFilter = filter;
  workbench.host.replaceWorkbook(workbook);
  workbench.host.selectByUser("Episodes", "A3");
  sortByColumn(workbench, true);
  return rows.map((_, row) => workbench.host.activeSheet.getCell(row + 1, 1).value);
}

test("sorting with a filter leaves its headings, and what is above and below its rows, in place", () => {
  expect(sorted("A2:B5")).toEqual(["Exported by Ann", "CHILD", "1", "2", "3", "Total"]);
});

test("sorting without a filter at the cell leaves the headings in place, even below a title", () => {
  const all = ["Exported by Ann", "CHILD", "1", "2", "3", "Total"];
  expect(sorted(null)).toEqual(all);
  expect(sorted("B2:B5")).toEqual(all);
});

test("sorting a sheet without headings of the return sorts all rows below the first", () => {
  const rows = [["Team"], ["South"], ["North"]];
  expect(sorted(null, rows)).toEqual(["Team", "North", "South"]);
});
