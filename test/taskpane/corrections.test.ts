import { WorkbookProblem } from "../../src/excel/problem";
import type { CellValue } from "../../src/return/cells";
import type { Sheet } from "../../src/return/sheets";
import { Session } from "../../src/taskpane/session";
import { foundOnceRewritten, previewChoices } from "../../src/taskpane/results/preview-choices";
import { strings } from "../../src/taskpane/strings";
import type { ShownSuggestion, TriedTogether } from "../../src/taskpane/worker/shown-suggestions";
import { checkerClient } from "./support/checker";
import { fileServicePort } from "./support/file-service";
import { MemoryWorkbook, sheetOf } from "./support/memory-workbook";
import { headerSheet } from "./support/sheets";

const EPISODES = [
  ...["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC"],
  ...["REASON_PLACE_CHANGE", "HOME_POST", "PL_POST", "URN"],
];
const episode = (child: string, ls: string, dec = "", rec = "") => [
  ...[child, "01/05/2025", "S", ls, "N1", "U1", "PR1", dec, rec, "", "L1 8JQ", "L1 8JQ", "SC012345"],
];

/** LS of 1001 has the letter O for a zero; DEC of 1002 has day and month swapped. */
function workbookWithErrors(): MemoryWorkbook {
  return new MemoryWorkbook([
    headerSheet(3),
    sheetOf("Episodes", EPISODES, episode("1000", "C2"), episode("1001", "V2 "), episode("1002", "c-2")),
  ]);
}

function sessionOn(workbook: MemoryWorkbook): Session {
  return new Session({
    workbook,
    checker: checkerClient(),
    startFileWorker: fileServicePort,
    saveFile: () => {},
    now: () => new Date(2026, 10, 22, 23, 5),
    version: "1.2.3",
  });
}

async function validated() {
  const workbook = workbookWithErrors();
  const session = sessionOn(workbook);
  await session.validate();
  const results = session.getState().results;
  if (!results) throw new Error(session.getState().notice?.text ?? "no results");
  const suggestion = results.suggestions.find(({ causes }) => causes.length === 0);
  if (!suggestion) throw new Error("Nothing is suggested.");
  return { workbook, session, results, suggestion };
}

const copyOf = (sheets: readonly Sheet[]) => structuredClone(sheets) as Sheet[];
const cellAt = (workbook: MemoryWorkbook, address: string): CellValue | undefined => {
  const row = Number(/\d+/.exec(address)?.[0]) - 1;
  return workbook.sheets[1]?.values[row]?.[address.charCodeAt(0) - 65];
};

test("suggestions come with the results, tried, and with their place in the workbook", async () => {
  const { suggestion, results } = await validated();
  expect(suggestion.changes.length).toBeGreaterThan(0);
  for (const { sheet, from, to } of suggestion.changes) {
    expect(sheet).toBe("Episodes");
    expect(from).not.toBe(to);
  }
  expect(suggestion.clears.length).toBeGreaterThan(0);
  const place = results.suggestions.indexOf(suggestion);
  expect(results.findings.some(({ suggestions }) => suggestions.includes(place))).toBe(true);
});

test("the Findings sheet says the possible correction, and the Summary counts it", async () => {
  const { workbook, results } = await validated();
  const [summary, findings] = workbook.annotations?.sheets ?? [];
  const headings = findings?.rows[2]?.map(({ value }) => value) ?? [];
  const column = headings.indexOf("Possible correction");
  const texts = findings?.rows.slice(3).map((row) => String(row[column]?.value)) ?? [];
  const expected = results.findings.filter(({ suggestions }) => suggestions.length > 0).length;
  expect(texts.filter((text) => text.includes("Possible match in"))).toHaveLength(expected);
  const isHeading = ({ value }: { value: string | number }) => value === "With a correction";
  const heading = summary?.rows.findIndex((row) => row.some(isHeading)) ?? -1;
  const counted = summary?.rows[heading]?.findIndex(isHeading) ?? -1;
  const below = summary?.rows.slice(heading + 1) ?? [];
  // The table is the last on the sheet.
  const counts = below.map((row) => Number(row[counted]?.value));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected);
});

test("accepting writes the cell, checks again and keeps the place; Undo puts it back", async () => {
  const { workbook, session, results, suggestion } = await validated();
  const before = copyOf(workbook.sheets);
  const { validations } = session.getState();
  await session.corrections.accept([suggestion.id]);
  const [change] = suggestion.changes;
  expect(cellAt(workbook, change?.address ?? "")).toBe(change?.to);
  const after = session.getState();
  expect(after.notice).toMatchObject({ intent: "success" });
  expect(after.notice?.text).toContain(strings.corrected(suggestion.changes.length));
  expect(after.validations).toBe(validations);
  const cleared = suggestion.clears.reduce((sum, { count }) => sum + count, 0);
  expect(after.results?.findings).toHaveLength(results.findings.length - cleared);
  expect(after.accepted).toHaveLength(1);

  await session.corrections.undo();
  expect(workbook.sheets).toEqual(before);
  expect(session.getState().results?.findings).toEqual(results.findings);
  expect(session.getState().accepted).toEqual([]);
});

