import type { Finding, RunResult } from "../../src/engine/findings";
import { gatherPreviousState, type PendingInput } from "../../src/report/previous-state";
import { followUp, type TrackedFinding, type FollowUp } from "../../src/report/follow-up";
import { findingsSheet } from "../../src/report/findings-sheet";
import { goneSheet } from "../../src/report/gone-sheet";
import { locatorOf } from "../../src/report/locate";
import { OWN_SHEETS, type ReportSheet, type TypedContents } from "../../src/report/annotations";
import { UnreadableSheet } from "../../src/report/previous-findings";
import { ruleInfoOf } from "../../rules";
import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
import type { Return } from "../../src/return/children";
import { sheetOf } from "../taskpane/support/memory-workbook";

type Episode = readonly [child: string, decom: string, place: string, urn: string];

const RULE = "218";

function returnOf(...episodes: readonly Episode[]): Return {
  return assignTables([
    sheetOf("Episodes", ["CHILD", "DECOM", "PLACE", "URN", "RNE", "LS", "DEC", "REC", "CIN"], ...episodes),
  ]).tables;
}

/** A finding on URN of each episode in which it is blank. */
function resultOf(tables: Return, run: readonly string[] = [RULE]): RunResult {
  const rows = tables.thisYear.get("Episodes")?.rows ?? [];
  const findings = rows
    .filter(({ cells }) => cells[3] === "")
    .map(
      ({ CHILD, line }): Finding => ({
        rule: RULE,
        child: CHILD,
        cells: [{ table: "Episodes", lastYear: false, line, field: "URN" }],
      }),
    );
  return { findings: run.includes(RULE) ? findings : [], run, notRun: [], failed: [] };
}

interface Outcome {
  readonly followed: FollowUp;
  readonly findings: readonly Finding[];
  /** The sheets as written, as a colleague gets them. */
  readonly sheets: TypedContents[];
}

function run(
  tables: Return,
  typedSheets: readonly TypedContents[] = [],
  options: { run?: readonly string[]; isRun?: boolean; checkedAt?: string } = {},
): Outcome {
  const result = resultOf(tables, options.run);
  const followed = followUp({
    result,
    tables,
    before: gatherPreviousState(typedSheets),
    checkedAt: options.checkedAt ?? "23/11/2026 10:00",
    isRun: options.isRun ?? true,
  });
  const info = ruleInfoOf(RULE);
  if (!info) throw new Error("There is no such rule.");
  const rules = new Map([[RULE, info]]);
  const report = {
    result,
    rules: [info],
    tables,
    year: "2025/26",
    authority: null,
    children: 1,
    checkedAt: "",
    version: "",
    references: [],
    followUp: followed,
  } as const;
  const { sheet } = findingsSheet(report, rules, locatorOf(tables), OWN_SHEETS);
  const gone = goneSheet(followed, rules, OWN_SHEETS);
  return {
    followed,
    findings: result.findings,
    sheets: [
      { holds: "findings", sheet: written(sheet) },
      ...(gone ? [{ holds: "gone" as const, sheet: written(gone) }] : []),
    ],
  };
}

function written({ name, rows }: ReportSheet) {
  return sheetOf(name, ...rows.map((row) => row.map(({ value }) => value)));
}

type Edit = (rows: CellValue[][], column: (heading: string) => number) => CellValue[][];

/** The sheets after somebody worked in the first of them. */
function edited(sheets: readonly TypedContents[], edit: Edit, which = 0): TypedContents[] {
  return sheets.map((typed, index) => {
    if (index !== which) return typed;
    const rows = typed.sheet.values.map((row) => [...row]);
    const headings = rows[2] ?? [];
    const column = (heading: string) => headings.indexOf(heading);
    return { ...typed, sheet: { ...typed.sheet, values: edit(rows, column) } };
  });
}

/** Types status, owner and note into the rows of the episodes that began on a day. */
function typing(decom: string, status: string, owner = "", note = ""): Edit {
  return (rows, column) =>
    rows.map((row) => {
      if (row[column("Row by date")] !== `DECOM ${decom}`) return row;
      const changed = [...row];
      changed[column("Status")] = status;
      changed[column("Owner")] = owner;
      changed[column("Note")] = note;
      return changed;
    });
}

