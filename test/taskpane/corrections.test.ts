import { WorkbookProblem } from "../../src/excel/problem";
import type { CellValue } from "../../src/return/cells";
import type { Sheet } from "../../src/return/sheets";
import { Session } from "../../src/taskpane/session";
import {
  cellOfDecision,
  NOT_TRIED,
  previewChoices,
  stillPossible,
} from "../../src/taskpane/results/preview-choices";
import { changesText } from "../../src/taskpane/results/suggestion-texts";
import { strings } from "../../src/taskpane/strings";
import type { LocatedCell } from "../../src/taskpane/worker/results";
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

test("suggestions come with the results, already tried, and with their place in the workbook", async () => {
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

test("the Findings sheet gives the possible correction, and the Summary counts it", async () => {
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
  // The table is the last one on the sheet.
  const counts = below.map((row) => Number(row[counted]?.value));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(expected);
});

test("accepting writes the cell, checks again and keeps the place; Undo restores the cell", async () => {
  const { workbook, session, results, suggestion } = await validated();
  const before = copyOf(workbook.sheets);
  const { validations } = session.getState();
  const phases = new Set<string>();
  session.subscribe(() => phases.add(session.getState().activity?.phase ?? "idle"));
  await session.corrections.accept([suggestion.id]);
  expect([...phases].slice(0, 4)).toEqual(["idle", "reading", "trying", "correcting"]);
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

test("after Undo, the message says what Undo would restore next, until nothing is left to undo", async () => {
  const { workbook, session } = await validated();
  const before = copyOf(workbook.sheets);
  const accept = async (child: string) => {
    const { findings = [], suggestions = [] } = session.getState().results ?? {};
    const finding = findings.find((one) => one.rule === "144" && one.child === child);
    const suggestion = suggestions[finding?.suggestions[0] ?? -1];
    await session.corrections.accept(suggestion ? [suggestion.id] : []);
  };
  const said = () => session.getState().notice?.text;
  await accept("1002");
  await accept("1001");
  expect(session.getState().accepted).toHaveLength(2);
  expect(said()).toBe("1 cell corrected.");
  await session.corrections.undo();
  expect(said()).toBe("1 cell restored. Undo now restores the cell corrected before that.");
  await session.corrections.undo();
  expect(said()).toBe("1 cell restored.");
  expect(workbook.sheets).toEqual(before);
});

test("corrections that clash are left out and named, the others are made, and one of those left out can be made next", async () => {
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

test("dates in another format are all accepted at once, the pane says what rules then find, and one Undo restores them", async () => {
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
  expect(tried.revealing).toHaveLength(2);
  expect(tried.causes?.map(({ rule }) => rule)).toContain("356");

  await session.corrections.accept(dates.map(({ id }) => id));
  expect(workbook.sheets[1]?.values.map((row) => row[start])).toEqual(["DECOM", "01/07/2025", "01/05/2025"]);
  expect(session.getState().notice?.text).toContain(
    "rules give more findings than expected from each alone: ",
  );
  await session.corrections.undo();
  expect(workbook.sheets).toEqual(before);
});

/** The preview of a rule as the pane sorts it: first with each correction alone, then together. */
async function previewOf(session: Session, code: string) {
  const { findings = [], suggestions = [] } = session.getState().results ?? {};
  const ofRule = findings.filter(({ rule }) => rule === code);
  const { ready, rewritings } = previewChoices(ofRule, suggestions);
  const tried = await session.details.tryTogether(
    [...ready, ...rewritings].map(({ suggestion }) => suggestion.id),
  );
  return previewChoices(ofRule, suggestions, tried);
}

const changesOf = (choices: readonly { suggestion: ShownSuggestion }[]) =>
  choices.flatMap(({ suggestion }) => suggestion.changes.map(({ address, to }) => `${address} ${to}`));

test("for dates in another format, the preview says what rules find once all of them are accepted", async () => {
  const rows = ["1000", "1001", "1002"].flatMap((child) => [
    [
      child,
      "2025-04-14",
      "S",
      "C2",
      "N1",
      "U1",
      "PR1",
      "2025-06-15",
      "X1",
      "CHILD",
      "L1 1AA",
      "L2 2BB",
      "SC012345",
    ],
    [
      child,
      "2025-06-15",
      "P",
      "C2",
      "N1",
      "U4",
      "PR1",
      "2025-08-16",
      "X1",
      "CHILD",
      "L1 1AA",
      "L2 2BC",
      "SC012346",
    ],
    [child, "2025-08-16", "P", "C2", "N1", "U4", "PR1", "", "", "", "L1 1AA", "L2 2BD", "SC012347"],
  ]);
  const session = sessionOn(new MemoryWorkbook([headerSheet(3), sheetOf("Episodes", EPISODES, ...rows)]));
  await session.chooseYear("2025/26");
  await session.validate();
  const announced = async (code: string) => {
    const { ready, rewritings, decisions } = await previewOf(session, code);
    const ids = rewritings.map(({ suggestion }) => suggestion.id);
    const { causes } = await session.details.tryTogether(ids);
    return { counts: [ready.length, rewritings.length, decisions.length], causes, ids };
  };
  // Some start dates alone cause 357, and all of them without the end dates cause 142, but all dates together cause nothing.
  const starts = await announced("141");
  expect(starts.counts).toEqual([0, 9, 0]);
  expect(starts.causes).toEqual([{ rule: "142", count: 6 }]);
  // A row is one finding, and its two dates are not alternatives.
  const dates = await announced("FMT01");
  expect(dates.counts).toEqual([0, 15, 0]);
  expect(dates.causes).toEqual([]);

  const before = session.getState().results?.findings ?? [];
  await session.corrections.accept(starts.ids);
  const after = session.getState().results?.findings ?? [];
  const known = new Set(before.map(({ rule }) => rule));
  expect(after.filter(({ rule }) => !known.has(rule)).map(({ rule }) => rule)).toEqual(Array(6).fill("142"));
});

test("a date in another format that clashes with another kind of correction also needs a decision, and the reason is given", async () => {
  const session = sessionOn(
    new MemoryWorkbook([
      headerSheet(1),
      sheetOf("Episodes", EPISODES, episode("1000", "C2")),
      sheetOf(
        "Reviews",
        ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
        ["1000", "01/02/2012", " 13/05/25 ", "PN1"],
        ["1000 ", "01/02/2012", "13/05/2025", "PN1"],
      ),
    ]),
  );
  await session.chooseYear("2025/26");
  await session.validate();
  const { ready, rewritings, decisions } = await previewOf(session, "FMT15");
  expect([ready, rewritings]).toEqual([[], []]);
  expect(decisions.map(({ suggestions, clash }) => [suggestions.map(({ id }) => id), clash])).toEqual(
    ["Reviews 2 REVIEW=13/05/2025", "Reviews 3 CHILD=1000"].map((id) => [
      [id],
      "Together these corrections would cause FMT23: REVIEW on line 2 of Reviews and CHILD on line 3 of Reviews. Accept one, then review the next.",
    ]),
  );
});

test("spaces in two cells of a row are both corrected, and are not alternatives", async () => {
  const row = episode("1000", " C2").map((cell, index) => (EPISODES[index] === "RNE" ? " S" : cell));
  const session = sessionOn(new MemoryWorkbook([headerSheet(1), sheetOf("Episodes", EPISODES, row)]));
  await session.chooseYear("2025/26");
  await session.validate();
  const { ready, decisions } = await previewOf(session, "FMT16");
  expect(decisions).toEqual([]);
  expect(changesOf(ready).sort()).toEqual(["C2 S", "D2 C2"]);
});

test("where dates had the month first, the column's other dates that can be read both ways are named before and after, and in 903 Changes", async () => {
  const review = (child: string, date: string) => [child, "05/05/2012", date, "PN1"];
  const workbook = new MemoryWorkbook([
    headerSheet(3),
    sheetOf("Episodes", EPISODES, ...["1000", "1001", "1002"].map((child) => episode(child, "C2"))),
    sheetOf(
      "Reviews",
      ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
      ...[review("1000", "07/25/2025"), review("1001", "10/02/2025"), review("1002", "06/06/2025")],
    ),
  ]);
  const session = sessionOn(workbook);
  await session.validate();
  const { suggestions = [] } = session.getState().results ?? {};
  const ids = suggestions.flatMap(({ id, changes: [one] }) => (one?.to === "25/07/2025" ? [id] : []));
  expect(ids).toHaveLength(1);
  const sentence =
    "1 other date in REVIEW could also be read with the month first, such as 10/02/2025. It stays as it is. Check it on line 3 of Reviews.";
  expect(await session.details.otherDates(ids)).toEqual([
    ...[
      { text: sentence, sheet: "Reviews", field: "REVIEW", dates: [{ address: "C3", date: "10/02/2025" }] },
    ],
  ]);

  await session.corrections.accept(ids);
  const { notice } = session.getState();
  expect(notice?.intent).toBe("warning");
  expect(notice?.text).toContain(sentence);
  await session.validate();
  const sheet = workbook.annotations?.sheets.find(({ name }) => name === "903 Changes");
  expect(sheet?.rows[2]?.map(({ value }) => value)).toEqual([sentence]);
});

test("no other dates are in doubt on account of a correction that is not chosen among several", async () => {
  const children = ["1000", "1001", "1002", "1003", "1004"];
  const header = headerSheet(6);
  const dob = header.values[0]?.indexOf("DOB") ?? -1;
  const rows = children.flatMap((child) =>
    ["04/06/2025", "04/12/2025"].map((review) => [child, "07/06/2012", review, "PN1"]),
  );
  const workbook = new MemoryWorkbook([
    { ...header, values: header.values.map((row, line) => (line === 0 ? row : row.with(dob, "06/07/2012"))) },
    sheetOf("Episodes", EPISODES, ...children.map((child) => episode(child, "C2"))),
    sheetOf("Reviews", ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"], ...rows),
  ]);
  const session = sessionOn(workbook);
  await session.chooseYear("2025/26");
  await session.validate();
  const { findings = [], suggestions: all = [] } = session.getState().results ?? {};
  const preview = previewChoices(
    findings.filter(({ rule }) => rule === "INT17"),
    all,
  );
  const { decisions } = preview;
  expect(decisions).toHaveLength(10);
  const otherDates = async (chosenIn: string) => {
    const chosen = decisions.map(({ key, suggestions }) => {
      const wanted = suggestions.find(({ changes: [one] }) => one?.sheet === chosenIn);
      return [key, wanted?.id ?? null] as const;
    });
    const found = await session.details.otherDates(stillPossible(preview, new Map(chosen)));
    return found.map(({ sheet, field, dates }) => [sheet, field, dates.length]);
  };
  expect(await otherDates("nowhere")).toEqual([]);
  expect(await otherDates("Header")).toEqual([["Header", "DOB", 1]]);
});

test("a child's rows show the spaces around a code, as Why does, because they are what its rule finds", async () => {
  const rows = [episode("1000", " C2 ")];
  const session = sessionOn(new MemoryWorkbook([headerSheet(1), sheetOf("Episodes", EPISODES, ...rows)]));
  await session.chooseYear("2025/26");
  await session.validate();
  const record = await session.details.child("1000");
  const texts = record?.tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells)) ?? [];
  expect(texts.find(({ field }) => field === "LS")?.text).toBe("␣C2␣");
  expect(texts.find(({ field }) => field === "RNE")?.text).toBe("S");
});

test("the evidence shows every space by which identifiers differ", async () => {
  const rows = [episode("1000", "C2"), episode("  1001", "C2"), episode("1002 ", "C2")];
  const session = sessionOn(new MemoryWorkbook([headerSheet(3), sheetOf("Episodes", EPISODES, ...rows)]));
  await session.chooseYear("2025/26");
  await session.validate();
  const evidence = session.getState().results?.suggestions.map((suggestion) => suggestion.evidence) ?? [];
  expect(evidence.filter((text) => text.includes("only in spaces")).sort()).toEqual([
    `CHILD 1001 has the child's other rows and differs from "␣␣1001" only in spaces`,
    `CHILD 1002 has the child's other rows and differs from "1002␣" only in spaces`,
  ]);
});

test("a correction of a cell that holds a formula says that it replaces the formula", async () => {
  const row = episode("1000", " C2").map((cell, index) => (EPISODES[index] === "RNE" ? " S" : cell));
  const formulas = [{ row: 1, column: EPISODES.indexOf("LS"), rows: 1, columns: 1 }];
  const session = sessionOn(
    new MemoryWorkbook([headerSheet(1), { ...sheetOf("Episodes", EPISODES, row), formulas }]),
  );
  await session.chooseYear("2025/26");
  await session.validate();
  const { ready } = await previewOf(session, "FMT16");
  expect(ready.map(({ suggestion }) => changesText(suggestion)).sort()).toEqual([
    "LS ␣C2 → C2 (replaces a formula)",
    "RNE ␣S → S",
  ]);
});

test("a row that has changed since the check is left as it is, and named", async () => {
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

test("after rows were moved, no other child's cell is written, even if it holds the same value", async () => {
  const { workbook, session, suggestion } = await validated();
  const values = workbook.sheets[1]?.values as CellValue[][];
  const moved = values.pop();
  if (moved) values.splice(1, 0, moved);
  const before = copyOf(workbook.sheets);
  await session.corrections.accept(session.getState().results?.suggestions.map(({ id }) => id) ?? []);
  expect(suggestion.changes.length).toBeGreaterThan(0);
  expect(workbook.sheets).toEqual(before);
});

test("when writing fails, Undo is not offered", async () => {
  const { workbook, session, suggestion } = await validated();
  workbook.failure = { at: "writeCells", error: new WorkbookProblem("protected-sheet", "It is protected.") };
  await session.corrections.accept([suggestion.id]);
  expect(session.getState().notice).toEqual({ intent: "error", text: "It is protected." });
  expect(session.getState().accepted).toEqual([]);
});

test("when the check after a correction is cancelled, the pane says that the cells are changed, and Undo is offered", async () => {
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

describe("accepting all corrections of one kind", () => {
  const suggestion = (id: string, to: string, part: Partial<ShownSuggestion> = {}): ShownSuggestion => ({
    id,
    changes: [{ sheet: "Episodes", address: id, field: "URN", from: "(blank)", to, isFormula: false }],
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

  test("a single possible match that causes no finding is ready", () => {
    expect(sorted([suggestion("M2", "1")], [0], [])).toEqual({ ready: ["M2"], decisions: [] });
  });
  test("several matches, or one that causes a finding, need a decision", () => {
    const causing = suggestion("M4", "3", { causes: [{ rule: "530", count: 1 }] });
    expect(sorted([suggestion("M2", "1"), suggestion("M3", "2"), causing], [0, 1], [2])).toEqual({
      ready: [],
      decisions: [["M2", "M3"], ["M4"]],
    });
  });
  test("two corrections that would put different values in one cell need a decision", () => {
    const rival = { ...suggestion("other", "2"), changes: suggestion("M2", "2").changes };
    expect(sorted([suggestion("M2", "1"), rival], [0], [1])).toEqual({
      ready: [],
      decisions: [["M2"], ["other"]],
    });
  });
  test("corrections that cause a finding together need a decision, which says why", () => {
    const tried = { ...NOT_TRIED, clashing: [{ id: "M3", reason: "Together they would cause FMT23." }] };
    const { ready, decisions } = previewed([suggestion("M2", "1"), suggestion("M3", "2")], tried);
    expect(ready.map((choice) => choice.suggestion.id)).toEqual(["M2"]);
    expect(decisions).toMatchObject([
      { suggestions: [{ id: "M3" }], clash: "Together they would cause FMT23." },
    ]);
  });
  test("dates that rules can compare once they can be read are one decision", () => {
    const date = (id: string, part: Partial<ShownSuggestion> = {}) =>
      suggestion(id, "01/05/2025", { isRewriting: true, ...part });
    const tried = { ...NOT_TRIED, revealing: ["M3", "M4"] };
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
  });
  describe("for one finding", () => {
    const cells = ["B2", "D2"].map((address) => ({ sheet: "Episodes", address, line: 2 })) as LocatedCell[];
    const part = (id: string, address: string, to: string, rest: Partial<ShownSuggestion> = {}) =>
      suggestion(id, to, {
        changes: [{ sheet: "Episodes", address, field: "LS", from: "", to, isFormula: false }],
        clears: [],
        narrows: [{ rule: "218", count: 1 }],
        ...rest,
      });
    const choicesOf = (all: ShownSuggestion[], marked = cells) => {
      const places = all.map((_, index) => index);
      const { ready, decisions } = previewChoices([{ ...finding("1", ...places), cells: marked }], all);
      return [
        ready.map((choice) => choice.suggestion.id),
        decisions.map((choice) => [
          cellOfDecision(choice)?.address,
          ...choice.suggestions.map(({ id }) => id),
        ]),
      ];
    };

    test("corrections for different cells are ready, and those for the same cell are alternatives", () => {
      const all = [part("b", "B2", "1"), part("d1", "D2", "1"), part("d2", "D2", "2")];
      expect(choicesOf(all)).toEqual([["b"], [["D2", "d1", "d2"]]]);
    });
    test("corrections for different cells that cause findings are separate decisions", () => {
      const causes = [{ rule: "530", count: 1 }];
      expect(choicesOf([part("b", "B2", "1", { causes }), part("d", "D2", "1", { causes })])).toEqual([
        [],
        [
          ["B2", "b"],
          ["D2", "d"],
        ],
      ]);
    });
    test("corrections that each clear the finding are alternatives, and so are those that each leave fewer of its rows", () => {
      const clears = { clears: [{ rule: "218", count: 1 }], narrows: [] };
      expect(choicesOf([part("b", "B2", "1", clears), part("d", "D2", "1", clears)])).toEqual([
        [],
        [["B2", "b", "d"]],
      ]);
      const rows = cells.map((cell, index) => ({ ...cell, line: index + 2 }));
      expect(choicesOf([part("b", "B2", "1"), part("d", "D2", "1")], rows)).toEqual([[], [["B2", "b", "d"]]]);
    });
  });
  test("one correction for several findings is listed once", () => {
    expect(sorted([suggestion("M2", "1")], [0], [0])).toEqual({ ready: ["M2"], decisions: [] });
  });
});

test.each([
  ["name-taken", "a sheet of the same name was added"],
  ["columns-missing", "a column was deleted or renamed"],
  ["sheet-hidden", "a sheet is hidden"],
  ["other-workbook", "another workbook, or a sheet without cells, came to the front"],
] as const)("an undo stopped by %s says why", (kind, why) => {
  expect(strings.undoStopped(kind)).toContain(`corrections were being undone: ${why}. Each cell`);
});
