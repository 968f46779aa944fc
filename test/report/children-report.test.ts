import { OWN_SHEETS } from "../../src/report/annotations";
import { childrenRows, countsRows } from "../../src/report/lists-export";
import { annotationsOf } from "../../src/report/run-report";
import { cellText } from "../../src/return/cells";
import { linesOf, practiceReport, reportOf } from "./support";

const EPISODE = { RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" };
const HEADER = { SEX: "M", DOB: "01/01/2015", ETHNIC: "WBRI", UPN: "UN1" };

const REPORT = reportOf({
  Header: [
    { ...HEADER, CHILD: "A10", ETHNIC: "XXXX" },
    { ...HEADER, CHILD: "A9" },
  ],
  Episodes: [
    { ...EPISODE, CHILD: "A10", DECOM: "31/04/2025" },
    { ...EPISODE, CHILD: "A9", DECOM: "01/05/2025", LS: "Q9" },
    { ...EPISODE, CHILD: "", DECOM: "01/05/2025" },
    { ...EPISODE, CHILD: "", DECOM: "01/05/2025" },
  ],
});

describe("the children with findings", () => {
  const sheet = annotationsOf(REPORT).sheets.find(({ name }) => name === OWN_SHEETS.children);

  test("have one row each, in the order people expect, with one for each row without CHILD at the end", () => {
    const rows = childrenRows(REPORT).slice(1);
    expect(rows.map(([child]) => child)).toEqual(["A9", "A10", "", ""]);
    expect(rows.map(([, , , tables]) => tables)).toEqual([
      "Header; Episodes",
      "Episodes; Header",
      "Episodes",
      "Episodes",
    ]);
    expect(rows[0]?.[2]).toMatch(/^144( \S+)+$/);
    const lines = rows.slice(2).map(([, , , , sheet, cell]) => `${sheet} ${cell?.replace(/^[A-Z]+/, "")}`);
    expect(lines.sort()).toEqual(["Episodes 4", "Episodes 5"]);
    expect(rows.map(([, findings]) => Number(findings)).reduce((sum, one) => sum + one, 0)).toBe(
      REPORT.result.findings.length,
    );
  });

  test("are in an Excel table, with each rule code once and a link to the first cell", () => {
    const row = sheet?.rows.find(([first]) => first?.value === "A9");
    const codes = String(row?.[2]?.value).split(", ");
    expect(new Set(codes).size).toBe(codes.length);
    expect(row?.[3]?.value).toContain("Episodes");
    expect(row?.[4]?.link).toMatchObject({ line: 3 });
    expect(sheet?.table).toMatchObject({ rowCount: 4, columns: 5 });
  });

  test("are counted above the table, as a share of all children", () => {
    expect(sheet && linesOf(sheet)[1]).toContain("100% (2 of 2)");
  });
});

describe("the counts by rule as a list", () => {
  test("hold no identifier and no value of the return, and add up to the number of findings", async () => {
    const report = await practiceReport();
    const [, ...rows] = countsRows(report);
    const counted = rows.map((row) => Number(row[4]));
    expect(counted.reduce((sum, one) => sum + one, 0)).toBe(report.result.findings.length);
    const text = rows.flat().join("\n");
    // Shorter values and words, such as 12 or OTHER, may be in the list for another reason.
    const values = [...report.tables.thisYear.values()]
      .flatMap(({ rows: data }) => data.flatMap((row) => [...row.cells].map(cellText)))
      .filter((value) => value.length > 4 && /\d/.test(value));
    expect(values.length).toBeGreaterThan(1_000);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
  });
});
