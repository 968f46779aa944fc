import { generateReturn } from "../../scripts/practice/generate-return";
import { HOME_AUTHORITY, practicePostcodes } from "../../scripts/practice/geography";
import { practiceProviderList } from "../../scripts/practice/providers";
import { randomOf, type Random } from "../../scripts/practice/random";
import { sheetOf } from "../../scripts/practice/to-sheets";
import { prepareCheck } from "../../src/engine/check-return";
import type { Finding, RunResult } from "../../src/engine/findings";
import { LiveCheck } from "../../src/engine/recheck";
import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
import type { Return } from "../../src/return/children";
import { groupBy } from "../../src/return/grouping";
import { editSheet, tableEditOf, type SheetEdit } from "../../src/return/sheet-edits";
import type { Sheet } from "../../src/return/sheets";
import { uploadedFields } from "../../src/return/tables";
import type { Rule } from "../../rules/rule";
import { damage } from "../practice/support/damage";

const SEEDS = process.env["SLOW"] === "1" ? 40 : 2;
const EDITS = 50;
const YEAR = "2025/26";
const LISTS = { postcodes: practicePostcodes(), providers: practiceProviderList(2025) };

function sheetsOf(seed: number): Sheet[] {
  const { thisYear, lastYear } = damage(generateReturn({ children: 8, year: YEAR, seed }), seed, 40);
  return [
    ...[...thisYear].map(([table, data]) => sheetOf(`${table} 2025-26`, data)),
    ...[...lastYear].map(([table, data]) => sheetOf(`${table} 2024-25`, data)),
  ];
}

function prepared(tables: Return) {
  return prepareCheck(tables, {
    year: YEAR,
    localAuthority: HOME_AUTHORITY,
    ...LISTS,
  });
}

function freshResult(sheets: readonly Sheet[]): RunResult {
  const { run } = prepared(assignTables(sheets).tables);
  run.step(run.total);
  return run.result();
}

/** Sheets that are edited as a person would edit them, and the live check that follows. */
class Edited {
  readonly live: LiveCheck;
  private readonly tables: Return;

  /** @param changed replaces rules */
  constructor(
    public sheets: Sheet[],
    changed: (rule: Rule) => Rule = (rule) => rule,
  ) {
    this.tables = assignTables(sheets).tables;
    const check = prepared(this.tables);
    check.run.step(check.run.total);
    this.live = new LiveCheck({ ...check, rules: check.rules.map(changed) }, check.run.result());
  }

  edit(name: string, edit: SheetEdit): void {
    const before = this.sheets.find((sheet) => sheet.name === name);
    const data = [...this.tables.thisYear.values(), ...this.tables.lastYear.values()].find(
      ({ sheet }) => sheet === name,
    );
    if (!before || !data) throw new Error(`${name} holds no table.`);
    const after = editSheet(before, edit);
    this.sheets = this.sheets.map((sheet) => (sheet === before ? after : sheet));
    this.live.edit(data, tableEditOf(before, edit, after, data.headingLine), false, {
      formulas: after.formulas ?? [],
      merged: after.merged ?? [],
    });
  }
}

function randomEdit(random: Random, { values, ...sheet }: Sheet): SheetEdit {
  const rows = values.length;
  const row = random.int(1, rows + (random.chance(0.1) ? 3 : 0));
  const columns = values[0]?.length ?? 1;
  const column = random.chance(0.3) ? 0 : random.int(0, columns - 1);
  const someCell = (at: number): CellValue => values[random.int(1, Math.max(1, rows - 1))]?.[at] ?? "";
  const cells = (height: number, width: number, cell: (column: number) => CellValue): SheetEdit => ({
    kind: "cells",
    row,
    column,
    values: Array.from({ length: height }, () => Array.from({ length: width }, (_, at) => cell(column + at))),
    formulas: random.chance(0.1) ? [{ row, column, rows: 1, columns: 1 }] : [],
    merged: random.chance(0.05) ? [{ row, column, rows: 2, columns: 1 }] : null,
  });
  const kind = random.weighted({
    odd: 3,
    copy: 5,
    blank: 2,
    paste: 2,
    row: 2,
    insert: 2,
    delete: 2,
    sort: 1,
  });
  switch (kind) {
    case "odd":
      return cells(1, 1, () =>
        random.pick(["?", "00" + String(someCell(0)), "31/02/2025", 45_000, "0I", " x "]),
      );
    case "copy":
      return cells(1, 1, someCell);
    case "blank":
      return cells(1, 1, () => "");
    case "paste":
      return cells(random.int(2, 6), random.int(1, 3), someCell);
    case "row":
      return {
        ...cells(1, 1, someCell),
        column: 0,
        values: [values[random.int(1, rows - 1)] ?? [""]],
      } as SheetEdit;
    case "insert":
      return { kind, row, count: random.int(1, 3) };
    case "delete":
      return { kind, row, count: random.chance(0.05) ? rows : random.int(1, 3) };
    case "sort": {
      const [headings = [], ...rest] = values;
      const sorted = [...rest].sort((a, b) => String(a[column]).localeCompare(String(b[column])));
      return { kind: "replace", sheet: { ...sheet, values: [headings, ...sorted] } };
    }
  }
}