/** What is known about each finding now, by the line of its row. */
function byLine({ followed, findings }: Outcome): Record<string, TrackedFinding> {
  return Object.fromEntries(findings.map((finding) => [finding.cells[0]?.line, followed.of(finding)]));
}

function table(typed: TypedContents | undefined): Record<string, CellValue>[] {
  const [headings = [], ...rows] = (typed?.sheet.values ?? []).slice(2);
  return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [heading, row[index] ?? ""])));
}

const A: Episode = ["A1", "01/05/2025", "U1", ""];
const B: Episode = ["A1", "01/08/2025", "U2", ""];
const C: Episode = ["B2", "03/04/2025", "U1", ""];
const fixed = ([child, decom, place]: Episode): Episode => [child, decom, place, "SC012345"];
const accepted = { status: "accepted", owner: "Sam", note: "Closed home" };

describe("what was typed is kept", () => {
  const typed = () =>
    edited(run(returnOf(A, B, C)).sheets, typing("01/08/2025", "Accepted with reason", "Sam", "Closed home"));

  test("in a first run every finding is open, and none is new", () => {
    const first = run(returnOf(A, B));
    expect(byLine(first)).toEqual({
      2: { status: "open", owner: "", note: "", found: "first-run" },
      3: { status: "open", owner: "", note: "", found: "first-run" },
    });
    expect(first.followed).toMatchObject({ new: null, resolved: null });
  });

  test("when nothing was moved", () => {
    expect(byLine(run(returnOf(A, B, C), typed()))[3]).toEqual({ ...accepted, found: "as-before" });
  });

  test("after the rows of the return were sorted", () => {
    expect(byLine(run(returnOf(C, B, A), typed()))).toMatchObject({
      2: { status: "open" },
      3: accepted,
      4: { status: "open" },
    });
    expect(byLine(run(returnOf(B, A, C), typed()))).toMatchObject({ 2: accepted, 3: { status: "open" } });
  });

  test("for a child whose identifier begins with a space", () => {
    const spaced: Episode = [" B2", "01/08/2025", "U2", ""];
    const sheets = edited(
      run(returnOf(A, spaced)).sheets,
      typing("01/08/2025", "Accepted with reason", "Sam", "Closed home"),
    );
    const next = run(returnOf(A, spaced), sheets);
    expect(byLine(next)[3]).toEqual({ ...accepted, found: "as-before" });
    expect(next.followed).toMatchObject({ new: 0, resolved: 0, gone: [] });
  });

  test("after rows were inserted above and between", () => {
    const more: Episode = ["A1", "01/06/2025", "U3", ""];
    const next = run(returnOf(["Z9", "01/05/2025", "U1", ""], A, more, B, C), typed());
    expect(byLine(next)).toMatchObject({
      2: { found: "new" },
      3: { found: "as-before" },
      4: { found: "new" },
      5: accepted,
    });
    expect(next.followed.new).toBe(2);
  });

  test("after the row's key date was corrected, as the earlier row is gone", () => {
    const next = run(returnOf(A, ["A1", "02/08/2025", "U2", ""], C), typed());
    expect(byLine(next)[3]).toEqual({ ...accepted, found: "as-before" });
  });

  test("but never goes to another row while its own row is still there", () => {
    const next = run(returnOf(A, fixed(B), ["A1", "01/12/2025", "U2", ""], C), typed());
    expect(byLine(next)[4]).toEqual({ status: "open", owner: "", note: "", found: "new" });
    expect(table(next.sheets[1])).toMatchObject([{ "Row by date": "DECOM 01/08/2025", Note: "Closed home" }]);
  });

  describe("for one of two rows with the same date and value,", () => {
    const twin: Episode = ["A1", "01/05/2025", "U3", ""];
    /** Something was typed about the first of them, which is in line 2. */
    const aboutFirst = (sheets = run(returnOf(A, twin, C)).sheets) =>
      edited(sheets, (rows, column) =>
        rows.map((row) => {
          if (row[column("Cell")] !== "Episodes!D2") return row;
          return typing("01/05/2025", "Accepted with reason", "Sam", "Closed home")([row], column)[0] ?? row;
        }),
      );
    const nothing = { status: "open", owner: "", note: "" };

    test("with the row in its place when the other was corrected", () => {
      const next = run(returnOf(A, fixed(twin), C), aboutFirst());
      expect(byLine(next)[2]).toEqual({ ...accepted, found: "as-before" });
    });

    test("and does not go to the other when its own was corrected", () => {
      const next = run(returnOf(fixed(A), twin, C), aboutFirst());
      expect(byLine(next)[3]).toEqual({ ...nothing, found: "as-before" });
      expect(table(next.sheets[1])).toMatchObject([{ Cell: "Episodes!D2", Note: "Closed home" }]);
    });

    test("with its row when a row was inserted above them both", () => {
      const next = run(returnOf(["Z9", "01/05/2025", "U1", ""], A, twin, C), aboutFirst());
      expect(byLine(next)[3]).toEqual({ ...accepted, found: "as-before" });
      expect(byLine(next)[4]).toEqual({ ...nothing, found: "as-before" });
    });

    test("as no longer found when one is left in another place: nobody can say which", () => {
      const next = run(returnOf(C, fixed(A), twin), aboutFirst());
      expect(byLine(next)[4]).toEqual({ ...nothing, found: "new" });
      expect(table(next.sheets[1])).toMatchObject([{ Cell: "Episodes!D2", Note: "Closed home" }]);
    });

    test("and does not go to the other even if it was typed in a copy of the tab", () => {
      const { sheets } = run(returnOf(A, twin, C));
      const next = run(returnOf(fixed(A), twin, C), [...sheets, ...aboutFirst(sheets)]);
      expect(byLine(next)[3]).toEqual({ ...nothing, found: "as-before" });
      expect(table(next.sheets[1])).toMatchObject([{ Cell: "Episodes!D2", Note: "Closed home" }]);
    });
  });

  test("after the Findings sheet was sorted, its headings retyped and columns that are not needed deleted", () => {
    const sheets = edited(typed(), (rows, column) => {
      const drop = [column("Cell"), column("What is wrong"), column("Severity")];
      const [title = [], note = [], headings = [], ...body] = rows;
      const shout = headings.map((heading) => ` ${String(heading).toUpperCase()} `);
      return [title, note, shout, ...body.reverse()].map((row) =>
        row.filter((_cell, index) => !drop.includes(index)),
      );
    });
    expect(byLine(run(returnOf(A, B, C), sheets))[3]).toMatchObject(accepted);
  });

  test("after rows of the Findings sheet were deleted", () => {
    const sheets = edited(typed(), (rows, column) =>
      rows.filter((row) => row[column("Row by date")] !== "DECOM 01/05/2025"),
    );
    expect(byLine(run(returnOf(A, B, C), sheets))).toMatchObject({ 2: { found: "new" }, 3: accepted });
  });

  test("without the column Row by date if child and rule leave no doubt, and otherwise as no longer found", () => {
    const without = (sheets: TypedContents[]) =>
      edited(sheets, (rows, column) => {
        const drop = column("Row by date");
        return rows.map((row) => row.filter((_cell, index) => index !== drop));
      });
    const one = without(edited(run(returnOf(C)).sheets, typing("03/04/2025", "Disputed")));
    expect(byLine(run(returnOf(C), one))[2]).toMatchObject({ status: "disputed" });
    const several = run(returnOf(A, B, C), without(typed()));
    expect(byLine(several)[3]).toMatchObject({ status: "open" });
    expect(table(several.sheets[1])).toMatchObject([{ Owner: "Sam", Note: "Closed home" }]);
  });

  test("in the note, if it was typed in a column that a colleague added", () => {
    const sheets = edited(typed(), (rows) =>
      rows.map((row, index) => [...row, index === 2 ? "Asked on" : index === 3 ? "3 June" : ""]),
    );
    const notes = Object.values(byLine(run(returnOf(A, B, C), sheets))).map(({ note }) => note);
    expect(notes).toContain("Asked on: 3 June");
  });

  test("if the heading above it was typed over, with nothing added to the notes", () => {
    const renamed = edited(typed(), (rows, column) =>
      rows.map((row) =>
        row.map((cell, index) => (cell === "Status" && index === column("Status") ? "State" : cell)),
      ),
    );
    expect(byLine(run(returnOf(A, B, C), renamed))).toMatchObject({
      2: { status: "open", note: "" },
      3: accepted,
    });
  });

  test("if it was typed in a row that names no rule, or in a copy of the tab within the workbook", () => {
    const [list] = typed();
    const copy = edited([list!], typing("03/04/2025", "fixed?", "", "Done on Monday"));
    const remark = edited([list!, ...copy], (rows, column) => {
      const row: CellValue[] = [];
      row[column("Note")] = "Ask the team about all of these";
      return [...rows, Array.from(row, (cell) => cell ?? "")];
    });
    const next = run(returnOf(A, B, C), remark);
    expect(byLine(next)).toMatchObject({ 3: accepted, 4: { status: "fixed", note: "Done on Monday" } });
    expect(table(next.sheets[1])).toMatchObject([{ Rule: "", Note: "Ask the team about all of these" }]);
    expect(next.followed.resolved).toBe(0);
  });

  test("if an earlier copy of the tab says nothing, and once if both have the same remark", () => {
    const [before] = run(returnOf(A, B, C)).sheets;
    const remarks = [...typed(), before!].map((one) => {
      const row = (one.sheet.values[2] ?? []).map((heading) => (heading === "Note" ? "Ask the team" : ""));
      return { ...one, sheet: { ...one.sheet, values: [...one.sheet.values, row] } };
    });
    const next = run(returnOf(A, B, C), remarks);
    expect(byLine(next)[3]).toMatchObject(accepted);
    expect(next.followed.remarks).toEqual(["Ask the team"]);
  });

  test("text that is not a known status counts as open, and is kept in the note", () => {
    const next = run(returnOf(A), edited(run(returnOf(A)).sheets, typing("01/05/2025", "waiting for Jo")));
    expect(byLine(next)[2]).toMatchObject({ status: "open", note: "Status typed: waiting for Jo" });
    expect(next.followed.unreadStatuses).toBe(1);
  });

  test.each(["OPEN", "accepted", " Disputed - see mail", "Fixed!"])(
    "the status %s is recognised",
    (status) => {
      const next = run(returnOf(A), edited(run(returnOf(A)).sheets, typing("01/05/2025", status)));
      expect(next.followed.unreadStatuses).toBe(0);
    },
  );

  test("a sheet whose headings are gone is refused by name, so that nothing typed is lost", () => {
    const sheets = edited(typed(), (rows) => rows.filter((_row, index) => index !== 2));
    expect(() => run(returnOf(A, B, C), sheets)).toThrow(UnreadableSheet);
    expect(() => run(returnOf(A, B, C), sheets)).toThrow(/"903 Findings".*nothing was done/);
  });
});

