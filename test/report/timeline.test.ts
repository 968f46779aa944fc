import { timelineOf } from "../../src/report/timeline";
import type { Timeline } from "../../src/report/timeline-data";
import { groupByChild } from "../../src/return/group-by-child";
import { collectionEnd, collectionStart } from "../../src/return/collection-years";
import { formatDay } from "../../src/return/days";
import { detectTable, readTable } from "../../src/return/detect-tables";
import type { TableData } from "../../src/return/rows";
import { TABLE_NAMES, uploadedFields, type TableName } from "../../src/return/tables";

type Rows = readonly Readonly<Record<string, string>>[];
type Tables = { readonly [T in TableName]?: Rows };

const FOSTERED = { RNE: "S", LS: "C2", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" };
const U4 = "Placed in U4 (foster care with someone else, long term)";
const K2 = "Placed in K2 (children's home)";
const C2 = "legal status C2 (full care order)";

describe("the child's year in words", () => {
  test("an ordinary year: what was recorded, in order, with days in the year", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "10/01/2024", DEC: "03/09/2025", REC: "X1" },
        { ...FOSTERED, RNE: "P", PLACE: "K2", DECOM: "03/09/2025" },
      ],
      Reviews: [{ DOB: "05/05/2012", REVIEW: "20/06/2025", REVIEW_CODE: "PN1" }],
      Missing: [{ DOB: "05/05/2012", MISSING: "M", MIS_START: "01/10/2025", MIS_END: "04/10/2025" }],
      OC2: [{ DOB: "05/05/2012", SDQ_SCORE: "12", TEETH_CHECK: "1" }],
    });
    expect(words(year)).toEqual([
      `${U4} from 10/01/2024 to 03/09/2025, 155 days in the year; ${C2}.`,
      `${K2} since 03/09/2025, no end date, 210 days in the year; ${C2}.`,
      "MISSING M (missing: whereabouts not known) from 01/10/2025 to 04/10/2025, 3 days.",
      "Review on 20/06/2025: PN1 (attended and spoke for themselves).",
      "In care throughout the year by the OC2 checks, so its items are expected; filled in: SDQ_SCORE, TEETH_CHECK.",
    ]);
    expect(bars(year.placements)).toEqual([
      "U4 01/04/2025 to 03/09/2025, started before",
      "K2 03/09/2025 to 01/04/2026, open",
    ]);
    expect(year.marks).toEqual([]);
  });

  test("an episode that ended after the year is cut at 31 March, and says so", () => {
    const year = timeline({ Episodes: [{ ...FOSTERED, DECOM: "01/03/2026", DEC: "09/04/2026" }] });
    expect(bars(year.placements)).toEqual(["U4 01/03/2026 to 01/04/2026, ended after"]);
    expect(words(year)).toEqual([`${U4} from 01/03/2026 to 09/04/2026, 31 days in the year; ${C2}.`]);
  });

  test("an episode on the last day of the year is drawn, and one that ended the day after is cut", () => {
    const last = timeline({ Episodes: [{ ...FOSTERED, DECOM: "31/03/2026" }] });
    expect(bars(last.placements)).toEqual(["U4 31/03/2026 to 01/04/2026, open"]);
    const after = timeline({ Episodes: [{ ...FOSTERED, DECOM: "30/03/2026", DEC: "01/04/2026" }] });
    expect(bars(after.placements)).toEqual(["U4 30/03/2026 to 01/04/2026, ended after"]);
    const ended = timeline({ Episodes: [{ ...FOSTERED, DECOM: "30/03/2026", DEC: "31/03/2026" }] });
    expect(bars(ended.placements)).toEqual(["U4 30/03/2026 to 31/03/2026"]);
  });

  test("one legal status over two placements is one bar, with the cells of both", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/05/2025", DEC: "01/06/2025", REC: "X1" },
        { ...FOSTERED, PLACE: "K2", DECOM: "01/06/2025", DEC: "01/08/2025", REC: "X1" },
        { ...FOSTERED, PLACE: "K2", LS: "E1", DECOM: "01/08/2025" },
      ],
    });
    expect(bars(year.legalStatuses)).toEqual([
      "C2 01/05/2025 to 01/08/2025",
      "E1 01/08/2025 to 01/04/2026, open",
    ]);
    expect(cells(year.legalStatuses[0])).toEqual(["Episodes 2 LS", "Episodes 3 LS"]);
  });

  test("blank codes are shown as not recorded", () => {
    const year = timeline({ Episodes: [{ RNE: "S", DECOM: "01/03/2026" }] });
    expect(words(year)).toEqual([
      "Placement not recorded since 01/03/2026, no end date, 31 days in the year; legal status not recorded.",
    ]);
  });

  test("for a child in care throughout, it says when OC2 has no row", () => {
    const year = timeline({ Episodes: [{ ...FOSTERED, DECOM: "10/01/2024" }] });
    expect(year.fullYear?.text).toBe(
      "In care throughout the year by the OC2 checks, so its items are expected, but OC2 has no row.",
    );
    expect(cells(year.fullYear ?? undefined)).toEqual(["Episodes 2 DECOM"]);
  });

  test("without an episode, it says so, and shows the rest", () => {
    const year = timeline({ Reviews: [{ REVIEW: "20/06/2025" }] });
    expect(words(year)).toEqual([
      "No episode in this year's return.",
      "Review on 20/06/2025: REVIEW_CODE not recorded.",
    ]);
    expect([year.placements, year.legalStatuses, year.marks, year.fullYear]).toEqual([[], [], [], null]);
  });
});