test("corrections that clash are left out by name, the others are made, and one of them can be made next", async () => {
  const missing = (child: string, code: string) => [child, "05/05/2012", code, "01/07/2025", "02/07/2025"];
  const workbook = new MemoryWorkbook([
    headerSheet(3),
    sheetOf("Episodes", EPISODES, ...["1000", "1001", "1002"].map((child) => episode(child, "C2"))),
    sheetOf(
      "Missing",
      ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
      ...[missing("1000", "M."), missing("1001", "M-"), missing("1001", "M.")],
    ),
  ]);
  const session = sessionOn(workbook);
  await session.validate();
  const ready = () =>
    session.getState().results?.suggestions.filter(({ changes: [one] }) => one?.field === "MISSING") ?? [];
  expect(ready().map(({ causes }) => causes)).toEqual([[], [], []]);
  const { clashing } = await session.details.tryTogether(ready().map(({ id }) => id));
  expect(clashing.map(({ id }) => id)).toEqual(
    ready()
      .slice(1)
      .map(({ id }) => id),
  );
  expect(clashing[0]?.reason).toContain("FMT23: MISSING on line 3 of Missing and MISSING on line 4");
  await session.corrections.accept(ready().map(({ id }) => id));
  const codes = () => workbook.sheets[2]?.values.map((row) => row[2]);
  expect(codes()).toEqual(["MISSING", "M", "M-", "M."]);
  const { notice } = session.getState();
  expect(notice?.intent).toBe("warning");
  expect(notice?.text).toContain(strings.corrected(1));
  expect(notice?.text).toContain("FMT23: MISSING on line 3 of Missing and MISSING on line 4 of Missing.");

  await session.corrections.accept(
    ready()
      .slice(0, 1)
      .map(({ id }) => id),
  );
  expect(codes()).toEqual(["MISSING", "M", "M", "M."]);
  expect(ready().map(({ causes }) => causes)).toEqual([[{ rule: "FMT23", count: 1 }]]);
});

test("dates in another form are all accepted at once, with what rules then find, and put back by one Undo", async () => {
  const start = EPISODES.indexOf("DECOM");
  const written = (child: string, decom: string, dec: string) =>
    episode(child, "C2", dec, dec && "E8").map((cell, index) => (index === start ? decom : cell));
  const workbook = new MemoryWorkbook([
    headerSheet(2),
    sheetOf(
      "Episodes",
      EPISODES,
      written("1000", "2025-07-01", "2025-06-01"),
      written("1001", "2025-05-01", ""),
    ),
  ]);
  const session = sessionOn(workbook);
  await session.chooseYear("2025/26");
  await session.validate();
  const before = copyOf(workbook.sheets);
  const { suggestions = [] } = session.getState().results ?? {};
  const dates = suggestions.filter(({ isRewriting }) => isRewriting);
  expect(dates.map(({ changes: [one] }) => one?.to)).toEqual(["01/07/2025", "01/06/2025", "01/05/2025"]);
  const tried = await session.details.tryTogether(dates.map(({ id }) => id));
  expect(tried.clashing).toEqual([]);
  expect(tried.revealed.map(({ rule }) => rule)).toContain("356");

  await session.corrections.accept(dates.map(({ id }) => id));
  expect(workbook.sheets[1]?.values.map((row) => row[start])).toEqual(["DECOM", "01/07/2025", "01/05/2025"]);
  expect(session.getState().notice?.text).toContain("rules find more than with each alone: ");
  await session.corrections.undo();
  expect(workbook.sheets).toEqual(before);
});

test("a row that was changed since the check is left as it is, and named", async () => {
  const { workbook, session, suggestion } = await validated();
  const [change] = suggestion.changes;
  const line = Number(/\d+/.exec(change?.address ?? "")?.[0]);
  const row = workbook.sheets[1]?.values[line - 1] as CellValue[];
  row[1] = "02/05/2025";
  const before = copyOf(workbook.sheets);
  await session.corrections.accept([suggestion.id]);
  expect(workbook.sheets).toEqual(before);
  expect(session.getState().notice?.intent).toBe("warning");
  expect(session.getState().notice?.text).toContain(`Episodes!${change?.address}`);
  expect(session.getState().accepted).toEqual([]);
});

test("after rows were moved no other child's cell is written, though it holds the same", async () => {
  const { workbook, session, suggestion } = await validated();
  const values = workbook.sheets[1]?.values as CellValue[][];
  const moved = values.pop();
  if (moved) values.splice(1, 0, moved);
  const before = copyOf(workbook.sheets);
  await session.corrections.accept(session.getState().results?.suggestions.map(({ id }) => id) ?? []);
  expect(suggestion.changes.length).toBeGreaterThan(0);
  expect(workbook.sheets).toEqual(before);
});

test("when writing fails nothing is offered for undoing", async () => {
  const { workbook, session, suggestion } = await validated();
  workbook.failure = { at: "writeCells", error: new WorkbookProblem("protected-sheet", "It is protected.") };
  await session.corrections.accept([suggestion.id]);
  expect(session.getState().notice).toEqual({ intent: "error", text: "It is protected." });
  expect(session.getState().accepted).toEqual([]);
});

