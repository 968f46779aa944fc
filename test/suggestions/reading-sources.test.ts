import { directoryOf } from "../../src/reference/postcodes";
import { TEST_POSTCODES } from "../rules/support/postcodes";
import { parseDay, formatDay } from "../../src/return/days";
import { dateReadings } from "../../src/suggestions/sources/date-readings";
import { EPISODE, HEADER, provider, suggestionsFor, written } from "./support";

const LISTS = { providers: [provider("SC123456")] };

type Cells = Partial<Record<keyof typeof EPISODE, string | number>>;

function forEpisodes(...episodes: Cells[]) {
  return suggestionsFor(
    { Header: [HEADER], Episodes: episodes.map((episode) => ({ ...EPISODE, ...episode })) },
    LISTS,
  );
}

describe("codes", () => {
  test.each([
    ["PLACE_PROVIDER", "PR 4", "PR4", "411"],
    ["PLACE_PROVIDER", "PR-4", "PR4", "411"],
    ["RNE", "S.", "S", "143"],
    ["RNE", "SS", "S", "143"],
    ["RNE", " S", "S", "143"],
    ["PLACE", "K2 ", "K2", "146"],
    ["CIN", "NI", "N1", "145"],
    ["LS", "2C", "C2", "144"],
    ["PLACE", "K22", "K2", "146"],
  ])("%s %s is corrected to %s", (field, typed, code) => {
    const suggestions = forEpisodes({ [field]: typed });
    const all = suggestions.forChild("1").map(written);
    expect(all[0]).toBe(`Episodes 2 ${field} ${typed} -> ${code}`);
  });

  test.each(["N/A", "?", "-", "SX"])(
    "RNE %s is too different to be a slip for a code of one letter",
    (typed) => {
      expect(forEpisodes({ RNE: typed }).forChild("1").map(written)).toEqual([]);
    },
  );

  const forPermanence = (field: "LA_PERM" | "PREV_PERM", typed: string) =>
    suggestionsFor({
      Header: [HEADER],
      Episodes: [EPISODE],
      PrevPerm: [
        { DOB: HEADER.DOB, PREV_PERM: "P1", LA_PERM: "341", DATE_PERM: "01/01/2020", [field]: typed },
      ],
    })
      .forChild("1")
      .filter(({ source }) => source.kind === "code-set")
      .map(written);

  test.each(["NK", "N/K", "UK", "UNK", "11", "3", "0", "N/A", "-"])(
    "LA_PERM %s is too different to be a slip for a code of three characters",
    (typed) => expect(forPermanence("LA_PERM", typed)).toEqual([]),
  );

  test.each([
    ["3411", "341"],
    ["34I", "341"],
    ["SOC", "SCO"],
    ["WALL", "WAL"],
  ])("LA_PERM %s may be a slip for %s", (typed, code) => {
    expect(forPermanence("LA_PERM", typed)).toContain(`PrevPerm 2 LA_PERM ${typed} -> ${code}`);
  });

  const fromCodes = (...episodes: Cells[]) =>
    suggestionsFor({ Header: [HEADER], Episodes: episodes.map((episode) => ({ ...EPISODE, ...episode })) })
      .forChild("1")
      .filter(({ source }) => source.kind === "code-set");

  test.each([
    ["PLACE_PROVIDER", "P4", ["PR4"]],
    ["REC", "E1", []],
    ["LS", "C", ["C1", "C2"]],
    ["LS", "V", ["V2", "V3", "V4"]],
    ["PLACE", "A", []],
    ["PLACE", "0", []],
  ])("%s %s may be a slip for %j: more than three codes are no hint", (field, typed, codes) => {
    expect(fromCodes({ [field]: typed }).map(written)).toEqual(
      codes.map((code) => `Episodes 2 ${field} ${typed} -> ${code}`),
    );
  });

  test.each([
    ["a code with extra signs", "E - 2", "E2", "stray characters in E - 2"],
    ["a character that looks alike", "EB", "E8", "letters and digits that look alike in EB"],
  ])("%s leaves no other code to choose", (_, REC, code, slip) => {
    const suggestions = fromCodes({ REC });
    expect(suggestions.map(written)).toEqual([`Episodes 2 REC ${REC} -> ${code}`]);
    expect(suggestions[0]?.evidence).toMatch(new RegExp(`^REC ${code} \\(.+\\): ${slip}$`));
  });

  test("a space beside the code is made visible, and mentioned once", () => {
    expect(fromCodes({ REC: " E2" })[0]?.evidence).toMatch(/^REC E2 \(.+\): stray spaces in ␣E2$/);
  });

  test.each([
    ["REFO", ["REFU"]],
    ["YEZ", []],
  ])(
    "IN_TOUCH %s may be a slip for %j: another character is a hint only for codes of four and more",
    (IN_TOUCH, codes) => {
      const suggestions = suggestionsFor({ Header: [HEADER], OC3: [{ DOB: HEADER.DOB, IN_TOUCH }] });
      const to = suggestions.forChild("1").flatMap(({ changes }) => changes.map((change) => change.to));
      expect(to).toEqual(codes);
    },
  );

  test.each([
    ["before", { LS: "C2", DEC: "01/09/2025", REC: "X1" }, { LS: "C", DECOM: "01/09/2025", RNE: "P" }, 2],
    ["after", { LS: "C", DEC: "01/09/2025", REC: "X1" }, { LS: "C2", DECOM: "01/09/2025", RNE: "P" }, 3],
  ])("of two possible codes, the one that the episode %s has comes first", (_, earlier, later, line) => {
    const [first, second] = fromCodes(earlier, later);
    expect([first, second].map((one) => one?.changes[0]?.to)).toEqual(["C2", "C1"]);
    expect(first?.evidence).toContain(`: the same as on line ${line}, one character missing in C`);
    expect(second?.evidence).not.toContain("the same as on line");
  });

  test.each([
    ["PLACE", "Q9", "146"],
    ["PLACE_PROVIDER", "PR9", "164"],
    ["PLACE", "U", "146"],
    ["RNE", "X", "143"],
    ["PLACE", "Z1", "146"],
    ["REC", "E43", "149"],
  ])("%s %s is similar to too many codes or none, or to a code of another year", (field, typed) => {
    expect(fromCodes({ [field]: typed })).toEqual([]);
  });
});