describe("gaps and overlaps", () => {
  test("a gap is counted in days, with the two dates that make it", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "03/09/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "07/09/2025" },
      ],
    });
    expect(words(year)).toEqual([
      `${U4} from 01/04/2025 to 03/09/2025, 155 days; ${C2}.`,
      "Gap of 4 days: no episode from 03/09/2025 to 07/09/2025.",
      `${U4} since 07/09/2025, no end date, 206 days in the year; ${C2}.`,
    ]);
    expect(cells(year.marks[0])).toEqual(["Episodes 2 DEC", "Episodes 3 DECOM"]);
  });

  test("a gap after an episode without REC is a gap: nothing says that care ended", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "03/09/2025" },
        { ...FOSTERED, DECOM: "07/09/2025" },
      ],
    });
    expect(year.marks.map(({ kind, days }) => [kind, days])).toEqual([["gap", 4]]);
  });

  test("time between two periods of care is not a gap, and says how the first ended", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "01/06/2025", REC: "E4A" },
        { ...FOSTERED, DECOM: "02/06/2025" },
      ],
    });
    expect(year.marks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      expect.stringMatching(
        /^out-of-care: Out of care for 1 day from 01\/06\/2025 to 02\/06\/2025: the previous episode ended with E4A \(.+\)\.$/,
      ),
    ]);
  });

  test("an overlap is counted in days and names both rows", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "10/09/2025", REC: "X1" },
        { ...FOSTERED, PLACE: "K2", DECOM: "08/09/2025" },
      ],
    });
    expect(year.marks.map(({ text }) => text)).toEqual([
      "Overlap of 2 days: the episodes in lines 2 and 3 both run from 08/09/2025 to 10/09/2025.",
    ]);
  });

  test("an overlap up to 31 March names that day, and time out of care begins with the later of two that ended together", () => {
    const upToTheEnd = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "31/03/2026", REC: "X1" },
        { ...FOSTERED, PLACE: "K2", DECOM: "21/03/2026" },
      ],
    });
    expect(upToTheEnd.marks.map(({ text }) => text)).toEqual([
      "Overlap of 10 days: the episodes in lines 2 and 3 both run from 21/03/2026 to 31/03/2026.",
    ]);
    const together = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "01/06/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "01/05/2025", DEC: "01/06/2025", REC: "E4A" },
        { ...FOSTERED, DECOM: "05/06/2025" },
      ],
    });
    expect(together.marks.map(({ kind }) => kind)).toEqual(["overlap", "out-of-care"]);
    expect(cells(together.marks[1])[0]).toBe("Episodes 3 DEC");
  });

  test("an open episode overlaps the one that follows, which is open too", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025" },
        { ...FOSTERED, PLACE: "K2", DECOM: "22/03/2026" },
      ],
    });
    expect(year.marks.map(({ text }) => text)).toEqual([
      "Overlap of 10 days: the episodes in lines 2 and 3 both run since 22/03/2026; the one in line 2 has no end date.",
    ]);
  });

  test("a short episode within a long one overlaps it, and the long one still reaches to the next", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "01/10/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "01/05/2025", DEC: "08/05/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "01/10/2025" },
      ],
    });
    expect(year.marks.map(({ kind, days }) => `${kind} ${days}`)).toEqual(["overlap 7"]);
  });

  test("a change on the same day, and an episode that begins and ends on one day, are neither a gap nor an overlap", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "03/09/2025", REC: "X1" },
        { ...FOSTERED, PLACE: "K2", DECOM: "03/09/2025", DEC: "03/09/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "03/09/2025" },
      ],
    });
    expect(year.marks).toEqual([]);
    expect(words(year)[1]).toBe(`${K2} from 03/09/2025 to 03/09/2025, 0 days; ${C2}.`);
  });
});

