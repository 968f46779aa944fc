import { OWN_SHEETS } from "../../src/report/annotations";
import type { Change } from "../../src/report/changes/change";
import { changesSheet, readChanges } from "../../src/report/changes/changes-sheet";
import { refreshChanges, followChanges } from "../../src/report/changes/follow-changes";
import { snapshotsOf } from "../../src/report/changes/snapshot";
import { addressesIn } from "../../src/report/locate";
import { assignTables } from "../../src/return/assign-tables";
import type { Return } from "../../src/return/children";
import { sheetOf } from "../taskpane/support/memory-workbook";

const HEADINGS = ["CHILD", "DECOM", "LS", "RNE", "CIN", "PLACE", "URN", "DEC", "REC"];
const ROWS = [
  ["A1", "01/05/2025", "C1", "S", "N1", "U1", "", "", ""],
  ["B2", "02/05/2025", "C2", "S", "N1", "U1", "", "", ""],
];

/** A return with only Episodes: its headings, then its rows. */
const returnOf = (...rows: readonly (readonly string[])[]): Return =>
  assignTables([sheetOf("Episodes", ...rows.map((row) => [...row]))]).tables;

const RETURN = returnOf(HEADINGS, ...ROWS);

function follow(before: Return, now: Return, known: readonly Change[] = []): Change[] {
  return followChanges(known, {
    before: snapshotsOf(before),
    now: snapshotsOf(now),
    corrected: new Set(),
    noticed: "23/11/2026 10:00",
    addressOf: addressesIn(now),
  });
}

/** "line 2 LS: C9 → C2"; for a whole row, its kind instead of the field. */
const inWords = (changes: readonly Change[]) =>
  changes.map(
    ({ kind, line, field, before, after }) => `line ${line} ${field || kind}: ${before} → ${after}`,
  );

/** The headings and rows with an extra column in front. */
const withColumn = (heading: string, ...cells: readonly string[]) =>
  returnOf([heading, ...HEADINGS], ...ROWS.map((row, index) => [cells[index] ?? "", ...row]));

describe("columns of a sheet", () => {
  test("make no difference when they are moved", () => {
    const [first = [], second = []] = ROWS;
    const moved = returnOf(
      [...HEADINGS].reverse(),
      [...first].reverse(),
      second.map((cell) => (cell === "C2" ? "V2" : cell)).reverse(),
    );
    const changes = follow(RETURN, moved);
    expect(inWords(changes)).toEqual(["line 3 LS: C2 → V2"]);
    expect(follow(moved, RETURN, changes)).toEqual([]);
  });

  test("that come are one change each, until they go again, and edits in them are changes of their own", () => {
    const more = withColumn("PLACE_PROVIDER", "PR1", "PR4");
    const added = follow(RETURN, more);
    expect(inWords(added)).toEqual(["line 1 PLACE_PROVIDER: (no column) → (column now read)"]);
    const edited = follow(more, withColumn("PLACE_PROVIDER", "PR2", "PR4"), added);
    expect(inWords(edited)).toEqual([...inWords(added), "line 2 PLACE_PROVIDER: PR1 → PR2"]);
    expect(follow(more, RETURN, edited)).toEqual([]);
  });

  test("whose headings were corrected are one change each, listed at the heading and read back", () => {
    const renamed = follow(withColumn("Placed by", "PR1", "PR4"), withColumn("PLACE_PROVIDER", "PR1", "PR4"));
    expect(inWords(renamed)).toEqual(["line 1 PLACE_PROVIDER: (no column) → (column now read)"]);
    const tables = withColumn("PLACE_PROVIDER", "PR1", "PR4");
    const rows = changesSheet(renamed, OWN_SHEETS, tables)!.rows.map((row) => row.map(({ value }) => value));
    expect(rows.at(-1)?.slice(0, 7)).toEqual([
      "Episodes!A1",
      "Episodes",
      "1",
      "",
      "PLACE_PROVIDER",
      "(no column)",
      "(column now read)",
    ]);
    expect(readChanges(sheetOf("903 Changes", ...rows))).toEqual(renamed);
  });

  test("when deleted, are one change for each cell that is filled in, and none for the rows", () => {
    const more = withColumn("PLACE_PROVIDER", "PR1", "");
    const cut = follow(more, RETURN);
    expect(inWords(cut)).toEqual(["line 2 PLACE_PROVIDER: PR1 → (no column)"]);
    expect(follow(RETURN, RETURN, cut)).toEqual(cut);
    expect(follow(RETURN, more, cut)).toEqual([]);
  });

  test("are not named among the cells of an added or removed row where they are blank or absent", () => {
    const more = withColumn("PLACE_PROVIDER");
    const [first = []] = ROWS;
    const [removed] = follow(more, returnOf(HEADINGS, first));
    expect(removed?.before).toBe("CHILD B2, DECOM 02/05/2025, RNE S, LS C2, CIN N1, PLACE U1");
    const [added] = follow(returnOf(["PLACE_PROVIDER", ...HEADINGS], ["", ...first]), RETURN);
    expect(added?.after).toBe("CHILD B2, DECOM 02/05/2025, RNE S, LS C2, CIN N1, PLACE U1");
  });
});

