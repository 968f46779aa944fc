import { readdirSync } from "node:fs";
import { join } from "node:path";
import { FORMAT_CHECKS } from "../../../rules";
import type { FormatCheck } from "../../../rules/format/format-check";
import { checkFormat } from "../../../src/engine/check-format";
import { collectionEnd, collectionStart } from "../../../src/return/collection-years";
import { tablesOfFormatCase } from "./case-tables";
import type { FormatCase, FormatCases } from "./format-cases";

const tables = readdirSync(__dirname)
  .filter((file) => file.endsWith(".cases.ts"))
  // Test tables must be there when the tests are declared, so they are loaded at once.
  .map((file) => (require(join(__dirname, file)) as { default: FormatCases }).default);

test("every check on form has its test table", () => {
  expect(tables.map(({ check }) => check.code).sort()).toEqual(FORMAT_CHECKS.map(({ code }) => code).sort());
});

test("checks on all identifiers say what they find in a column, as the trial of another identifier asks them", () => {
  const checks = FORMAT_CHECKS.filter(({ looksAt }) => looksAt === "identifiers");
  expect(checks.length).toBeGreaterThan(0);
  expect(checks.filter(({ foundIn }) => foundIn === undefined)).toEqual([]);
});

test("codes are our own, each once", () => {
  const codes = FORMAT_CHECKS.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^FMT\d\d$/);
});

for (const { check, silent, finds } of tables) {
  describe(`${check.code} ${check.title} (${silent.length + finds.length} cases)`, () => {
    test("has at least four cases, with some that find and some that stay silent", () => {
      expect(silent.length + finds.length).toBeGreaterThanOrEqual(4);
      expect(silent.length).toBeGreaterThanOrEqual(1);
      expect(finds.length).toBeGreaterThanOrEqual(1);
    });
    test.each(silent)("silent: %s", (_why, data) => {
      expect(cellsFound(check, data)).toEqual([]);
    });
    test.each(finds)("finds: %s", (_why, data, cells) => {
      expect(cellsFound(check, data)).toEqual([...cells].sort());
    });
  });
}

/** Every cell that the check marks on a case, as "Episodes 1 DECOM", in order. */
function cellsFound(check: FormatCheck, data: FormatCase): string[] {
  const year = data.year ?? "2025/26";
  const { findings, failed } = checkFormat({
    checks: [check],
    tables: tablesOfFormatCase(data),
    collection: { year, start: collectionStart(year), end: collectionEnd(year) },
  });
  expect(failed).toEqual([]);
  const cells = findings.flatMap((finding) =>
    finding.cells.map(
      ({ table, lastYear, line, field }) => `${table}${lastYear ? "_last" : ""} ${line - 1} ${field}`,
    ),
  );
  return [...new Set(cells)].sort();
}