test("a gap is shown after an episode that ended on the first day of the year, or on its own first day", () => {
  const beginnings = (...episodes: Rows) =>
    words(timeline({ Episodes: episodes.map((episode) => ({ ...FOSTERED, REC: "X1", ...episode })) })).map(
      (text) => text.slice(0, 12),
    );
  expect(beginnings({ DECOM: "10/01/2024", DEC: "01/04/2025" }, { DECOM: "07/04/2025", REC: "" })).toEqual([
    "Placed in U4",
    "Gap of 6 day",
    "Placed in U4",
  ]);
  expect(
    beginnings(
      { DECOM: "01/05/2025", DEC: "03/09/2025" },
      { DECOM: "03/09/2025", DEC: "03/09/2025" },
      { DECOM: "07/09/2025", REC: "" },
    ),
  ).toEqual(["Placed in U4", "Placed in U4", "Gap of 4 day", "Placed in U4"]);
  expect(
    beginnings({ DECOM: "10/01/2024", DEC: "01/06/2025" }, { DECOM: "10/02/2024", REC: "" }).slice(0, 3),
  ).toEqual(["Placed in U4", "Placed in U4", "Overlap of 4"]);
});

test("an overlap wholly before the year is not shown", () => {
  const year = timeline({
    Episodes: [
      { ...FOSTERED, DECOM: "10/01/2024", DEC: "01/04/2025", REC: "X1" },
      { ...FOSTERED, DECOM: "10/02/2025" },
    ],
  });
  expect(year.marks).toEqual([]);
});

