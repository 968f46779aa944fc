import { closeAfterEachTest } from "./harness";
import { WorkbookProblem, type ProblemKind } from "../../src/excel/problem";
import { openInExcel, validateIn, type ExcelWithAddin } from "./support/open-excel";
import { addEpisodes, contentsOf, episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

jest.setTimeout(60_000);

/** The problem with which validating ends. */
async function problemOf(validation: Promise<unknown>): Promise<WorkbookProblem> {
  const outcome = await validation.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof WorkbookProblem))
    throw new Error(`Expected a problem, but got ${String(outcome)}.`);
  return outcome;
}

/** Does something to the workbook as soon as the add-in sends a request that contains the text. */
function whenAsked({ host }: ExcelWithAddin, text: string, act: () => void): void {
  const handle = host.handleRequest.bind(host);
  let done = false;
  host.handleRequest = (request) => {
    if (!done && request.includes(text)) {
      done = true;
      act();
    }
    return handle(request);
  };
}

describe("when Excel refuses", () => {
  test("a protected sheet is named before anything is written", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    const episodes = excel.host.workbook.getWorksheet("Episodes")!;
    episodes.sheetProtection = { sheet: true };
    const before = contentsOf(excel.host.workbook.worksheets);
    const problem = await problemOf(validateIn(excel));
    expect(problem).toMatchObject({ kind: "protected-sheet", sheet: "Episodes" });
    expect(problem.message).toContain('the sheet "Episodes"');
    expect(problem.message).toContain("Unprotect");
    expect(contentsOf(excel.host.workbook.worksheets)).toEqual(before);
  });

  test("a workbook with a protected structure is refused before anything is written or removed", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    await validateIn(excel);
    const before = contentsOf(excel.host.workbook.worksheets);
    excel.host.structureProtected = true;
    const problem = await problemOf(validateIn(excel));
    expect(problem.kind).toBe("read-only");
    expect(problem.message).toMatch(
      /structure .* is protected.*Nothing was changed.*Review, Protect Workbook/,
    );
    expect(await problemOf(excel.addin.removeAnnotations())).toEqual(problem);
    expect(contentsOf(excel.host.workbook.worksheets)).toEqual(before);
    excel.host.structureProtected = false;
    expect((await validateIn(excel)).kind).toBe("checked");
  });

  test("a protected sheet without findings does not stand in the way", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    const notes = excel.host.workbook.addWorksheet("Notes");
    notes.getCell("A1").value = "Notes";
    notes.sheetProtection = { sheet: true };
    expect((await validateIn(excel)).kind).toBe("checked");
    expect(await excel.addin.removeAnnotations()).toMatchObject({ any: true });
  });

  test.each([
    ["InactiveWorkbook", "other-workbook", /another workbook, or .* Your data was not changed.*try again/],
    [
      "InvalidSelection",
      "other-workbook",
      /a chart sheet, is in front.*Go to a sheet with cells in this workbook.*try again/,
    ],
    ["RequestAborted", "connection-lost", /connection to Excel was lost.*try again/],
  ] as const)("%s is explained in words, with what to do", async (code, kind, words) => {
    const excel = openInExcel(episodesWorkbook(3));
    const before = contentsOf(excel.host.workbook.worksheets);
    excel.host.faults = (trip) => (trip === 10 ? { code, effect: "half" } : null);
    const problem = await problemOf(validateIn(excel));
    expect(problem.kind).toBe<ProblemKind>(kind);
    expect(problem.message).toMatch(words);
    expect(contentsOf(excel.host.workbook.worksheets)).toEqual(before);
  });

  test("validating works while a chart on its own tab is shown", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    excel.host.chartSheetShown = true;
    expect((await validateIn(excel)).kind).toBe("checked");
    expect((await validateIn(excel)).kind).toBe("checked");
    expect(excel.host.workbook.getWorksheet("903 Findings")).toBeDefined();
    expect(await excel.addin.removeAnnotations()).toMatchObject({ any: true });
  });

  test("a read-only workbook is reported as such, and stays as it was", async () => {
    const excel = openInExcel(episodesWorkbook(3));
    excel.host.readOnly = true;
    const before = contentsOf(excel.host.workbook.worksheets);
    const problem = await problemOf(validateIn(excel));
    expect(problem.message).toContain("read-only");
    expect(contentsOf(excel.host.workbook.worksheets)).toEqual(before);
  });

  test.each<[string, string]>([
    ["between checking and writing", '"Name":"Add"'],
    ["while highlights are written", '"Name":"GetRanges"'],
  ])("a sheet deleted %s is named, and nothing half-written stays", async (_when, request) => {
    const workbook = episodesWorkbook(3);
    addEpisodes(workbook, "Other", 0).getCell("A1").value = "No table";
    const excel = openInExcel(workbook);
    whenAsked(excel, request, () => workbook.removeWorksheet("Episodes"));
    const problem = await problemOf(validateIn(excel));
    expect(problem.kind).toBe<ProblemKind>("sheet-gone");
    expect(problem.message).toContain("Your data was not changed");
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Other"]);
  });

  test("a sheet protected by a colleague while highlights are written leaves nothing behind", async () => {
    const workbook = episodesWorkbook(3);
    const excel = openInExcel(workbook);
    whenAsked(excel, '"Name":"GetRanges"', () => {
      workbook.getWorksheet("Episodes")!.sheetProtection = { sheet: true };
    });
    const problem = await problemOf(validateIn(excel));
    expect(problem).toMatchObject({ kind: "protected-sheet", sheet: "Episodes" });
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes"]);
    expect(workbook.getWorksheet("Episodes")!.conditionalFormattings).toEqual([]);
  });
});

describe("Cancel", () => {
  test.each([1, 2, 4, 8, 10, 12])("at step %i leaves the workbook as it was", async (step) => {
    const excel = openInExcel(episodesWorkbook(400));
    const before = contentsOf(excel.host.workbook.worksheets);
    const controller = new AbortController();
    let steps = 0;
    const onProgress = () => {
      steps += 1;
      if (steps === step) controller.abort();
    };
    const problem = await problemOf(validateIn(excel, { signal: controller.signal, onProgress }));
    expect(problem.kind).toBe<ProblemKind>("cancelled");
    expect(contentsOf(excel.host.workbook.worksheets)).toEqual(before);
  });

  test("during a second run leaves only the sheets in which people type, and the history", async () => {
    const excel = openInExcel(episodesWorkbook(50));
    const before = contentsOf(excel.host.workbook.worksheets);
    await validateIn(excel);
    const findings = excel.host.workbook.getWorksheet("903 Findings")!;
    const controller = new AbortController();
    whenAsked(excel, '"Name":"GetRanges"', () => controller.abort());
    await problemOf(validateIn(excel, { signal: controller.signal }));
    const [episodes, ...ours] = excel.host.workbook.worksheets;
    expect(contentsOf([episodes!])).toEqual(before);
    expect(ours.map(({ name }) => name)).toEqual(["903 Findings", "903 History"]);
    expect(ours[0]).toBe(findings);
  });
});
