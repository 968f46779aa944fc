import type { Finding } from "../../src/engine/findings";
import { FindingKeys } from "../../src/report/finding-keys";
import { locatorOf } from "../../src/report/locate";
import { assignTables } from "../../src/return/assign-tables";
import type { AnyRow } from "../../src/return/rows";
import { editTable, type TableEdit } from "../../src/return/table-edits";
import { sheetOf } from "../taskpane/support/memory-workbook";

const HEADINGS = ["CHILD", "DECOM", "LS", "RNE", "CIN", "PLACE", "URN", "DEC", "REC"];

type Episode = readonly [child: string, decom: string, ls: string, ...more: string[]];

/** An Episodes sheet that is edited, and the keys of a finding on LS of each of its rows that is not "fine". */
function edited(episodes: readonly Episode[]) {
  const { tables } = assignTables([sheetOf("Episodes", HEADINGS, ...episodes)]);
  const data = tables.thisYear.get("Episodes");
  if (!data) throw new Error("The sheet is not an Episodes table.");
  const keys = new FindingKeys();
  return {
    edit: (edit: TableEdit) => keys.follow(editTable(data, edit, false)),
    type: (line: number, ...rows: readonly Episode[]) =>
      keys.follow(
        editTable(data, { kind: "lines", lines: new Map(rows.map((row, at) => [line + at, row])) }, false),
      ),
    keys: () => [...keys.of(findingsOf(data.rows), locatorOf(tables)).values()],
    /** Which key replaced which since the keys were last asked for. */
    renewed: () => [...keys.keysAfterEdit(findingsOf(data.rows), locatorOf(tables)).before],
  };
}

const findingsOf = (rows: readonly AnyRow[]) =>
  rows
    .filter(({ cells }) => cells[2] !== "fine")
    .map(
      ({ CHILD, line }): Finding => ({
        rule: "144",
        child: CHILD,
        cells: [{ table: "Episodes", lastYear: false, line, field: "LS" }],
      }),
    );

const SAME: readonly Episode[] = [
  ["1", "01/05/2025", "A"],
  ["1", "01/05/2025", "B"],
  ["1", "01/05/2025", "C"],
];

test("rows that are deleted and pasted back in another order keep their keys", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 3 });
  type(2, ...[...SAME].reverse());
  expect(keys()).toEqual([c, b, a]);
});

test("rows that are deleted and retyped cell by cell keep their keys once the next row is there", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b] = keys();
  edit({ kind: "delete", line: 2, count: 3 });
  type(2, ["1", "", ""]);
  type(2, SAME[0] ?? ["", "", ""]);
  type(3, ["1", "01/05/2025", "B"]);
  expect(keys()).toEqual([a, b]);
});

test("findings in rows with the same date have different keys, which stay the same as long as nothing changes", () => {
  const { keys } = edited(SAME);
  const given = keys();
  expect(given).toEqual([expect.stringMatching(/DECOM 01\/05\/2025$/), `${given[0]} #2`, `${given[0]} #3`]);
  expect(keys()).toEqual(given);
});

test("a row keeps its key when a value is changed, and when rows are inserted or deleted above it", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  type(3, ["1", "01/05/2025", "changed"]);
  expect(keys()).toEqual([a, b, c]);
  edit({ kind: "insert", line: 2, count: 2 });
  expect(keys()).toEqual([a, b, c]);
  edit({ kind: "delete", line: 4, count: 1 });
  expect(keys()).toEqual([b, c]);
});

test("a new row gets a number that no other row has had", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "insert", line: 3, count: 1 });
  type(3, ["1", "01/05/2025", "D"]);
  const d = `${a} #4`;
  expect(keys()).toEqual([a, d, b, c]);
  edit({ kind: "delete", line: 3, count: 1 });
  edit({ kind: "delete", line: 2, count: 1 });
  type(9, ["1", "01/05/2025", "E"], ["1", "01/05/2025", "F"]);
  const [, , e, f] = keys();
  expect(new Set([a, b, c, d, e, f]).size).toBe(6);
});

