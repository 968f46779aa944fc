import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HOME_AUTHORITY, practicePostcodes } from "../../scripts/practice/geography";
import { practiceFiles } from "../../scripts/practice/practice-files";
import type { AnswerKey } from "../../scripts/practice/practice-return";
import { practiceProviderList } from "../../scripts/practice/providers";
import { prepareCheck } from "../../src/engine/check-return";
import type { RunResult } from "../../src/engine/findings";
import { openXlsx, sheetsOf } from "../../src/files/read-xlsx";
import { assignTables, type AssignedTables } from "../../src/return/assign-tables";
import { proposeYear } from "../../src/return/propose-year";
import { tablesOfYear } from "../../src/return/tables";

const FOLDER = join(__dirname, "..", "..", "assets", "practice");
const key = JSON.parse(readFileSync(join(FOLDER, "answer-key.json"), "utf8")) as AnswerKey;

jest.setTimeout(60_000);

let assigned: AssignedTables;
let result: RunResult;

beforeAll(async () => {
  const name = "practice-return.xlsx";
  assigned = assignTables(sheetsOf(await openXlsx(name, readFileSync(join(FOLDER, name)))));
  const { tables } = assigned;
  const { run } = prepareCheck(tables, {
    year: "2025/26",
    localAuthority: HOME_AUTHORITY,
    postcodes: practicePostcodes(),
    providers: practiceProviderList(2025),
  });
  run.step(run.total);
  result = run.result();
});

test("every sheet of the practice workbook is recognised, and the year is proposed from the data", () => {
  const { tables, questions } = assigned;
  expect(questions).toEqual([]);
  expect([...tables.thisYear.keys()]).toEqual(tablesOfYear("2025/26"));
  expect([...tables.lastYear.keys()]).toEqual(tablesOfYear("2024/25"));
  expect(proposeYear(tables.thisYear.values())).toBe("2025/26");
  expect(tables.thisYear.get("Missing")?.extraColumns).toEqual(["TEAM"]);
  const rows = tables.thisYear.get("Header")?.rows ?? [];
  expect(rows.length).toBeGreaterThanOrEqual(250);
});

test("the checks find every mistake of the answer key, with exactly its cells, and nothing else", () => {
  expect(result.failed).toEqual([]);
  expect(cellsFound()).toEqual(cellsExpected());
});

test("the key holds at least 80 different mistakes, and the commonest more than once", () => {
  const counts = new Map<string, number>();
  for (const { name } of key.errors) counts.set(name, (counts.get(name) ?? 0) + 1);
  expect(counts.size).toBeGreaterThanOrEqual(80);
  for (const common of [
    "first-episode-start-differs",
    "home-postcode-missing",
    "urn-missing",
    "provider-unknown-code",
    "sdq-blank",
    "placement-postcode-missing",
    "health-blank-but-conviction",
    "no-episodes",
    "last-year-without-episodes",
  ]) {
    expect([common, (counts.get(common) ?? 0) > 1]).toEqual([common, true]);
  }
});

test("each mistake has a child of its own", () => {
  const children = [...key.errors, ...key.oddities].map(({ child }) => child);
  expect(new Set(children).size).toBe(children.length);
});

test("nothing is found in values that are only written in an unusual way", () => {
  const unusual = new Set(key.oddities.map(({ child }) => child));
  expect(unusual.size).toBe(3);
  expect(result.findings.filter(({ child }) => child !== null && unusual.has(child))).toEqual([]);
});

test("the committed files are what the generator writes", async () => {
  for (const [name, content] of await practiceFiles()) {
    const written = readFileSync(join(FOLDER, name));
    expect([name, Buffer.from(content).equals(written)]).toEqual([name, true]);
  }
});

/** Every marked cell as "218 Episodes 12 URN", in order. */
function cellsFound(): string[] {
  return inOrder(
    result.findings.flatMap(({ rule, cells }) =>
      cells.map(({ table, lastYear, line, field }) => cellName(rule, table, lastYear, line, field)),
    ),
  );
}

function cellsExpected(): string[] {
  return inOrder(
    key.errors.flatMap(({ expected }) =>
      expected.flatMap(({ rule, cells }) =>
        cells.map(({ table, lastYear, row, field }) => cellName(rule, table, lastYear, row, field)),
      ),
    ),
  );
}

function cellName(
  rule: string,
  table: string,
  lastYear: boolean,
  line: number | null,
  field: string,
): string {
  return `${rule} ${table}${lastYear ? "_last" : ""} ${line} ${field}`;
}

function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