describe("the postcode directory", () => {
  const urnless = { PLACE: "U4", URN: "SC123456" };

  test.each([
    ["look-alikes", "LS1 IUR", "LS1 1UR"],
    ["swapped characters", "L1S 1UR", "LS1 1UR"],
    ["another letter", "LS1 1UT", "LS1 1UR"],
  ])("%s: corrected to the postcode of the child's other episode", (_, typed, right) => {
    const suggestions = forEpisodes(
      { ...urnless, PL_POST: right, DEC: "01/09/2025", REC: "X1", REASON_PLACE_CHANGE: "CARPL" },
      { ...urnless, DECOM: "01/09/2025", RNE: "T", PL_POST: typed },
    );
    const [first] = suggestions.forRule("392c");
    expect(first && written(first)).toBe(`Episodes 3 PL_POST ${typed} -> ${right}`);
    expect(first?.evidence).toContain("recorded on line 2 too");
  });

  /** What is suggested for a home postcode of a child with another one last year. */
  const forHome = (typed: string, other: string, postcodes = TEST_POSTCODES) =>
    suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [{ ...EPISODE, HOME_POST: typed }],
        Header_last: [HEADER],
        Episodes_last: [{ ...EPISODE, DECOM: "01/06/2024", HOME_POST: other }],
      },
      { ...LISTS, postcodes },
    )
      .forChild("1")
      .filter(({ source }) => source.kind === "postcode-directory");

  test.each(["L2-2DH", "L2, 2DH.", "(L2 2DH)"])(
    "%s is corrected to L2 2DH, whether or not that is near another place",
    (typed) => {
      const [first, ...others] = forHome(typed, "CA1 1AA");
      expect(others).toEqual([]);
      expect(first && written(first)).toBe(`Episodes 2 HOME_POST ${typed} -> L2 2DH`);
      expect(first?.evidence).toBe(
        `HOME_POST L2 2DH: stray characters in ${typed}, in the postcode directory`,
      );
      expect(forHome(typed, "L2 2DH")[0]?.evidence).toContain("recorded in last year's return");
    },
  );

  test.each([
    ["swapped characters", "CA3 8AN", "two characters swapped"],
    ["a missing character", "CA3 8A", "one character missing"],
    ["a character too many", "CA33 8NA", "one character too many"],
    ["look-alikes", "CA3 BNA", "letters and digits that look alike"],
  ])("%s: corrected to a postcode near another place of the child", (_, typed, slip) => {
    const [first, ...others] = forHome(typed, "CA1 1AA");
    expect(others).toEqual([]);
    expect(first && written(first)).toBe(`Episodes 2 HOME_POST ${typed} -> CA3 8NA`);
    expect(first?.evidence).toBe(
      `HOME_POST CA3 8NA: ${slip} in ${typed}, in the postcode directory, 0.4 miles from a place recorded or listed for the child`,
    );
  });

  test("suggests none that is far away, has another character, or is near a place that cannot be measured", () => {
    expect(forHome("CA3 8AN", "L1 8JQ")).toEqual([]);
    expect(forHome("CA3 8NB", "CA1 1AA")).toEqual([]);
    expect(forHome("CA3 8AN", "JE2 3AB")).toEqual([]);
    expect(forHome("CA3 8AN", "")).toEqual([]);
  });

  test("ten miles count as near, and more than five postcodes that are near are no hint", () => {
    const at = (easting: number) => ({ district: "E08000012", easting, northing: 390000 });
    const directory = (miles: number, ...more: string[]) =>
      directoryOf("November 2025", {
        "L1 8JQ": at(300000),
        "L2 2DH": at(300000),
        ...Object.fromEntries(
          ["L3 5AB", ...more].map((code) => [code, at(300000 + Math.round(miles * 1609.344))]),
        ),
      });
    const suggested = (...of: Parameters<typeof directory>) =>
      forHome("L3 5A", "L1 8JQ", directory(...of)).map(({ changes }) => changes[0]?.to);
    expect(suggested(10)).toEqual(["L3 5AB"]);
    expect(suggested(10.1)).toEqual([]);
    const more = ["L3 5AD", "L3 5AE", "L3 5AF", "L3 5AG"];
    expect(suggested(1, ...more)).toEqual(["L3 5AB", ...more]);
    expect(suggested(1, ...more, "L3 5AH")).toEqual([]);
  });

  test("suggests a postcode that was recorded last year, or is listed for the URN of a home", () => {
    expect(forHome("L1 8JX", "L1 8JQ")[0]?.evidence).toBe(
      "HOME_POST L1 8JQ: one character different in L1 8JX, recorded in last year's return, in the postcode directory",
    );
    const listed = (PLACE: string) =>
      suggestionsFor(
        { Header: [HEADER], Episodes: [{ ...EPISODE, PLACE, PL_POST: "LS1 1UX", PLACE_PROVIDER: "PR5" }] },
        { providers: [provider("SC123456", { postcode: "LS1 1UR", placementCodes: ["K2", "U4"] })] },
      )
        .forChild("1")
        .filter(({ source }) => source.kind === "postcode-directory")
        .map(({ evidence }) => evidence);
    expect(listed("K2")).toEqual([
      "PL_POST LS1 1UR: one character different in LS1 1UX, listed for this URN, in the postcode directory",
    ]);
    expect(listed("U4")).toEqual([]);
  });
});

