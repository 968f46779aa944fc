import { closeAfterEachTest } from "./harness";
import { detectTable, readTable } from "../../src/return/detect-tables";
import { rowCodesOf } from "../../src/report/row-codes";
import { annotateXlsx } from "../../src/files/annotate/annotate-xlsx";
import { openXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import { writeReturnCsv } from "../../src/files/write-return-csv";
import { openWithPane } from "./support/pane-on-excel";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { contentsOf, episodesWorkbook, withoutEmptyCells } from "./support/return-workbook";
import { reportOf } from "../report/support";

closeAfterEachTest();

jest.setTimeout(60_000);

const CODES = [
  {
    sheet: "Episodes",
    headingLine: 1,
    rows: [
      { line: 2, text: "Rules 101, 447" },
      { line: 4, text: "Rule 503A" },
    ],
  },
];

/** The cells under the heading of the codes, with their column. */
function written({ host }: ExcelWithAddin): { column: number; texts: (string | null)[] } | null {
  const sheet = host.workbook.getWorksheet("Episodes");
  for (let column = 1; column <= (sheet?.columnCount ?? 0); column++) {
    if (sheet?.getCell(1, column).value !== "903 rule codes") continue;
    const texts = [2, 3, 4].map((line) => (sheet.getCell(line, column).value as string | null) || null);
    return { column, texts };
  }
  return null;
}

describe("rule codes beside the rows", () => {
  test("are one column away from the data, are written to the same place again, and are removed without a trace", async () => {
    const workbook = episodesWorkbook(3);
    const before = contentsOf(workbook.worksheets);
    const width = workbook.getWorksheet("Episodes")?.columnCount ?? 0;
    const excel = openInExcel(workbook);
    await excel.addin.writeRowCodes(CODES);
    await excel.addin.writeRowCodes(CODES);
    expect(written(excel)).toEqual({ column: width + 2, texts: ["Rules 101, 447", null, "Rule 503A"] });

    expect(await excel.addin.removeAnnotations()).toMatchObject({ any: true });
    expect(written(excel)).toBeNull();
    expect(withoutEmptyCells(contentsOf(workbook.worksheets))).toEqual(withoutEmptyCells(before));
  });

  test("are beside their own rows even if a filter hides rows, and are removed from hidden rows too", async () => {
    const workbook = episodesWorkbook(3);
    const before = contentsOf(workbook.worksheets);
    const width = workbook.getWorksheet("Episodes")?.columnCount ?? 0;
    const excel = openInExcel(workbook);
    await excel.addin.writeRowCodes([{ ...CODES[0]!, rows: [{ line: 3, text: "Rule 101" }] }]);
    for (const line of [2, 3]) workbook.getWorksheet("Episodes")!.getRow(line).hidden = true;
    await excel.addin.writeRowCodes(CODES);
    expect(written(excel)).toEqual({ column: width + 2, texts: ["Rules 101, 447", null, "Rule 503A"] });
    await excel.addin.removeAnnotations();
    for (const line of [2, 3]) workbook.getWorksheet("Episodes")!.getRow(line).hidden = false;
    expect(withoutEmptyCells(contentsOf(workbook.worksheets))).toEqual(withoutEmptyCells(before));
  });

  test("are not a column of the table, are neither read nor exported, and are removed by the next Validate", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    const [plain] = (await excel.addin.read()).sheets;
    await excel.addin.writeRowCodes(CODES);
    const [sheet] = (await excel.addin.read()).sheets;
    const match = sheet && detectTable(sheet);
    expect(match?.extraColumns).toEqual([]);
    const csv = (one: typeof sheet) => {
      const found = one && detectTable(one);
      return one && found ? writeReturnCsv(readTable(found, one)) : "";
    };
    expect(csv(sheet)).toBe(csv(plain));
    expect(csv(sheet)).not.toContain("447");
    await validateIn(excel);
    expect(written(excel)).toBeNull();
  });

  test("are not written if a sheet is protected, and nothing is changed", async () => {
    const workbook = episodesWorkbook(3);
    await workbook.getWorksheet("Episodes")?.protect("", {});
    const excel = openInExcel(workbook);
    await expect(excel.addin.writeRowCodes(CODES)).rejects.toMatchObject({ kind: "protected-sheet" });
    expect(written(excel)).toBeNull();
  });

  test("name every rule with a finding in the row, once", () => {
    const report = reportOf({
      Header: [{ CHILD: "A1", SEX: "M", DOB: "01/01/2015", ETHNIC: "XXXX", UPN: "UN1" }],
    });
    const [codes] = rowCodesOf(report.result.findings, report.tables);
    const rules = new Set(report.result.findings.map(({ rule }) => rule));
    expect(codes).toMatchObject({ sheet: "Header", headingLine: 1 });
    expect(codes?.rows.map(({ line }) => line)).toEqual([2]);
    const named = codes?.rows[0]?.text.replace(/^Rules? /, "").split(", ") ?? [];
    expect(new Set(named)).toEqual(rules);
    expect(named).toHaveLength(rules.size);
  });
});

test("a correction can still be written after the next Validate has removed the codes", async () => {
  const workbook = episodesWorkbook(1);
  workbook.getWorksheet("Episodes")!.getCell("D2").value = "c-2";
  const { session, host } = openWithPane(workbook);
  await session.open();
  await session.validate();
  await session.reports.writeRowCodes();
  await session.validate();
  const [suggestion] = session.getState().results?.suggestions ?? [];
  await session.corrections.accept([suggestion?.id ?? ""]);
  expect(session.getState().notice?.text).toMatch(/^1 cell corrected\./);
  expect(host.workbook.getWorksheet("Episodes")?.getCell("D2").value).toBe("C2");
});

test("rule codes in a saved workbook are removed when the command line annotates it again", async () => {
  const excel = openInExcel(episodesWorkbook(3));
  await excel.addin.writeRowCodes(CODES);
  const bytes = await writeXlsx(excel.host.workbook);
  const saved = { bytes, workbook: await openXlsx("return.xlsx", bytes) };
  const annotated = await annotateXlsx(saved, [], { highlights: [], sheets: [] });
  const { worksheets } = await openXlsx("annotated.xlsx", annotated);
  expect(JSON.stringify(contentsOf(worksheets))).not.toMatch(/903 rule codes|Rules 101/);
});
