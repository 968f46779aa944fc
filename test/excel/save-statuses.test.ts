import { closeAfterEachTest } from "./harness";
import type { StatusWrite } from "../../src/excel/save-statuses";
import type { CheckResults } from "../../src/taskpane/worker/results";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

jest.setTimeout(60_000);

const FINDINGS = "903 Findings";
const HEADING_LINE = 3;

async function validated(children: number): Promise<{ excel: ExcelWithAddin; results: CheckResults }> {
  const excel = openInExcel(episodesWorkbook(children));
  const outcome = await validateIn(excel);
  if (outcome.kind !== "checked") throw new Error("Nothing was checked.");
  return { excel, results: outcome.results };
}

function writesOf({ findings }: CheckResults, ...children: readonly string[]): StatusWrite[] {
  return findings
    .filter(({ rule, child }) => rule === "144" && child !== null && children.includes(child))
    .map(({ rule, child, row, cells: [cell], listLine }) => ({
      ...{ rule, child, row, cell: `${cell?.sheet}!${cell?.address}`, line: listLine },
      ...{ field: cell?.field ?? "", status: "accepted", owner: "Sam", note: "=1+1" },
    }));
}

function sheet({ host }: ExcelWithAddin) {
  const found = host.workbook.getWorksheet(FINDINGS);
  if (!found) throw new Error("There are no findings.");
  return found;
}

/** Child, rule, owner and note of the rows with an accepted finding. */
function accepted(excel: ExcelWithAddin): string[] {
  const headings = sheet(excel).getRow(HEADING_LINE).values as unknown[];
  const texts: string[] = [];
  sheet(excel).eachRow((row) => {
    const text = (heading: string) => row.getCell(headings.indexOf(heading)).text;
    if (text("Status") === "Accepted with reason") {
      texts.push(["Child", "Rule", "Owner", "Note"].map(text).join(" "));
    }
  });
  return texts.sort();
}

test("a status goes into the row of its finding, and a note that begins with = is text", async () => {
  const { excel, results } = await validated(5);
  const saved = await excel.addin.saveStatuses(FINDINGS, writesOf(results, "1002"));
  expect(saved.notListed).toEqual([]);
  expect(accepted(excel)).toEqual(["1002 144 Sam =1+1"]);
  const headings = sheet(excel).getRow(HEADING_LINE).values as unknown[];
  const [write] = writesOf(results, "1002");
  expect(sheet(excel).getCell(write!.line, headings.indexOf("Note")).value).toBe("=1+1");
});

test("a note that begins with an apostrophe keeps it", async () => {
  const { excel, results } = await validated(3);
  const writes = writesOf(results, "1001").map((write) => ({ ...write, note: "'twas moved" }));
  await excel.addin.saveStatuses(FINDINGS, writes);
  expect(accepted(excel)).toEqual(["1001 144 Sam 'twas moved"]);
});