describe("dates that cannot be read as they are", () => {
  test.each([
    ["2025-06-01", "01/06/2025"],
    ["2025-06-01T00:00:00", "01/06/2025"],
    ["01/06/2025 00:00", "01/06/2025"],
    ["01-06-2025", "01/06/2025"],
    ["1.6.25", "01/06/2025"],
    ["01/06/25", "01/06/2025"],
    ["1 June 2025", "01/06/2025"],
    ["01-Jun-25", "01/06/2025"],
    ["06/13/2025", "13/06/2025"],
    ["20250601", "01/06/2025"],
    ["2025.6.1", "01/06/2025"],
    ["31-12-2025", "31/12/2025"],
    ["1st  Sept, 2025 9:30 am", "01/09/2025"],
  ])("%s is read as %s", (text, day) => {
    const [first] = forEpisodes({ DECOM: text }).forRule("141");
    expect(first && written(first)).toBe(`Episodes 2 DECOM ${text} -> ${day}`);
    expect(first?.changes[0]?.day).toBe(parseDay(day));
    expect(first?.isRewriting).toBe(true);
  });

  test("a date with a character that cannot be seen is written as it is", () => {
    const [first] = forEpisodes({ DECOM: "01/06/2025\u200b" }).forChild("1");
    expect(first?.changes[0]?.to).toBe("01/06/2025");
    expect(first?.isRewriting).toBe(true);
  });

  test.each([
    ...["31/02/2025", "00/06/2025", "2025-00-01", "0025-06-01", "June 2025", "13/13/2025", "soon", "1/2"],
    ...["1/6/2025-3/6/2025", "11/6/2025-", "2025-06-01-", "120250601", "202506011", "101 June 2025"],
    ...["about 1 June 2025", "1 June 20255", "1 Smarch 2025", "1/6/2025 9:30 or later", "123:45"],
  ])("%s is not read as a date", (text) => {
    expect(forEpisodes({ DECOM: text }).forRule("141")).toEqual([]);
  });

  test.each([
    ["2025-06-01T00:00:00.000Z", "written with the year first, with a time of day"],
    ["1 June 2025", "written with the month's name"],
    ["1.6.2025", "written in another format"],
    ["06/13/2025", "written with the month first"],
  ])("%s is described as %s", (text, written) => {
    const [first] = forEpisodes({ DECOM: text }).forRule("141");
    expect(first?.evidence).toBe(`DECOM "${text}" is ${written}`);
  });

  test.each([
    ["DECOM", "01/05/27"],
    ["DECOM", "01/05/98"],
    ["DECOM", "05/05/05"],
    ["DEC", "01-05-35"],
  ])("%s %s is not near this return in any century", (field, text) => {
    expect(
      forEpisodes({ [field]: text })
        .forChild("1")
        .map(written),
    ).toEqual([]);
  });

  test.each(["05/05/99", "05/05/27", "05/05/12"])("DOB %s is read if a child can be that old", (DOB) => {
    const read = (year: "2022/23" | "2025/26") =>
      suggestionsFor({ Header: [{ ...HEADER, DOB }], Episodes: [EPISODE] }, { ...LISTS, year })
        .forChild("1")
        .flatMap(({ changes }) => changes.map(({ to }) => to));
    const days = { "05/05/99": ["05/05/1999"], "05/05/27": [], "05/05/12": ["05/05/2012"] }[DOB];
    expect(read("2022/23")).toEqual(days);
    expect(read("2025/26")).toEqual(DOB === "05/05/99" ? [] : days);
  });

  test("a date that may be in the future is read up to a year after the return", () => {
    const [first] = forEpisodes({ DEC: "01/05/26" }).forChild("1");
    expect(first && written(first)).toBe("Episodes 2 DEC 01/05/26 -> 01/05/2026");
  });

  test("the century is the one that puts the day within the span", () => {
    const span = { first: parseDay("01/04/1997") ?? 0, last: parseDay("31/03/2023") ?? 0 };
    const read = (text: string) => dateReadings(text, span).map(({ day }) => formatDay(day));
    expect(read("05/05/12")).toEqual(["05/05/2012"]);
    expect(read("05/05/98")).toEqual(["05/05/1998"]);
    expect(read("05/05/96")).toEqual([]);
    expect([read("31/03/97"), read("01/04/97")]).toEqual([[], ["01/04/1997"]]);
    expect([read("31/03/23"), read("01/04/23")]).toEqual([["31/03/2023"], []]);
    expect(read("1996-05-05")).toEqual(["05/05/1996"]);
  });
});