test("rows without CHILD are compared line by line when there are too many to compare each with each", () => {
  const places = (count: number, place: string) => [
    ["A1", "01/05/2025", "C1", "S", "N1", "U1", "", "", ""],
    ...Array.from({ length: count }, (_, index) => ["", "", "C2", "S", "N1", place, String(index), "", ""]),
  ];
  const shifted = (count: number) => {
    const [first = [], second = [], ...rest] = places(count, "K2");
    return follow(returnOf(HEADINGS, ...places(count, "U1")), returnOf(HEADINGS, first, ...rest, second));
  };
  const urns = (changes: readonly Change[]) => changes.filter(({ field }) => field === "URN").length;
  expect(urns(shifted(50))).toBe(0);
  expect(urns(shifted(1_500))).toBe(1_500);
});

test("a value typed over a formula is marked as such, until the cell holds a formula again", () => {
  const ofCell = { row: 1, column: HEADINGS.indexOf("LS"), rows: 1, columns: 1 };
  const holding = (value: string, ...formulas: readonly (typeof ofCell)[]) => {
    const rows = [HEADINGS, ...ROWS].map((row) => row.map((cell) => (cell === "C1" ? value : cell)));
    return assignTables([{ ...sheetOf("Episodes", ...rows), formulas }]).tables;
  };
  const calculated = holding("C1", ofCell);
  const typed = follow(calculated, holding("V2"));
  expect(typed.map(({ overFormula }) => overFormula)).toEqual([true]);
  const sheet = changesSheet(typed, OWN_SHEETS, calculated)!;
  const values = sheet.rows.map((row) => row.map(({ value }) => value));
  expect(values.at(-1)?.at(-1)).toBe("by hand, over a formula");
  expect(readChanges(sheetOf("903 Changes", ...values))).toEqual(typed);
  const again = follow(holding("V2"), holding("C9"), typed);
  expect(again.map(({ before, overFormula }) => [before, overFormula])).toEqual([["C1", true]]);
  const back = follow(holding("V2"), holding("C9", ofCell), typed);
  expect(back.map(({ overFormula }) => overFormula)).toEqual([false]);
  expect(follow(calculated, holding("C9", ofCell)).map(({ overFormula }) => overFormula)).toEqual([false]);
});

test("a value in which only spaces were changed is marked as such, because it looks the same", () => {
  const changed = follow(
    returnOf(HEADINGS, ROWS[0]!.with(2, "C1 "), ROWS[1]!),
    returnOf(HEADINGS, ROWS[0]!, ROWS[1]!.with(2, "V2")),
  );
  const values = changesSheet(changed, OWN_SHEETS, RETURN)!.rows.map((row) => row.map(({ value }) => value));
  expect(values.slice(-2).map((row) => row.at(-1))).toEqual(["by hand, spaces only", "by hand"]);
  expect(readChanges(sheetOf("903 Changes", ...values))).toEqual(changed);
  const calculated = changed.map((change) => ({ ...change, overFormula: true, by: "suggestion" as const }));
  const [first] = changesSheet(calculated, OWN_SHEETS, RETURN)!.rows.slice(-2);
  expect(first?.at(-1)?.value).toBe("by suggestion, spaces only, over a formula");
});

describe("the sheet of changes", () => {
  const CHANGES: readonly Change[] = [
    { kind: "cell", sheet: "Episodes", line: 3, child: " B2", field: "LS", before: "C2", after: "V2" },
    { kind: "row-removed", sheet: "Episodes", line: 7, child: "", field: "", before: "RNE S", after: "" },
  ].map((change) => ({ ...change, noticed: "23/11/2026 10:00", by: "hand", overFormula: false }) as Change);
  const rows = () =>
    changesSheet(CHANGES, OWN_SHEETS, RETURN)!.rows.map((row) => row.map(({ value }) => value));
  const read = (values: ReturnType<typeof rows>) => readChanges(sheetOf("903 Changes", ...values));

  test("says above its table which other dates could be read either way, and can still be read back", () => {
    const turned = { ...CHANGES[0]!, field: "DECOM", before: "05/13/2025", after: "13/05/2025", line: 3 };
    const sheet = changesSheet([turned], OWN_SHEETS, RETURN)!;
    expect(sheet.rows[2]?.map(({ value }) => value)).toEqual([
      "1 other date in DECOM could also be read with the month first, such as 01/05/2025. It stays as it is. Check it on line 2 of Episodes.",
    ]);
    expect(sheet.table?.headingRow).toBe(3);
    expect(
      readChanges(sheetOf("903 Changes", ...sheet.rows.map((row) => row.map(({ value }) => value)))),
    ).toEqual([turned]);
  });

  test("can be read back, even if its columns were moved and its headings put in capitals", () => {
    expect(read(rows())).toEqual(CHANGES);
    const shouted = rows().map((row, index) =>
      index === 2 ? row.map((one) => `${one} `.toUpperCase()) : row,
    );
    expect(read(shouted.map((row) => [...row].reverse()))).toEqual(CHANGES);
  });

  test("gives each change once when it was copied within the workbook", () => {
    const known: Change[] = [{ ...CHANGES[0]!, child: "B2", after: "C1" }, CHANGES[1]!];
    const now = snapshotsOf(returnOf(HEADINGS, ...ROWS.map((row) => row.with(2, "C1"))));
    expect(refreshChanges([...known, ...known], now)).toEqual(known);
  });

  test.each(["", "0", "2.5", "-1", "seven"])("a row with the line number %j is skipped", (line) => {
    const typed = rows().map((row, index) => (index === 3 ? row.with(2, line) : row));
    expect(read(typed)).toEqual(CHANGES.slice(1));
  });

  test("is not read without its headings or its Line column", () => {
    expect(read(rows().filter((_row, index) => index !== 2))).toEqual([]);
    expect(read(rows().map((row) => row.filter((_cell, column) => column !== 2)))).toEqual([]);
  });
});
