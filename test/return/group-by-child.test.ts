import { childrenOfThisYear } from "../../src/engine/check-return";
import { assignTables } from "../../src/return/assign-tables";
import type { Child } from "../../src/return/children";
import { groupByChild } from "../../src/return/group-by-child";
import type { CellValue } from "../../src/return/cells";
import { editTable } from "../../src/return/table-edits";
import type { Sheet } from "../../src/return/sheets";

const HEADER = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];
const UASC = ["CHILD", "SEX", "DOB", "DUC"];
const REVIEWS = ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"];

function sheet(name: string, values: readonly (readonly CellValue[])[], date1904 = false): Sheet {
  return { name, firstRow: 0, firstColumn: 0, values, date1904 };
}

function header(...children: readonly string[]) {
  return headerOf(children);
}

function headerOf(children: readonly string[]) {
  return sheet("Header", [
    HEADER,
    ...children.map((child) => [child, "1", "01/02/2010", "WBRI", "", "", ""]),
  ]);
}

function reviews(...rows: readonly (readonly [child: CellValue, review: CellValue])[]) {
  return sheet("Reviews", [REVIEWS, ...rows.map(([child, review]) => [child, "01/02/2010", review, "PN1"])]);
}

function childrenOf(...sheets: readonly Sheet[]) {
  return groupByChild(assignTables(sheets).tables);
}

function reviewLines({ id, thisYear }: Child) {
  return [id, ...thisYear.Reviews.map(({ line }) => line)];
}

test("children are in the order in which they first appear, with each row without CHILD alone at the end", () => {
  const children = childrenOf(
    header("B2", "A1"),
    reviews(["C3", 45_900], ["", 45_901], ["A1", 45_902], [" ", 45_903], ["C3", 45_904]),
  );
  expect(children.all().map(reviewLines)).toEqual([["B2"], ["A1", 4], ["C3", 2, 6], [null, 3], [null, 5]]);
  expect(childrenOfThisYear(children.iterate())).toBe(3);
});

test("children with only the rows of some tables are the same children, in the same order", () => {
  const children = childrenOf(header("B2", "A1"), reviews(["C3", 45_900], ["", 45_901], ["A1", 45_902]));
  const some = children.withRowsOf(({ table }) => table === "Header");
  expect(some.slice(0, 9).map(({ id, thisYear }) => [id, thisYear.Header.length])).toEqual([
    ["B2", 1],
    ["A1", 1],
    ["C3", 0],
    [null, 0],
  ]);
  expect(some.all().flatMap(({ thisYear }) => thisYear.Reviews)).toEqual([]);
  expect(children.all().flatMap(({ thisYear }) => thisYear.Reviews)).toHaveLength(3);
});

test("an identifier in lower case, or as a number, is the same child", () => {
  const children = childrenOf(header("A1", "12"), reviews(["a1", 45_900], [12, 45_901], ["A1", 45_902]));
  expect(children.all().map(reviewLines)).toEqual([
    ["A1", 2, 4],
    ["12", 3],
  ]);
});

test("an identifier that is nowhere in capitals, or only ever a number, is one child in all tables", () => {
  const children = childrenOf(header("a1"), reviews([12, 45_900], ["a1", 45_901], [12, 45_902]));
  expect(children.all().map(reviewLines)).toEqual([
    ["A1", 3],
    ["12", 2, 4],
  ]);
});

test("a child beyond the number of texts that are remembered for other fields is one child in all tables", () => {
  const others = Array.from({ length: 200_000 }, (_, index) => `A${index}`);
  const children = childrenOf(headerOf([...others, "new"]), reviews(["NEW", 45_900], ["new", 45_901]));
  expect(children.length).toBe(200_001);
  expect(children.slice(200_000, 200_001).map(reviewLines)).toEqual([["NEW", 2, 3]]);
});

test("sheets that count dates from 1904 belong to the same children as the others", () => {
  const { values } = reviews(["A1", 44_400]);
  const [child] = childrenOf(header("B2", "A1"), sheet("Reviews", values, true)).slice(1, 2);
  expect(child?.id).toBe("A1");
  expect(child?.thisYear.Reviews.map(({ REVIEW }) => REVIEW)).toEqual([44_400 + 1_462 - 25_569]);
});

test("some of the children have the same rows as when all are asked for, and the same objects once rows are kept", () => {
  const children = childrenOf(header("B2", "A1"), reviews(["A1", 45_900], ["B2", 45_901], ["A1", 45_902]));
  const some = children.slice(1, 5);
  expect(some).toEqual(children.all().slice(1));
  expect(some[0]?.thisYear.Reviews[0]).not.toBe(children.all()[1]?.thisYear.Reviews[0]);
  expect(children.slice(1, 2)[0]?.thisYear.Reviews[0]).toBe(children.all()[1]?.thisYear.Reviews[0]);
});

test("a Header without UASC gets it from the table UASC, whether or not its rows are already kept", () => {
  const flags = (children: readonly Child[]) => children.map(({ thisYear }) => thisYear.Header[0]?.UASC);
  const uasc = sheet("UASC", [UASC, ["A1", "1", "01/02/2010", "01/02/2028"]]);
  expect(flags(childrenOf(header("B2", "A1"), uasc).slice(0, 2))).toEqual(["0", "1"]);
  expect(flags(childrenOf(header("B2", "A1")).slice(0, 2))).toEqual([null, null]);

  const { tables } = assignTables([header("B2", "A1"), uasc]);
  const kept = tables.thisYear.get("Header")?.rows ?? [];
  groupByChild(tables);
  expect(kept.map((row) => "UASC" in row && row.UASC)).toEqual(["0", "1"]);
});

test("an edited table is grouped as it is now", () => {
  const { tables } = assignTables([header("B2", "A1"), reviews(["A1", 45_900], ["B2", 45_901])]);
  const data = tables.thisYear.get("Reviews");
  if (!data) throw new Error("The Reviews were not recognised.");
  const cells = ["C3", "01/02/2010", 45_900, "PN1"];
  editTable(data, { kind: "lines", lines: new Map([[2, cells]]) }, false);
  expect(groupByChild(tables).all().map(reviewLines)).toEqual([["B2", 3], ["A1"], ["C3", 2]]);
});