const comparable = ({ findings, run, notRun, failed }: RunResult) => ({
  findings: findings.map((finding) => JSON.stringify(finding)).sort(),
  run: [...run].sort(),
  notRun: notRun.map((one) => JSON.stringify(one)).sort(),
  failed,
});

/** What was found for each child, as text; null stands for the rows without CHILD. */
function byChild({ findings }: RunResult): Map<string | null, string> {
  const texts = [...groupBy(findings, ({ child }) => child)].map(
    ([id, found]) => [id, textOf(found)] as const,
  );
  return new Map(texts);
}

const textOf = (findings: readonly Finding[]) =>
  findings
    .map((finding) => JSON.stringify(finding))
    .sort()
    .join("\n");

test("after any edit the findings are those of a new check, and every child whose findings changed is reported", () => {
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = randomOf(seed, 9);
    const edited = new Edited(sheetsOf(seed));
    let before = byChild(edited.live.result());
    for (let step = 1; step <= EDITS; step++) {
      const edits = random.int(1, 2);
      for (let count = 0; count < edits; count++) {
        const sheet = random.pick(edited.sheets);
        edited.edit(sheet.name, randomEdit(random, sheet));
      }
      const reported = edited.live.check();
      const found = edited.live.result();
      expect({ seed, step, ...comparable(found) }).toEqual({
        seed,
        step,
        ...comparable(freshResult(edited.sheets)),
      });
      for (const id of reported.checked) expect(reported.changed.has(id)).toBe(true);
      const now = byChild(found);
      const others = [...before.keys(), ...now.keys()].filter((id) => before.get(id) !== now.get(id));
      expect({ seed, step, unreported: others.filter((id) => !reported.changed.has(id)) }).toEqual({
        seed,
        step,
        unreported: [],
      });
      for (const [id, text] of now) expect(textOf(edited.live.findingsOf(id))).toBe(text);
      before = now;
    }
  }
});

test("only the children affected are checked, and those whose lines moved are reported", () => {
  const edited = new Edited(sheetsOf(1));
  const episodes = edited.sheets.find(({ name }) => name === "Episodes 2025-26");
  const child = String(episodes?.values[1]?.[0]);
  edited.edit("Episodes 2025-26", {
    kind: "cells",
    row: 1,
    column: 3,
    values: [["ZZ"]],
    formulas: [],
    merged: null,
  });
  expect([...edited.live.check().checked]).toEqual([child]);
  edited.edit("Episodes 2025-26", { kind: "insert", row: 1, count: 2 });
  const moved = edited.live.check();
  expect([...moved.checked]).toEqual([]);
  expect(moved.changed.has(child)).toBe(true);
});

