import { startCheckerService } from "../../src/taskpane/worker/checker-service";
import {
  RequestCancelled,
  RequestProblem,
  WorkerFailure,
} from "../../src/taskpane/conversation/conversation";
import { CheckerClient } from "../../src/taskpane/worker/client";
import { OWN_SHEETS } from "../../src/report/annotations";
import { ReferenceLists } from "../../src/taskpane/worker/reference-lists";
import { FileWork } from "../../src/taskpane/file-worker/client";
import { checkerClient, servicePort } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { MemoryStore } from "./support/memory-store";
import { sheetOf } from "./support/memory-workbook";
import { episodesSheet, headerSheet } from "./support/sheets";

const NO_CHOICE = { choices: {}, year: null };
const CHECK = {
  ...NO_CHOICE,
  localAuthority: null,
  sheetNames: OWN_SHEETS,
  checkedAt: "22/11/2026 23:05",
  version: "1.2.3",
};

describe("looking at the workbook", () => {
  test("lists the tables, their rows, the year of their dates, and the missing tables", async () => {
    const checker = checkerClient();
    await checker.load([headerSheet(3), episodesSheet("Sheet1", 3), sheetOf("Notes", ["to do"])]);
    const overview = await checker.inspect(NO_CHOICE);
    expect(overview.sheets.map(({ sheet, table, use, rows }) => [sheet, table, use, rows])).toEqual([
      ["Header", "Header", "used", 3],
      ["Sheet1", "Episodes", "used", 3],
      ["Notes", null, "no table", null],
    ]);
    expect(overview.proposedYear).toBe("2025/26");
    expect(overview.absentTables).toContain("Reviews");
    expect(overview.absentTables).not.toContain("Episodes");
  });

  test("asks about two sheets for one table until one is left out", async () => {
    const checker = checkerClient();
    await checker.load([episodesSheet("A", 2), episodesSheet("B", 2)]);
    const asked = await checker.inspect(NO_CHOICE);
    expect(asked.questions).toEqual([{ table: "Episodes", lastYear: false, sheets: ["A", "B"] }]);
    const answered = await checker.inspect({ ...NO_CHOICE, choices: { B: "ignore" } });
    expect(answered.questions).toEqual([]);
    expect(answered.sheets.map(({ use }) => use)).toEqual(["used", "ignored"]);
  });

  test("ignores a remembered choice of a table that does not exist", async () => {
    const checker = checkerClient();
    await checker.load([episodesSheet("A", 2)]);
    const choices = { A: { table: "Nonsense", lastYear: true } };
    expect((await checker.inspect({ ...NO_CHOICE, choices })).sheets[0]?.lastYear).toBe(false);
  });
});

describe("checking", () => {
  test("gives findings with their cells in the workbook, counts by rule, and what to write", async () => {
    const checker = checkerClient();
    await checker.load([headerSheet(3), episodesSheet("Sheet1", 3)]);
    const outcome = await checker.check(CHECK);
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    const { results, plan } = outcome;
    expect(results).toMatchObject({ year: "2025/26", children: 3, checkedAt: "22/11/2026 23:05" });
    expect(results.childCounts.map(({ id }) => id)).toEqual(["1000", "1001", "1002"]);
    expect(results.childCounts.reduce((sum, { findings }) => sum + findings, 0)).toBe(
      results.findings.length,
    );
    const unknownStatus = results.findings.filter(({ rule }) => rule === "144");
    expect(unknownStatus.map(({ child, cells }) => [child, cells[0]?.sheet, cells[0]?.address])).toEqual([
      ["1001", "Sheet1", "D3"],
      ["1002", "Sheet1", "D4"],
    ]);
    expect(results.rules.find(({ code }) => code === "144")).toMatchObject({ findings: 2, children: 2 });
    expect(plan.sheets.map(({ name }) => name)).toEqual([
      "903 Summary",
      "903 Findings",
      "903 Children",
      "903 History",
    ]);
    expect(plan.highlights.some(({ sheet }) => sheet === "Sheet1")).toBe(true);
  });

  test("names what was not run, by reason", async () => {
    const checker = checkerClient();
    await checker.load([episodesSheet("Episodes", 2)]);
    const outcome = await checker.check(CHECK);
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    const needsPostcodes = outcome.results.notRun.find(({ reason }) => reason.includes("postcode"));
    expect(needsPostcodes?.rules.length).toBeGreaterThan(0);
    expect(outcome.results.checksRun).toBeGreaterThan(0);
  });

  test("says where sheets are filled and where they may hold formulas: anywhere, if Excel could not say", async () => {
    const checker = checkerClient();
    const told = [{ row: 1, column: 3, rows: 2, columns: 1 }];
    await checker.load([{ ...episodesSheet("Episodes", 3), formulas: told }, headerSheet(3)]);
    const outcome = await checker.check(CHECK);
    if (outcome.kind !== "checked") throw new Error(outcome.kind);
    const { run } = outcome.results;
    const [episodes, header, gone] = await checker.places(run, ["Episodes", "Header", "Gone"]);
    const { values } = headerSheet(3);
    const columns = values[0]?.length;
    const all = [{ row: 0, column: 0, rows: 4, columns }];
    expect(episodes?.formulas).toEqual(told);
    expect(header).toEqual({ filled: all, formulas: all });
    expect(gone).toEqual({ filled: [], formulas: [] });
  });

  test("reports its progress, up to the last child", async () => {
    const checker = checkerClient();
    await checker.load([episodesSheet("Episodes", 250)]);
    const steps: string[] = [];
    await checker.check(CHECK, {
      onProgress: (done, total, phase) => steps.push(`${phase} ${done} of ${total}`),
    });
    expect(steps.filter((step) => step.startsWith("checking"))).toEqual([
      "checking 0 of 250",
      "checking 100 of 250",
      "checking 200 of 250",
      "checking 250 of 250",
    ]);
    expect(steps[4]).toMatch(/^suggesting 0 of \d+$/);
  });

  test("can be stopped between two steps, and checks again afterwards", async () => {
    const checker = checkerClient();
    await checker.load([episodesSheet("Episodes", 250)]);
    const controller = new AbortController();
    const stopped = checker.check(CHECK, {
      signal: controller.signal,
      onProgress: (done) => done === 100 && controller.abort(),
    });
    await expect(stopped).rejects.toBeInstanceOf(RequestCancelled);
    expect((await checker.check(CHECK)).kind).toBe("checked");
  });

  test.each([
    ["questions", [episodesSheet("A", 1), episodesSheet("B", 1)]],
    ["no-tables", [sheetOf("Notes", ["nothing"])]],
    ["no-year", [headerSheet(2)]],
  ])("checks nothing when it needs an answer first: %s", async (kind, sheets) => {
    const checker = checkerClient();
    await checker.load(sheets);
    expect((await checker.check(CHECK)).kind).toBe(kind);
  });
});

