import { equalitySheet } from "../../src/report/equality/equality-sheet";
import { DIVISIONS, NOT_KNOWN } from "../../src/report/equality/groups";
import {
  MIN_SHOWN,
  suppress,
  suppressParts,
  type GroupCount,
  type NestedCount,
} from "../../src/report/equality/suppress";
import { CODE_SETS } from "../../src/return/code-sets";
import { parseDay } from "../../src/return/days";
import type { Row } from "../../src/return/rows";
import { linesOf, reportOf, sectionOf } from "./support";

/** Random numbers that are the same in every run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe("leaving out small numbers", () => {
  test("a number below six is left out, and so is the smallest other, from which it could be worked out", () => {
    const groups = [
      { children: 120, concerned: 60 },
      { children: 40, concerned: 20 },
      { children: 3, concerned: 1 },
    ];
    expect(suppress(groups)).toEqual([
      { children: 120, concerned: 60 },
      { children: null, concerned: null },
      { children: null, concerned: null },
    ]);
  });

  test("a rate is left out if it applies to nearly none or nearly all of a group", () => {
    const shown = suppress([
      { children: 100, concerned: 50 },
      { children: 30, concerned: 28 },
      { children: 25, concerned: 2 },
      { children: 90, concerned: 40 },
    ]);
    expect(shown.map(({ children }) => children)).toEqual([100, 30, 25, 90]);
    expect(shown.map(({ concerned }) => concerned)).toEqual([50, null, null, 40]);
  });

  test("two groups of five cannot be worked out from the ten that they make together", () => {
    const shown = suppress([
      { children: 6, concerned: 0 },
      { children: 5, concerned: 2 },
      { children: 5, concerned: 3 },
    ]);
    expect(shown.map(({ children }) => children)).toEqual([null, null, null]);
  });

  test("a predictable group cannot be worked out from the total either", () => {
    const shown = suppress([
      { children: 102, concerned: 91 },
      { children: 90, concerned: 80 },
      { children: 0, concerned: 0 },
      { children: 10, concerned: 10, isPredictable: true },
    ]);
    expect(shown.map(({ children }) => children)).toEqual([102, 90, 0, 10]);
    expect(shown.map(({ concerned }) => concerned)).toEqual([91, null, 0, null]);
  });

  test("a predictable group is not enough to hide a small number, and is not shown", () => {
    const shown = suppress([
      { children: 74, concerned: 54 },
      { children: 22, concerned: 5 },
      { children: 44, concerned: 20 },
      { children: 8, concerned: 8, isPredictable: true },
    ]);
    expect(shown.map(({ children }) => children)).toEqual([74, 22, 44, 8]);
    expect(shown.map(({ concerned }) => concerned)).toEqual([54, null, null, null]);
  });

  test("a rate is left out wherever the number of children is, also to hide a predictable group", () => {
    const shown = suppress([
      { children: 40, concerned: 20 },
      { children: 100, concerned: 50 },
      { children: 3, concerned: 3, isPredictable: true },
    ]);
    expect(shown.map(({ children }) => children)).toEqual([null, 100, null]);
    expect(shown.map(({ concerned }) => concerned)).toEqual([null, null, null]);
  });

  test("six groups of one child cannot be worked out from the six that they make together", () => {
    const ones = Array.from({ length: 6 }, () => ({ children: 1, concerned: 0 }));
    const shown = suppress([{ children: 90, concerned: 40 }, { children: 60, concerned: 30 }, ...ones]);
    expect(shown.map(({ children }) => children)).toEqual([90, null, ...ones.map(() => null)]);
  });

  test.each<[string, readonly number[], readonly (number | null)[]]>([
    ["six are shown", [6, 30], [6, 30]],
    ["five and one make six together, so it is enough to leave them out", [90, 5, 1], [90, null, null]],
    [
      "two and one are given away by the three that they make together, so a third is left out",
      [90, 2, 1],
      [null, null, null],
    ],
    ["a group without children is shown, and cannot hide another", [0, 4, 50, 0, 60], [0, null, null, 0, 60]],
    ["the smallest of the others is left out too", [60, 50, 4, 70], [60, null, null, 70]],
  ])("numbers of children: %s", (_what, children, expected) => {
    const groups = children.map((number) => ({ children: number, concerned: Math.floor(number / 2) }));
    expect(suppress(groups).map((group) => group.children)).toEqual(expected);
  });

  test.each<
    [string, readonly (readonly [children: number, concerned: number])[], readonly (number | null)[]]
  >([
    [
      "six who count, and six who do not, are shown",
      [
        [12, 6],
        [100, 50],
      ],
      [6, 50],
    ],
    [
      "two small numbers are given away by their sum, so a third is left out",
      [
        [100, 50],
        [30, 2],
        [30, 1],
      ],
      [null, null, null],
    ],
    [
      "so it is if only few do not count",
      [
        [100, 50],
        [30, 28],
        [30, 29],
      ],
      [null, null, null],
    ],
    [
      "a group without children is shown",
      [
        [0, 0],
        [100, 50],
        [40, 20],
      ],
      [0, 50, 20],
    ],
  ])("numbers of those who count towards a rate: %s", (_what, groups, expected) => {
    const shown = suppress(groups.map(([children, concerned]) => ({ children, concerned })));
    expect(shown.map(({ concerned }) => concerned)).toEqual(expected);
  });

  test("a predictable group without children is shown", () => {
    const groups = [
      { children: 74, concerned: 54 },
      { children: 0, concerned: 0, isPredictable: true },
      { children: 44, concerned: 20 },
    ];
    expect(suppress(groups).map(({ concerned }) => concerned)).toEqual([54, 0, 20]);
  });

  test.each([
    ["fewer than six children in all", [3, 0, 2, 0]],
    ["one group with children, fewer than six", [0, 4, 0]],
    ["six children in all, each in a group of its own", [1, 1, 1, 1, 1, 1, 0]],
  ])("no group is shown with %s", (_, numbers) => {
    const shown = suppress(numbers.map((children) => ({ children, concerned: 0 })));
    expect(shown).toEqual(numbers.map(() => ({ children: null, concerned: null })));
  });

  test.each<[string, readonly GroupCount[]]>([
    [
      "all children are in the predictable group",
      [
        { children: 0, concerned: 0 },
        { children: 0, concerned: 0 },
        { children: 50, concerned: 47, isPredictable: true },
      ],
    ],
    [
      "all children are in one group, of which few count",
      [
        { children: 50, concerned: 3 },
        { children: 0, concerned: 0 },
      ],
    ],
    [
      "few count beside a predictable group",
      [
        { children: 50, concerned: 3 },
        { children: 0, concerned: 0 },
        { children: 8, concerned: 8, isPredictable: true },
      ],
    ],
  ])("no group is shown if the total would give one away: %s", (_what, groups) => {
    expect(suppress(groups)).toEqual(groups.map(() => ({ children: null, concerned: null })));
  });

  test("the number of children is left out too where it would tell that few of the other groups are concerned", () => {
    // With 13 concerned in all, ten children of whom all are would leave three.
    const few = [
      { children: 50, concerned: 2 },
      { children: 60, concerned: 1 },
      { children: 10, concerned: 10, isPredictable: true },
    ];
    expect(suppress(few)).toEqual(few.map(() => ({ children: null, concerned: null })));
    const fewAreNot = [
      { children: 50, concerned: 48 },
      { children: 60, concerned: 60 },
      { children: 10, concerned: 10, isPredictable: true },
    ];
    expect(suppress(fewAreNot)).toEqual(fewAreNot.map(() => ({ children: null, concerned: null })));
  });

  test("without a group whose number is known by what it is, few concerned are told by the total alone, so the children are shown", () => {
    const shown = suppress([
      { children: 50, concerned: 2 },
      { children: 60, concerned: 1 },
      { children: 0, concerned: 0, isPredictable: true },
    ]);
    expect(shown.map(({ children }) => children)).toEqual([50, 60, 0]);
    expect(shown.map(({ concerned }) => concerned)).toEqual([null, null, 0]);
  });

  test("nothing is left out if every number is six or more", () => {
    const groups = [
      { children: 12, concerned: 6 },
      { children: 30, concerned: 20 },
    ];
    expect(suppress(groups)).toEqual(groups);
  });

  test("nothing that was left out can be worked out from the rest and the totals", () => {
    const random = randomNumbers(903);
    for (let round = 0; round < 3_000; round++) {
      const groups: GroupCount[] = Array.from({ length: 2 + random(6) }, () => {
        const children = random(4) === 0 ? random(8) : random(60);
        return { children, concerned: random(children + 1) };
      });
      // In some returns only one group has children, or only the one of those not recorded.
      if (random(6) === 0) groups.splice(random(2), groups.length, { children: 0, concerned: 0 });
      if (random(2) === 0) {
        const children = random(20);
        groups.push({ children, concerned: children, isPredictable: true });
      }
      const shown = suppress(groups);
      // Where everything is left out, only the totals can tell something; for a single group not even they may.
      const isNoRateShown = shown.every(
        ({ concerned }, index) => concerned === null || groups[index]?.children === 0,
      );
      const several =
        groups.filter(({ children, isPredictable }) => children > 0 && !isPredictable).length > 1;
      const isNothingShown = shown.every(
        ({ children, concerned }) => children === null && concerned === null,
      );
      if (isNothingShown) continue;
      expect({ groups, few: fewInAll(groups, shown) }).toEqual({ groups, few: [] });
      if (isNoRateShown && several) continue;
      const small = shown.flatMap(({ children, concerned }, index) => [
        ...(children === null || children === 0 ? [] : [children]),
        ...(concerned === null || children === 0
          ? []
          : [concerned, (groups[index]?.children ?? 0) - concerned]),
      ]);
      expect(small.filter((number) => number < MIN_SHOWN)).toEqual([]);
      const revealed = [...revealedChildren(groups, shown), ...revealedConcerned(groups, shown)];
      expect({ groups, revealed }).toEqual({ groups, revealed: [] });
      // Knowing the predictable number does not help to work out a small one.
      const compared = groups.filter(({ isPredictable }) => !isPredictable);
      const deduced = revealedConcerned(compared, shown.slice(0, compared.length)).flatMap((index) => {
        const { children = 0, concerned = 0 } = compared[index] ?? {};
        return [concerned, children - concerned].filter((number) => number < MIN_SHOWN);
      });
      expect({ groups, deduced }).toEqual({ groups, deduced: [] });
    }
  });
});

describe("leaving out numbers that the two rates would tell together", () => {
  const shownOf = (groups: readonly NestedCount[]) => {
    const concerned = suppress(groups);
    return { concerned, parts: suppressParts(groups, concerned) };
  };

  test("20 with a finding, of whom 18 with something missing, would tell that 2 have a finding and nothing missing", () => {
    const { concerned, parts } = shownOf([
      { children: 100, concerned: 60, part: 30 },
      { children: 40, concerned: 20, part: 18 },
      { children: 50, concerned: 30, part: 20 },
    ]);
    expect(concerned.map((shown) => shown.concerned)).toEqual([60, 20, 30]);
    expect(parts.map((shown) => shown.concerned)).toEqual([30, null, null]);
    expect(parts.map((shown) => shown.children)).toEqual([100, 40, 50]);
  });

  test("20 with something missing would tell that of 55 with a finding in two groups at most 35 are in the other", () => {
    const { concerned, parts } = shownOf([
      { children: 100, concerned: 60, part: 30 },
      { children: 40, concerned: 35, part: 20 },
      { children: 30, concerned: 20, part: 14 },
    ]);
    expect(concerned.map((shown) => shown.concerned)).toEqual([60, null, null]);
    expect(parts.map((shown) => shown.concerned)).toEqual([30, null, null]);
  });

  test("both are shown where they tell nothing more", () => {
    const { concerned, parts } = shownOf([
      { children: 100, concerned: 60, part: 30 },
      { children: 40, concerned: 20, part: 12 },
      { children: 9, concerned: 9, part: 9, isPredictable: true },
    ]);
    expect(concerned.map((shown) => shown.concerned)).toEqual([60, null, null]);
    expect(parts.map((shown) => shown.concerned)).toEqual([30, null, null]);
  });

  test("no small number is the difference of two that are shown, and nothing left out can be worked out", () => {
    const random = randomNumbers(47);
    for (let round = 0; round < 3_000; round++) {
      const groups = Array.from({ length: 2 + random(6) }, (): NestedCount => {
        const children = random(4) === 0 ? random(8) : random(60);
        const concerned = random(children + 1);
        return { children, concerned, part: concerned - random(random(2) === 0 ? 8 : concerned + 1) };
      }).map((group) => ({ ...group, part: Math.max(0, group.part) }));
      const { concerned, parts } = shownOf(groups);
      const told = groups.flatMap((group, index) => {
        const [outer, inner] = [concerned[index]?.concerned ?? null, parts[index]?.concerned ?? null];
        if (inner === null || group.children === 0) return [];
        return outer === null || outer - inner < MIN_SHOWN ? [index] : [];
      });
      expect({ groups, told }).toEqual({ groups, told: [] });
      if (parts.every((shown, index) => shown.concerned === null || groups[index]?.children === 0)) continue;
      const most = (group: NestedCount, index: number) => concerned[index]?.concerned ?? group.children;
      const hidden = groups.flatMap((group, index) =>
        parts[index]?.concerned === null && group.children > 0 ? [{ group, index }] : [],
      );
      const rest = sum(hidden.map(({ group }) => group.part));
      const revealed = hidden.filter((one) => {
        const others = hidden.filter((other) => other !== one);
        const least = Math.max(0, rest - sum(others.map(({ group, index }) => most(group, index))));
        return least >= Math.min(most(one.group, one.index), rest);
      });
      expect({ groups, revealed }).toEqual({ groups, revealed: [] });
    }
  });
});

/**
 * Numbers below six, of those who count and of those who do not, that the hidden groups have together, to anyone who
 * knows the total and the number of the predictable group. Without such a group the total alone may tell this for all
 * groups.
 */