describe("edits with effects elsewhere", () => {
  const ids = ["000001", "000002", "000003", "000004", "000005"];
  const upn = (id: string) => `A1234567${id.slice(1)}`;

  /** A Header and Episodes of a few children, in which line 2 is the first. */
  function small(last = "000005"): Edited {
    const present = [...ids.slice(0, -1), last];
    const header = { SEX: "M", DOB: "05/05/2012", ETHNIC: "WBRI" };
    const episode = {
      DECOM: "01/06/2025",
      RNE: "S",
      LS: "C2",
      CIN: "N1",
      PLACE: "U4",
      PLACE_PROVIDER: "PR4",
    };
    const sheet = (name: "Header" | "Episodes", rows: readonly Readonly<Record<string, string>>[]): Sheet => {
      const fields = uploadedFields(name);
      const values = [[...fields], ...rows.map((row) => fields.map((field) => row[field] ?? ""))];
      return { name, firstRow: 0, firstColumn: 0, values };
    };
    return new Edited([
      sheet(
        "Header",
        present.map((CHILD, at) => ({ ...header, CHILD, UPN: upn(ids[at] ?? "") })),
      ),
      sheet(
        "Episodes",
        present.map((CHILD) => ({ ...episode, CHILD })),
      ),
    ]);
  }

  function write(edited: Edited, name: "Header" | "Episodes", line: number, field: string, text: string) {
    const column = uploadedFields(name).indexOf(field);
    edited.edit(name, { kind: "cells", row: line - 1, column, values: [[text]], formulas: [], merged: null });
    return edited.live.check();
  }

  function codesNow(edited: Edited): Set<string> {
    const found = edited.live.result();
    expect(comparable(found)).toEqual(comparable(freshResult(edited.sheets)));
    return new Set(found.findings.map(({ rule }) => rule));
  }

  test("deleting rows moves up the findings below them", () => {
    const edited = small();
    write(edited, "Episodes", 6, "LS", "C9");
    edited.edit("Episodes", { kind: "delete", row: 1, count: 2 });
    expect([...edited.live.check().changed].sort()).toEqual(ids);
    expect(codesNow(edited)).toContain("144");
    const [finding] = edited.live.findingsOf("000005").filter(({ rule }) => rule === "144");
    expect(finding?.cells[0]?.line).toBe(4);
  });

  function placesOf(edited: Edited, rule: string): string[] {
    codesNow(edited);
    const found = edited.live.result().findings.filter((finding) => finding.rule === rule);
    return found.map(({ cells: [cell] }) => `${cell?.table} ${cell?.line}`);
  }

  test("an identifier is found to be short only as long as there are longer ones in its column", () => {
    const edited = small("5");
    expect(placesOf(edited, "FMT12")).toEqual(["Header 6", "Episodes 6"]);
    write(edited, "Header", 6, "SEX", "F");
    expect(placesOf(edited, "FMT12")).toEqual(["Header 6", "Episodes 6"]);
    edited.edit("Header", { kind: "delete", row: 1, count: 2 });
    expect(edited.live.check().changed).toContain("5");
    expect(placesOf(edited, "FMT12")).toEqual(["Episodes 6"]);
    edited.edit("Episodes", { kind: "insert", row: 2, count: 2 });
    expect(edited.live.check().changed).toContain("5");
    expect(placesOf(edited, "FMT12")).toEqual(["Episodes 8"]);
  });

  test("a short identifier is found to lack zeros once another table has them, and to be short again when none has", () => {
    const edited = small("5");
    expect(placesOf(edited, "FMT13")).toEqual([]);
    expect(write(edited, "Header", 6, "CHILD", "000005").changed).toContain("5");
    expect(placesOf(edited, "FMT12")).toEqual([]);
    expect(placesOf(edited, "FMT13")).toEqual(["Episodes 6"]);
    expect(write(edited, "Header", 6, "CHILD", "000006").changed).toContain("5");
    expect(placesOf(edited, "FMT12")).toEqual(["Episodes 6"]);
    expect(placesOf(edited, "FMT13")).toEqual([]);
  });

  test("a UPN that two children share is found on both, until one of them gets another", () => {
    const edited = small();
    const shared = write(edited, "Header", 2, "UPN", upn("000002"));
    expect([...shared.checked].sort()).toEqual(["000001", "000002"]);
    expect(codesNow(edited)).toContain("444");
    const apart = write(edited, "Header", 3, "UPN", upn("000009"));
    expect([...apart.checked].sort()).toEqual(["000001", "000002"]);
    expect(codesNow(edited)).not.toContain("444");
  });

  test("when an identifier is changed to look like another, the other child is checked too", () => {
    const edited = small();
    const { checked } = write(edited, "Episodes", 2, "CHILD", "0O0002");
    expect([...checked].sort()).toEqual(["000001", "000002", "0O0002"]);
    codesNow(edited);
  });
});

test("when a rule stops with an error, everything is checked again, and once more when it no longer does", () => {
  const edited = new Edited(sheetsOf(1), (rule) =>
    rule.code === "144"
      ? {
          ...rule,
          check(context) {
            if (context.thisYear.Episodes.some(({ LS }) => LS === "STOP")) throw new Error("stopped");
            rule.check(context);
          },
        }
      : rule,
  );
  const before = comparable(edited.live.result());
  const name = "Episodes 2025-26";
  const row = edited.sheets.find((sheet) => sheet.name === name)?.values[1] ?? [];
  const column = 3;
  const write = (text: CellValue) => {
    edited.edit(name, { kind: "cells", row: 1, column, values: [[text]], formulas: [], merged: null });
    return edited.live.check();
  };
  const children = edited.live.children.map(({ id }) => id);
  const stopped = write("STOP");
  expect(children.filter((id) => !stopped.changed.has(id))).toEqual([]);
  const result = edited.live.result();
  expect(result.failed.map(({ rule }) => rule)).toEqual(["144"]);
  expect(result.run).not.toContain("144");
  expect(result.findings.filter(({ rule }) => rule === "144")).toEqual([]);
  const mended = write(row[column] ?? "");
  expect(children.filter((id) => !mended.checked.has(id))).toEqual([]);
  expect(comparable(edited.live.result())).toEqual(before);
});
