import { Workbook } from "@cj-tech-master/excelts";
import type { RememberedChoices } from "../../src/excel/types";
import { writeResponse } from "../../src/workbench/host/client/wire";
import { closeAfterEachTest, saveAndReopen } from "./harness";
import { highlightedCells } from "./support/highlighted-cells";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { addEpisodes, contentsOf, episodesWorkbook, wrongEpisode } from "./support/return-workbook";
import { stateOf } from "./support/workbook-state";
import { expectSame } from "../support/expect-same";
import { shortPracticeReturn } from "../support/practice-return";

closeAfterEachTest();

jest.setTimeout(60_000);

function sheetNames({ host }: ExcelWithAddin): string[] {
  return host.workbook.worksheets.map(({ name }) => name);
}

function sheet({ host }: ExcelWithAddin, name: string) {
  const found = host.workbook.getWorksheet(name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
}

function withoutHighlights(sheets: readonly object[]): object[] {
  return sheets.map((contents) => ({ ...contents, conditionalFormattings: [] }));
}

describe("validating in Excel", () => {
  test("highlights the cells with findings, and adds Summary and Findings behind the user's sheets", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    expect(highlightedCells(sheet(excel, "Episodes"))).toEqual(expect.arrayContaining(["D2", "D3", "D4"]));
    expect(sheetNames(excel)).toEqual([
      "Episodes",
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
    const findings = sheet(excel, "903 Findings");
    expect(findings.getTables()).toHaveLength(1);
    expect(findings.getCell("B4").formula).toBe('HYPERLINK("#\'Episodes\'!D2","Episodes!D2")');
  });

  test("leaves every value, every format and the selection as they were; removing leaves no trace", async () => {
    const workbook = await shortPracticeReturn();
    const before = contentsOf(workbook.worksheets);
    const excel = openInExcel(workbook);
    excel.host.selectByUser("Episodes 2025-26", "C7:D9");
    await validateIn(excel);
    const users = workbook.worksheets.filter(({ name }) => !name.startsWith("903 "));
    expectSame(withoutHighlights(contentsOf(users)), withoutHighlights(before));
    expect(excel.host.selection).toEqual({ sheet: "Episodes 2025-26", address: "C7:D9" });

    expect(await excel.addin.removeAnnotations()).toMatchObject({ any: true });
    expectSame(contentsOf(workbook.worksheets), before);
  });

  test("replaces and removes our sheets even if they are very hidden", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    const hide = () => {
      for (const name of ["903 Summary", "903 Findings"]) sheet(excel, name).state = "veryHidden";
    };
    hide();
    await validateIn(excel);
    expect(["903 Summary", "903 Findings"].map((name) => sheet(excel, name).state)).toEqual([
      "visible",
      "visible",
    ]);
    hide();
    await excel.addin.removeAnnotations();
    expect(sheetNames(excel)).toEqual(["Episodes"]);
  });

  test("a second run replaces the first, even after saving and reopening", async () => {
    const first = openInExcel(episodesWorkbook(5));
    await validateIn(first);
    const once = highlightedCells(sheet(first, "Episodes"));
    const reopened = openInExcel(await saveAndReopen(first.host.workbook));
    await validateIn(reopened);
    expect(sheetNames(reopened)).toEqual([
      "Episodes",
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
    expect(highlightedCells(sheet(reopened, "Episodes"))).toEqual(once);
    const formats = sheet(reopened, "Episodes").conditionalFormattings.length;
    expect(formats).toBe(sheet(first, "Episodes").conditionalFormattings.length);
  });

  test("a corrected cell loses its highlight in the next run", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    excel.host.setCellByUser("Episodes", 2, 3, "C2");
    await validateIn(excel);
    const cells = highlightedCells(sheet(excel, "Episodes"));
    expect(cells).toContain("D2");
    expect(cells).not.toContain("D3");
  });

  test("shows our sheet again to a user who was reading it", async () => {
    const excel = openInExcel(episodesWorkbook(2));
    await validateIn(excel);
    excel.host.activateSheetByUser("903 Findings");
    await validateIn(excel);
    expect(excel.host.activeSheet.name).toBe("903 Findings");
  });

  test.each(["903 Summary", "903 Findings"])(
    "keeps a user on the sheet %s, but not if they have since gone to another sheet",
    async (name) => {
      const excel = openInExcel(episodesWorkbook(2));
      const outcome = await validateIn(excel);
      if (outcome.kind !== "checked") throw new Error(outcome.kind);
      excel.host.activateSheetByUser(name);
      await excel.addin.annotate(outcome.plan);
      expect(excel.host.activeSheet.name).toBe(name);
      await excel.addin.annotate(outcome.plan, {
        onProgress: () => excel.host.activateSheetByUser("Episodes"),
      });
      expect(excel.host.activeSheet.name).toBe("Episodes");
    },
  );

  test("keeps what was written when Excel finally cannot say which sheet is shown", async () => {
    const excel = openInExcel(episodesWorkbook(2));
    const outcome = await validateIn(excel);
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    excel.host.activateSheetByUser("903 Summary");
    const handle = excel.host.handleRequest.bind(excel.host);
    let asked = 0;
    excel.host.handleRequest = (request) => {
      // At the start, after the earlier sheets were removed, and at the end.
      if (!request.includes('"GetActiveWorksheet"') || ++asked < 3) return handle(request);
      const { id } = JSON.parse(request) as { id: number };
      return writeResponse(id, [], { Code: "AccessDenied", Message: "No.", ActionIndex: -1 });
    };
    await excel.addin.annotate(outcome.plan);
    expect(asked).toBe(3);
    expect(sheetNames(excel)).toContain("903 Summary");
    expect(highlightedCells(sheet(excel, "Episodes"))).toContain("D2");
  });

  test("text that begins with = + - or @ stays text", async () => {
    const workbook = episodesWorkbook(0);
    for (const text of ["=1+1", "+1", "-1", "@A1"]) {
      const row = sheet(openInExcel(workbook), "Episodes").addRow(wrongEpisode("2000"));
      row.getCell(1).numFmt = "@";
      row.getCell(1).value = text;
    }
    const excel = openInExcel(workbook);
    await validateIn(excel);
    const children = new Set<string>();
    sheet(excel, "903 Findings").eachRow((row, number) => {
      if (number > 3) children.add(String(row.getCell(1).value));
    });
    expect([...children].sort()).toEqual(["+1", "-1", "=1+1", "@A1"]);
  });
});

describe("the user's own work", () => {
  test("the user's own conditional formats stay, and are not taken for ours", async () => {
    const workbook = episodesWorkbook(2);
    const rule = { type: "expression" as const, formulae: ["$A2=1"], priority: 1, style: {} };
    workbook.getWorksheet("Episodes")?.addConditionalFormatting({ ref: "A2:D3", rules: [rule] });
    const excel = openInExcel(workbook);
    await validateIn(excel);
    await excel.addin.removeAnnotations();
    const left = sheet(excel, "Episodes").conditionalFormattings;
    expect(left.map(({ ref, rules }) => [ref, "formulae" in rules[0]! && rules[0].formulae])).toEqual([
      ["A2:D3", ["$A2=1"]],
    ]);
  });

  test("a sheet of the user's called 903 Findings is left alone", async () => {
    const workbook = episodesWorkbook(2);
    workbook.addWorksheet("903 Findings").getCell("A1").value = "My notes";
    const excel = openInExcel(workbook);
    await validateIn(excel);
    expect(sheetNames(excel)).toEqual([
      "Episodes",
      "903 Findings",
      "903 Summary",
      "903 Findings (2)",
      "903 Children",
      "903 History",
    ]);
    expect(sheet(excel, "903 Findings").getCell("A1").value).toBe("My notes");
    await excel.addin.removeAnnotations();
    expect(sheetNames(excel)).toEqual(["Episodes", "903 Findings"]);
  });

  test("a sheet of ours that the user renamed stays, and Remove annotations says so", async () => {
    const copy = "903 Findings for the board";
    const excel = openInExcel(episodesWorkbook(2));
    await validateIn(excel);
    excel.host.renameSheetByUser("903 Findings", copy);
    await validateIn(excel);
    await validateIn(excel);
    expect(sheetNames(excel)).toEqual(expect.arrayContaining([copy, "903 Findings"]));
    expect(await excel.addin.removeAnnotations()).toEqual({ any: true, renamed: [copy] });
    expect(sheetNames(excel)).toEqual(["Episodes", copy]);
    expect(sheet(excel, copy).getTables()).toHaveLength(1);
  });

  test("hidden sheets and filtered rows are checked, and stay hidden", async () => {
    const workbook = episodesWorkbook(4);
    const episodes = workbook.getWorksheet("Episodes");
    episodes!.getRow(3).hidden = true;
    episodes!.state = "hidden";
    workbook.addWorksheet("Notes").getCell("A1").value = "Notes";
    const excel = openInExcel(workbook);
    await validateIn(excel);
    expect(highlightedCells(sheet(excel, "Episodes"))).toEqual(expect.arrayContaining(["D2", "D3"]));
    expect(sheet(excel, "Episodes").state).toBe("hidden");
    expect(sheet(excel, "Episodes").getRow(3).hidden).toBe(true);
  });
});

describe("printing the added sheets", () => {
  const printed = (excel: ExcelWithAddin) =>
    excel.host.workbook.worksheets.map(({ name, pageSetup }) => {
      const { orientation, fitToPage, fitToWidth, fitToHeight, printTitlesRow, printTitlesColumn } =
        pageSetup;
      const { printArea, margins } = pageSetup;
      const pages = fitToPage
        ? `${fitToWidth} wide, ${fitToHeight || "any"} tall`
        : "as large as on the screen";
      return [
        name,
        orientation ?? "portrait",
        pages,
        printTitlesRow ?? "no row",
        printTitlesColumn ?? "no column",
        printArea ?? "all",
        `${margins?.left ?? "usual"} free`,
      ];
    });

  test("columns are on as few pages across as can be read, headings on each; the user's sheets print as before", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    const summary = sheet(excel, "903 Summary");
    const line = summary.lastRow!.number - 1;
    expect([line, line + 1].map((row) => summary.getCell(row, 1).text)).toEqual(["Rule", "144"]);
    expect(printed(excel)).toEqual([
      ["Episodes", "portrait", "as large as on the screen", "no row", "no column", "all", "0.7 free"],
      ["903 Summary", "landscape", "1 wide, any tall", `${line}:${line}`, "no column", "all", "0.4 free"],
      ["903 Findings", "landscape", "1 wide, any tall", "3:3", "no column", "A1:J6", "0.4 free"],
      ["903 Children", "landscape", "1 wide, any tall", "4:4", "no column", "all", "0.4 free"],
      ["903 History", "landscape", "1 wide, any tall", "4:4", "no column", "A1:K5", "0.4 free"],
    ]);
  });

  test("where Excel fits columns to pages only from its Page Layout tab, the sheets are scaled down", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    excel.host.fitsToPages = false;
    await validateIn(excel);
    const sizes = excel.host.workbook.worksheets.map(({ name, pageSetup }) => [
      name,
      pageSetup.fitToPage ? "fitted" : pageSetup.scale,
    ]);
    const [episodes, ...ours] = sizes;
    expect(episodes).toEqual(["Episodes", 100]);
    for (const [, size] of ours) expect(size).toBeLessThan(100);
    expect(ours.map(([name]) => name)).toContain("903 Findings");
  });

  test("where Excel cannot set up pages, the annotations are still complete", async () => {
    const whole = openInExcel(episodesWorkbook(3));
    await validateIn(whole);
    const { roundTrips } = whole.host.traffic;
    const excel = openInExcel(episodesWorkbook(3));
    excel.host.faults = (trip) => (trip === roundTrips ? { code: "GeneralException", effect: "none" } : null);
    await validateIn(excel);
    expect(printed(excel)[1]?.slice(0, 3)).toEqual(["903 Summary", "portrait", "as large as on the screen"]);
    expect(stateOf(excel.host)).toBe(stateOf(whole.host));
  });
});

