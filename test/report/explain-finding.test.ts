import { ruleOf } from "../../rules";
import type { FormatCheck } from "../../rules/format/format-check";
import formatCheck08 from "../../rules/format/FMT08";
import formatCheck15 from "../../rules/format/FMT15";
import formatCheck16 from "../../rules/format/FMT16";
import formatCheck19 from "../../rules/format/FMT19";
import { checkFormat } from "../../src/engine/check-format";
import { checkChild } from "../../src/engine/run-rules";
import { explainFinding, explainFormat } from "../../src/report/explain/explain-finding";
import type { Explanation } from "../../src/report/explain/explanation";
import { collectionEnd, collectionStart } from "../../src/return/collection-years";
import { groupByChild } from "../../src/return/group-by-child";
import { tablesOfFormatCase } from "../rules/format/case-tables";
import type { FormatCase } from "../rules/format/format-cases";
import { returnOfCase } from "../rules/support/case-return";
import { TEST_POSTCODES } from "../rules/support/postcodes";
import type { CaseData } from "../rules/support/rule-cases";

function explain(code: string, data: CaseData, index = 0): Explanation {
  const rule = ruleOf(code);
  if (!rule) throw new Error(`There is no rule ${code}.`);
  const { children, collection: ofCase } = returnOfCase(rule, data);
  const [child] = children;
  if (!child) throw new Error("The case has no child.");
  // Lists are loaded whether or not a rule uses them.
  const collection = { ...ofCase, postcodes: TEST_POSTCODES };
  const finding = checkChild([rule], child, collection).findings[index];
  if (!finding) throw new Error("The case finds nothing.");
  return explainFinding(rule, child, collection, finding);
}

const shown = (cells: Explanation["cells"]) =>
  cells.map(({ cell, value, marked }) => `${cell.line} ${cell.field} ${value}${marked ? " *" : ""}`);

const dates = ({ dates }: Explanation) =>
  dates.map(({ at, date, daysLater }) => [
    typeof at === "string" ? at : `${at.line} ${at.field}`,
    date,
    daysLater,
  ]);

const OVERLAP: CaseData = {
  Episodes: [
    { DECOM: "01/04/2025", DEC: "01/05/2025" },
    { DECOM: "01/05/2025", DEC: "10/06/2025" },
    { DECOM: "01/06/2025", DEC: "01/07/2025" },
  ],
};

function explainedByForm(check: FormatCheck, data: FormatCase): string[] {
  const tables = tablesOfFormatCase(data);
  const collection = {
    year: "2025/26",
    start: collectionStart("2025/26"),
    end: collectionEnd("2025/26"),
  } as const;
  const [finding] = checkFormat({ checks: [check], tables, collection }).findings;
  const [child] = groupByChild(tables).all();
  if (!finding || !child) throw new Error("The case finds nothing.");
  return shown(explainFormat(check, child, finding).cells);
}

describe("a finding of a format check shows in its cells", () => {
  test("a time of day after a date", () => {
    const ofDay = (day: number) => explainedByForm(formatCheck08, { Episodes: [{ DECOM: day }] });
    expect(ofDay(45777.5)).toEqual(["2 DECOM 30/04/2025 12:00:00 *"]);
    expect(ofDay(45777 + 1 / 86_400)).toEqual(["2 DECOM 30/04/2025 00:00:01 *"]);
    expect(ofDay(45777.999999)).toEqual(["2 DECOM 30/04/2025 23:59:59 *"]);
    const ofPermanence = explainedByForm(formatCheck08, { PrevPerm: [{ DATE_PERM: 45777.25 }] });
    expect(ofPermanence).toEqual(["2 DATE_PERM 30/04/2025 06:00:00 *"]);
  });

  test("spaces around an identifier, and an invisible character", () => {
    expect(explainedByForm(formatCheck15, { Header: [{ UPN: " A1\u00a0\t" }] })).toEqual(["2 UPN ␣A1␣␣ *"]);
    expect(explainedByForm(formatCheck16, { Header: [{ SEX: "  " }] })).toEqual(["2 SEX (2 spaces) *"]);
    expect(explainedByForm(formatCheck19, { Header: [{ SEX: "\u200bM" }] })).toEqual([
      "2 SEX [hidden character]M *",
    ]);
  });
});

