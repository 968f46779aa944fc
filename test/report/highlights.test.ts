import type { CellReference, Finding } from "../../src/engine/findings";
import { highlightsOf } from "../../src/report/highlights";
import { locatorOf } from "../../src/report/locate";
import { rowCodesOf } from "../../src/report/row-codes";
import { severityOf } from "../../rules/severity";
import { sheetOf } from "../taskpane/support/memory-workbook";
import { assignTables } from "../../src/return/assign-tables";
import { rulesOfYear, ruleInfoOf } from "../../rules";

const HEADINGS = ["CHILD", "DECOM", "LS", "RNE", "CIN", "PLACE", "DEC", "REC"];
const { tables } = assignTables([
  { ...sheetOf("Eps", HEADINGS, ...["A1", "A1", "B2", "C3"].map((id) => [id])), firstRow: 4 },
]);

const RULES = new Map(rulesOfYear("2025/26").map(({ code }) => [code, ruleInfoOf(code)!]));
const codeOf = (severity: "error" | "query") =>
  [...RULES.values()].find((rule) => severityOf(rule) === severity)!.code;
const [ERROR, QUERY] = [codeOf("error"), codeOf("query")];

/** A finding on cells such as "LS 6", by field and line. */
function finding(rule: string, ...cells: readonly string[]): Finding {
  const references = cells.map((cell): CellReference => {
    const [field = "", line] = cell.split(" ");
    return { table: "Episodes", lastYear: false, line: Number(line), field };
  });
  return { rule, child: "A1", cells: references };
}

const highlights = (...findings: Finding[]) =>
  highlightsOf(findings, RULES, locatorOf(tables)).map(
    ({ sheet, severity, ranges }) => `${sheet} ${severity}: ${ranges.join(" ")}`,
  );

describe("cells to highlight", () => {
  test("are listed once each, as an error if any finding is one, from left to right and top to bottom", () => {
    const found = [finding(QUERY, "DEC 6", "LS 8", "LS 6"), finding(ERROR, "LS 6"), finding(QUERY, "LS 6")];
    const expected = ["Eps error: C6", "Eps query: C8 G6"];
    expect(highlights(...found)).toEqual(expected);
    expect(highlights(...[...found].reverse())).toEqual(expected);
  });

  test("that are below each other are one range", () => {
    expect(highlights(finding(ERROR, "LS 9", "LS 7", "LS 6", "DECOM 8"))).toEqual(["Eps error: B8 C6:C7 C9"]);
  });

  test("are CHILD for a field without a column, and none for a table without a sheet", () => {
    expect(highlights(finding(ERROR, "URN 7"))).toEqual(["Eps error: A7"]);
    const elsewhere: Finding = {
      ...finding(ERROR),
      cells: [{ table: "Reviews", lastYear: false, line: 7, field: "REVIEW" }],
    };
    expect(highlights(elsewhere)).toEqual([]);
  });
});

test("rule codes beside the rows are listed by line, each code once and in order", () => {
  const findings = [
    finding("1001", "LS 8", "URN 6"),
    finding("144", "LS 8", "DEC 8"),
    finding("FMT15", "LS 8"),
    finding("99", "LS 8"),
  ];
  expect(rowCodesOf(findings, tables)).toEqual([
    {
      sheet: "Eps",
      headingLine: 5,
      rows: [
        { line: 6, text: "Rule 1001" },
        { line: 8, text: "Rules 99, 144, 1001, FMT15" },
      ],
    },
  ]);
  expect(rowCodesOf([], tables)).toEqual([]);
});
