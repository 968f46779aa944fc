import { FORMAT_CHECKS, ruleInfoOf, rulesOfYear } from "../../rules";
import type { FormatCheck } from "../../rules/format/format-check";
import { severityOf } from "../../rules/severity";
import { childrenOfThisYear, prepareCheck } from "../../src/engine/check-return";
import { runRules } from "../../src/engine/run-rules";
import { OWN_SHEETS } from "../../src/report/annotations";
import { annotationsOf } from "../../src/report/run-report";
import { findingsRows } from "../../src/report/findings-export";
import type { Return } from "../../src/return/children";
import { generateReturn } from "../../scripts/practice/generate-return";
import { readPracticeReturn } from "../../scripts/practice/to-sheets";
import { tablesOfFormatCase } from "../rules/format/case-tables";

const INPUT = { year: "2025/26", localAuthority: null, postcodes: null, providers: null } as const;
const CODES = FORMAT_CHECKS.map(({ code }) => code);
const ODD: Return = tablesOfFormatCase({
  Header: [{ CHILD: "A1", DOB: "2010-04-30" }, { CHILD: "", DOB: "30/04/2010 00:00" }, null, { CHILD: "A3" }],
  Header_last: [{ CHILD: "A1 ", DOB: "2010-04-30" }],
});

function check(tables: Return, format?: boolean) {
  const prepared = prepareCheck(tables, INPUT, format === undefined ? {} : { format });
  prepared.run.step(prepared.run.total);
  return { ...prepared, result: prepared.run.result() };
}

test("format checks run beside the rules of the year, and their findings name child, code and cells", () => {
  const { result } = check(ODD);
  expect(result.run).toEqual(expect.arrayContaining(CODES));
  expect(result.findings.filter(({ rule }) => rule.startsWith("FMT"))).toEqual([
    { rule: "FMT01", child: "A1", cells: [{ table: "Header", lastYear: false, line: 2, field: "DOB" }] },
    { rule: "FMT07", child: null, cells: [{ table: "Header", lastYear: false, line: 3, field: "DOB" }] },
    { rule: "FMT24", child: "A3", cells: [{ table: "Header", lastYear: false, line: 5, field: "CHILD" }] },
    { rule: "FMT01", child: "A1 ", cells: [{ table: "Header", lastYear: true, line: 2, field: "DOB" }] },
  ]);
});

test("format checks can be left out, and the rules find the same without them", () => {
  const [withForm, without] = [check(ODD), check(ODD, false)];
  expect(without.result.run.filter((code) => code.startsWith("FMT"))).toEqual([]);
  expect(without.result.findings).toEqual(
    withForm.result.findings.filter(({ rule }) => !rule.startsWith("FMT")),
  );
  expect(without.infos).toEqual(without.rules);
});

test("the rule book of a year holds only the department's rules", () => {
  expect(rulesOfYear("2025/26").filter(({ code }) => CODES.includes(code))).toEqual([]);
  expect(ruleInfoOf("FMT01")?.title).toBe("Cell form: date with the year first");
  expect(ruleInfoOf("101")?.topic).toBe("child");
  expect(ruleInfoOf("FMT99")).toBeUndefined();
});

test("a format check that stops with an error counts as failed to run, and the others still run", () => {
  const [first, second] = FORMAT_CHECKS;
  if (!first || !second) throw new Error("There are no format checks.");
  const broken: FormatCheck = {
    ...second,
    check({ data, report }) {
      const row = data.rows[0];
      if (row) report({ row, fields: ["CHILD"] });
      throw new Error("no luck");
    },
  };
  const { children, collection } = prepareCheck(ODD, INPUT);
  const result = runRules({ rules: [], formatChecks: [first, broken], tables: ODD, children, collection });
  expect(result.failed).toEqual([{ rule: second.code, error: "no luck" }]);
  expect(result.run).toEqual([first.code]);
  expect(result.findings.map(({ rule }) => rule)).toEqual([first.code, first.code]);
});

test("format checks run once, however many steps the run takes", () => {
  const onForm = ({ rule }: { rule: string }) => CODES.includes(rule);
  const { run } = prepareCheck(ODD, INPUT);
  while (run.step(1));
  expect(run.result().findings.filter(onForm)).toEqual(check(ODD).result.findings.filter(onForm));
});

test("a return without mistakes has no findings of format checks", () => {
  const { tables } = readPracticeReturn(generateReturn({ children: 150, year: "2025/26", seed: 3 }));
  const { result } = check(tables);
  expect(result.findings.filter(({ rule }) => CODES.includes(rule))).toEqual([]);
});

test("findings of format checks are in the highlights, the findings sheet, the summary and the exported list", () => {
  const { result, infos, children } = check(ODD);
  const report = {
    result,
    rules: infos,
    tables: ODD,
    year: INPUT.year,
    authority: null,
    children: childrenOfThisYear(children.iterate()),
    checkedAt: "22/11/2026 10:00",
    version: "1.0.0",
    references: [],
  };
  const { highlights, sheets } = annotationsOf(report);
  expect(highlights.filter(({ severity }) => severity === "error")).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ sheet: "Header", ranges: expect.arrayContaining(["C2:C3"]) }),
    ]),
  );
  for (const sheet of sheets.filter(({ name }) => name !== OWN_SHEETS.children)) {
    const texts = sheet.rows.flat().map(({ value }) => String(value));
    expect(texts).toContain("FMT01");
    expect(texts.some((text) => text.includes("not a DfE rule"))).toBe(true);
  }
  expect(findingsRows(report).filter(([, rule]) => rule === "FMT24")).toEqual([
    expect.arrayContaining(["A3", "FMT24", "query", "Header", "A5", "CHILD"]),
  ]);
});

test("a format that can still be read is a query, and one that cannot is an error", () => {
  const severities = Object.fromEntries(FORMAT_CHECKS.map((info) => [info.code, severityOf(info)]));
  expect(severities).toMatchObject({ FMT01: "error", FMT08: "query", FMT16: "query", FMT20: "error" });
});