function fewInAll(groups: readonly GroupCount[], shown: ReturnType<typeof suppress>): number[] {
  const hidden = groups.filter(
    ({ children, isPredictable }, index) =>
      children > 0 && !isPredictable && shown[index]?.concerned === null,
  );
  const hasNoPredictable = !groups.some(({ children, isPredictable }) => isPredictable && children > 0);
  const filled = groups.filter(({ children }) => children > 0);
  if (hidden.length === 0 || (hasNoPredictable && hidden.length === filled.length)) return [];
  return [
    sum(hidden.map(({ concerned }) => concerned)),
    sum(hidden.map(({ children, concerned }) => children - concerned)),
  ].filter((number) => number < MIN_SHOWN);
}

/** Groups whose hidden number of children is certain to anyone who knows the total and the numbers shown. */
function revealedChildren(groups: readonly GroupCount[], shown: ReturnType<typeof suppress>): number[] {
  const hidden = groups.flatMap((group, index) =>
    shown[index]?.children === null ? [{ group, index }] : [],
  );
  if (hidden.length === 0) return [];
  const rest = sum(hidden.map(({ group }) => group.children));
  // All may be in one group or in another, unless there are none, or no other group.
  return hidden.length < 2 || rest === 0 ? hidden.map(({ index }) => index) : [];
}

