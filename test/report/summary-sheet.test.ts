import { KIND_NAMES } from "../../rules/severity";
import { OWN_SHEETS, type AnnotationPlan } from "../../src/report/annotations";
import { annotationsOf, type RunReport } from "../../src/report/run-report";
import { TABLE_NAMES, tablesOfYear } from "../../src/return/tables";
import { isOwnSheet } from "../../src/report/own-sheet-names";
import { shareText } from "../../src/report/share-text";
import { formatNumber } from "../../src/return/words";
import { linesOf, practiceReport, reportOf, reportOfCounts, sectionOf } from "./support";
import type { Finding } from "../../src/engine/findings";
import type { Suggestion } from "../../src/suggestions/suggestion";

const EPISODE = { RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1", DECOM: "01/05/2025" };
const HEADER = { SEX: "M", DOB: "01/01/2015", ETHNIC: "WBRI", UPN: "UN1" };

let practice: Promise<AnnotationPlan> | null = null;

/** What is written for the practice workbook, worked out once. */
function practicePlan(): Promise<AnnotationPlan> {
  return (practice ??= practiceReport().then(annotationsOf));
}

function sheetOf(plan: AnnotationPlan, name: string) {
  const sheet = plan.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** A number of counts, each one less than the one before, but at least 1. */
function falling(length: number, first: number): number[] {
  return Array.from({ length }, (_, index) => Math.max(1, first - index));
}

/** The chart of a summary with given numbers of findings by rule, and the bars that its cells give. */
async function chartOfCounts(counts: readonly number[]) {
  const summary = sheetOf(annotationsOf(await reportOfCounts(counts)), OWN_SHEETS.summary);
  const [chart] = summary.charts ?? [];
  if (!chart) throw new Error("There is no chart.");
  const { row, rows } = chart.data;
  const bars = summary.rows
    .slice(row + 1, row + rows)
    .map(([name, value]) => ({ name: name?.value, value: value?.value }));
  return { ...chart, bars };
}

/** The rows of a section by its headings, without columns that have none. */
function tableOf(plan: AnnotationPlan, title: string): Record<string, string>[] {
  const lines = sectionOf(sheetOf(plan, OWN_SHEETS.summary), title).map((line) => line.split(" | "));
  const at = lines.findIndex((cells) => cells.length > 1);
  return lines
    .slice(at + 1)
    .map((cells) =>
      Object.fromEntries(
        (lines[at] ?? []).flatMap((name, column) => (name === "" ? [] : [[name, cells[column] ?? ""]])),
      ),
    );
}

describe("shares", () => {
  test("always say of how many, and are never rounded to none or to all", () => {
    expect(shareText(25, 213)).toBe("12% (25 of 213)");
    expect(shareText(1, 900)).toBe("less than 1% (1 of 900)");
    expect(shareText(899, 900)).toBe("over 99% (899 of 900)");
    expect(shareText(0, 900)).toBe("0% (0 of 900)");
    expect(shareText(0, 0)).toBe("none (0 of 0)");
  });
});

describe("the summary sheet", () => {
  test("says how many children of each table are in Header, and how many of Header are in Episodes", () => {
    const report = reportOf({
      Header: [
        { ...HEADER, CHILD: "A1" },
        { ...HEADER, CHILD: "A2" },
        { ...HEADER, CHILD: "A3" },
      ],
      Episodes: [
        { ...EPISODE, CHILD: "A1" },
        { ...EPISODE, CHILD: "A1" },
        { ...EPISODE, CHILD: "B9" },
        { ...EPISODE, CHILD: "" },
      ],
    });
    const summary = sheetOf(annotationsOf(report), OWN_SHEETS.summary);
    expect(sectionOf(summary, "Do the tables fit together?").slice(2)).toEqual([
      "Header | Episodes | this year | 33% (1 of 3) |  | 2",
      "Episodes | Header | this year | 50% (1 of 2) |  | 1",
    ]);
  });

  test("compares the tables within each year, and says when there are not two", async () => {
    const plan = await practicePlan();
    const joins = tableOf(plan, "Do the tables fit together?");
    expect(joins.filter(({ Year }) => Year === "last year").map((join) => join["Children in"])).toContain(
      "Episodes",
    );
    const alone = sheetOf(
      annotationsOf(reportOf({ Header: [{ ...HEADER, CHILD: "A1" }] })),
      OWN_SHEETS.summary,
    );
    expect(sectionOf(alone, "Do the tables fit together?")).toEqual(["There are no two tables to compare."]);
  });

  test("says which lines of a sheet do not count as rows", () => {
    const report = reportOf({
      Episodes: [
        { ...EPISODE, CHILD: "A1" },
        { CHILD: "Total", DECOM: "1" },
      ],
    });
    const summary = sheetOf(annotationsOf(report), OWN_SHEETS.summary);
    expect(linesOf(summary)).toContain(
      "Sheet Episodes: Line 3 holds a total or note, not a child's row, and was left out.",
    );
  });

  test("never counts more children than the return has, even if rows have no CHILD", () => {
    const rows = ["A1", "", "", ""].map((CHILD) => ({ ...EPISODE, CHILD, DECOM: "" }));
    const summary = sheetOf(annotationsOf(reportOf({ Episodes: rows })), OWN_SHEETS.summary);
    expect(linesOf(summary)).toContainEqual(expect.stringMatching(/^\d+ findings for 1 of 1 child\.$/));
  });

  test("counts children by CHILD everywhere, and says that rows without it are left out", () => {
    const rows = ["A1", "A1", "", ""].map((CHILD) => ({ ...EPISODE, CHILD, LS: "C9" }));
    const summary = sheetOf(annotationsOf(reportOf({ Episodes: rows })), OWN_SHEETS.summary);
    expect(linesOf(summary)).toContainEqual(
      expect.stringMatching(/^Children are counted by CHILD: rows without/),
    );
    const found = (title: string, name: string) =>
      sectionOf(summary, title)
        .find((line) => line.startsWith(`${name} | `))
        ?.split(" | ")
        .slice(1, 3);
    expect(found("Findings by rule", "144")).toEqual(["4", "1"]);
    expect(found("Findings by kind", KIND_NAMES["invalid-code"])?.[1]).toBe("1");
    expect(found("Findings by table", "Episodes")?.[1]).toBe("1");
    expect(sectionOf(summary, "Data quality").find((line) => line.startsWith("Format"))).toMatch(
      /^Format \| \d+ \| 1 \| .* \| {2}\| 100% \(1 of 1\)/,
    );
  });

  test("has counts by rule, table, kind and dimension that add up to the number of findings", async () => {
    const report = await practiceReport();
    const summary = sheetOf(await practicePlan(), OWN_SHEETS.summary);
    const total = report.result.findings.length;
    for (const [title, above] of [
      ["Rules with most findings", 1],
      ["Findings by rule", 2],
      ["Findings by table", 2],
      ["Findings by kind", 1],
      ["Data quality", 2],
    ] as const) {
      const numbers = sectionOf(summary, title)
        .slice(above)
        .map((line) => Number(line.split(" | ")[1]));
      expect([title, numbers.reduce((sum, number) => sum + number, 0)]).toEqual([title, total]);
    }
  });

  test("has every number below its heading", () => {
    const rows = ["A1", "A1", "A2"].map((CHILD) => ({ ...EPISODE, CHILD }));
    const report = reportOf({
      Header: ["A1", "A2", "A3", "A4"].map((CHILD) => ({ ...HEADER, CHILD })),
      Episodes: [...rows.slice(0, 2).map((row) => ({ ...row, LS: "C9" })), ...rows.slice(2)],
    });
    const found = report.result.findings.filter(({ rule }) => rule === "144");
    const plan = annotationsOf({ ...report, result: { ...report.result, findings: found } });
    expect(tableOf(plan, "Findings by table")).toEqual([
      {
        Table: "Episodes",
        Findings: "2",
        Children: "1",
        "Share of findings": "100% (2 of 2)",
        Year: "this year",
        "Rows highlighted": "67% (2 of 3)",
      },
      {
        Table: "Header",
        Findings: "0",
        Children: "0",
        "Share of findings": "0% (0 of 2)",
        Year: "this year",
        "Rows highlighted": "0% (0 of 4)",
      },
    ]);
    expect(tableOf(plan, "Findings by kind")).toEqual([
      {
        Kind: KIND_NAMES["invalid-code"],
        Findings: "2",
        Children: "1",
        "Share of findings": "100% (2 of 2)",
      },
    ]);
    expect(tableOf(plan, "Data quality").find(({ Dimension }) => Dimension === "Format")).toEqual({
      Dimension: "Format",
      Findings: "2",
      Children: "1",
      "Share of findings": "100% (2 of 2)",
      "Share of children": "25% (1 of 4)",
      "What it means": expect.stringMatching(/^A value is not in the form/),
      "Kinds of finding in it": [
        KIND_NAMES["invalid-code"],
        KIND_NAMES["invalid-date"],
        KIND_NAMES["invalid-format"],
      ].join("; "),
    });
    expect(tableOf(plan, "Findings by rule")).toEqual([
      {
        Rule: "144",
        Findings: "2",
        Children: "1",
        "Share of findings": "100% (2 of 2)",
        Severity: "Error",
        "What is wrong": expect.stringContaining("LS"),
        "What usually fixes it": expect.stringMatching(/\.$/),
      },
    ]);
  });

  test("names the year of every table, and puts the kinds and rules with most findings first", async () => {
    const report = await practiceReport();
    const plan = await practicePlan();
    const years = tableOf(plan, "Findings by table").map(({ Table, Year }) => `${Table} ${Year}`);
    expect([...years].sort()).toEqual(
      [
        ...[...report.tables.thisYear.keys()].map((table) => `${table} this year`),
        ...[...report.tables.lastYear.keys()].map((table) => `${table} last year`),
      ].sort(),
    );
    for (const title of ["Findings by kind", "Findings by rule"]) {
      const numbers = tableOf(plan, title).map(({ Findings }) => Number(Findings));
      expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
    }
  });

  test("says what was checked, when and with which lists, which columns were not used and what was not run", () => {
    const report = reportOf({ Episodes: [{ ...EPISODE, CHILD: "A1", LS: "C9" }] });
    const episodes = report.tables.thisYear.get("Episodes");
    if (!episodes) throw new Error("There are no episodes.");
    const odd = { ...episodes, sheet: "Eps", missingFields: ["CIN", "LS"], extraColumns: ["Notes", "Team"] };
    const { run, notRun } = report.result;
    const checked = (more: Partial<RunReport>) =>
      annotationsOf({
        ...report,
        tables: { ...report.tables, thisYear: new Map([["Episodes", odd]]) },
        result: { ...report.result, failed: [{ rule: "218", error: "stopped" }] },
        ...more,
      });
    const leftOut = [{ sheet: "Episodes (2)", table: "Episodes" }] as const;
    const plan = checked({ references: ["Ofsted list", "Postcodes"], leftOut });
    const summary = sheetOf(plan, OWN_SHEETS.summary);
    expect(sectionOf(summary, "What was checked")).toEqual([
      "Collection year | 2025/26",
      "Local authority | Liverpool",
      "Checked | 22/11/2026 23:05",
      "Children | 1",
      "With a finding | 100% (1 of 1)",
      `Checks | ${run.length} run, ${notRun.length} not run, 1 failed to run`,
      "Reference lists | Ofsted list; Postcodes",
      "Version | 0.1.0",
    ]);
    const lines = linesOf(summary);
    const at = lines.indexOf("Table | Year | Rows | Sheet |  |  | Columns missing | Columns not used");
    expect(lines.slice(at + 1, at + 3)).toEqual([
      "Episodes | this year | 1 | Eps |  |  | CIN, LS | Notes, Team",
      "Header | this year |  | no sheet found",
    ]);
    const absent = tablesOfYear("2025/26").filter((table) => table !== "Episodes");
    expect(
      lines.filter((line) => line.endsWith(" | no sheet found")).map((line) => line.split(" | ")[0]),
    ).toEqual(absent);
    expect(lines).toContain("Episodes | left out |  | Episodes (2)");
    expect(summary.rows[at + 1]?.[3]?.link).toEqual({ sheet: "Eps", address: "A1" });
    expect(tableOf(plan, "What was not run")[0]).toMatchObject({
      Rule: "218",
      Outcome: "failed to run",
      Check: expect.stringContaining("URN"),
      Why: expect.stringMatching(/^The check stopped with an error/),
    });
    expect(tableOf(plan, "What was not run")[1]).toMatchObject({
      Rule: notRun[0]?.rule,
      Outcome: "not run",
      Why: notRun[0]?.reason,
    });

    const nothing = sheetOf(
      checked({ authority: null, references: [], result: { ...report.result, notRun: [] } }),
      OWN_SHEETS.summary,
    );
    expect(sectionOf(nothing, "What was checked")).toEqual(
      expect.arrayContaining(["Local authority | not given", "Reference lists | none loaded"]),
    );
    expect(linesOf(nothing)[2]).toBe("Return of 2025/26, authority not given. Checked 22/11/2026 23:05.");
    expect(sectionOf(nothing, "What was not run")).toEqual(["Every check of the year was run."]);
  });

  test("says how highlighted cells look, and what a row of each table is", async () => {
    const summary = sheetOf(await practicePlan(), OWN_SHEETS.summary);
    expect(sectionOf(summary, "How to read this workbook")).toEqual(
      expect.arrayContaining([
        "Error | Error: bold dark red on pale red, with a border",
        "Query | Query: italic brown on pale yellow, with a border",
      ]),
    );
    const tables = sectionOf(summary, "The tables of the return");
    expect(tables.map((line) => line.split(" | ")[0])).toEqual([...TABLE_NAMES]);
    expect(tables.filter((line) => !/ \| .+\. One row: .+/.test(line))).toEqual([]);
  });

  test("shows no percentage without its numbers", async () => {
    const { sheets } = await practicePlan();
    const own = sheets.filter(({ name }) => name !== OWN_SHEETS.findings);
    const shares = own.flatMap(({ rows }) => rows.flat().map(({ value }) => String(value)));
    const percentages = shares.filter((text) => /\d%/.test(text));
    expect(percentages.length).toBeGreaterThan(50);
    expect(percentages.filter((text) => !/\d% \(\d+ of \d+\)/.test(text))).toEqual([]);
  });

  test("has a link at the top for every section, which leads to its heading", async () => {
    const summary = sheetOf(await practicePlan(), OWN_SHEETS.summary);
    const titles = summary.rows.flatMap(([first], index) =>
      first?.style === "section" ? [{ title: first.value, address: `A${index + 1}` }] : [],
    );
    const links = summary.rows
      .slice(0, 20)
      .flatMap(([first]) => (first?.link ? [{ title: first.value, address: first.link.address }] : []));
    expect(titles.length).toBeGreaterThan(8);
    expect(links).toEqual(titles);
  });

  test("links each rule to its first finding, and is recognised as a sheet of ours by its title", async () => {
    const plan = await practicePlan();
    const summary = sheetOf(plan, OWN_SHEETS.summary);
    const findings = linesOf(sheetOf(plan, OWN_SHEETS.findings)).map((line) => line.split(" | "));
    const column = findings.find((cells) => cells.includes("Rule"))?.indexOf("Rule") ?? -1;
    const firstOf = (rule: string) => findings.findIndex((cells) => cells[column] === rule) + 1;
    const links = summary.rows.flatMap(([cell]) =>
      cell?.link?.sheet === OWN_SHEETS.findings ? [[cell.value, cell.link.address]] : [],
    );
    expect(links.length).toBeGreaterThan(20);
    expect(links).toEqual(links.map(([rule]) => [rule, `A${firstOf(String(rule))}`]));
    expect(isOwnSheet(summary.name, String(summary.rows[0]?.[0]?.value))).toBe(true);
  });

  test("draws the chart from the numbers beside it, over blank cells", async () => {
    const summary = sheetOf(await practicePlan(), OWN_SHEETS.summary);
    const [chart] = summary.charts ?? [];
    if (!chart) throw new Error("There is no chart.");
    const rows = summary.rows.slice(chart.data.row, chart.data.row + chart.data.rows);
    expect(rows[0]?.map(({ value }) => value)).toEqual(["Rule", "Findings"]);
    const numbers = rows.slice(1, -1).map(([, count]) => Number(count?.value));
    expect(numbers).toHaveLength(20);
    expect([...numbers].sort((a, b) => b - a)).toEqual(numbers);
    expect(chart.kind).toBe("bar");
    const { row, column, rows: height } = chart.position;
    expect([row, column]).toEqual([chart.data.row, chart.data.columns]);
    const covered = summary.rows.slice(row, row + height).flatMap((cells) => cells.slice(column));
    expect(covered).toEqual([]);
  });

  test.each([
    ["five rules: each has a bar", [31, 12, 7, 2, 1], 5, null],
    [
      "twenty-one rules: each has a bar, as only one other would be left",
      Array.from({ length: 21 }, () => 4),
      21,
      null,
    ],
    ["others that have fewer findings than the first rule", [400, 300, ...falling(30, 50)], 20, "in full"],
    [
      "others that have half as many again as the first rule",
      [...Array.from({ length: 20 }, () => 40), 30, 30],
      20,
      "in full",
    ],
    [
      "sixty rules with the same number: the others are cut off",
      Array.from({ length: 60 }, () => 50),
      20,
      "cut off",
    ],
    [
      "one rule with very many findings, and others with few",
      [5240, ...Array.from({ length: 80 }, () => 9)],
      20,
      "in full",
    ],
  ])(
    "the last bar of the chart stands for all other rules, if any: %s",
    async (_what, counts, drawn, others) => {
      const chart = await chartOfCounts(counts);
      const rest = counts.slice(drawn).reduce((sum, number) => sum + number, 0);
      const name = `All ${counts.length - drawn} other rules`;
      expect(chart.bars.map(({ value }) => value)).toEqual([
        ...counts.slice(0, drawn),
        ...(others ? [rest] : []),
      ]);
      expect(chart.bars.at(-1)?.name === name).toBe(others !== null);
      const inTitle = `. ${name}: ${formatNumber(rest)} findings`;
      expect(chart.title).toBe(
        `Findings by rule, most first${others ? inTitle : ""}${others === "cut off" ? " (bar cut off)" : ""}`,
      );
      // The number of the others is read at their bar, which does not look like that of a rule.
      expect(chart.points?.map(({ index, labelPosition }) => [index, labelPosition]) ?? []).toEqual(
        others ? [[drawn, others === "cut off" ? "InsideBase" : "OutsideEnd"]] : [],
      );
      const longest = counts[0] ?? 0;
      if (others === "cut off") {
        expect(chart.points?.[0]?.labelFormat).toContain("cut off");
        expect(chart.maximum).toBeGreaterThan(longest);
        expect(chart.maximum).toBeLessThan(longest * 1.3);
      } else {
        expect(chart.maximum).toBeUndefined();
        expect(rest).toBeLessThanOrEqual(longest * 1.5);
      }
    },
  );

  test("leaves the rows beside the chart free when few rules have findings, and mentions no others", () => {
    const report = reportOf({ Episodes: [{ ...EPISODE, CHILD: "A1", LS: "C9", RNE: "Q" }] });
    const findings = report.result.findings.filter(({ rule }) => ["143", "144"].includes(rule));
    const summary = sheetOf(
      annotationsOf({ ...report, result: { ...report.result, findings } }),
      OWN_SHEETS.summary,
    );
    const [chart] = summary.charts ?? [];
    expect(sectionOf(summary, "Rules with most findings")).toEqual(["Rule | Findings", "143 | 1", "144 | 1"]);
    expect(chart?.title).toBe("Findings by rule, most first");
    expect(chart?.altText).toBe(
      "Bar chart of the numbers of findings by rule, most first: 143 with 1, 144 with 1. All the numbers are in the cells beside it.",
    );
    const { row, rows } = chart?.position ?? { row: 0, rows: 0 };
    const next = summary.rows.findIndex(
      ([first], index) => index > row && (first?.style === "section" || first?.value === "What was checked"),
    );
    expect(next).toBeGreaterThanOrEqual(row + rows);
  });

  test("counts the findings of each rule that have a correction, if corrections were looked for", () => {
    const rows = ["A1", "A2"].map((CHILD) => ({ ...EPISODE, CHILD, LS: "C9" }));
    const report = reportOf({ Episodes: rows });
    const { findings } = report.result;
    const suggestion: Suggestion = {
      id: "",
      findingKeys: [],
      changes: [],
      source: { kind: "code-set", name: "the codes of LS", date: null },
      evidence: "",
      criteria: [],
      isRewriting: false,
      tried: { clears: [], narrows: [], causes: [] },
    };
    const corrected = ({ rule, child }: Finding) => rule === "144" || (rule === "145" && child === "A1");
    const plan = annotationsOf({
      ...report,
      suggestionsFor: (finding) => (corrected(finding) ? [suggestion, suggestion] : []),
    });
    const counted = tableOf(plan, "Findings by rule").map((row) => [row["Rule"], row["With a correction"]]);
    const expected = [...new Set(findings.map(({ rule }) => rule))].map((rule) => [
      rule,
      String(findings.filter((finding) => finding.rule === rule && corrected(finding)).length),
    ]);
    expect(new Map(counted as [string, string][])).toEqual(new Map(expected as [string, string][]));
    expect(counted).toContainEqual(["144", "2"]);
  });

  test("says so when nothing was found, and has no chart", () => {
    const report = reportOf({ Header: [{ ...HEADER, CHILD: "A1" }] });
    const nothing = { ...report, result: { ...report.result, findings: [] } };
    const summary = sheetOf(annotationsOf(nothing), OWN_SHEETS.summary);
    expect(summary.charts).toEqual([]);
    expect(sectionOf(summary, "Findings by rule")).toEqual(["No check found anything."]);
    expect(sectionOf(summary, "Findings by kind")).toEqual(["No check found anything."]);
    expect(linesOf(summary)[1]).toBe("No check found anything in the return of 1 child.");
  });
});