describe("findings that are gone", () => {
  const typed = () =>
    edited(run(returnOf(A, C)).sheets, typing("01/05/2025", "Disputed", "Sam", "Rang the home"));

  test("are kept as fixed, with the date, when something was typed about them", () => {
    const next = run(returnOf(fixed(A), fixed(C)), typed());
    expect(next.followed.resolved).toBe(2);
    expect(table(next.sheets[1])).toEqual([
      expect.objectContaining({
        Child: "A1",
        Rule: RULE,
        Outcome: "No longer found",
        Since: "23/11/2026 10:00",
        Status: "Fixed",
        "Status before": "Disputed",
        Owner: "Sam",
        Note: "Rang the home",
      }),
    ]);
  });

  test("stay in the list with the first date, and say so when they are found again", () => {
    const gone = run(returnOf(fixed(A), fixed(C)), typed());
    const later = run(returnOf(fixed(A), fixed(C)), gone.sheets, { checkedAt: "24/11/2026 10:00" });
    expect(table(later.sheets[1])).toMatchObject([
      { Since: "23/11/2026 10:00", "Status before": "Disputed" },
    ]);
    expect(later.followed.resolved).toBe(0);
    const back = run(returnOf(A, fixed(C)), later.sheets);
    const decided = { status: "disputed", owner: "Sam", note: "Rang the home", found: "again" };
    expect(byLine(back)[2]).toEqual(decided);
    expect(table(back.sheets[0])).toMatchObject([{ New: "Found again", Status: "Disputed" }]);
    expect(back.sheets).toHaveLength(1);
  });

  test("are listed once if their tab was copied, and twice if something else was typed in the copy", () => {
    const gone = run(returnOf(fixed(A), fixed(C)), typed());
    const [list, kept] = gone.sheets;
    const later = run(returnOf(fixed(A), fixed(C)), [list!, kept!, kept!]);
    expect(table(later.sheets[1])).toEqual(table(kept));
    expect(run(returnOf(A, fixed(C)), [list!, kept!, kept!]).sheets).toHaveLength(1);
    const copy = edited([kept!], typing("01/05/2025", "Fixed", "Sam", "Rang again"));
    const both = table(run(returnOf(fixed(A), fixed(C)), [list!, kept!, ...copy]).sheets[1]);
    expect(both.map(({ Note }) => Note)).toEqual(["Rang the home", "Rang again"]);
  });

  test.each([
    ["Open", "open"],
    ["Fixed", "fixed"],
  ])("come back with the status they had: %s", (typedStatus, status) => {
    const before = edited(run(returnOf(A, C)).sheets, typing("01/05/2025", typedStatus, "Sam"));
    const gone = run(returnOf(fixed(A), fixed(C)), before);
    expect(table(gone.sheets[1])).toMatchObject([{ Status: "Fixed", "Status before": typedStatus }]);
    const back = run(returnOf(A, fixed(C)), gone.sheets);
    expect(byLine(back)[2]).toEqual({ status, owner: "Sam", note: "", found: "again" });
  });

  test("come back with the status that somebody typed since", () => {
    const open = edited(run(returnOf(A, C)).sheets, typing("01/05/2025", "Open", "Sam"));
    const [list, kept] = run(returnOf(fixed(A), fixed(C)), open).sheets;
    const since = edited([kept!], typing("01/05/2025", "Accepted", "Sam", "As the court said"));
    expect(byLine(run(returnOf(A, fixed(C)), [list!, ...since]))[2]).toMatchObject({
      status: "accepted",
      found: "again",
    });
  });

  test("do not count as fixed when their check was not run", () => {
    const notRun = run(returnOf(A, C), typed(), { run: ["999"] });
    expect(notRun.followed.resolved).toBe(0);
    expect(table(notRun.sheets[1])).toMatchObject([{ Outcome: "Check not run", Status: "Disputed" }]);
    const again = run(returnOf(A, C), notRun.sheets);
    expect(byLine(again)[2]).toEqual({
      status: "disputed",
      owner: "Sam",
      note: "Rang the home",
      found: "as-before",
    });
  });

  test("keep the first date while their check is not run, and count as fixed once it runs and does not find them", () => {
    const notRun = run(returnOf(A, C), typed(), { run: ["999"] });
    const still = run(returnOf(A, C), notRun.sheets, { run: ["999"], checkedAt: "24/11/2026 10:00" });
    expect(table(still.sheets[1])).toEqual(table(notRun.sheets[1]));
    const corrected = run(returnOf(fixed(A), C), still.sheets, { checkedAt: "25/11/2026 10:00" });
    expect(table(corrected.sheets[1])).toMatchObject([
      { Outcome: "No longer found", Since: "25/11/2026 10:00", Status: "Fixed", "Status before": "Disputed" },
    ]);
  });

  test("come back open when a correction is undone, if only an owner was typed", () => {
    const open = edited(run(returnOf(A, C)).sheets, typing("01/05/2025", "Open", "Sam"));
    const corrected = run(returnOf(fixed(A), C), open, { isRun: false });
    const undone = run(returnOf(A, C), corrected.sheets, { isRun: false });
    expect(byLine(undone)[2]).toEqual({ status: "open", owner: "Sam", note: "", found: "as-before" });
  });

  test.each(["FMT15", "fmt15"])("are recognised by their rule in any case: %s", (rule) => {
    const sheet = sheetOf("903 Findings", ["Rule", "Child", "Note"], [rule, "A1", "Trimmed"]);
    const { gone, resolved } = followUp({
      result: { findings: [], run: ["FMT15"], notRun: [], failed: [] },
      tables: returnOf(A),
      before: gatherPreviousState([{ holds: "findings", sheet }]),
      checkedAt: "",
      isRun: true,
    });
    expect(gone.map(({ outcome, status }) => `${outcome} ${status}`)).toEqual(["no-longer-found fixed"]);
    expect(resolved).toBe(1);
  });

  test("keep what was typed about each of them in copies of the tab, even if two are alike", () => {
    const twin: Episode = ["A1", "01/05/2025", "U3", ""];
    const { sheets } = run(returnOf(A, twin, C));
    const about = (cell: string, note: string) =>
      edited(sheets, (rows, column) =>
        rows.map((row) => (row[column("Cell")] === cell ? row.with(column("Note"), note) : row)),
      );
    const [list] = about("Episodes!D2", "First");
    const [copy] = about("Episodes!D3", "Second");
    const [other] = about("Episodes!D2", "Later");
    const [last] = about("Episodes!D2", "Last");
    const next = run(returnOf(fixed(A), fixed(twin), C), [list!, copy!, other!, last!]);
    expect(table(next.sheets[1]).map(({ Cell, Note }) => `${Cell} ${Note}`)).toEqual([
      "Episodes!D2 First; Later; Last",
      "Episodes!D3 Second",
    ]);
  });

  test("come back as they were when a correction is undone, and what was new stays new", () => {
    const start = run(returnOf(A, B, C), typed());
    const corrected = run(returnOf(fixed(A), B, C), start.sheets, { isRun: false });
    expect(byLine(corrected)[3]).toMatchObject({ found: "new" });
    const undone = run(returnOf(A, B, C), corrected.sheets, { isRun: false });
    expect(byLine(undone)).toMatchObject({
      2: { status: "disputed", owner: "Sam", found: "as-before" },
      3: { found: "new" },
    });
  });

  test("one that was marked as fixed and is still found says so, wherever the status was typed", () => {
    const { sheets } = run(returnOf(A));
    const fixedBySam = edited(sheets, typing("01/05/2025", "Fixed", "Sam"));
    const expected = { status: "fixed", owner: "Sam", found: "again" };
    expect(byLine(run(returnOf(A), fixedBySam))[2]).toMatchObject(expected);
    const inACopy = byLine(run(returnOf(A), [...sheets, ...fixedBySam]));
    expect(inACopy[2]).toMatchObject(expected);
  });
});

