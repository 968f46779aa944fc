import type { CellValue, Worksheet } from "@cj-tech-master/excelts";
import { closeAfterEachTest, saveAndReopen } from "./harness";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { episodesWorkbook, wrongEpisode } from "./support/return-workbook";

closeAfterEachTest();

jest.setTimeout(60_000);

const FINDINGS = "903 Findings";
const GONE = "903 No longer found";
const HEADING_LINE = 3;

function sheet({ host }: ExcelWithAddin, name: string): Worksheet {
  const found = host.workbook.getWorksheet(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function columnOf(worksheet: Worksheet, heading: string): number {
  const headings = worksheet.getRow(HEADING_LINE).values as unknown[];
  return headings.indexOf(heading);
}

/** The rows of a sheet of findings by heading, each with its line. */
function rowsOf(excel: ExcelWithAddin, name = FINDINGS): Record<string, string>[] {
  const worksheet = sheet(excel, name);
  const rows: Record<string, string>[] = [];
  worksheet.eachRow((row, line) => {
    if (line <= HEADING_LINE) return;
    const entries: [string, string][] = [["line", String(line)]];
    worksheet.getRow(HEADING_LINE).eachCell((heading, column) => {
      entries.push([heading.text, row.getCell(column).text]);
    });
    rows.push(Object.fromEntries(entries));
  });
  return rows;
}

function findingOf(excel: ExcelWithAddin, child: string, rule = "144"): Record<string, string> {
  const found = rowsOf(excel).find(({ Child, Rule }) => Child === child && Rule === rule);
  if (!found) throw new Error(`There is no finding of ${rule} for ${child}.`);
  return found;
}

/** Types into the row of a finding, as a colleague without the add-in does. */
function type(excel: ExcelWithAddin, child: string, texts: Readonly<Record<string, string>>): void {
  const worksheet = sheet(excel, FINDINGS);
  const line = Number(findingOf(excel, child)["line"]);
  for (const [heading, text] of Object.entries(texts)) {
    excel.host.setCellByUser(FINDINGS, line - 1, columnOf(worksheet, heading) - 1, text);
  }
}

const TYPED = { Status: "Accepted with reason", Owner: "Sam", Note: "Court date moved" };

describe("statuses in the Findings sheet", () => {
  test("are in text columns with a list to choose from, and are open at first", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    const { line, Status, New } = findingOf(excel, "1001");
    expect([Status, New]).toEqual(["Open", ""]);
    const findings = sheet(excel, FINDINGS);
    const cell = findings.getCell(Number(line), columnOf(findings, "Status"));
    expect(cell.numFmt).toBe("@");
    const range = await excel.Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem(FINDINGS).getRange(cell.address);
      dataValidation.load("rule,prompt");
      await context.sync();
      return { rule: dataValidation.rule, prompt: dataValidation.prompt };
    });
    expect(range.rule.list?.source).toBe("Open,Accepted with reason,Disputed,Fixed");
    expect(range.prompt.message).toContain("say why in Note");
  });

  test("are kept in the next run, even after saving, reopening and inserting a row above", async () => {
    const first = openInExcel(episodesWorkbook(3));
    await validateIn(first);
    type(first, "1001", TYPED);
    const excel = openInExcel(await saveAndReopen(first.host.workbook));
    sheet(excel, "Episodes").insertRow(2, wrongEpisode("0999"));
    await validateIn(excel);
    expect(findingOf(excel, "1001")).toMatchObject({ ...TYPED, Cell: "Episodes!D4", New: "" });
    expect(findingOf(excel, "0999")).toMatchObject({ Status: "Open", New: "New" });
    expect(excel.host.workbook.worksheets.filter(({ name }) => name.includes("before"))).toEqual([]);
  });

  test("go to a sheet of their own when the finding is gone, and come back marked as found again", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    type(excel, "1001", TYPED);
    excel.host.setCellByUser("Episodes", 2, 3, "C2");
    await validateIn(excel);
    expect(rowsOf(excel, GONE)).toMatchObject([
      { Child: "1001", Rule: "144", Outcome: "No longer found", Status: "Fixed", Note: "Court date moved" },
    ]);
    excel.host.setCellByUser("Episodes", 2, 3, "C9");
    await validateIn(excel);
    expect(findingOf(excel, "1001")).toMatchObject({
      New: "Found again",
      Status: "Accepted with reason",
      Owner: "Sam",
    });
    expect(excel.host.workbook.getWorksheet(GONE)).toBeUndefined();
  });

  test("text that begins with = stays text through every run", async () => {
    const excel = openInExcel(episodesWorkbook(2));
    await validateIn(excel);
    const line = Number(findingOf(excel, "1001")["line"]);
    sheet(excel, FINDINGS).getCell(line, columnOf(sheet(excel, FINDINGS), "Note")).value = "=1+1";
    await validateIn(excel);
    await validateIn(excel);
    const note = sheet(excel, FINDINGS).getCell(
      Number(findingOf(excel, "1001")["line"]),
      columnOf(sheet(excel, FINDINGS), "Note"),
    );
    expect(note.value).toBe("=1+1");
  });

  /** Puts a value with its format into the row of a finding, as pasting from another workbook does. */
  function paste(excel: ExcelWithAddin, heading: string, value: CellValue, numFmt: string): void {
    const findings = sheet(excel, FINDINGS);
    const cell = findings.getCell(Number(findingOf(excel, "1001")["line"]), columnOf(findings, heading));
    cell.numFmt = numFmt;
    cell.value = value;
  }

  test("a date and a number that are pasted stay as they were shown, through every run", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    paste(excel, "Owner", new Date(Date.UTC(2026, 5, 12)), "dd/mm/yyyy");
    paste(excel, "Note", 12, "General");
    const typedOwner = { Owner: "12/06/2026", Note: "12" };
    await validateIn(excel);
    expect(findingOf(excel, "1001")).toMatchObject(typedOwner);
    await validateIn(excel);
    expect(findingOf(excel, "1001")).toMatchObject(typedOwner);
  });

  test("an Excel error is no status, owner or note", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    for (const heading of ["Status", "Owner", "Note"]) paste(excel, heading, { error: "#N/A" }, "General");
    await validateIn(excel);
    expect(findingOf(excel, "1001")).toMatchObject({ Status: "Open", Owner: "", Note: "" });
  });

  test("a note that begins with an apostrophe keeps it in the next run", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    // If two apostrophes are typed, Excel takes the first as its mark for text.
    type(excel, "1001", { Note: "''twas moved" });
    await validateIn(excel);
    expect(findingOf(excel, "1001")["Note"]).toBe("'twas moved");
  });

  test("a note that grows longer than a cell can hold is cut and marked, and stays so in the next runs", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    const findings = sheet(excel, FINDINGS);
    excel.host.setCellByUser(FINDINGS, HEADING_LINE - 1, findings.columnCount, "Reason");
    const line = Number(findingOf(excel, "1001")["line"]);
    excel.host.setCellByUser(FINDINGS, line - 1, findings.columnCount - 1, "r".repeat(2_000));
    type(excel, "1001", { Note: "n".repeat(32_000) });
    await validateIn(excel);
    const note = findingOf(excel, "1001")["Note"];
    expect(note).toHaveLength(32_767);
    expect(note).toMatch(/^n{32000}; Reason: r+ \.\.\. \[the rest is left out: a cell holds no more text\]$/);
    await validateIn(excel);
    expect(findingOf(excel, "1001")["Note"]).toBe(note);
  });

  test("are kept in the next runs even if the date in the row is as long as a cell can hold", async () => {
    const workbook = episodesWorkbook(3);
    const episodes = workbook.getWorksheet("Episodes");
    // Two rows of one child, which only their dates tell apart.
    for (const first of ["a", "b"]) {
      const row = wrongEpisode("1001");
      row[1] = `${first}${"9".repeat(32_764)}`;
      episodes?.addRow(row);
    }
    const excel = openInExcel(workbook);
    await validateIn(excel);
    type(excel, "1001", TYPED);
    const typed = findingOf(excel, "1001");
    episodes?.insertRow(2, wrongEpisode("0999"));
    await validateIn(excel);
    await validateIn(excel);
    const kept = rowsOf(excel).filter(({ Note }) => Note !== "");
    expect(kept).toMatchObject([{ ...TYPED, Child: "1001", "Row by date": typed["Row by date"] }]);
    expect(excel.host.workbook.getWorksheet(GONE)).toBeUndefined();
  });

  test.each([
    ["while the sheets are written", '"Name":"Add"'],
    ["while highlights are written", '"Name":"GetRanges"'],
  ])("survive Cancel %s", async (_when, request) => {
    const excel = openInExcel(episodesWorkbook(50));
    await validateIn(excel);
    type(excel, "1001", TYPED);
    const tables = sheet(excel, FINDINGS)
      .getTables()
      .map(({ name }) => name);
    const controller = new AbortController();
    const handle = excel.host.handleRequest.bind(excel.host);
    excel.host.handleRequest = (text) => {
      if (text.includes(request)) controller.abort();
      return handle(text);
    };
    await expect(validateIn(excel, { signal: controller.signal })).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(findingOf(excel, "1001")).toMatchObject(TYPED);
    expect(
      sheet(excel, FINDINGS)
        .getTables()
        .map(({ name }) => name),
    ).toEqual(tables);
    excel.host.handleRequest = handle;
    await validateIn(excel);
    expect(findingOf(excel, "1001")).toMatchObject(TYPED);
  });

  test("a Findings sheet without its headings stops the run, and everything stays", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    type(excel, "1001", TYPED);
    sheet(excel, FINDINGS).getRow(HEADING_LINE).values = [];
    await expect(validateIn(excel)).rejects.toThrow(/headings of the sheet "903 Findings" cannot be found/);
    expect(sheet(excel, FINDINGS).getCell("A4").text).not.toBe("");
  });

  test.each<[string, (excel: ExcelWithAddin) => void]>([
    ["whose tab was renamed", (excel) => excel.host.renameSheetByUser(FINDINGS, "Findings March")],
    ["whose first cell was typed over", (excel) => excel.host.setCellByUser(FINDINGS, 0, 0, "March")],
  ])(
    "a Findings sheet %s belongs to the user: it stays, and the next run writes its own",
    async (_how, edit) => {
      const excel = openInExcel(episodesWorkbook(3));
      await validateIn(excel);
      const before = excel.host.workbook.worksheets.length;
      edit(excel);
      await validateIn(excel);
      await validateIn(excel);
      expect(excel.host.workbook.worksheets).toHaveLength(before + 1);
      const tables = excel.host.workbook.worksheets.flatMap((one) => one.getTables().map(({ name }) => name));
      expect(tables.filter((name) => /^SSDA903_Findings/.test(name)).sort()).toEqual([
        "SSDA903_Findings",
        "SSDA903_Findings_2",
      ]);
    },
  );

  test("reading them does not cost a round trip for each finding", async () => {
    const trips = async (children: number) => {
      const excel = openInExcel(episodesWorkbook(children));
      await validateIn(excel);
      excel.host.resetTraffic();
      await validateIn(excel);
      return excel.host.traffic.roundTrips;
    };
    expect(await trips(300)).toBeLessThanOrEqual((await trips(9)) + 2);
  });
});
