import type { Change } from "../../src/report/changes/change";
import { followChanges } from "../../src/report/changes/follow-changes";
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

/** A return of Episodes alone: its headings, then its rows. */
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

/** "line 2 LS: C9 → C2"; of a whole row its kind in place of the field. */
const inWords = (changes: readonly Change[]) =>
  changes.map(
    ({ kind, line, field, before, after }) => `line ${line} ${field || kind}: ${before} → ${after}`,
  );

/** The headings and rows with another column before them. */
const withColumn = (heading: string, ...cells: readonly string[]) =>
  returnOf([heading, ...HEADINGS], ...ROWS.map((row, index) => [cells[index] ?? "", ...row]));

describe("columns of a sheet", () => {
  test("that are moved are no difference", () => {
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

  test("that come or go are one for each cell that is filled in, and not for the rows", () => {
    const more = withColumn("PLACE_PROVIDER", "PR1", "");
    expect(inWords(follow(RETURN, more))).toEqual(["line 2 PLACE_PROVIDER: (no column) → PR1"]);
    const cut = follow(more, RETURN);
    expect(inWords(cut)).toEqual(["line 2 PLACE_PROVIDER: PR1 → (no column)"]);
    expect(follow(RETURN, RETURN, cut)).toEqual(cut);
    expect(follow(RETURN, more, cut)).toEqual([]);
  });

  test("that came do not stand among the cells of a row that was added or removed", () => {
    const more = withColumn("PLACE_PROVIDER");
    const [first = []] = ROWS;
    const [removed] = follow(more, returnOf(HEADINGS, first));
    expect(removed?.before).toBe("CHILD B2, DECOM 02/05/2025, RNE S, LS C2, CIN N1, PLACE U1");
    const [added] = follow(returnOf(["PLACE_PROVIDER", ...HEADINGS], ["", ...first]), RETURN);
    expect(added?.after).toBe("CHILD B2, DECOM 02/05/2025, RNE S, LS C2, CIN N1, PLACE U1");
  });
});
