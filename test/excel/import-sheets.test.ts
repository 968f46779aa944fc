import type { SheetToImport } from "../../src/excel/types";
import { closeAfterEachTest, saveAndReopen, workbookOf } from "./harness";
import { openInExcel } from "./support/open-excel";
import { contentsOf, episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

function sheetToImport(
  name: string,
  rows: readonly (readonly string[])[],
  replaces: string | null = null,
): SheetToImport {
  return {
    name,
    replaces,
    rows: rows.length,
    columns: Math.max(...rows.map(({ length }) => length)),
    block: async (first, count) => rows.slice(first, first + count),
  };
}

const HEADINGS = ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"];
const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => [
    String(index).padStart(6, "0"),
    "01/02/2012",
    "05/06/2025",
    "PN1",
  ]);

test("every cell is text, whatever it looks like, and stays text when the workbook is saved", async () => {
  const { addin, host } = openInExcel(workbookOf({ Sheet1: [] }));
  const texts = [
    "=1+1",
    "+44 1",
    "-5",
    "@SUM(A1)",
    "'quoted",
    "007",
    "01/05/2025",
    "TRUE",
    "1E5",
    " x ",
    "#N/A",
  ];
  await addin.importSheets([sheetToImport("Reviews", [texts.map((_, index) => `H${index}`), texts])]);
  const sheet = (await saveAndReopen(host.workbook)).getWorksheet("Reviews");
  const cells = texts.map((_, index) => sheet?.getCell(2, index + 1));
  expect(cells.map((cell) => cell?.value)).toEqual(texts);
  expect(cells.every((cell) => cell?.numFmt === "@")).toBe(true);
});

test("headings are frozen and bold, with a filter over all rows, and columns are wide enough for their values", async () => {
  const { addin, host } = openInExcel(workbookOf({ Sheet1: [] }));
  await addin.importSheets([sheetToImport("Reviews", [HEADINGS, ...rowsOf(30)])]);
  const sheet = (await saveAndReopen(host.workbook)).getWorksheet("Reviews");
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 1 });
  expect(sheet?.autoFilter).toBe("A1:D31");
  expect(sheet?.getCell("A1").font?.bold).toBe(true);
  expect(sheet?.getColumn(2).width).toBeGreaterThanOrEqual(10);
});

test("a name that is taken gets a number, and the user's sheets stay as they were", async () => {
  const { addin, host } = openInExcel(episodesWorkbook(5));
  const before = contentsOf(host.workbook.worksheets);
  const [added] = await addin.importSheets([sheetToImport("Episodes", [HEADINGS, ...rowsOf(2)])]);
  expect(added?.name).toBe("Episodes (2)");
  expect(contentsOf(host.workbook.worksheets.slice(0, 1))).toEqual(before);
});

test.each([
  ["a name that Excel keeps for itself", "history", "history (2)"],
  ["apostrophes at its beginning and end", "'Reviews''", "Reviews"],
  ["letters that Excel takes in no name", "Reviews [2025/26]?", "Reviews  2025 26"],
])("%s: the sheet gets a name that Excel accepts", async (_what, wanted, name) => {
  const { addin } = openInExcel(workbookOf({ Sheet1: [] }));
  const [added] = await addin.importSheets([sheetToImport(wanted, [HEADINGS, ...rowsOf(2)])]);
  expect(added?.name).toBe(name);
});

test("a new sheet takes the name and place of the one it replaces", async () => {
  const workbook = workbookOf({ First: [["x"]], Reviews: [["old"]], Last: [["y"]] });
  const { addin, host } = openInExcel(workbook);
  const [added] = await addin.importSheets([sheetToImport("Reviews", [HEADINGS, ...rowsOf(2)], "Reviews")]);
  expect(added?.name).toBe("Reviews");
  expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["First", "Reviews", "Last"]);
  expect(host.workbook.getWorksheet("Reviews")?.getCell("A1").text).toBe("CHILD");
});

test("a very hidden sheet is replaced like any other", async () => {
  const { addin, host } = openInExcel(workbookOf({ First: [["x"]], Reviews: [["old"]] }));
  host.workbook.getWorksheet("Reviews")!.state = "veryHidden";
  await addin.importSheets([sheetToImport("Reviews", [HEADINGS, ...rowsOf(2)], "Reviews")]);
  expect(host.workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["First", "visible"],
    ["Reviews", "visible"],
  ]);
  expect(host.workbook.getWorksheet("Reviews")?.getCell("A1").text).toBe("CHILD");
});

test("large tables are written in blocks below Excel's limit of 5 MB, and all rows arrive", async () => {
  const { addin, host } = openInExcel(workbookOf({ Sheet1: [] }));
  const long = rowsOf(40_000).map(([child = "", ...rest]) => [child, ...rest, "x".repeat(200)]);
  host.resetTraffic();
  const seen: number[] = [];
  await addin.importSheets([sheetToImport("Reviews", [[...HEADINGS, "NOTE"], ...long])], {
    onProgress: (done) => seen.push(done),
  });
  expect(host.traffic.largestRequestBytes).toBeLessThan(5_000_000);
  expect(seen.at(-1)).toBe(40_001);
  const sheet = host.workbook.getWorksheet("Reviews");
  expect(sheet?.rowCount).toBe(40_001);
  expect(sheet?.getCell("A40001").text).toBe("039999");
});

describe("nothing half-written stays, and nothing is replaced", () => {
  const twoSheets = () => [
    sheetToImport("Reviews", [HEADINGS, ...rowsOf(20_000)], "Reviews"),
    sheetToImport("Header", [["CHILD"], ["1"]]),
  ];

  test("after Cancel", async () => {
    const { addin, host } = openInExcel(workbookOf({ Reviews: [["old"]] }));
    const before = contentsOf(host.workbook.worksheets);
    const controller = new AbortController();
    const importing = addin.importSheets(twoSheets(), {
      signal: controller.signal,
      onProgress: (done) => done > 10_000 && controller.abort(),
    });
    await expect(importing).rejects.toMatchObject({ kind: "cancelled" });
    expect(contentsOf(host.workbook.worksheets)).toEqual(before);
  });

  test("after a failure of the source of the rows", async () => {
    const { addin, host } = openInExcel(workbookOf({ Reviews: [["old"]] }));
    const before = contentsOf(host.workbook.worksheets);
    const failing = {
      ...sheetToImport("Header", [["CHILD"]]),
      block: () => Promise.reject(new Error("gone")),
    };
    await expect(addin.importSheets([...twoSheets(), failing])).rejects.toMatchObject({ kind: "unexpected" });
    expect(contentsOf(host.workbook.worksheets)).toEqual(before);
  });

  test.each([
    ["that is open read-only", "readOnly"],
    ["whose structure is protected", "structureProtected"],
  ] as const)("in a workbook %s", async (_which, state) => {
    const { addin, host } = openInExcel(workbookOf({ Reviews: [["old"]] }));
    const before = contentsOf(host.workbook.worksheets);
    host[state] = true;
    await expect(addin.importSheets(twoSheets())).rejects.toMatchObject({ kind: "read-only" });
    expect(contentsOf(host.workbook.worksheets)).toEqual(before);
  });
});
