/** What Excel cannot do to one of our sheets is left out; the sheet itself, and everything else, is there. */
import { closeAfterEachTest } from "./harness";
import { writeResponse } from "../../src/workbench/host/client/wire";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

const SUMMARY = "903 Summary";
const FINDINGS = "903 Findings";

/** Makes every message that asks for something fail, as in a version of Excel that cannot do it. */
function cannot({ host }: ExcelWithAddin, asked: string, code = "GeneralException"): void {
  const handle = host.handleRequest.bind(host);
  host.handleRequest = (request) => {
    if (!request.includes(asked)) return handle(request);
    const { id } = JSON.parse(request) as { id: number };
    return writeResponse(id, [], { Code: code, Message: "It cannot be done.", ActionIndex: -1 });
  };
}

/** Which of the features that are not essential the sheets have. */
async function decorationsIn({ host, Excel }: ExcelWithAddin) {
  const charts = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem(SUMMARY).charts.load("items/name");
    await context.sync();
    return found.items.length;
  });
  const [summary, findings] = [SUMMARY, FINDINGS].map((name) => host.workbook.getWorksheet(name));
  return {
    frozen: findings?.views[0]?.state === "frozen",
    choices: JSON.stringify(findings?.model).includes("Accepted with reason,"),
    charts,
    rows: (summary?.rowCount ?? 0) > 10 && (findings?.rowCount ?? 0) > 3,
    table: findings?.getTables().length,
  };
}

const ALL = { frozen: true, choices: true, charts: 1, rows: true, table: 1 };

test("an Excel that can do everything does", async () => {
  const excel = openInExcel(episodesWorkbook(3));
  await validateIn(excel);
  expect(await decorationsIn(excel)).toEqual(ALL);
});

test.each([
  ["freeze rows", '"FreezeRows"', { frozen: false }],
  ["make a chart", '"BarClustered"', { charts: 0 }],
  ["offer a list to choose from", '"inCellDropDown"', { choices: false }],
  ["fit the height of rows", '"AutofitRows"', {}],
])("one that cannot %s does the rest, and the findings are there", async (_what, asked, without) => {
  const excel = openInExcel(episodesWorkbook(3));
  cannot(excel, asked);
  expect((await validateIn(excel)).kind).toBe("checked");
  expect(await decorationsIn(excel)).toEqual({ ...ALL, ...without });
});

test.each(["EmptyChartSeries", "ApiNotFound", "UnsupportedFeature"])(
  "a chart that Excel refuses with %s is left out, and the findings are there",
  async (code) => {
    const excel = openInExcel(episodesWorkbook(3));
    cannot(excel, '"BarClustered"', code);
    expect((await validateIn(excel)).kind).toBe("checked");
    expect(await decorationsIn(excel)).toEqual({ ...ALL, charts: 0 });
  },
);

test("after any other failure, everything is removed as usual", async () => {
  const excel = openInExcel(episodesWorkbook(3));
  cannot(excel, '"FreezeRows"', "AccessDenied");
  await expect(validateIn(excel)).rejects.toMatchObject({ kind: "read-only" });
  expect(excel.host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes"]);
});

test.each([
  ["freeze rows", '"FreezeRows"', { frozen: false, filter: "A1:B2", bold: true }],
  ["filter", '"AutoFilter"', { frozen: true, filter: null, bold: true }],
])("one that cannot %s still brings rows in", async (_what, asked, expected) => {
  const excel = openInExcel(episodesWorkbook(1));
  cannot(excel, asked);
  const rows = [
    ["CHILD", "DOB"],
    ["007", "01/02/2012"],
  ];
  const block = async () => rows;
  await excel.addin.importSheets([{ name: "Header", replaces: null, rows: 2, columns: 2, block }]);
  const header = excel.host.workbook.getWorksheet("Header");
  expect(header?.getCell("A2").value).toBe("007");
  expect({
    frozen: header?.views[0]?.state === "frozen",
    filter: header?.autoFilter ?? null,
    bold: header?.getCell("A1").font?.bold,
  }).toEqual(expected);
});