/** The same for those who count: between none and all of each group, and together what is left of the total. */
function revealedConcerned(groups: readonly GroupCount[], shown: ReturnType<typeof suppress>): number[] {
  // For a group that is known to have no children there is nothing to reveal.
  const hidden = groups.flatMap((group, index) =>
    shown[index]?.concerned === null && shown[index].children !== 0 ? [{ group, index }] : [],
  );
  const rest = sum(hidden.map(({ group }) => group.concerned));
  const allHiddenChildren = sum(
    groups.map(({ children }, index) => (shown[index]?.children === null ? children : 0)),
  );
  const most = ({ group, index }: (typeof hidden)[number]) =>
    shown[index]?.children === null ? allHiddenChildren : group.children;
  return hidden.flatMap((one) => {
    const others = sum(hidden.filter((other) => other !== one).map(most));
    const least = Math.max(0, rest - others);
    const greatest = Math.min(most(one), rest);
    return greatest <= least ? [one.index] : [];
  });
}

describe("the groups of children", () => {
  const END = parseDay("31/03/2026") ?? 0;
  const groupOf = (title: string, field: string, value: string) => {
    const header = reportOf({ Header: [{ CHILD: "A1", [field]: value }] }).tables.thisYear.get("Header");
    const division = DIVISIONS.find((one) => one.title === title);
    const group = division?.groupOf((header?.rows[0] ?? null) as Row<"Header"> | null, END);
    expect(division?.groups).toContain(group);
    return group;
  };

  test("every code of ETHNIC is in the group that names it", () => {
    const codes = (CODE_SETS.ETHNIC?.ofYear("2025/26") ?? []).map(({ value }) => value);
    expect(codes.length).toBeGreaterThan(15);
    for (const code of codes)
      expect(groupOf("Ethnicity", "ETHNIC", code)).toMatch(new RegExp(`[(, ]${code}[,)]`));
    expect(groupOf("Ethnicity", "ETHNIC", "wbri ")).toMatch(/^White/);
  });

  test.each([
    ["Sex", "SEX", "M", "Male"],
    ["Sex", "SEX", "1", "Male"],
    ["Sex", "SEX", "f", "Female"],
    ["Sex", "SEX", "2", "Female"],
    ["Age on 31 March", "DOB", "31/03/2026", "Under 1"],
    ["Age on 31 March", "DOB", "01/04/2025", "Under 1"],
    ["Age on 31 March", "DOB", "31/03/2025", "1 to 4"],
    ["Age on 31 March", "DOB", "01/04/2021", "1 to 4"],
    ["Age on 31 March", "DOB", "31/03/2021", "5 to 9"],
    ["Age on 31 March", "DOB", "01/04/2016", "5 to 9"],
    ["Age on 31 March", "DOB", "31/03/2016", "10 to 15"],
    ["Age on 31 March", "DOB", "01/04/2010", "10 to 15"],
    ["Age on 31 March", "DOB", "31/03/2010", "16 and 17"],
    ["Age on 31 March", "DOB", "01/04/2008", "16 and 17"],
    ["Age on 31 March", "DOB", "31/03/2008", "18 and over"],
    ["Age on 31 March", "DOB", "01/01/1990", "18 and over"],
  ])("%s: a child with %s %s is in %s", (title, field, value, group) => {
    expect(groupOf(title, field, value)).toBe(group);
  });

  test.each([
    ["Ethnicity", "ETHNIC", ["", "XXXX", "toString"]],
    ["Sex", "SEX", ["", "X"]],
    ["Age on 31 March", "DOB", ["", "soon", "01/04/2026"]],
  ])("%s: a value of %s that is blank or cannot be used counts as not known", (title, field, values) => {
    for (const value of values) expect(groupOf(title, field, value)).toBe(NOT_KNOWN);
    const division = DIVISIONS.find((one) => one.title === title);
    expect(division?.groupOf(null, END)).toBe(NOT_KNOWN);
  });

  test("SEX U is a group of its own, apart from blank values", () => {
    const division = DIVISIONS.find(({ title }) => title === "Sex");
    const groupOf = (SEX: string | null) => division?.groupOf({ SEX } as Row<"Header">, 0);
    expect([groupOf("U"), groupOf(null)]).toEqual(["Unknown (U)", NOT_KNOWN]);
    expect(division?.groups).toEqual(["Male", "Female", "Unknown (U)", NOT_KNOWN]);
  });

  test("the table UASC tells who is unaccompanied and asylum-seeking, and without it that is not known", () => {
    const children = [{ CHILD: "A1" }, { CHILD: "B2" }];
    const division = DIVISIONS.find(({ title }) => title.startsWith("Unaccompanied"));
    const groups = (tables: Parameters<typeof reportOf>[0]) =>
      reportOf(tables)
        .tables.thisYear.get("Header")
        ?.rows.map((row) => division?.groupOf(row as Row<"Header">, END));
    expect(groups({ Header: children, UASC: [{ CHILD: "B2" }] })).toEqual([
      "Not unaccompanied asylum-seeking",
      "Unaccompanied asylum-seeking",
    ]);
    expect(groups({ Header: children })).toEqual([NOT_KNOWN, NOT_KNOWN]);
    expect(division?.groupOf(null, END)).toBe(NOT_KNOWN);
  });
});