describe("dates with day and month swapped", () => {
  const complete = (row: Cells) => ({ ...EPISODE, DECOM: "05/06/2024", ...row });
  const fromSwapping = (rows: readonly Cells[], lastYear: readonly Cells[] = [{}]) =>
    suggestionsFor({
      Header: [HEADER],
      Episodes: rows.map(complete),
      Header_last: [HEADER],
      Episodes_last: lastYear.map(complete),
    })
      .forChild("1")
      .filter(({ evidence }) => evidence.includes("with day and month swapped is"))
      .map(written);

  test.each<[string, string[], ...Parameters<typeof fromSwapping>]>([
    [
      "an end before the start",
      ["Episodes 2 DEC 07/05/2025 -> 05/07/2025"],
      [{ DECOM: "06/06/2025", DEC: "07/05/2025", REC: "E8" }],
      [],
    ],
    [
      "a gap",
      ["Episodes 2 DEC 08/07/2025 -> 07/08/2025", "Episodes 3 DECOM 07/08/2025 -> 08/07/2025"],
      [
        { DEC: "08/07/2025", REC: "X1" },
        { DECOM: "07/08/2025", RNE: "P" },
      ],
    ],
    ["a start after the year", ["Episodes 2 DECOM 03/04/2026 -> 04/03/2026"], [{ DECOM: "03/04/2026" }], []],
    [
      "a start that differs from last year",
      ["Episodes 2 DECOM 06/05/2024 -> 05/06/2024"],
      [{ DECOM: "06/05/2024" }],
    ],
    [
      "a start that differs from last year, as a real date",
      ["Episodes 2 DECOM 06/05/2024 -> 05/06/2024"],
      [{ DECOM: 45418 }],
    ],
    ["a time of day, which has to be removed first", [], [{ DECOM: 45418.5 }]],
    ["a day beyond the 12th", [], [{ DECOM: "06/06/2025", DEC: "13/05/2025", REC: "E8" }], []],
  ])("%s", (_, changes, ...rows) => {
    expect(fromSwapping(...rows)).toEqual(changes);
  });
});

