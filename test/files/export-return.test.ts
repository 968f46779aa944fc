import { describeExport } from "../../src/files/export-return";
import { assignTables } from "../../src/return/assign-tables";
import { exportStrings } from "../../src/taskpane/strings/export";
import { sheetOf } from "../taskpane/support/memory-workbook";

test("says so of numbers of social workers too", () => {
  const workers = sheetOf(
    "SWEpisodes",
    ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
    ["1001", "01/02/2012", 12345, "01/05/2025", "", ""],
    ["1001", "01/02/2012", "SW12345", "01/04/2025", "01/05/2025", "MANAGE"],
  );
  const [table] = describeExport(assignTables([workers])).tables;
  expect(table?.numbers.map(exportStrings.exportNumbers)).toEqual([
    "SW_ID: 1 cell holds a number, exported without leading zeros, which only a cell's format can show (C2)",
  ]);
});

test("says of which identifiers the leading zeros may only be shown, and of none that are text", () => {
  const header = sheetOf(
    "Header",
    ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
    [1000, "F", "01/02/2012", "WBRI", "A123456789012", "", ""],
    ["0001001", "F", "01/02/2012", "WBRI", "UN1", "", ""],
    [1002, "F", "01/02/2012", "WBRI", 5, "", ""],
  );
  const [table] = describeExport(assignTables([header])).tables;
  expect(table?.numbers.map(exportStrings.exportNumbers)).toEqual([
    "CHILD: 2 cells hold numbers, exported without leading zeros, which only a cell's format can show (A2, A4)",
    "UPN: 1 cell holds a number, exported without leading zeros, which only a cell's format can show (E4)",
  ]);
});