test("when one row is deleted and one added, the new row counts as the old one with other values", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 1 });
  expect(keys()).toEqual([b, c]);
  type(4, ["1", "01/05/2025", "corrected"]);
  expect(keys()).toEqual([b, c, a]);
});

test("when two rows are deleted and one added with other values, it is matched to neither", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 2 });
  type(3, ["1", "01/05/2025", "corrected"]);
  const [first, second] = keys();
  expect(first).toBe(c);
  expect([a, b, c]).not.toContain(second);
});

test("a row that is cut and pasted below keeps its key, and so does its twin", () => {
  const { edit, type, keys } = edited([...SAME, ["1", "01/05/2025", "A"]]);
  const [a, b, c, twin] = keys();
  edit({ kind: "delete", line: 2, count: 1 });
  type(5, ["1", "01/05/2025", "A"]);
  expect(keys()).toEqual([b, c, twin, a]);
});

test("a row that is copied below, and then deleted where it was, keeps its key", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  type(5, ["1", "01/05/2025", "A"]);
  expect(keys()).toEqual([a, b, c, `${a} #4`]);
  edit({ kind: "delete", line: 2, count: 1 });
  expect(keys()).toEqual([b, c, a]);
});

test("a row that is pasted twice keeps its key only in the first place", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 1 });
  type(4, ["1", "01/05/2025", "A"]);
  type(5, ["1", "01/05/2025", "A"]);
  expect(keys()).toEqual([b, c, a, `${a} #4`]);
});

test("a row that was moved keeps its key when its twin is deleted", () => {
  const { edit, type, keys } = edited([...SAME, ["1", "01/05/2025", "A"]]);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 1 });
  type(5, ["1", "01/05/2025", "A"]);
  edit({ kind: "delete", line: 4, count: 1 });
  expect(keys()).toEqual([b, c, a]);
});

test("a new row that is deleted and pasted elsewhere keeps its key too", () => {
  const { edit, type, keys } = edited(SAME);
  type(5, ["1", "01/05/2025", "D"], ["1", "01/05/2025", "E"]);
  const [, , , d, e] = keys();
  edit({ kind: "delete", line: 5, count: 2 });
  type(8, ["1", "01/05/2025", "E"], ["1", "01/05/2025", "D"]);
  expect(keys().slice(3)).toEqual([e, d]);
});

test("the key of a row that is now right goes to no new row, and comes back with its finding", () => {
  const { type, keys } = edited(SAME);
  const [a, b, c] = keys();
  type(2, ["1", "01/05/2025", "fine"]);
  type(5, ["1", "01/05/2025", "D"]);
  expect(keys()).toEqual([b, c, `${a} #4`]);
  type(2, ["1", "01/05/2025", "A"]);
  expect(keys()).toEqual([a, b, c, `${a} #4`]);
});

test("the key of a deleted row goes to no row that was already there", () => {
  const { edit, type, keys } = edited([...SAME.slice(0, 2), ["1", "01/05/2025", "fine"]]);
  const [a, b] = keys();
  edit({ kind: "delete", line: 2, count: 1 });
  type(3, ["1", "01/05/2025", "C"]);
  expect(keys()).toEqual([b, `${a} #3`]);
});

test("when one row is deleted and two added with other values, neither is matched to it", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 1 });
  type(4, ["1", "01/05/2025", "D"], ["1", "01/05/2025", "E"]);
  expect(keys()).toEqual([b, c, `${a} #4`, `${a} #5`]);
});

test("a row that is retyped with a blank after its values is the same row", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 2 });
  type(3, ["1", "01/05/2025", "other"]);
  keys();
  type(4, ["1", "01/05/2025", "A", ""]);
  expect(keys()).toEqual([c, expect.not.stringMatching(`^(${[a, b, c].join("|")})$`), a]);
});

