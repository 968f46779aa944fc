import {
  readPreviousFindings,
  UnreadableSheet,
  wasFoundAgain,
  wasNew,
  type PreviousFinding,
} from "../../src/report/previous-findings";
import type { CellValue } from "../../src/return/cells";
import { sheetOf } from "../taskpane/support/memory-workbook";

const HEADINGS = [
  "Rule",
  "Child",
  "Table",
  "Field",
  "Row by date",
  "Value",
  "Cell",
  "Status",
  "Owner",
  "Note",
  "New",
];
const ROW = [
  "218",
  "A1",
  "Episodes",
  "URN",
  "DECOM 01/05/2025",
  "(blank)",
  "Episodes!D2",
  "Disputed",
  "Sam",
  "asked",
  "New",
];

const read = (...rows: CellValue[][]) => readPreviousFindings(sheetOf("903 Findings", ...rows));
const first = (...rows: CellValue[][]) => read(...rows).findings[0];

/** The row with different texts below some of the headings. */
const rowWith = (
  texts: Readonly<Record<string, CellValue>>,
  headings = HEADINGS,
  row: readonly CellValue[] = ROW,
) => headings.map((heading, index) => texts[heading] ?? row[index] ?? "");

test("a row is read by its headings, wherever they are and in whatever case", () => {
  const expected = {
    ...{ rule: "218", child: "A1", table: "Episodes", field: "URN", row: "DECOM 01/05/2025" },
    ...{ value: "(blank)", cell: "Episodes!D2", status: "disputed", owner: "Sam", note: "asked" },
    ...{ base: null, replaces: false, found: "New", gone: null },
  };
  expect(read(HEADINGS, ROW)).toEqual({ findings: [expected], unreadStatuses: 0, remarks: [] });
  const spaced = (cells: readonly string[]) => cells.map((cell) => ` ${cell} `).reverse();
  const shouted = spaced(HEADINGS.map((heading) => heading.toUpperCase()));
  expect(first(["903 Findings"], [""], shouted, spaced(ROW))).toEqual(expected);
  expect(first(HEADINGS, rowWith({ Child: "(blank)", Rule: 218 }))).toMatchObject({ rule: "218", child: "" });
});

test("a deleted column is told apart from a blank one, where that matters", () => {
  expect(first(["Rule", "Child"], ["218", "A1"])).toEqual({
    ...{ rule: "218", child: "A1", table: null, field: null, row: null, value: null, cell: "" },
    ...{ status: "open", owner: "", note: "", base: null, replaces: false, found: "", gone: null },
  });
  expect(first(["Rule", "Child", "Table", "Value"], ["218", "A1", "", ""])).toMatchObject({
    table: "",
    value: "",
  });
});

test("headings are looked for in the first 20 rows, and a sheet that has rows but no headings is refused", () => {
  const titles = (count: number) => Array.from({ length: count }, () => ["Rule of thumb"]);
  expect(read(...titles(19), HEADINGS, ROW).findings).toHaveLength(1);
  expect(() => read(...titles(20), HEADINGS, ROW)).toThrow(UnreadableSheet);
  expect(() => read(["Rule"], ["Child"], ["218"])).toThrow(
    /"903 Findings" cannot be found: one row must hold Rule and Child/,
  );
  expect(read(["No findings"], [""])).toEqual({ findings: [], unreadStatuses: 0, remarks: [] });
});

test("if a heading appears twice, the first counts and the other is a column that somebody added", () => {
  expect(first([...HEADINGS, "Note"], [...ROW, "more"])).toMatchObject({ note: "asked; Note: more" });
});

test("the text of columns that somebody added goes into the note, except blanks", () => {
  const headings = [...HEADINGS, " Asked on ", "", "Team"];
  expect(first(headings, [...ROW, " 3 June ", "x", " "])).toMatchObject({ note: "asked; Asked on: 3 June" });
});

test("text that is not a known status is counted, and added to the end of the note", () => {
  const { findings, unreadStatuses } = read(HEADINGS, rowWith({ Status: "waiting" }), ROW);
  expect(findings[0]).toMatchObject({ status: "open", note: "asked; Status typed: waiting" });
  expect(unreadStatuses).toBe(1);
});