describe("the cells that a click goes to", () => {
  const year = timeline(
    {
      Episodes: [
        { ...FOSTERED, DECOM: "03/05/2025", DEC: "01/06/2025", REC: "E4A" },
        { ...FOSTERED, DECOM: "05/06/2025", DEC: "01/09/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "01/08/2025", LS: "E1" },
      ],
      Missing: [
        { MISSING: "A", MIS_START: "01/10/2025", MIS_END: "04/10/2025" },
        { MISSING: "", MIS_START: "01/09/2025", MIS_END: "04/09/2025" },
      ],
      Reviews: [
        { REVIEW: "20/06/2025", REVIEW_CODE: "PN1" },
        { REVIEW: "01/04/2025", REVIEW_CODE: "PN2" },
        { REVIEW: "31/03/2026", REVIEW_CODE: "PN3" },
      ],
    },
    { Episodes: [{ ...FOSTERED, DECOM: "10/01/2024" }] },
  );

  test("episodes: the placement first, then its dates; a legal status: all its cells", () => {
    expect(cells(year.placements[0])).toEqual(
      ["PLACE", "DECOM", "DEC", "LS"].map((field) => `Episodes 2 ${field}`),
    );
    expect(year.legalStatuses.map(cells)).toEqual([["Episodes 2 LS"], ["Episodes 3 LS"], ["Episodes 4 LS"]]);
    expect(cells(year.lastYear?.legalStatus)).toEqual([
      "last year's Episodes 2 LS",
      "last year's Episodes 2 DECOM",
    ]);
    expect(year.lastYear?.legalStatus.text).toBe(
      "Last year's return ended with an episode open since 10/01/2024. Legal status C2 (full care order).",
    );
  });

  test("gaps and overlaps: the dates that make them, and REC for time out of care", () => {
    expect(
      year.marks.map(({ kind, cells: [...refs] }) => [kind, ...cells({ text: "", cells: refs })]),
    ).toEqual([
      ["gap", "Episodes 2 DECOM", "last year's Episodes 2 DECOM"],
      ["out-of-care", "Episodes 2 DEC", "Episodes 3 DECOM", "Episodes 2 REC"],
      ["overlap", "Episodes 3 DEC", "Episodes 4 DECOM"],
    ]);
  });

  test("missing periods and reviews: in order of date, including the first and last day of the year", () => {
    expect(year.missing.map((bar) => [bar.label, bar.text, ...cells(bar)])).toEqual([
      [
        "",
        "Missing period, type not recorded, from 01/09/2025 to 04/09/2025, 3 days.",
        ...["MIS_START", "MIS_END", "MISSING"].map((field) => `Missing 3 ${field}`),
      ],
      [
        "A",
        expect.stringMatching(/^MISSING A \(.+\) from 01\/10\/2025 to 04\/10\/2025, 3 days\.$/),
        ...["MIS_START", "MIS_END", "MISSING"].map((field) => `Missing 2 ${field}`),
      ],
    ]);
    expect(year.reviews.map((point) => [point.label, ...cells(point)])).toEqual([
      ["PN2", "Reviews 3 REVIEW", "Reviews 3 REVIEW_CODE"],
      ["PN1", "Reviews 2 REVIEW", "Reviews 2 REVIEW_CODE"],
      ["PN3", "Reviews 4 REVIEW", "Reviews 4 REVIEW_CODE"],
    ]);
  });

  test("a whole year in care: every item of OC2 if none is filled in, otherwise those that are", () => {
    const throughout = (items: Rows[number]) =>
      timeline({ Episodes: [{ ...FOSTERED, DECOM: "10/01/2024" }], OC2: [{ DOB: "05/05/2012", ...items }] });
    const none = throughout({}).fullYear;
    expect(none?.text).toMatch(/so its items are expected; none is filled in\.$/);
    expect(cells(none ?? undefined)).toContain("OC2 2 SDQ_SCORE");
    expect(cells(none ?? undefined)).not.toContain("OC2 2 DOB");
    const some = throughout({ TEETH_CHECK: "1" });
    expect(cells(some.fullYear ?? undefined)).toEqual(["OC2 2 TEETH_CHECK"]);
    expect(bars(some.fullYear ? [some.fullYear] : [])).toEqual(["OC2 01/04/2025 to 01/04/2026"]);
  });
});

describe("rows that are not in the picture", () => {
  test.each([
    ["a blank start", { DECOM: "" }, true],
    ["an end before the start", { DECOM: "01/06/2025", DEC: "20/05/2025" }, true],
    ["a day outside the year", { DECOM: "01/06/2019", DEC: "01/05/2020" }, false],
    ["a start after the year", { DECOM: "01/04/2026" }, false],
  ])("whether a gap is in doubt beside %s (%j): %s", (_, episode, isInDoubt) => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "01/05/2025", REC: "X1" },
        { ...FOSTERED, ...episode },
        { ...FOSTERED, DECOM: "01/07/2025" },
      ],
    });
    expect(year.placements).toHaveLength(2);
    expect(year.notDrawn).toHaveLength(1);
    expect(year.marks[0]?.text.includes("An episode that is not in the picture may fill it.")).toBe(
      isInDoubt,
    );
  });

  test("an unreadable end date is quoted, its cell is one click away, and the gap beside it is in doubt", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "01/04/2025", DEC: "01/05/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "01/05/2025", DEC: "31/06/2025", REC: "X1" },
        { ...FOSTERED, DECOM: "01/07/2025" },
      ],
    });
    expect(year.placements).toHaveLength(2);
    expect(words(year).slice(1)).toEqual([
      "Gap of 61 days: no episode from 01/05/2025 to 01/07/2025. An episode that is not in the picture may fill it.",
      `${U4} since 01/07/2025, no end date, 274 days in the year; ${C2}.`,
      'Not in the picture: Episodes, line 3. DEC holds "31/06/2025", which is not a date.',
    ]);
    expect(cells(year.notDrawn[0])).toEqual(["Episodes 3 DEC", "Episodes 3 DECOM"]);
  });

  test("blank starts, ends before the start and dates outside the year are told apart", () => {
    const year = timeline({
      Episodes: [
        { ...FOSTERED, DECOM: "", DEC: "01/06/2025" },
        { ...FOSTERED, DECOM: "01/06/2025", DEC: "01/05/2025" },
        { ...FOSTERED, DECOM: "01/06/2019", DEC: "01/05/2020" },
      ],
      Missing: [{ MISSING: "A", MIS_START: "soon" }],
      Reviews: [{ REVIEW: "01/04/2026" }, { REVIEW: "" }, { REVIEW: "31/03/2025" }],
    });
    expect(year.notDrawn.map(({ text }) => text)).toEqual([
      "Not in the picture: Episodes, line 4. 01/06/2019 to 01/05/2020 is outside the collection year.",
      "Not in the picture: Episodes, line 3. DEC 01/05/2025 is before DECOM 01/06/2025.",
      "Not in the picture: Episodes, line 2. DECOM is blank.",
      'Not in the picture: Missing, line 2. MIS_START holds "soon", which is not a date.',
      "Not in the picture: Reviews, line 2. The review of 01/04/2026 is outside the collection year.",
      "Not in the picture: Reviews, line 3. REVIEW is blank.",
      "Not in the picture: Reviews, line 4. The review of 31/03/2025 is outside the collection year.",
    ]);
    expect(year.notDrawn.map(cells)).toEqual([
      ["Episodes 4 DECOM", "Episodes 4 DEC"],
      ["Episodes 3 DEC", "Episodes 3 DECOM"],
      ["Episodes 2 DECOM", "Episodes 2 DEC"],
      ["Missing 2 MIS_START", "Missing 2 MIS_END"],
      ["Reviews 2 REVIEW"],
      ["Reviews 3 REVIEW"],
      ["Reviews 4 REVIEW"],
    ]);
  });
});