describe("the form of a cell", () => {
  test.each([
    ["LS", " C2", "C2"],
    ["PL_POST", "L2\u00a02DH", "L2 2DH"],
    ["DECOM", "01/06/2025 ", "01/06/2025"],
    ["URN", "SC123456 ", "SC123456"],
  ])("%s loses spaces that do not belong in it", (field, text, plain) => {
    const [first] = forEpisodes({ [field]: text }).forChild("1");
    expect(first?.changes.map(({ cell, to }) => [cell.field, to])).toEqual([[field, plain]]);
    expect(first?.tried.clears.some(({ rule }) => rule.startsWith("FMT"))).toBe(true);
    expect(first?.tried.causes).toEqual([]);
  });

  test("a real date with a time of day loses the time", () => {
    const [first] = forEpisodes({ DECOM: 45809.5 }).forChild("1");
    expect(first?.changes.map(({ shown, to, day }) => [shown, to, day])).toEqual([
      ["01/06/2025", "01/06/2025", 20240],
    ]);
    expect(first?.isRewriting).toBe(false);
  });
});

test("no end date is moved to before the collection year", () => {
  const suggestions = forEpisodes(
    { DECOM: "12/08/2022", DEC: "01/05/2025", REC: "X1" },
    { DECOM: "05/01/2025", RNE: "P", PLACE: "U4" },
  );
  expect(suggestions.forRule("388").map(written)).toEqual(["Episodes 3 DECOM 05/01/2025 -> 01/05/2025"]);
});

