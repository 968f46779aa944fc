import type { Finding } from "../../src/engine/findings";
import { locatorOf } from "../../src/report/locate";
import { matchPrevious } from "../../src/report/match-previous";
import type { PreviousFinding } from "../../src/report/previous-findings";
import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
import type { Return } from "../../src/return/children";
import { uploadedFields } from "../../src/return/tables";
import { sheetOf } from "../taskpane/support/memory-workbook";

/** Episodes whose rows begin in line 12; URN is in column D. */
const HEADINGS = ["CHILD", "DECOM", "PLACE", "URN", "DEC", "RNE", "LS", "CIN", "REC"];
type Episode = readonly [child: string, decom: string, place: string, urn?: string];

function returnOf(episodes: readonly Episode[], lastYear: readonly Episode[] = []): Return {
  const sheet = (name: string, rows: readonly Episode[]) => ({
    ...sheetOf(name, HEADINGS, ...rows.map((row) => [...row] as CellValue[])),
    firstRow: 10,
  });
  return assignTables([
    sheet("Episodes 2025", episodes),
    ...(lastYear.length > 0 ? [sheet("Episodes last year", lastYear)] : []),
  ]).tables;
}

const finding = (line: number, ...fields: readonly string[]): Finding => ({
  rule: "218",
  child: "A1",
  cells: (fields.length > 0 ? fields : ["URN"]).map((field) => ({
    ...{ table: "Episodes", lastYear: false, line, field },
  })),
});

const before = (more: Partial<PreviousFinding> = {}): PreviousFinding => ({
  ...{ rule: "218", child: "A1", table: "Episodes", field: "URN", row: "DECOM 01/05/2025" },
  ...{ value: "(blank)", cell: "Episodes 2025!D12", status: "accepted", owner: "", note: "closed" },
  ...{ base: null, replaces: false, found: "", gone: null, ...more },
});

/** For each earlier row, the line of the finding that is the same, or null. */
function linesOf(previous: readonly PreviousFinding[], findings: readonly Finding[], tables: Return) {
  const matched = matchPrevious(previous, findings, tables, locatorOf(tables));
  return previous.map((one) => matched.get(one)?.cells[0]?.line ?? null);
}

const A: Episode = ["A1", "01/05/2025", "U1"];
const TWIN: Episode = ["A1", "01/05/2025", "U2"];
const LATER: Episode = ["A1", "01/08/2025", "U1"];
const OTHER: Episode = ["B2", "01/05/2025", "U1"];

test("an earlier row is matched whatever the case of its texts", () => {
  const shouted = before({
    child: "a1",
    table: "EPISODES",
    field: "urn",
    row: "decom 01/05/2025",
    value: "(BLANK)",
  });
  expect(linesOf([shouted], [finding(12), finding(13)], returnOf([A, LATER]))).toEqual([12]);
});

test("spaces around an identifier, a date or a value make no difference", () => {
  const spaced: readonly Episode[] = [
    [" A1", "31/02/2025 ", " U1 "],
    [" A1", "31/02/2025 ", "U2"],
  ];
  const known = { child: "A1", row: "DECOM 31/02/2025", field: "PLACE" };
  const first = before({ ...known, value: "U1 (as it was worded)", cell: "Episodes 2025!C40" });
  const second = before({ ...known, value: "U2", cell: "Episodes 2025!C41" });
  const now = [finding(12, "PLACE"), finding(13, "PLACE")].map((one) => ({ ...one, child: " A1" }));
  expect(linesOf([second, first], now, returnOf(spaced))).toEqual([13, 12]);
  const changed = before({ ...known, value: "P9", cell: "Episodes 2025!C13" });
  expect(linesOf([changed], now, returnOf(spaced))).toEqual([13]);
});

test.each<Partial<PreviousFinding>>([
  { rule: "219" },
  { child: "C3" },
  { field: "LS" },
  { table: "Reviews" },
  { table: "Episodes (last year)" },
])("an earlier row with %j belongs to another finding", (more) => {
  const findings = [finding(12), { ...finding(13), child: "B2" }];
  expect(linesOf([before(more)], findings, returnOf([A, OTHER]))).toEqual([null]);
});