test("when the check after it is cancelled, the user knows that the cells are changed and can undo", async () => {
  const { session, suggestion } = await validated();
  const stop = session.subscribe(() => {
    const { activity } = session.getState();
    if (activity?.phase === "checking" && !activity.cancelling) session.cancel();
  });
  await session.corrections.accept([suggestion.id]);
  stop();
  expect(session.getState().notice?.text).toBe(
    strings.resultsOutOfDate(strings.corrected(suggestion.changes.length), strings.checkCancelled),
  );
  expect(session.getState().accepted).toHaveLength(1);
});

describe("accepting all of a kind", () => {
  const suggestion = (id: string, to: string, part: Partial<ShownSuggestion> = {}): ShownSuggestion => ({
    id,
    changes: [{ sheet: "Episodes", address: id, field: "URN", from: "(blank)", to }],
    source: "the Ofsted provider list of 1 September 2026",
    evidence: "",
    isRewriting: false,
    clears: [{ rule: "218", count: 1 }],
    narrows: [],
    causes: [],
    ...part,
  });
  const finding = (child: string, ...suggestions: number[]) => ({
    rule: "218",
    child,
    cells: [],
    key: "",
    row: "",
    listLine: 0,
    suggestions,
  });
  const previewed = (all: ShownSuggestion[], tried?: TriedTogether) =>
    previewChoices(
      all.map((_, index) => finding(String(index), index)),
      all,
      tried,
    );
  const sorted = (all: ShownSuggestion[], ...places: number[][]) => {
    const { ready, decisions } = previewChoices(
      places.map((one, index) => finding(String(index), ...one)),
      all,
    );
    return {
      ready: ready.map((choice) => choice.suggestion.id),
      decisions: decisions.map(({ suggestions }) => suggestions.map(({ id }) => id)),
    };
  };

  test("one possible match that causes nothing is ready", () => {
    expect(sorted([suggestion("M2", "1")], [0], [])).toEqual({ ready: ["M2"], decisions: [] });
  });
  test("several matches, and one that causes something, need a decision", () => {
    const causing = suggestion("M4", "3", { causes: [{ rule: "530", count: 1 }] });
    expect(sorted([suggestion("M2", "1"), suggestion("M3", "2"), causing], [0, 1], [2])).toEqual({
      ready: [],
      decisions: [["M2", "M3"], ["M4"]],
    });
  });
  test("two that want different things in one cell need a decision", () => {
    const rival = { ...suggestion("other", "2"), changes: suggestion("M2", "2").changes };
    expect(sorted([suggestion("M2", "1"), rival], [0], [1])).toEqual({
      ready: [],
      decisions: [["M2"], ["other"]],
    });
  });
  test("those that cause something together need a decision, which says why", () => {
    const tried = { clashing: [{ id: "M3", reason: "Together they would cause FMT23." }], revealed: [] };
    const { ready, decisions } = previewed([suggestion("M2", "1"), suggestion("M3", "2")], tried);
    expect(ready.map((choice) => choice.suggestion.id)).toEqual(["M2"]);
    expect(decisions).toMatchObject([
      { suggestions: [{ id: "M3" }], clash: "Together they would cause FMT23." },
    ]);
  });
  test("dates that rules can compare once they can be read are one decision, with what is then found", () => {
    const date = (id: string, part: Partial<ShownSuggestion> = {}) =>
      suggestion(id, "01/05/2025", { isRewriting: true, ...part });
    const tried = { clashing: [], revealed: [{ rule: "501", ids: ["M3", "M4"] }] };
    const all = [
      date("M2"),
      date("M3"),
      date("M4", { causes: [{ rule: "115", count: 2 }] }),
      suggestion("M5", "1", { causes: [{ rule: "115", count: 1 }] }),
    ];
    const { ready, rewritings, decisions } = previewed(all, tried);
    const idsOf = (choices: readonly { suggestion: ShownSuggestion }[]) =>
      choices.map((choice) => choice.suggestion.id);
    expect([idsOf(ready), idsOf(rewritings)]).toEqual([["M2"], ["M3", "M4"]]);
    expect(decisions).toHaveLength(1);
    expect(foundOnceRewritten(rewritings, tried)).toEqual([
      { rule: "115", count: 2 },
      { rule: "501", count: 1 },
    ]);
  });
  test("one correction for several findings stands once", () => {
    expect(sorted([suggestion("M2", "1")], [0], [0])).toEqual({ ready: ["M2"], decisions: [] });
  });
});

test.each([
  ["name-taken", "a sheet of the same name was added"],
  ["columns-missing", "a column was deleted or renamed"],
  ["sheet-hidden", "a sheet is hidden"],
  ["other-workbook", "another workbook, or a sheet without cells, came to the front"],
] as const)("an undoing that %s stopped says why", (kind, why) => {
  expect(strings.undoStopped(kind)).toContain(`corrections were being undone: ${why}. Each cell`);
});