/** The rows below the headings. */
function texts(excel: ExcelWithAddin): string[] {
  return sheet(excel)
    .getSheetValues()
    .slice(HEADING_LINE + 1)
    .map((row) => JSON.stringify((row as unknown[]).slice(1)).replace(/^\[/, ""));
}

/** Reverses the order of the rows, as a colleague might by sorting. */
function reverseRows(excel: ExcelWithAddin): void {
  const findings = sheet(excel);
  const lines = Array.from({ length: findings.rowCount - HEADING_LINE }, (_, index) => index + 4);
  const columns = Array.from({ length: findings.columnCount }, (_, index) => index + 1);
  const rows = lines.map((line) => columns.map((column) => findings.getCell(line, column).value));
  rows.reverse().forEach((values, index) => {
    values.forEach((value, column) => (findings.getCell(lines[index]!, column + 1).value = value));
  });
}

test("rows are found again after the sheet was sorted", async () => {
  const { excel, results } = await validated(5);
  reverseRows(excel);
  await excel.addin.saveStatuses(FINDINGS, writesOf(results, "1001", "1003"));
  expect(accepted(excel)).toEqual(["1001 144 Sam =1+1", "1003 144 Sam =1+1"]);
});

test("rows sorted between reading and writing keep what was typed in them, and each status goes into its own row", async () => {
  const { excel, results } = await validated(5);
  const [other] = writesOf(results, "1004").map((write) => ({ ...write, owner: "Jo", note: "'Ask" }));
  await excel.addin.saveStatuses(FINDINGS, [{ ...other!, status: undefined }]);
  const headings = sheet(excel).getRow(HEADING_LINE).values as unknown[];
  const [moved] = writesOf(results, "1003");
  const formula = { formula: "1+1" };
  const error = { error: "#N/A" } as const;
  sheet(excel).getCell(moved!.line, headings.indexOf("Owner")).value = formula;
  sheet(excel).getCell(moved!.line, headings.indexOf("Note")).value = error;
  const places = writesOf(results, "1001", "1003").map(({ line }) => line);
  for (const line of places) sheet(excel).getCell(line, headings.indexOf("Owner")).numFmt = "0.0";
  const before = texts(excel);
  excel.host.resetTraffic();
  excel.host.faults = (trip) => {
    if (trip === 3) reverseRows(excel);
    return null;
  };
  const { notListed } = await excel.addin.saveStatuses(FINDINGS, writesOf(results, "1000", "1001"));
  expect(notListed).toEqual([]);
  expect(accepted(excel)).toEqual(["1000 144 Sam =1+1", "1001 144 Sam =1+1"]);
  expect(texts(excel).filter((row) => !/^"100[01]"/.test(row))).toEqual(
    before.filter((row) => !/^"100[01]"/.test(row)).reverse(),
  );
  const [was = 0] = places;
  expect(sheet(excel).getCell(was, headings.indexOf("Owner"))).toMatchObject({
    value: formula,
    numFmt: "0.0",
  });
  expect(sheet(excel).getCell(was, headings.indexOf("Note"))).toMatchObject({ value: error, numFmt: "@" });
});

test("each status goes into its own row even if a filter hides rows", async () => {
  const { excel, results } = await validated(5);
  const children = ["1000", "1001", "1002", "1003", "1004"];
  const writes = writesOf(results, ...children).map((write) => ({ ...write, note: `of ${write.child}` }));
  for (const { line } of writes.slice(1, 3)) sheet(excel).getRow(line).hidden = true;
  const saved = await excel.addin.saveStatuses(FINDINGS, writes);
  expect(saved.notListed).toEqual([]);
  expect(accepted(excel)).toEqual(children.map((child) => `${child} 144 Sam of ${child}`));
});

test("a row that shows a cell other than the finding's is left alone, and the finding is named", async () => {
  const { excel, results } = await validated(3);
  const moved = writesOf(results, "1001").map((write) => ({ ...write, cell: "Episodes!D77", line: 0 }));
  const saved = await excel.addin.saveStatuses(FINDINGS, moved);
  expect(saved.notListed.map(({ child }) => child)).toEqual(["1001"]);
  expect(accepted(excel)).toEqual([]);
});

test("of two identical rows for a finding, the one written for it is used, or neither", async () => {
  const { excel, results } = await validated(3);
  const [write] = writesOf(results, "1001");
  const row = sheet(excel).getRow(write!.line).values as unknown[];
  sheet(excel).getRow(sheet(excel).rowCount + 1).values = row as string[];
  await excel.addin.saveStatuses(FINDINGS, [write!]);
  expect(accepted(excel)).toEqual(["1001 144 Sam =1+1"]);
  const unknown = await excel.addin.saveStatuses(FINDINGS, [{ ...write!, line: 0, note: "which?" }]);
  expect(unknown.notListed).toHaveLength(1);
  expect(accepted(excel)).toEqual(["1001 144 Sam =1+1"]);
});

test("a finding whose row was deleted is named, and the others are written", async () => {
  const { excel, results } = await validated(3);
  const writes = writesOf(results, "1000", "1001");
  excel.host.workbook.getWorksheet(FINDINGS)!.getRow(writes[0]!.line).values = [];
  const saved = await excel.addin.saveStatuses(FINDINGS, writes);
  expect(saved.notListed.map(({ child }) => child)).toEqual(["1000"]);
  expect(accepted(excel)).toEqual(["1001 144 Sam =1+1"]);
});

test("a sheet that is missing, protected or without its columns is named, and nothing is written", async () => {
  const { excel, results } = await validated(3);
  const writes = writesOf(results, "1001");
  sheet(excel).sheetProtection = { sheet: true };
  await expect(excel.addin.saveStatuses(FINDINGS, writes)).rejects.toMatchObject({ kind: "protected-sheet" });
  sheet(excel).sheetProtection = null;
  const headings = sheet(excel).getRow(HEADING_LINE).values as unknown[];
  sheet(excel).getCell(HEADING_LINE, headings.indexOf("Owner")).value = "Who";
  await expect(excel.addin.saveStatuses(FINDINGS, writes)).rejects.toMatchObject({
    kind: "columns-missing",
    message: expect.stringContaining("no longer has the columns") as string,
  });
  expect(accepted(excel)).toEqual([]);
  excel.host.workbook.removeWorksheet(FINDINGS);
  await expect(excel.addin.saveStatuses(FINDINGS, writes)).rejects.toMatchObject({
    kind: "sheet-gone",
    message: expect.stringContaining("is no longer in the workbook") as string,
  });
});

test("long notes for many findings go in several messages, each below Excel's limit", async () => {
  const { excel, results } = await validated(150);
  const children = Array.from({ length: 150 }, (_, index) => String(1000 + index));
  const note = "A long reason. ".repeat(2_000);
  const writes = writesOf(results, ...children).map((write) => ({ ...write, note }));
  excel.host.resetTraffic();
  await excel.addin.saveStatuses(FINDINGS, writes);
  expect(accepted(excel)).toHaveLength(150);
  expect(excel.host.traffic.largestRequestBytes).toBeLessThan(4_000_000);
});

test("hundreds of statuses cost no more round trips than one", async () => {
  const { excel, results } = await validated(400);
  const trips = async (...children: string[]) => {
    excel.host.resetTraffic();
    await excel.addin.saveStatuses(FINDINGS, writesOf(results, ...children));
    return excel.host.traffic.roundTrips;
  };
  const one = await trips("1007");
  expect(one).toBeLessThanOrEqual(4);
  expect(await trips(...Array.from({ length: 400 }, (_, index) => String(1000 + index)))).toBe(one);
});