describe("episodes that do not join up", () => {
  const earlier = { DEC: "04/09/2025", REC: "X1", LS: "C1" };
  const later = { DECOM: "04/09/2025", RNE: "L" };

  test("an earlier episode left open is closed on the day the later one starts", () => {
    const suggestions = forEpisodes({ ...earlier, DEC: "", REC: "" }, later);
    const [first] = suggestions.forRule("142");
    expect(first && written(first)).toBe(
      "Episodes 2 DEC (blank) -> 04/09/2025; Episodes 2 REC (blank) -> X1",
    );
    expect(first?.tried.causes).toEqual([]);
  });

  test("a gap is closed from either side, and both are shown", () => {
    const suggestions = forEpisodes({ ...earlier, DEC: "01/09/2025" }, later);
    expect(suggestions.forRule("433").map(written)).toEqual([
      "Episodes 2 DEC 01/09/2025 -> 04/09/2025",
      "Episodes 3 DECOM 04/09/2025 -> 01/09/2025",
    ]);
  });

  test("a gap of months is left alone: an episode may be missing", () => {
    const suggestions = forEpisodes({ ...earlier, DEC: "28/06/2025" }, later);
    expect(suggestions.forRule("433")).toEqual([]);
  });

  test("REC becomes X1 when the next episode continues from the same day", () => {
    const suggestions = forEpisodes({ ...earlier, REC: "E8" }, later);
    expect(suggestions.forRule("432").map(written)).toContain("Episodes 2 REC E8 -> X1");
  });

  test("RNE becomes S after an episode that ended care some days before", () => {
    const suggestions = forEpisodes({ ...earlier, REC: "E8", DEC: "01/09/2025" }, later);
    expect(suggestions.forRule("432").map(written)).toContain("Episodes 3 RNE L -> S");
  });
});

describe("episodes that do not join up, and what else is known of them", () => {
  const joined = (before: Cells, after: Cells, lastYear: Cells[] = []) =>
    suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [
          { ...EPISODE, ...before },
          { ...EPISODE, DECOM: "04/09/2025", RNE: "L", LS: "C1", ...after },
        ],
        ...(lastYear.length > 0 && {
          Header_last: [HEADER],
          Episodes_last: lastYear.map((cells) => ({ ...EPISODE, ...cells })),
        }),
      },
      LISTS,
    )
      .forChild("1")
      .filter(({ source }) => source.kind === "episodes-joined");

  test.each<[string, Cells, Cells, string[]]>([
    ["X1 that is already there stays", { REC: "X1" }, {}, ["Episodes 2 DEC (blank) -> 04/09/2025"]],
    ["an unreadable end date is not overwritten", { DEC: "soon", REC: "X1" }, {}, []],
    ["an open episode before a new period stays open", {}, { RNE: "S" }, []],
    ["no end date before the year", { DECOM: "01/06/2024" }, { DECOM: "31/03/2025" }, []],
    [
      "an end date on the first day of the year",
      { DECOM: "01/06/2024", REC: "X1" },
      { DECOM: "01/04/2025" },
      ["Episodes 2 DEC (blank) -> 01/04/2025"],
    ],
  ])("%s", (_, before, after, changes) => {
    expect(joined(before, after).map(written)).toEqual(changes);
  });

  test("a gap of months is closed if day and month are swapped, and the evidence says so", () => {
    const [later] = joined({ DEC: "09/12/2025", REC: "X1" }, { DECOM: "12/09/2025" });
    expect(later && written(later)).toBe("Episodes 3 DECOM 12/09/2025 -> 09/12/2025");
    expect(later?.evidence).toContain(
      "the episode on line 2 says 09/12/2025, and RNE L says that care continued, the same with day and month swapped",
    );
  });

  test("a date that last year's return has too comes first, as an end or as a start", () => {
    const [before, after] = [{ DECOM: "01/06/2024", DEC: "03/04/2025", REC: "X1" }, { DECOM: "05/04/2025" }];
    const first = (...lastYear: Cells[]) => joined(before, after, lastYear)[0]?.evidence;
    expect(first({ DECOM: "01/06/2024", DEC: "03/04/2025", REC: "X1" })).toMatch(
      /^DECOM 03\/04\/2025: .* RNE L says that care continued, last year's return has the same day/,
    );
    expect(first({ DECOM: "05/04/2025", RNE: "L", LS: "C1" })).toMatch(
      /^DEC 05\/04\/2025: .* RNE L says that care continued, last year's return has the same day/,
    );
  });
});