describe("the end of last year's return", () => {
  const lastYear = { Episodes: [{ ...FOSTERED, DECOM: "10/01/2024" }] };
  const ended = `Last year's return ended with an episode open since 10/01/2024. ${U4}; ${C2}.`;

  test("is carried on by this year's first episode", () => {
    const year = timeline({ Episodes: [{ ...FOSTERED, DECOM: "10/01/2024" }] }, lastYear);
    expect(year.marks).toEqual([]);
    expect([year.lastYear?.placement.label, year.lastYear?.legalStatus.label]).toEqual(["U4", "C2"]);
    expect(words(year)[0]).toBe(`${ended} This year's first episode has the same DECOM, PLACE and LS.`);
    expect(cells(year.lastYear?.placement)).toEqual([
      "last year's Episodes 2 PLACE",
      "last year's Episodes 2 DECOM",
      "last year's Episodes 2 LS",
    ]);
  });

  test("what differs is named, and a late start is a gap", () => {
    const year = timeline({ Episodes: [{ ...FOSTERED, PLACE: "K2", DECOM: "03/05/2025" }] }, lastYear);
    expect(words(year).slice(0, 2)).toEqual([
      `${ended} This year's first episode differs: DECOM 03/05/2025, PLACE K2.`,
      "Gap of 32 days: last year's return ended with an open episode, but this year's first starts on 03/05/2025.",
    ]);
  });

  test("a start on the first day of the year leaves no gap, and another legal status is named", () => {
    const year = timeline({ Episodes: [{ ...FOSTERED, LS: "E1", DECOM: "01/04/2025" }] }, lastYear);
    expect(year.marks).toEqual([]);
    expect(words(year)[0]).toBe(`${ended} This year's first episode differs: DECOM 01/04/2025, LS E1.`);
  });

  test("an open episode is shown even if there is no episode this year", () => {
    expect(words(timeline({}, lastYear))).toEqual([ended, "No episode in this year's return."]);
  });

  test("an open episode that starts this year does not belong to last year", () => {
    const late = { Episodes: [{ ...FOSTERED, DECOM: "01/04/2025" }] };
    expect(timeline({}, late).lastYear).toBeNull();
  });

  test("an episode that had ended is not carried over", () => {
    const closed = { Episodes: [{ ...FOSTERED, DECOM: "10/01/2024", DEC: "01/02/2025", REC: "E4A" }] };
    expect(timeline({ Episodes: [{ ...FOSTERED, DECOM: "01/06/2025" }] }, closed).lastYear).toBeNull();
  });
});