test("rows that are sorted into reverse order in one edit keep their keys", () => {
  const { type, keys } = edited(SAME);
  const [a, b, c] = keys();
  type(2, ...[...SAME].reverse());
  expect(keys()).toEqual([c, b, a]);
});

describe("keys that replace others", () => {
  const keyOf = (date: string) => `144 | 1 | Episodes | LS | DECOM ${date}`;

  test("a row is recognised by its place and its other values when its key date is corrected", () => {
    const { edit, type, keys, renewed } = edited(SAME);
    keys();
    type(3, ["1", "02/05/2025", "B"]);
    expect(renewed()).toEqual([[keyOf("02/05/2025"), `${keyOf("01/05/2025")} #2`]]);
    edit({ kind: "insert", line: 2, count: 1 });
    type(4, ["1", "01/05/2025", "B"]);
    expect(renewed()).toEqual([[`${keyOf("01/05/2025")} #2`, keyOf("02/05/2025")]]);
    type(3, ["1", "01/05/2025", "C"], ["1", "01/05/2025", "A"], ["1", "03/05/2025", "B"]);
    expect(renewed()).toEqual([[keyOf("03/05/2025"), `${keyOf("01/05/2025")} #2`]]);
  });

  test("a row that differs from another only in its dates is not mistaken for that row moved", () => {
    const { type, keys, renewed } = edited([
      ["1", "01/05/2025", "A"],
      ["1", "02/05/2025", "A"],
      ["2", "01/05/2025", "A"],
    ]);
    keys();
    type(2, ["2", "01/05/2025", "A"], ["1", "03/05/2025", "A"], ["1", "04/05/2025", "A"]);
    expect(renewed()).toEqual([[keyOf("03/05/2025"), keyOf("02/05/2025")]]);
  });

  test("a row that was right for a while is still matched to its earlier key", () => {
    const { type, keys, renewed } = edited([["1", "01/05/2025", "A"]]);
    keys();
    type(2, ["1", "01/05/2025", "fine"]);
    expect(renewed()).toEqual([]);
    type(2, ["1", "02/05/2025", "fine"]);
    type(2, ["1", "02/05/2025", "A"]);
    expect(renewed()).toEqual([[keyOf("02/05/2025"), keyOf("01/05/2025")]]);
  });
});

test("a row keeps its key when another child's row takes its line", () => {
  const { type, keys } = edited([
    ["1", "01/05/2025", "A"],
    ["2", "01/05/2025", "A"],
  ]);
  const [one, two] = keys();
  type(2, ["2", "01/05/2025", "A"], ["1", "01/05/2025", "A"]);
  expect(keys()).toEqual([two, one]);
});

test("findings without a cell have keys by rule and child, numbered if several share both", () => {
  const finding: Finding = { rule: "101", child: "1", cells: [] };
  const keys = new FindingKeys();
  const locator = locatorOf({ thisYear: new Map(), lastYear: new Map() });
  const given = () => [...keys.of([finding, { ...finding }, { ...finding, child: null }], locator).values()];
  const before = given();
  expect(before[1]).toBe(`${before[0]} #2`);
  expect(new Set(before).size).toBe(3);
  expect(given()).toEqual(before);
});

test("a finding whose other cells change keeps the key of its first row", () => {
  const { tables } = assignTables([sheetOf("Episodes", HEADINGS, ...SAME)]);
  const keys = new FindingKeys();
  const over = (...lines: readonly number[]): Finding => ({
    rule: "501",
    child: "1",
    cells: lines.map((line) => ({ table: "Episodes", lastYear: false, line, field: "DEC" })),
  });
  const given = (...findings: Finding[]) => [...keys.of(findings, locatorOf(tables)).values()];
  const [first, second] = given(over(2, 3), over(3, 4));
  expect(given(over(3, 2), over(2, 4))).toEqual([second, first]);
  expect(given(over(2, 4))).toEqual([first]);
});