describe("identifiers", () => {
  const header = { ...HEADER, CHILD: "000123" };

  test("rows whose identifier lost its zeros move to the child that has them", () => {
    const suggestions = suggestionsFor(
      {
        Header: [header],
        Episodes: [{ ...EPISODE, CHILD: "123" }],
        Reviews: [{ CHILD: "000123", DOB: HEADER.DOB, REVIEW: "01/07/2025", REVIEW_CODE: "PN1" }],
      },
      LISTS,
    );
    const [first] = suggestions.forRule("EPI");
    expect(first && written(first)).toBe("Episodes 2 CHILD 123 -> 000123");
    expect(first?.tried.causes).toEqual([]);
    expect(first?.tried.clears.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["EPI", "1012"]));
    expect(suggestions.forChild("123").map(written)).toEqual(["Episodes 2 CHILD 123 -> 000123"]);
  });

  test.each([
    ["123", "zeros in front"],
    ["000123 ", "spaces"],
    ["123 ", "spaces and zeros in front"],
  ])("says that %j differs only in %s", (CHILD, difference) => {
    const suggestions = suggestionsFor({ Header: [header], Episodes: [{ ...EPISODE, CHILD }] }, LISTS);
    expect(suggestions.forRule("EPI")[0]?.evidence).toBe(
      `CHILD 000123 has the child's other rows and differs from "${CHILD}" only in ${difference}`,
    );
  });

  test("a Header row that lost its zeros takes the identifier of the other tables", () => {
    const suggestions = suggestionsFor(
      { Header: [{ ...header, CHILD: "123" }], Episodes: [{ ...EPISODE, CHILD: "000123" }] },
      LISTS,
    );
    expect(suggestions.forRule("EPI").map(written)).toEqual(["Header 2 CHILD 123 -> 000123"]);
  });

  test("an extra zero is removed if the others are shorter and keep their zeros", () => {
    const ids = ["000123", "000124", "000125"];
    const suggestions = suggestionsFor(
      {
        Header: [{ ...HEADER, CHILD: "0000123" }, ...ids.slice(1).map((CHILD) => ({ ...HEADER, CHILD }))],
        Episodes: ids.map((CHILD) => ({ ...EPISODE, CHILD })),
      },
      LISTS,
    );
    const [first] = suggestions.forRule("EPI");
    expect(first && written(first)).toBe("Header 2 CHILD 0000123 -> 000123");
    expect(first?.tried.clears).toContainEqual({ rule: "FMT13", count: 1 });
    expect(first?.tried.causes).toEqual([]);
  });

  test("names the finding on another identifier of the column that is then too short", () => {
    const ids = ["000124", "000125", "000126", "127"];
    const suggestions = suggestionsFor(
      {
        Header: [" 000123", ...ids].map((CHILD) => ({ ...HEADER, CHILD })),
        Episodes: ["000123", ...ids].map((CHILD) => ({ ...EPISODE, CHILD })),
      },
      LISTS,
    );
    expect(
      suggestions.findings.filter(({ rule, cells }) => rule === "FMT12" && cells[0]?.table === "Header"),
    ).toEqual([]);
    const [first] = suggestions.forRule("EPI");
    expect(first && written(first)).toBe("Header 2 CHILD  000123 -> 000123");
    expect(first?.tried.causes).toEqual([{ rule: "FMT12", count: 1 }]);
  });

  test.each([0, 1, 2, 3])(
    "that %i others in the column are right is no reason against a correction",
    (right) => {
      const ids = ["000124", "000125", "000126", "000127", "000128"];
      const suggestions = suggestionsFor(
        {
          Header: ids.map((CHILD) => ({ ...HEADER, CHILD })),
          Episodes: ids.map((CHILD, place) => ({
            ...EPISODE,
            CHILD: place < right ? CHILD : CHILD.slice(3),
          })),
        },
        LISTS,
      );
      const all = ids.slice(right).flatMap((id) => suggestions.forChild(id));
      expect(all.map(({ tried }) => tried.causes)).toEqual(Array.from({ length: 5 - right }, () => []));
      for (const { tried } of all) expect(tried.clears).toContainEqual({ rule: "FMT13", count: 1 });
      expect(suggestions.plan(all.slice(1)).tried?.causes).toEqual([]);
    },
  );

  describe("where dates of the rows that come together cannot be read", () => {
    const data = (DEC: string) => ({
      Header: [header],
      Episodes: [
        { ...EPISODE, CHILD: "000123", DEC, REC: "X1" },
        { ...EPISODE, CHILD: "123", DECOM: "01/07/2025", RNE: "L", LS: "E1" },
      ],
    });
    const moves = (suggestions: ReturnType<typeof suggestionsFor>) =>
      suggestions.forChild("123").filter(({ changes }) => changes.some(({ cell }) => cell.field === "CHILD"));

    test("they are rewritten at the same time, so that the correction causes nothing", () => {
      const suggestions = suggestionsFor(data("2025-07-01"), LISTS);
      const [first, ...others] = moves(suggestions);
      expect(first && written(first)).toBe(
        "Episodes 3 CHILD 123 -> 000123; Episodes 2 DEC 2025-07-01 -> 01/07/2025",
      );
      expect(first?.tried.causes).toEqual([]);
      expect(first?.evidence).toContain("dates in another format are rewritten at the same time");
      expect(others).toEqual([]);
      const planned = suggestions.plan(first ? [first] : []);
      expect([planned.writes.length, planned.tried?.causes, planned.setApart]).toEqual([2, [], []]);
    });

    test("the date keeps a suggestion of its own, and no other", () => {
      const suggestions = suggestionsFor(data("2025-07-01"), LISTS);
      const finding = suggestions.findings.find(
        ({ rule, cells }) => rule === "FMT01" && cells[0]?.field === "DEC",
      );
      expect(finding && suggestions.forFinding(finding).map(written)).toEqual([
        "Episodes 2 DEC 2025-07-01 -> 01/07/2025",
      ]);
    });

    test("they are left alone if the correction causes nothing without them, or something even with them", () => {
      expect(moves(suggestionsFor(data("01/07/2025"), LISTS)).map(written)).toEqual([
        "Episodes 3 CHILD 123 -> 000123",
      ]);
      const [first] = moves(suggestionsFor(data("2025-07-09"), LISTS));
      expect(first && written(first)).toBe("Episodes 3 CHILD 123 -> 000123");
      expect(first?.tried.causes).not.toEqual([]);
    });
  });

  test("two children in last year's Header are left alone, even if one has no row in this year's", () => {
    const moved = (...lastYear: string[]) =>
      suggestionsFor(
        {
          Header: [header],
          Episodes: [
            { ...EPISODE, CHILD: "000123" },
            { ...EPISODE, CHILD: "123" },
          ],
          Header_last: lastYear.map((CHILD) => ({ ...HEADER, CHILD })),
        },
        LISTS,
      )
        .all()
        .flatMap(({ changes }) => changes.filter(({ cell }) => cell.field === "CHILD"));
    expect(moved("000123", "123")).toEqual([]);
    expect(moved("000123")).toHaveLength(1);
  });

  test("two children with a Header row each are left alone", () => {
    const suggestions = suggestionsFor(
      { Header: [header, { ...header, CHILD: "123" }], Episodes: [{ ...EPISODE, CHILD: "123" }] },
      LISTS,
    );
    expect(suggestions.forRule("EPI")).toEqual([]);
  });
});