const EPISODE = { RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1", DECOM: "01/05/2025" };

function manyChildren() {
  const header = (index: number) => ({
    CHILD: `C${1000 + index}`,
    SEX: index % 2 === 0 ? "M" : "F",
    DOB: index < 30 ? "01/01/2015" : "01/06/2009",
    ETHNIC: index < 40 ? "WBRI" : index < 57 ? "BAFR" : "MWAS",
    UPN: index % 2 === 0 ? "" : "UN1",
  });
  const children = Array.from({ length: 60 }, (_, index) => header(index));
  return { Header: children, Episodes: children.map(({ CHILD }) => ({ ...EPISODE, CHILD })) };
}

describe("the equality monitoring sheet", () => {
  test("has children and rates by group, and leaves small groups out", () => {
    const sheet = equalitySheet(reportOf(manyChildren()), "903 Equality");
    if (!sheet) throw new Error("There is no sheet.");
    const ethnicity = sectionOf(sheet, "Ethnicity");
    expect(ethnicity[0]).toBe("Group | Children | With a finding | With something missing");
    expect(ethnicity.find((line) => line.startsWith("White"))).toMatch(/\| 40 \|/);
    expect(ethnicity.find((line) => line.startsWith("Mixed"))).toMatch(
      /\| not shown \| not shown \| not shown/,
    );
    const age = sectionOf(sheet, "Age on 31 March");
    expect(age.find((line) => line.startsWith("10 to 15"))).toContain("| 30 |");
    expect(age.find((line) => line.startsWith("16 and 17"))).toContain("| 30 |");
    expect(
      sectionOf(sheet, "Sex")
        .slice(1, 3)
        .map((line) => line.split(" | ")[1]),
    ).toEqual(["30", "30"]);
  });

  test("counts each child once, by the first Header row, with findings of any kind and with missing values", () => {
    const sexOf = (index: number) => ["M", "F"][Math.floor(index / 30)] ?? (index < 84 ? "U" : "");
    const header = Array.from({ length: 94 }, (_, index) => ({ CHILD: `C${index}`, SEX: sexOf(index) }));
    const twice = { CHILD: "C0", SEX: "F" };
    const alone = [1, 2, 3].map((number) => ({ ...EPISODE, CHILD: `E${number}` }));
    const report = reportOf({ Header: [...header, twice], Episodes: alone });
    const rule = (isMissing: boolean) =>
      report.rules.find(({ kind }) => (kind === "missing") === isMissing)?.code ?? "";
    // Two of three have a finding, and one of these two something missing.
    const findings = header
      .slice(0, 84)
      .flatMap(({ CHILD }, index) => [
        ...(index % 3 < 2 ? [{ rule: rule(false), child: CHILD, cells: [] }] : []),
        ...(index % 3 < 1 ? [{ rule: rule(true), child: CHILD, cells: [] }] : []),
      ]);
    const sheet = equalitySheet({ ...report, result: { ...report.result, findings } }, "903 Equality");
    expect(sheet && sectionOf(sheet, "Sex").slice(1)).toEqual([
      "Male | 30 | 67% (20 of 30) | 33% (10 of 30)",
      "Female | 30 | 67% (20 of 30) | 33% (10 of 30)",
      "Unknown (U) | 24 | not shown | not shown",
      `${NOT_KNOWN} | 13 | not shown | not shown`,
    ]);
  });

  test("shows no numbers of any group if the total of either rate would give one away", () => {
    const header = Array.from({ length: 30 }, (_, index) => ({ CHILD: `C${index}`, SEX: "M" }));
    const report = reportOf({ Header: header });
    const missing = report.rules.find(({ kind }) => kind === "missing")?.code ?? "";
    const other = report.rules.find(({ kind }) => kind !== "missing")?.code ?? "";
    // Fifteen have a finding, and two of these something missing.
    const findings = header
      .slice(0, 15)
      .map(({ CHILD }, index) => ({ rule: index < 2 ? missing : other, child: CHILD, cells: [] }));
    const sheet = equalitySheet({ ...report, result: { ...report.result, findings } }, "903 Equality");
    const lines = sheet ? sectionOf(sheet, "Sex").slice(1) : [];
    expect(lines).toHaveLength(4);
    for (const line of lines) expect(line).toMatch(/ \| not shown \| not shown \| not shown$/);
  });

  test("explains what it can and cannot show, and that it is not used to order or suggest anything", () => {
    const sheet = equalitySheet(reportOf(manyChildren()), "903 Equality");
    const text = sheet ? linesOf(sheet).join("\n") : "";
    expect(text).toContain("What it cannot show");
    expect(text).toContain("not used to order, mark or suggest");
    expect(text).toContain("Numbers from 1 to 5 are not shown");
  });

  test("holds no identifier, and cannot be made without a Header", () => {
    const tables = manyChildren();
    const sheet = equalitySheet(reportOf(tables), "903 Equality");
    expect(sheet && linesOf(sheet).filter((line) => /C1\d\d\d/.test(line))).toEqual([]);
    expect(equalitySheet(reportOf({ Episodes: tables.Episodes }), "903 Equality")).toBeNull();
  });
});
