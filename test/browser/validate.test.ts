import { readFileSync } from "node:fs";
import type { Workbook } from "@cj-tech-master/excelts";
import readExcelFile from "read-excel-file/node";
import { openXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import { highlightedCellsBySheet } from "../excel/support/highlighted-cells";
import { cellsOfAnswerKey, PRACTICE_FILE, type CellsBySheet } from "../support/answer-key";
import { gridHighlights, screenAt } from "./support/drawn-highlights";
import { WorkbenchPage } from "./support/workbench-page";
import { STANDARD_HEIGHT_POINTS } from "../../src/workbench/host/cells/sizes";
import { differingParts } from "./support/xlsx-parts";
import { expectSame } from "../support/expect-same";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;
/** The practice workbook as another reader sees it. */
let original: Awaited<ReturnType<typeof readExcelFile>>;

beforeAll(async () => {
  original = await readExcelFile(readFileSync(PRACTICE_FILE));
  workbench = await WorkbenchPage.open("whole");
});

afterAll(async () => {
  await workbench?.close();
});

/** The cells that the grid draws as highlighted, by sheet. Sheets without any are left out. */
async function drawnCells(): Promise<CellsBySheet> {
  const drawn: Record<string, string[]> = {};
  for (const sheet of await workbench.sheetNames()) {
    const highlights = await gridHighlights(workbench, sheet);
    expect(Object.values(highlights)).not.toContain("unclear");
    if (Object.keys(highlights).length > 0) drawn[sheet] = Object.keys(highlights).sort();
  }
  return drawn;
}

function lineOf(address: string): number {
  return Number(address.replace(/^[A-Z]+/, ""));
}

describe("the practice workbook, from opening to removing annotations", () => {
  let annotated: Buffer;
  let reopened: Workbook;
  /** The cell of a finding, which is corrected later. */
  let corrected: Awaited<ReturnType<WorkbenchPage["goToFirstCell"]>>;

  test("is open at the start, with a tab for each sheet and no highlight", async () => {
    await expect(workbench.openFile("practice-return.xlsx").count()).resolves.toBe(1);
    expect(await workbench.sheetNames()).toEqual(original.map(({ sheet }) => sheet));
    expect(await drawnCells()).toEqual({});
  });

  test("Validate highlights the cells in the answer key and no others", async () => {
    await workbench.validate();
    expect(await drawnCells()).toEqual(await cellsOfAnswerKey());
  });

  test("there is no message above the results: lists that were never loaded are not missed", async () => {
    await workbench.pane.getByRole("heading", { level: 1, name: / findings for / }).waitFor();
    expect(await workbench.pane.locator(".fui-MessageBar").allInnerTexts()).toEqual([]);
  });

  test("the browser draws the highlights on one screen of each sheet, and on no other cell there", async () => {
    const usual = workbench.page.viewportSize()!;
    // Wide enough to show every column of a sheet, and no higher than needed for some lines.
    await workbench.page.setViewportSize({ height: 400, width: 2400 });
    for (const [sheet, cells] of Object.entries(await cellsOfAnswerKey())) {
      await workbench.showSheet(sheet);
      const screen = await screenAt(workbench, sheet, Math.max(...cells.map(lineOf)));
      const expected = cells.filter((address) => screen.lines.includes(lineOf(address)));
      expect({ sheet, cells: Object.keys(screen.highlights).sort() }).toEqual({ sheet, cells: expected });
    }
    await workbench.page.setViewportSize(usual);
  });

  test("Summary and Findings are there, and a link in Findings leads to its cell", async () => {
    expect((await workbench.sheetNames()).slice(-4)).toEqual([
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
    await workbench.showSheet("903 Summary");
    await workbench.grid("903 Summary").getByText("What was checked").first().waitFor();
    await workbench.showSheet("903 Findings");
    const link = workbench.cell("903 Findings", "B4");
    const [sheet = "", address = ""] = (await link.innerText()).split("!");
    await link.getByText(address).click();
    await workbench.grid(sheet).waitFor();
    await workbench.selected(address);
  });

  test("a finding in the pane leads to its cell", async () => {
    corrected = await workbench.goToFirstCell("101", "SEX");
    await workbench.selected(corrected.address);
  });

  test("the pane lists children with their findings, and draws only those in view", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: "By child" }).click();
    const children = pane.getByRole("list", { name: "Findings by child" }).getByRole("listitem");
    expect(await children.first().innerText()).toMatch(/^\d+\s+\d+ findings?$/);
    expect(Number(await children.first().getAttribute("aria-setsize"))).toBeGreaterThan(200);
    expect(await children.count()).toBeLessThan(80);
    await pane.getByRole("button", { name: "By rule" }).click();
  });

  test("a second Validate leaves no duplicates", async () => {
    await workbench.validate();
    expect((await workbench.sheetNames()).filter((name) => name.startsWith("903"))).toEqual([
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
    expect(await drawnCells()).toEqual(await cellsOfAnswerKey());
  });

  test("the downloaded workbook has the highlights, the sheets and the values", async () => {
    const { name, bytes } = await workbench.download();
    annotated = bytes;
    expect(name).toBe("practice-return.xlsx");
    reopened = await openXlsx(name, bytes);
    expect(highlightedCellsBySheet(reopened)).toEqual(await cellsOfAnswerKey());
    const after = await readExcelFile(bytes);
    expectSame(after.slice(0, original.length), original);
    expect(after.slice(original.length).map(({ sheet }) => sheet)).toEqual([
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
  });

  test("its rows are as high as their sentences need, for programs that do not adjust the height", () => {
    const findings = reopened.getWorksheet("903 Findings");
    const sentences = Array.from({ length: 20 }, (_, index) => findings?.getRow(index + 4).height ?? 0);
    expect(Math.min(...sentences)).toBeGreaterThan(STANDARD_HEIGHT_POINTS);
  });

  test("Remove annotations leaves the workbook equal to the original in every sheet, value and format", async () => {
    await workbench.paneButton("Remove annotations").click();
    const question = workbench.pane.getByRole("region", { name: "Remove the annotations?" });
    expect(await question.getByRole("checkbox", { name: /^Keep the sheet 903 History/ }).isChecked()).toBe(
      false,
    );
    await question.getByRole("button", { name: "Remove", exact: true }).click();
    await workbench.pane.getByText("were removed from the workbook").first().waitFor();
    const { bytes } = await workbench.download();
    expectSame(await readExcelFile(bytes), original);
    const untouched = await writeXlsx(await openXlsx(PRACTICE_FILE, readFileSync(PRACTICE_FILE)));
    expect(differingParts(bytes, untouched)).toEqual([]);
  });

  test("a downloaded workbook opens with its annotations, and a new run replaces them, without the one for a corrected cell", async () => {
    await workbench.openFiles({ name: "annotated.xlsx", content: annotated });
    await workbench.openFile("annotated.xlsx").waitFor();
    await workbench.waitUntilOpen();
    const expected = await cellsOfAnswerKey();
    expect(await drawnCells()).toEqual(expected);
    const { sheet, address } = corrected;
    await workbench.showSheet(sheet);
    await workbench.scrollTo(sheet, lineOf(address));
    await workbench.type(sheet, address, "M");
    await workbench.validate();
    expect(await drawnCells()).toEqual({
      ...expected,
      [sheet]: expected[sheet]?.filter((other) => other !== address),
    });
    expect((await workbench.sheetNames()).filter((name) => name.startsWith("903"))).toHaveLength(4);
  });

  test("no request went to another address, and no error was reported", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
