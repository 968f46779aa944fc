import { isWrappedColumn } from "../../src/report/annotations";
import { fitColumnWidths } from "../../src/report/column-widths";
import { annotationsOf } from "../../src/report/run-report";
import { practiceReport } from "./support";

test("no cell in a list is cut off: it fits its column or wraps", async () => {
  const { sheets } = annotationsOf({ ...(await practiceReport()), colleagues: { by: "open" } });
  const lists = sheets.filter(({ table }) => table !== null);
  expect(lists.map(({ name }) => name)).toEqual(["903 Findings", "903 Children", "903 For colleagues"]);
  for (const sheet of lists) {
    const { name, table, rows, columnWidths } = sheet;
    const cut = rows.slice(table?.headingRow).flatMap((row) =>
      row.flatMap(({ value }, column) => {
        const width = columnWidths[column] ?? 0;
        return !isWrappedColumn(sheet, column) && String(value).length > width ? [`${name}: ${value}`] : [];
      }),
    );
    expect(cut).toEqual([]);
  }
});

test("a sheet name as long as Excel allows fits with an address, and sentences are still wrapped", () => {
  const cell = { value: `${"S".repeat(31)}!AB1234` };
  const sentence = { value: "x".repeat(500) };
  expect(fitColumnWidths([22, 40, 18], [[cell, sentence, { value: 7 }]])).toEqual([39, 40, 18]);
});
