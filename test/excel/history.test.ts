import { closeAfterEachTest } from "./harness";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

jest.setTimeout(60_000);

const HISTORY = "903 History";
/** Legal status of the first child, which is not a recognised code. */
const FAULT = { row: 1, column: 3 } as const;

/** The runs that the sheet lists, by heading. */
function runsIn({ host }: ExcelWithAddin): Record<string, string | number>[] {
  const rows: (string | number)[][] = [];
  host.workbook.getWorksheet(HISTORY)?.eachRow((row) => {
    const cells: (string | number)[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      cells[column - 1] = typeof cell.value === "number" ? cell.value : cell.text;
    });
    rows.push(cells);
  });
  const start = rows.findIndex((cells) => cells.includes("Checked"));
  const headings = rows[start] ?? [];
  return rows
    .slice(start + 1)
    .map((cells) => Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ""])));
}

async function chartsIn({ Excel }: ExcelWithAddin): Promise<string[]> {
  return Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(HISTORY);
    charts.load("items/name,items/chartType");
    await context.sync();
    return charts.items.map(({ name, chartType }) => `${chartType}: ${name}`);
  });
}

describe("the history of runs in the workbook", () => {
  test("gets a row for each run, with what is new and no longer found, and a line chart from the second run on", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    const [first] = runsIn(excel);
    expect(first).toMatchObject({ Checked: "22/11/2026 09:00", New: "", "No longer found": "" });
    expect(await chartsIn(excel)).toEqual([]);

    excel.host.setCellByUser("Episodes", FAULT.row, FAULT.column, "C2");
    await validateIn(excel);
    const [again, second, ...others] = runsIn(excel);
    expect(again).toEqual(first);
    expect(others).toEqual([]);
    const gone = Number(second?.["No longer found"]);
    expect(gone).toBeGreaterThan(0);
    expect(second?.["Findings"]).toBe(Number(first?.["Findings"]) - gone + Number(second?.["New"]));
    expect(await chartsIn(excel)).toEqual(["LineMarkers: Findings by run"]);
  });

  test("is removed with the annotations unless the user keeps it, and then goes on with the next run", async () => {
    const excel = openInExcel(episodesWorkbook(2));
    await validateIn(excel);
    await validateIn(excel);
    await excel.addin.removeAnnotations({}, ["history"]);
    expect(excel.host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes", HISTORY]);
    await validateIn(excel);
    const runs = runsIn(excel);
    expect(runs).toHaveLength(3);
    // The earlier list of findings is gone, so there is nothing to compare with.
    expect(runs.at(-1)).toMatchObject({ New: "", "No longer found": "" });
    await excel.addin.removeAnnotations();
    expect(excel.host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes"]);
  });
});