test("the value tells which of two rows with the same date is meant, whatever its code is said to mean", () => {
  const place = (value: string | null, line: number) =>
    before({ field: "PLACE", value, cell: `Episodes 2025!C${line}` });
  const now = [finding(12, "PLACE"), finding(13, "PLACE")];
  const previous = [place("U2 (as another version worded it)", 12), place("u1", 13)];
  expect(linesOf(previous, now, returnOf([A, TWIN]))).toEqual([13, 12]);
  expect(linesOf([place(null, 13), place(null, 12)], now, returnOf([A, TWIN]))).toEqual([13, 12]);
});

test("a value that was changed and is still wrong is the same finding, in the only row with that date", () => {
  const changed = before({ field: "PLACE", value: "P9", cell: "Episodes 2025!C40" });
  expect(linesOf([changed], [finding(13, "PLACE")], returnOf([OTHER, A]))).toEqual([13]);
});

test("a value that was changed and is still wrong is the same finding, in the same place of several with that date", () => {
  const changed = (line: number) => before({ field: "PLACE", value: "P9", cell: `Episodes 2025!C${line}` });
  const tables = returnOf([A, TWIN]);
  expect(linesOf([changed(13)], [finding(12, "PLACE"), finding(13, "PLACE")], tables)).toEqual([13]);
  expect(linesOf([changed(13)], [finding(12, "PLACE")], tables)).toEqual([null]);
  expect(linesOf([changed(40)], [finding(12, "PLACE")], tables)).toEqual([null]);
});

test("a finding is matched even if the rule now names its cells in another order", () => {
  const tables = returnOf([A, LATER]);
  const findings = [finding(12, "DEC", "URN"), finding(13, "DEC", "URN")];
  expect(linesOf([before()], findings, tables)).toEqual([12]);
  expect(linesOf([before({ row: "DECOM 01/08/2025", cell: "x!D13" })], findings, tables)).toEqual([13]);
  const twins = [finding(12, "DEC", "URN"), finding(13, "DEC", "URN")];
  expect(linesOf([before({ cell: "x!D40" })], twins, returnOf([A, TWIN]))).toEqual([null]);
});

test("an earlier row whose date is gone is matched to the only row that is left", () => {
  const gone = (cell = "Episodes 2025!D12") => before({ row: "DECOM 01/01/2025", cell });
  expect(linesOf([gone()], [finding(12)], returnOf([A]))).toEqual([12]);
  expect(linesOf([gone()], [finding(12), finding(13)], returnOf([A, LATER]))).toEqual([null]);
  const two = [gone(), before({ row: "DECOM 02/01/2025", cell: "Episodes 2025!D13" })];
  expect(linesOf(two, [finding(12)], returnOf([A]))).toEqual([null, null]);
});

test("an earlier row that is still there, this year or last, is matched to no other, whatever became of its finding", () => {
  const stays = before({ row: "DECOM 01/08/2025" });
  expect(linesOf([stays], [finding(12)], returnOf([A, LATER]))).toEqual([null]);
  const lastYears = before({ table: "Episodes (last year)", row: "DECOM 01/05/2024" });
  const inLastYear: Finding = {
    ...finding(13),
    cells: [{ table: "Episodes", lastYear: true, line: 13, field: "URN" }],
  };
  const rows: Episode[] = [
    ["A1", "01/05/2024", "U1"],
    ["A1", "01/08/2024", "U1"],
  ];
  expect(linesOf([lastYears], [inLastYear], returnOf([A], rows))).toEqual([null]);
  expect(linesOf([lastYears], [inLastYear], returnOf([A], rows.slice(1)))).toEqual([13]);
});