test("words typed after a status are kept in the note", () => {
  const typed = (Status: string) => {
    const { findings, unreadStatuses } = read(HEADINGS, rowWith({ Status }));
    return [findings[0]?.status, findings[0]?.note, unreadStatuses];
  };
  const words = "accepted - agreed with the IRO";
  expect(typed(words)).toEqual(["accepted", `asked; Status typed: ${words}`, 0]);
  expect(typed("Fixed in the case system 3/12")).toEqual([
    "fixed",
    "asked; Status typed: Fixed in the case system 3/12",
    0,
  ]);
  expect(typed("Done")).toEqual(["open", "asked; Status typed: Done", 1]);
  for (const alone of ["Accepted with a reason", "ACCEPT", "disputed?", "Fixed!", "opened", ""]) {
    expect(typed(alone)[1]).toBe("asked");
  }
});

test("a row with something typed and no rule is a remark", () => {
  const remark = (texts: Readonly<Record<string, string>>) => rowWith(texts, HEADINGS, []);
  const { findings, remarks, unreadStatuses } = read(
    HEADINGS,
    remark({ Status: "Fixed", Owner: "Sam", Note: "all" }),
    remark({ Status: "Open", Owner: "Jo" }),
    remark({ Status: "waiting" }),
    remark({ Status: "fixed by Jo" }),
    remark({ Status: "open" }),
    remark({}),
  );
  expect(findings).toEqual([]);
  expect(remarks).toEqual(["Fixed; Sam; all", "Jo", "Status typed: waiting", "Status typed: fixed by Jo"]);
  expect(unreadStatuses).toBe(0);
});

describe("a column of statuses whose heading was typed over", () => {
  const headings = HEADINGS.map((heading) => (heading === "Status" ? "State" : heading));
  const state = (status: string) => rowWith({ State: status }, headings);

  test("is recognised by what it holds", () => {
    const { findings } = read(headings, state(" fixed "), state(""), state("Accepted with reason"));
    expect(findings.map(({ status, note }) => `${status} ${note}`)).toEqual([
      "fixed asked",
      "open asked",
      "accepted asked",
    ]);
  });

  test("is one of the columns that somebody added if it holds other texts, or none", () => {
    expect(first(headings, state("Fixed"), state("soon"))).toMatchObject({
      status: "open",
      note: "asked; State: Fixed",
    });
    expect(first(headings, state(""))).toMatchObject({ status: "open", note: "asked" });
  });

  test("is not looked for while there is a column Status", () => {
    const withState = first([...HEADINGS, "State"], [...ROW, "Fixed"]);
    expect(withState).toMatchObject({ status: "disputed", note: "asked; State: Fixed" });
  });
});

test("a finding that is gone is read with its outcome, the date and the status before", () => {
  const headings = [...HEADINGS, "Outcome", "Since", "Status before"];
  expect(first(headings, [...ROW, "No longer found", "23/11/2026", "Open"])?.gone).toEqual({
    outcome: "No longer found",
    since: "23/11/2026",
    statusBefore: "Open",
  });
  expect(first([...HEADINGS, "Outcome"], [...ROW, ""])?.gone).toEqual({
    outcome: "",
    since: "",
    statusBefore: "",
  });
});

test("what a sheet for colleagues said when it was written is known only if all its columns are there", () => {
  const headings = [...HEADINGS, "Status so far", "Owner so far", "Note so far"];
  const row = rowWith({ Status: "waiting" });
  const colleagues = first(headings, [...row, "Accepted with reason", "Jo", "before"]);
  expect(colleagues).toMatchObject({
    ...{ base: { status: "accepted", owner: "Jo", note: "before" }, status: "accepted" },
  });
  expect(first(headings, [...row, "nothing", "", ""])?.base).toEqual({
    status: "open",
    owner: "",
    note: "",
  });
  for (const missing of [0, 1, 2]) {
    const some = headings.filter((_heading, index) => index !== HEADINGS.length + missing);
    expect(first(some, [...row, "Open", "Open"])?.base).toBeNull();
  }
});

test("the column New is read in any case, whatever follows Found again", () => {
  const says = (found: string) => {
    const one = { found } as PreviousFinding;
    return [wasNew(one), wasFoundAgain(one)];
  };
  expect(
    ["New", "NEW", "Newer", "Found again", "FOUND AGAIN (marked fixed)", "not found again", ""].map(says),
  ).toEqual([
    [true, false],
    [true, false],
    [false, false],
    [false, true],
    [false, true],
    [false, false],
    [false, false],
  ]);
});