describe("removing annotations", () => {
  test("finds the annotations in a copy that was saved elsewhere", async () => {
    const first = openInExcel(episodesWorkbook(3));
    await validateIn(first);
    const copy = openInExcel(await saveAndReopen(first.host.workbook));
    expect(await copy.addin.removeAnnotations()).toMatchObject({ any: true });
    expect(sheetNames(copy)).toEqual(["Episodes"]);
    expect(sheet(copy, "Episodes").conditionalFormattings).toEqual([]);
  });

  test("reports that there was nothing to remove", async () => {
    expect(await openInExcel(episodesWorkbook(1)).addin.removeAnnotations()).toMatchObject({ any: false });
  });

  test("forgets the choices that the workbook remembers", async () => {
    const excel = openInExcel(episodesWorkbook(1));
    const choices: RememberedChoices = {
      year: "2025/26",
      localAuthority: "E08000012",
      sheets: { Notes: "ignore" },
    };
    await excel.addin.saveChoices(choices);
    expect(await excel.addin.readChoices()).toEqual(choices);
    expect(await excel.addin.removeAnnotations()).toMatchObject({ any: true });
    expect(await excel.addin.readChoices()).toEqual({ year: null, localAuthority: null, sheets: {} });
  });
});

describe("traffic with Excel", () => {
  async function trafficOf(children: number, wrong = children) {
    const workbook = episodesWorkbook(children);
    const episodes = workbook.getWorksheet("Episodes");
    for (let row = wrong + 2; row <= children + 1; row++) episodes!.getCell(row, 4).value = "C2";
    const excel = openInExcel(workbook);
    excel.host.resetTraffic();
    await validateIn(excel);
    return excel.host.traffic;
  }

  test("round trips do not grow with the number of findings", async () => {
    const few = await trafficOf(300, 3);
    const many = await trafficOf(300);
    expect(many.roundTrips).toBe(few.roundTrips);
  });

  test("no message comes near Excel's limit of 5 MB, whatever the number of findings", async () => {
    // In a single message, this many findings would take 1.7 MB.
    const { largestRequestBytes, largestResponseBytes } = await trafficOf(4_000);
    expect(largestRequestBytes).toBeLessThan(1_200_000);
    expect(largestResponseBytes).toBeLessThan(1_200_000);
  });

  test("another sheet costs only a few more round trips, however many findings it has", async () => {
    const workbook = new Workbook();
    addEpisodes(workbook, "Episodes", 50);
    addEpisodes(workbook, "Episodes last year", 50, 2024);
    const excel = openInExcel(workbook);
    excel.host.resetTraffic();
    await validateIn(excel);
    expect(excel.host.traffic.roundTrips).toBeLessThanOrEqual((await trafficOf(50)).roundTrips + 3);
  });
});
