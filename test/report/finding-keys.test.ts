import type { Finding } from "../../src/engine/findings";
import { FindingKeys } from "../../src/report/finding-keys";
import { locatorOf } from "../../src/report/locate";
import { assignTables } from "../../src/return/assign-tables";
import { editTable, type TableEdit } from "../../src/return/table-edits";
import { sheetOf } from "../taskpane/support/memory-workbook";

const HEADINGS = ["CHILD", "DECOM", "LS", "RNE", "CIN", "PLACE", "URN", "DEC", "REC"];

type Episode = readonly [child: string, decom: string, ls: string];

/** An Episodes sheet that is edited, and the keys of a finding on LS of each of its rows. */
function edited(episodes: readonly Episode[]) {
  const { tables } = assignTables([sheetOf("Episodes", HEADINGS, ...episodes)]);
  const data = tables.thisYear.get("Episodes");
  if (!data) throw new Error("The sheet is no Episodes table.");
  const keys = new FindingKeys();
  return {
    edit: (edit: TableEdit) => keys.follow(editTable(data, edit, false)),
    type: (line: number, ...rows: readonly Episode[]) =>
      keys.follow(
        editTable(data, { kind: "lines", lines: new Map(rows.map((row, at) => [line + at, row])) }, false),
      ),
    keys() {
      const findings = data.rows.map(
        ({ CHILD, line }): Finding => ({
          rule: "144",
          child: CHILD,
          cells: [{ table: "Episodes", lastYear: false, line, field: "LS" }],
        }),
      );
      return [...keys.of(findings, locatorOf(tables)).values()];
    },
  };
}

const SAME: readonly Episode[] = [
  ["1", "01/05/2025", "A"],
  ["1", "01/05/2025", "B"],
  ["1", "01/05/2025", "C"],
];

test("rows that were deleted and are pasted in another order keep their keys", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b, c] = keys();
  edit({ kind: "delete", line: 2, count: 3 });
  type(2, ...[...SAME].reverse());
  expect(keys()).toEqual([c, b, a]);
});

test("rows that were deleted and typed again cell by cell keep their keys once the next row came", () => {
  const { edit, type, keys } = edited(SAME);
  const [a, b] = keys();
  edit({ kind: "delete", line: 2, count: 3 });
  type(2, ["1", "", ""]);
  type(2, SAME[0] ?? ["", "", ""]);
  type(3, ["1", "01/05/2025", "B"]);
  expect(keys()).toEqual([a, b]);
});