test("what was typed or cleared in the pane takes precedence over the sheet, even if the finding is gone", () => {
  const sheets = edited(run(returnOf(A)).sheets, typing("01/05/2025", "Disputed", "Sam", "Old note"));
  const pending = [
    {
      ...{ rule: RULE, child: "A1", table: "Episodes", field: "URN", row: "DECOM 01/05/2025", value: null },
      ...{ cell: "Episodes!D2", status: "accepted" as const, owner: "", note: "New note" },
    },
  ];
  const after = (tables: Return, result: RunResult, typed: readonly PendingInput[] = pending) =>
    followUp({ result, tables, before: gatherPreviousState(sheets, typed), checkedAt: "", isRun: true });
  const tables = returnOf(A);
  const result = resultOf(tables);
  const still = after(tables, result);
  expect(still.gone).toEqual([]);
  expect(result.findings.map(still.of)).toEqual([
    { status: "accepted", owner: "", note: "New note", found: "as-before" },
  ]);
  const corrected = returnOf(fixed(A));
  expect(after(corrected, resultOf(corrected)).gone).toMatchObject([
    { statusBefore: "accepted", owner: "", note: "New note" },
  ]);
  const cleared = [{ ...pending[0]!, status: "open" as const, note: "" }];
  expect(after(corrected, resultOf(corrected), cleared).gone).toEqual([]);
});