describe("how a rule came to a finding", () => {
  test("has the cells of the rows on which the finding depends, apart from those that were only looked at", () => {
    const { cells, others } = explain("501", OVERLAP);
    expect(shown(cells)).toEqual([
      "3 DECOM 01/05/2025",
      "3 DEC 10/06/2025",
      "4 DECOM 01/06/2025 *",
      "4 DEC 01/07/2025 *",
    ]);
    expect(shown(others)).toEqual(["2 DECOM 01/04/2025", "2 DEC 01/05/2025"]);
  });

  test("puts the dates in order, with the number of days between them", () => {
    expect(dates(explain("501", OVERLAP))).toEqual([
      ["3 DECOM", "01/05/2025", null],
      ["4 DECOM", "01/06/2025", 31],
      ["3 DEC", "10/06/2025", 9],
      ["4 DEC", "01/07/2025", 21],
    ]);
  });

  test("shows one other row, and no more, if a child has too many", () => {
    const rows = ["1", "0", "1"].map((CONVICTED) => ({ CONVICTED }));
    expect(shown(explain("INT33", { OC2: rows }).cells)).toEqual(["2 CHILD 1 *", "3 CHILD 1"]);
    expect(shown(explain("INT33", { OC2: rows }, 2).cells)).toEqual(["3 CHILD 1", "4 CHILD 1 *"]);
  });

  test("counts DATE_PERM among the dates only if no part of it is unknown", () => {
    const ofDates = (DATE_PERM: string) =>
      dates(explain("632", { Episodes: [{ DECOM: "17/06/2025" }], PrevPerm: [{ DATE_PERM }] }));
    expect(ofDates("18/06/2025")).toEqual([
      ["2 DECOM", "17/06/2025", null],
      ["2 DATE_PERM", "18/06/2025", 1],
    ]);
    expect(ofDates("ZZ/07/2025")).toEqual([]);
  });

  test("shows the next row that was compared, even if another would have given the finding too", () => {
    const { cells, others } = explain("433", {
      Episodes: [
        { DECOM: "01/04/2025", DEC: "01/05/2025", RNE: "S" },
        { DECOM: "01/05/2025", DEC: "01/06/2025", RNE: "P" },
        { DECOM: "09/06/2025", RNE: "P" },
      ],
    });
    expect([...new Set(cells.map(({ cell }) => cell.line))]).toEqual([3, 4]);
    expect([...new Set(others.map(({ cell }) => cell.line))]).toEqual([2]);
  });

  test("shows the next episode, which contradicts REC, even if REC would not fit without it either", () => {
    const { cells, others } = explain("388", {
      Episodes: [
        { DECOM: "01/04/2025", DEC: "01/05/2025", REC: "X1" },
        { DECOM: "03/05/2025", DEC: "01/06/2025", REC: "E4A" },
        { DECOM: "09/06/2025" },
      ],
    });
    expect(shown(cells)).toEqual([
      "2 DECOM 01/04/2025",
      "2 DEC 01/05/2025",
      "2 REC X1 *",
      "3 DECOM 03/05/2025",
      "3 DEC 01/06/2025",
      "3 REC E4A",
    ]);
    expect([...new Set(others.map(({ cell }) => cell.line))]).toEqual([4]);
  });

  test("shows last year's latest start, even if there would be a finding without it too", () => {
    const { cells, dates, others } = explain("562", {
      Episodes: [{ DECOM: "01/02/2025" }],
      Episodes_last: [{ DECOM: "01/05/2024" }, { DECOM: "03/02/2025" }, { DECOM: "01/06/2024" }],
    });
    expect(shown(cells)).toEqual(["2 DECOM 01/02/2025 *", "3 DECOM 03/02/2025"]);
    expect(dates.map(({ date, daysLater }) => [date, daysLater])).toContainEqual(["03/02/2025", 2]);
    expect(shown(others)).toEqual(["2 DECOM 01/05/2024", "4 DECOM 01/06/2024"]);
  });

  test("shows the adoption that rules out a care leaver, even if the time in care was too short anyway", () => {
    const { cells, others } = explain("1001", {
      Header: [{ DOB: "01/06/2007" }],
      Episodes: [
        { DECOM: "01/04/2025", DEC: "01/05/2025", REC: "X1" },
        { DECOM: "01/05/2025", DEC: "20/05/2025", REC: "E11" },
      ],
      OC3: [{ IN_TOUCH: "YES" }],
    });
    expect(shown(cells)).toContain("3 REC E11");
    expect([...new Set(others.map(({ cell }) => `${cell.table} ${cell.line}`))]).toContain("Episodes 2");
  });

  test("gives the meaning of codes, and the rule's own words and years", () => {
    const explanation = explain("433", {
      Episodes: [
        { DECOM: "01/04/2025", DEC: "01/05/2025", RNE: "S" },
        { DECOM: "03/05/2025", RNE: "P" },
      ],
    });
    expect(explanation.cells.find(({ cell }) => cell.field === "RNE")).toMatchObject({
      value: "P",
      meaning: "placement and carer changed",
      marked: true,
    });
    expect(explanation).toMatchObject({ rule: "433", firstYear: "2022/23", lastYear: null });
    expect(explanation.trigger).toMatch(/^RNE is P, L, T, U or B/);
  });

  test("shows what was worked out for the rule, from which fields, and what else it used", () => {
    const { derived, asked } = explain("411", {
      localAuthority: "E08000012",
      Episodes: [{ DECOM: "01/04/2025", PL_POST: "M1 1AE", PL_LOCATION: "IN" }],
    });
    expect(
      derived.map(({ cell, value, meaning, from, otherValue }) => [
        cell.field,
        value,
        meaning,
        from,
        otherValue,
      ]),
    ).toEqual([
      ["PL_LA", "E08000003", "Manchester", ["PL_POST"], null],
      ["PL_LOCATION", "IN", "inside the returning authority", "recorded", "OUT"],
    ]);
    expect(asked).toEqual(expect.arrayContaining(["postcodes", "localAuthority"]));
  });

  test("shows the placement authority in the return beside the one worked out from its postcode", () => {
    const { derived } = explain("411", {
      localAuthority: "E08000012",
      Episodes: [{ DECOM: "01/04/2025", PL_POST: "L1 8JQ", PL_LOCATION: "IN", PL_LA: "E08000003" }],
    });
    expect(derived.map(({ cell, value, otherValue }) => [cell.field, value, otherValue])).toEqual([
      ["PL_LA", "E08000012", "E08000003"],
      ["PL_LOCATION", "IN", null],
    ]);
  });

  test("shows that the return has the placement as confidential, which no postcode can tell", () => {
    const { derived } = explain("243", {
      Episodes: [{ DECOM: "01/04/2025", URN: "SC123456", PL_POST: "L1 8JQ", PL_LA: "CON" }],
    });
    expect(derived.map(({ cell, value, from, otherValue }) => [cell.field, value, from, otherValue])).toEqual(
      [["PL_LA", "CON", "recorded", null]],
    );
  });

  test("shows the distance worked out from the two postcodes, in miles, beside the one in the return", () => {
    const data = { DECOM: "01/04/2025", HOME_POST: "BN1 1JE", PL_POST: "ZE1 0AA" };
    const derivedOf = (episode: typeof data & { PL_DISTANCE?: string }) =>
      explain("454", { Episodes: [episode] }).derived.map(({ cell, value, meaning, from, otherValue }) => [
        cell.field,
        Number(value) > 350,
        meaning,
        from,
        otherValue,
      ]);
    const from = ["HOME_POST", "PL_POST"];
    expect(derivedOf(data)).toEqual([["PL_DISTANCE", true, "miles", from, null]]);
    expect(derivedOf({ ...data, PL_DISTANCE: "12.5" })).toEqual([
      ["PL_DISTANCE", true, "miles", from, "12.5"],
    ]);
  });

  test("shows where the placement is according to its postcode, this year and last", () => {
    const { derived } = explain("452", {
      Episodes: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "BD1 1HX" }],
      Episodes_last: [{ DECOM: "10/02/2024", RNE: "S", PL_POST: "LS1 1UR" }],
    });
    expect(derived.map(({ cell, meaning }) => [cell.lastYear, cell.field, meaning])).toEqual([
      [false, "PL_LA", "Bradford"],
      [true, "PL_LA", "Leeds"],
    ]);
    const own = explain("1015", {
      Episodes: [{ LS: "C2", PLACE: "K2", PLACE_PROVIDER: "PR1", PL_POST: "M1 1AE" }],
    });
    expect(own.derived.map(({ cell, value }) => [cell.field, value])).toEqual([
      ["PL_LA", "E08000003"],
      ["PL_LOCATION", "OUT"],
    ]);
  });

  describe("shows what the provider list has in the columns that the rule compared", () => {
    const LISTED = {
      urn: "SC123456",
      placementCodes: ["K2"],
      providerCodes: ["PR4", "PR5"],
      registered: "01/02/2010",
      closed: "01/05/2025",
      postcode: "M1 1AE",
      authorityName: "Manchester",
    };
    const EPISODE = { DECOM: "01/06/2025", PLACE: "K2", PLACE_PROVIDER: "PR1", URN: "SC123456" };
    const factsOf = (code: string, episode: object = {}, ...more: object[]) =>
      explain(code, {
        Episodes: [{ ...EPISODE, PL_POST: "L1 8JQ", ...episode }],
        providers: [LISTED, ...more.map((row) => ({ ...LISTED, ...row }))],
      }).providers.map(({ cell, urn, name, facts }) => [
        `${cell.line} ${cell.field} ${urn}`,
        name,
        ...facts.map(({ fact, values }) => `${fact} ${values.join(", ")}`),
      ]);

    test.each([
      ["219", { PLACE: "S1" }, "placementCodes K2"],
      ["221", {}, "postcode M1 1AE"],
      ["224", {}, "providerCodes PR4, PR5"],
      ["227", {}, "closed 01/05/2025"],
      ["228", {}, "closed 01/05/2025"],
      ["229", {}, "postcode M1 1AE (Manchester)"],
    ])("rule %s", (code, episode, fact) => {
      expect(factsOf(code, episode)).toEqual([["2 URN SC123456", "Example House", fact]]);
    });

    test("a postcode that is not in England", () => {
      expect(
        explain("229", {
          Episodes: [EPISODE],
          providers: [{ ...LISTED, postcode: "CF10 1EP" }],
        }).providers[0]?.facts[0]?.values,
      ).toEqual(["CF10 1EP (in Wales)"]);
    });

    test("rule 241, which compares both the postcode and the authority in the list", () => {
      expect(factsOf("241", { PLACE: "K3" })).toEqual([
        ["2 URN SC123456", "Example House", "postcode M1 1AE (Manchester)", "authorityName Manchester"],
      ]);
    });

    test("from all rows of the URN, each value once", () => {
      const rows = [{ postcode: "M1 1AE" }, { postcode: "LS1 1UR" }, { postcode: undefined }];
      expect(factsOf("221", {}, ...rows)).toEqual([
        ["2 URN SC123456", "Example House", "postcode M1 1AE, LS1 1UR"],
      ]);
    });

    test("that the list does not have the URN, or nothing in that column", () => {
      expect(factsOf("224", { URN: "SC999999" })).toEqual([["2 URN SC999999", null]]);
      const { providers, asked } = explain("224", {
        Episodes: [EPISODE],
        providers: [{ urn: "SC123456" }],
      });
      expect(providers[0]?.facts).toEqual([{ fact: "providerCodes", values: [] }]);
      // The list that is shown need not be named again.
      expect(asked).toEqual([]);
    });

    test("nothing for a rule that does not use the list", () => {
      expect(explain("501", OVERLAP).providers).toEqual([]);
    });
  });

  test("makes the space visible for which a code is not accepted", () => {
    const { cells } = explain("114", { AD1: [{ FOSTER_CARE: " 1" }] });
    expect(shown(cells)).toEqual(["2 FOSTER_CARE ␣1 *"]);
  });

  test("adds the age if the date of birth was read, and the collection's dates if the rule used them", () => {
    const explanation = explain("370", {
      year: "2023/24",
      Header: [{ DOB: "10/06/2010" }],
      Episodes: [{ DECOM: "01/05/2023", PLACE: "P2" }],
    });
    expect(explanation.dates.map(({ date, age }) => [date, age])).toEqual([
      ["10/06/2010", null],
      ["01/05/2023", 12],
    ]);
    expect(dates(explain("391", { OC3: [{ DOB: "01/06/2010", IN_TOUCH: "YES" }] }))).toEqual([
      ["2 DOB", "01/06/2010", null],
      ["end", "31/03/2026", 5782],
    ]);
  });

  test("gives no age before the date of birth", () => {
    const ages = (code: string, data: CaseData) =>
      explain(code, data).dates.map(({ date, age }) => [date, age]);
    expect(ages("302", { Header: [{ DOB: "01/06/2025" }], Episodes: [{ DECOM: "01/05/2025" }] })).toEqual([
      ["01/05/2025", null],
      ["01/06/2025", null],
    ]);
  });

  test("a rule that looks at one cell is explained by that cell", () => {
    const { cells } = explain("101", { Header: [{ SEX: "9", DOB: "10/06/2010" }] });
    expect(shown(cells)).toEqual(["2 SEX 9 *"]);
  });
});