describe("requests to the worker", () => {
  test("messages that are not our requests are not answered, and a request that cannot be read is refused", async () => {
    const answers: unknown[] = [];
    const receive = startCheckerService(
      (answer) => answers.push(answer),
      () => Promise.resolve(),
      new ReferenceLists({ store: new MemoryStore(), openDeployed: () => Promise.resolve(null) }),
    );
    await receive("check");
    await receive({ type: "check", id: "1" });
    expect(answers).toEqual([]);
    await receive({ type: "load", id: 1, workbook: 1, sheets: [{ name: "A", values: [[{}]] }] });
    expect(answers).toMatchObject([{ type: "failed", id: 1, kind: "unforeseen" }]);
    await receive({ type: "rules", id: 2 });
    expect(answers).toHaveLength(2);
  });

  test("a question about sheets that are not loaded is refused", async () => {
    await expect(checkerClient().inspect(NO_CHOICE)).rejects.toBeInstanceOf(WorkerFailure);
  });

  test("when a part cannot be loaded the message says so in words, and it is asked for again next time", async () => {
    const checker = checkerClient();
    jest.doMock("../../src/taskpane/worker/runs", () => {
      throw new Error("The network is gone.");
    });
    const asked = checker.rules();
    await expect(asked).rejects.toBeInstanceOf(RequestProblem);
    await expect(asked).rejects.toThrow(/could not be loaded.*Check the connection/);
    jest.dontMock("../../src/taskpane/worker/runs");
    expect((await checker.rules()).length).toBeGreaterThan(300);
  });

  test("a breakdown ends what is waiting, and the next question starts a new worker", async () => {
    let started = 0;
    let breakDown = () => {};
    const checker = new CheckerClient(() => {
      started++;
      const port = servicePort();
      if (started > 1) return port;
      return {
        ...port,
        postMessage: () => {},
        listen: (_listener, onBreakdown) => (breakDown = () => onBreakdown("stopped")),
      };
    });
    const waiting = checker.rules();
    breakDown();
    await expect(waiting).rejects.toBeInstanceOf(WorkerFailure);
    const asked = checker.rules();
    // The old worker reports its breakdown again; the new one goes on.
    breakDown();
    expect((await asked).length).toBeGreaterThan(300);
    expect(started).toBe(2);
  });

  test("a request that the worker for files cannot read is refused, too", async () => {
    const work = new FileWork(fileServicePort());
    await expect(work.rows(-1, 0, 1)).rejects.toBeInstanceOf(WorkerFailure);
    expect((await work.rows(0, 0, 1)).length).toBe(0);
  });

  test("an answer that cannot be read ends the request that waits for it", async () => {
    const port = fileServicePort();
    const work = new FileWork({
      ...port,
      listen: (listener, onBreakdown) =>
        port.listen((answer) => listener({ ...(answer as object), type: "something else" }), onBreakdown),
    });
    await expect(work.rows(0, 0, 1)).rejects.toBeInstanceOf(WorkerFailure);
  });
});