test("when columns were deleted, rule and child are enough if there is only one finding and one earlier row", () => {
  const tables = returnOf([A, LATER, OTHER]);
  for (const column of ["table", "field", "row"] as const) {
    const cut = before({ [column]: null, value: null });
    expect(linesOf([cut], [finding(13), { ...finding(14), child: "B2" }], tables)).toEqual([13]);
    expect(linesOf([cut], [finding(12), finding(13)], tables)).toEqual([null]);
    expect(linesOf([cut, before({ [column]: null })], [finding(13)], tables)).toEqual([null, null]);
  }
});

test("rows without CHILD, and findings without a cell or in a table that is gone, are matched by what is known", () => {
  const blank: Episode = ["", "01/05/2025", "U1"];
  const withoutChild = { ...finding(12), child: null };
  expect(linesOf([before({ child: "" })], [withoutChild], returnOf([blank]))).toEqual([12]);
  const nowhere: Finding = { rule: "218", child: "A1", cells: [] };
  const tables = returnOf([A]);
  const cut = before({ table: null, field: null, row: null, value: null });
  expect(matchPrevious([cut], [nowhere], tables, locatorOf(tables)).get(cut)).toBe(nowhere);
  const inReviews: Finding = {
    ...finding(12),
    cells: [{ table: "Reviews", lastYear: false, line: 12, field: "DOB" }],
  };
  const reviews = before({ table: "Reviews", field: "DOB", row: "", value: "", cell: "" });
  expect(linesOf([reviews], [inReviews], tables)).toEqual([12]);
});

describe("rows that are the same in every way", () => {
  const same = (line: number, note = "closed") => before({ cell: `Old! name 7!D${line}`, note });
  const twins = [finding(12), finding(13)];
  const tables = returnOf([A, A]);

  test("are matched by their places, in whatever order they are listed", () => {
    expect(linesOf([same(13), same(12)], twins, tables)).toEqual([13, 12]);
    expect(linesOf([same(13, "moved"), same(12)], [...twins].reverse(), tables)).toEqual([13, 12]);
    expect(linesOf([same(13)], twins, tables)).toEqual([13]);
  });

  test("are matched by their order if all of them moved", () => {
    const moved = returnOf([OTHER, OTHER, A, A]);
    expect(linesOf([same(12, "first"), same(13, "second")], [finding(14), finding(15)], moved)).toEqual([
      14, 15,
    ]);
  });

  test("are matched by their order if some are gone, but only if the same was typed about all", () => {
    const moved = returnOf([OTHER, OTHER, A, A]);
    expect(linesOf([same(12), same(13)], [finding(15)], moved)).toEqual([15, null]);
    expect(linesOf([same(12), same(13, "other")], [finding(15)], moved)).toEqual([null, null]);
  });

  test("are matched by their order if some were added, but only if nothing was typed", () => {
    const moved = returnOf([OTHER, OTHER, A, A, A]);
    const findings = [finding(14), finding(15), finding(16)];
    const nothing = { status: null, note: "" } as const;
    const untyped = [same(12), same(13)].map((one) => ({ ...one, ...nothing }));
    expect(linesOf(untyped, findings, moved)).toEqual([14, 15]);
    expect(linesOf([same(12), same(13)], findings, moved)).toEqual([null, null]);
  });
});

test.each([
  ["Reviews", "REVIEW"],
  ["PlacedAdoption", "DATE_PLACED"],
  ["Missing", "MIS_START"],
  ["SWEpisodes", "SW_DECOM"],
  ["DoLo", "DOLO_START"],
] as const)("rows of %s are told apart by %s", (table, field) => {
  const fields = uploadedFields(table);
  const row = (date: string) => fields.map((one) => (one === "CHILD" ? "A1" : one === field ? date : ""));
  const { tables } = assignTables([sheetOf(table, [...fields], row("01/05/2025"), row("01/08/2025"))]);
  const at = (line: number): Finding => ({
    ...{ rule: "101", child: "A1", cells: [{ table, lastYear: false, line, field: "CHILD" }] },
  });
  const previous = before({
    rule: "101",
    table,
    field: "CHILD",
    row: `${field} 01/08/2025`,
    value: "A1",
    cell: "",
  });
  expect(linesOf([previous], [at(2), at(3)], tables)).toEqual([3]);
});
