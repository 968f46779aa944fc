import type { Worksheet } from "@cj-tech-master/excelts";
import { closeAfterEachTest, saveAndReopen } from "./harness";
import type { ExcelWithAddin } from "./support/open-excel";
import { openWithPane, type ExcelWithPane } from "./support/pane-on-excel";
import { contentsOf, episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

jest.setTimeout(60_000);

const FINDINGS = "903 Findings";
const COLLEAGUES = "903 For colleagues";
const RULE = "144";

function sheet({ host }: ExcelWithAddin, name: string): Worksheet {
  const found = host.workbook.getWorksheet(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

/** The rows of a sheet below its headings, by heading, each with its line. */
function rowsOf(excel: ExcelWithAddin, name: string): Record<string, string>[] {
  const rows: Record<string, string>[] = [];
  let headings: string[] = [];
  sheet(excel, name).eachRow((row, line) => {
    const texts: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell, column) => (texts[column - 1] = cell.text));
    if (headings.length > 0) {
      rows.push(
        Object.fromEntries([
          ["line", String(line)],
          ...headings.map((heading, index) => [heading, texts[index] ?? ""]),
        ]),
      );
    } else if (texts.includes("Child") && texts.includes("Rule")) headings = texts;
  });
  return rows;
}

function rowOf(excel: ExcelWithAddin, name: string, child: string): Record<string, string> {
  const found = rowsOf(excel, name).find(({ Child, Rule }) => Child === child && Rule === RULE);
  if (!found) throw new Error(`${name} lists no finding of ${RULE} for ${child}.`);
  return found;
}

/** Types into the row of a finding, as somebody without the add-in does. */
function type(excel: ExcelWithAddin, name: string, child: string, texts: Record<string, string>): void {
  const row = rowOf(excel, name, child);
  const columns = Object.keys(row).filter((heading) => heading !== "line");
  for (const [heading, text] of Object.entries(texts)) {
    excel.host.setCellByUser(name, Number(row["line"]) - 1, columns.indexOf(heading), text);
  }
}

async function validated(children = 3): Promise<ExcelWithPane> {
  const excel = openWithPane(episodesWorkbook(children));
  await excel.session.open();
  await excel.session.chooseYear("2025/26");
  await excel.session.validate();
  return excel;
}

const notice = ({ session }: ExcelWithPane) => session.getState().notice;
const ANSWER = { Status: "Accepted with reason", Owner: "Sam", Note: "=as the court said" };

describe("the sheet for colleagues", () => {
  test("belongs to the user once it is renamed: it stays, and another can be made", async () => {
    const excel = await validated();
    await excel.session.reports.makeColleagues({ by: "table", name: "Episodes" });
    excel.host.renameSheetByUser(COLLEAGUES, "Asked in March");
    await excel.session.reports.makeColleagues({ by: "table", name: "Episodes" });
    expect(notice(excel)).toMatchObject({ intent: "success" });
    const tables = ["Asked in March", COLLEAGUES].map((name) =>
      sheet(excel, name)
        .getTables()
        .map((table) => table.name),
    );
    expect(tables).toEqual([["SSDA903_ForColleagues"], ["SSDA903_ForColleagues_2"]]);
  });

  test("is an Excel table with links, text cells and a list of statuses, and is shown once it is made", async () => {
    const excel = await validated();
    await excel.session.reports.makeColleagues({ by: "table", name: "Episodes" });
    expect(notice(excel)).toMatchObject({ intent: "success" });
    const made = sheet(excel, COLLEAGUES);
    expect(excel.host.activeSheet.name).toBe(COLLEAGUES);
    expect(made.getTables()).toHaveLength(1);
    const columns = Object.keys(rowOf(excel, COLLEAGUES, "1001")).filter((heading) => heading !== "line");
    const line = Number(rowOf(excel, COLLEAGUES, "1001")["line"]);
    expect(made.getCell(line, columns.indexOf("Note") + 1).numFmt).toBe("@");
    const status = made.getCell(line, columns.indexOf("Status") + 1);
    const list = await excel.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(COLLEAGUES).getRange(status.address);
      dataValidation.load("rule");
      await context.sync();
      return dataValidation.rule.list?.source;
    });
    expect(list).toBe("Open,Accepted with reason,Disputed,Fixed");
    expect(rowOf(excel, COLLEAGUES, "1001")["Cell"]).toBe("Episodes!D3");
  });

  test("can come back filled in, from a saved copy: the next Validate takes over the answers and keeps the sheet", async () => {
    const first = await validated();
    await first.session.reports.makeColleagues({ by: "open" });
    type(first, COLLEAGUES, "1001", ANSWER);
    const excel = openWithPane(await saveAndReopen(first.host.workbook));
    await excel.session.open();
    await excel.session.chooseYear("2025/26");
    await excel.session.validate();
    expect(rowOf(excel, FINDINGS, "1001")).toMatchObject(ANSWER);
    // The sheet lists what is open, so it no longer asks about the accepted finding.
    expect(rowsOf(excel, COLLEAGUES).some(({ Child, Rule }) => Child === "1001" && Rule === RULE)).toBe(
      false,
    );
    expect(rowOf(excel, COLLEAGUES, "1002")).toMatchObject({ Status: "Open" });
    expect(excel.host.workbook.worksheets.filter(({ name }) => name.includes("before"))).toEqual([]);
  });

  test("when made again for another choice, first puts what was typed into the Findings sheet and the pane", async () => {
    const excel = await validated();
    await excel.session.reports.makeColleagues({ by: "open" });
    type(excel, COLLEAGUES, "1001", ANSWER);
    type(excel, COLLEAGUES, "1002", { Owner: "Jo" });
    await excel.session.reports.makeColleagues({ by: "owner", name: "Jo" });
    expect(rowsOf(excel, COLLEAGUES).map(({ Child, Owner }) => [Child, Owner])).toEqual([["1002", "Jo"]]);
    expect(rowOf(excel, FINDINGS, "1001")).toMatchObject(ANSWER);
    expect(rowOf(excel, FINDINGS, "1002")).toMatchObject({ Owner: "Jo" });
    expect(notice(excel)?.text).toContain("for 2 findings is now in 903 Findings");
    const { statuses } = excel.session.getState();
    expect(Object.values(statuses).map(({ owner }) => owner)).toEqual(expect.arrayContaining(["Sam", "Jo"]));
  });

  test("stays as it is when what was typed cannot be written into the Findings sheet", async () => {
    const excel = await validated();
    await excel.session.reports.makeColleagues({ by: "open" });
    type(excel, COLLEAGUES, "1001", ANSWER);
    await sheet(excel, FINDINGS).protect("", {});
    await excel.session.reports.makeColleagues({ by: "table", name: "Episodes" });
    expect(notice(excel)).toMatchObject({ intent: "warning" });
    expect(rowOf(excel, COLLEAGUES, "1001")).toMatchObject(ANSWER);
    sheet(excel, FINDINGS).unprotect();
    await excel.session.validate();
    expect(rowOf(excel, FINDINGS, "1001")).toMatchObject(ANSWER);
  });

  test("is not made when there is nothing to list, nor when only the next check can keep what was typed", async () => {
    const excel = await validated();
    await excel.session.reports.makeColleagues({ by: "owner", name: "Nobody" });
    expect(notice(excel)?.text).toContain("no findings for this choice");
    expect(excel.host.workbook.getWorksheet(COLLEAGUES)).toBeUndefined();
    await excel.session.reports.makeColleagues({ by: "open" });
    type(excel, COLLEAGUES, "1001", { Note: "Which child?", Rule: "" });
    await excel.session.reports.makeColleagues({ by: "open" });
    expect(notice(excel)?.text).toContain("Validate first");
    expect(rowsOf(excel, COLLEAGUES).map(({ Note }) => Note)).toContain("Which child?");
    await excel.session.validate();
    expect(rowsOf(excel, "903 No longer found").map(({ Note }) => Note)).toContain("Which child?");
  });

  test("is removed with the annotations, after a question about what was typed", async () => {
    const workbook = episodesWorkbook(2);
    const before = contentsOf(workbook.worksheets);
    const excel = openWithPane(workbook);
    await excel.session.open();
    await excel.session.validate();
    await excel.session.reports.makeColleagues({ by: "open" });
    type(excel, COLLEAGUES, "1001", { Note: "Asked" });
    await excel.session.removeAnnotations();
    expect(excel.session.getState().removal).toMatchObject({ typed: 1 });
    expect(rowOf(excel, COLLEAGUES, "1001")).toMatchObject({ Note: "Asked" });
    await excel.session.confirmRemoval([]);
    expect(contentsOf(workbook.worksheets)).toEqual(before);
  });
});