/** The year 2025/26 of child 1; CHILD is filled in here. */
function timeline(thisYear: Tables, lastYear: Tables = {}): Timeline {
  const period = { start: collectionStart("2025/26"), end: collectionEnd("2025/26") };
  const header = { Header: [{ SEX: "1", DOB: "05/05/2012" }] };
  const tables = {
    thisYear: tablesOf({ ...header, ...thisYear }, false),
    lastYear: tablesOf(lastYear, true),
  };
  const [child] = groupByChild(tables).all();
  if (!child) throw new Error("The return holds no child.");
  return timelineOf(child, period);
}

function tablesOf(tables: Tables, lastYear: boolean): Map<TableName, TableData> {
  const result = new Map<TableName, TableData>();
  for (const table of TABLE_NAMES) {
    const rows = tables[table];
    if (!rows) continue;
    const fields = uploadedFields(table);
    const values = rows.map((row) => fields.map((field) => (field === "CHILD" ? "1" : (row[field] ?? ""))));
    const sheet = { name: table, firstRow: 0, firstColumn: 0, values: [fields, ...values] };
    const match = detectTable(sheet);
    if (match?.table !== table) throw new Error(`${table} was read as ${match?.table ?? "no table"}.`);
    result.set(table, readTable({ ...match, lastYear }, sheet));
  }
  return result;
}

function words(year: Timeline): string[] {
  return year.sentences.map(({ text }) => text);
}

function bars(items: Timeline["placements"]): string[] {
  return items.map(({ label, from, until, clippedAtStart, clippedAtEnd, open }) =>
    [
      `${label} ${formatDay(from)} to ${formatDay(until)}`,
      ...(clippedAtStart ? ["started before"] : []),
      ...(clippedAtEnd ? ["ended after"] : []),
      ...(open ? ["open"] : []),
    ].join(", "),
  );
}

function cells(item: Timeline["sentences"][number] | undefined): string[] {
  return (item?.cells ?? []).map(
    ({ table, lastYear, line, field }) => `${lastYear ? "last year's " : ""}${table} ${line} ${field}`,
  );
}
