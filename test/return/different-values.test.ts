import { cellReaders } from "../../src/return/cell-readers";
import { DifferentValues, differentValuesOf } from "../../src/return/different-values";
import { detectTable, readTable } from "../../src/return/detect-tables";
import { editTable } from "../../src/return/table-edits";

const sheet = {
  name: "Reviews",
  firstRow: 0,
  firstColumn: 0,
  values: [
    ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
    ["A1", "01/02/2010", 45_000, "PN1"],
    ["A1", "01/02/2010", 45_100, "PN1"],
    ["", "", "", ""],
    ["B2", "", 45_000, "PN2"],
    ["A1", " ", 45_000, "PN1"],
  ],
};

function read() {
  const match = detectTable(sheet);
  if (!match) throw new Error("The sheet was not recognised.");
  return readTable(match, sheet);
}

test("a table knows the different values of its columns as they stood, in the order of the sheet", () => {
  const { rows } = read();
  expect(differentValuesOf(rows, "CHILD")).toEqual(["A1", "B2"]);
  expect(differentValuesOf(rows, "DOB")).toEqual(["01/02/2010", " "]);
  expect(differentValuesOf(rows, "REVIEW")).toEqual([45_000, 45_100]);
});

test("after an edit they are no longer known, so that nobody goes by what was there before", () => {
  const data = read();
  editTable(data, { kind: "lines", lines: new Map([[2, ["C3", "", 45_000, "PN1"]]]) }, false);
  expect(differentValuesOf(data.rows, "CHILD")).toBeUndefined();
});

test("values beyond what a reader remembers are told once all the same", () => {
  const readText = cellReaders(false)("text");
  for (let index = 0; index < 200_000; index++) readText(`known ${index}`);
  const different = new DifferentValues();
  for (const cell of ["new", "other", "new"]) different.add(cell, readText(cell));
  expect(different.list()).toEqual(["new", "other"]);
});
