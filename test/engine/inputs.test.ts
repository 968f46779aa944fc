/** A rule is not run, and the reason given, if a return lacks what it looks at; it never counts as passed. */
import { prepareCheck } from "../../src/engine/check-return";
import { detectTable, readTable } from "../../src/return/detect-tables";
import type { TableData } from "../../src/return/rows";
import type { CollectionYear } from "../../src/return/collection-years";
import { uploadedFields, type TableName } from "../../src/return/tables";

type Rows = readonly [headings: readonly string[], ...rows: (readonly string[])[]];

const INPUT = { year: "2025/26", localAuthority: null, postcodes: null, providers: null } as const;
const HEADER = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];

function tablesOf(sheets: readonly Rows[], lastYear: boolean): Map<TableName, TableData> {
  const tables = new Map<TableName, TableData>();
  for (const [index, values] of sheets.entries()) {
    const sheet = { name: `Sheet${index}`, firstRow: 0, firstColumn: 0, values };
    const match = detectTable(sheet);
    if (!match) throw new Error(`${values[0].join(", ")} was read as no table.`);
    tables.set(match.table, readTable({ ...match, lastYear }, sheet));
  }
  return tables;
}

/** Why a rule is not run on sheets of this year and of last year; null when it is run. */
function reasonOf(
  rule: string,
  sheets: readonly Rows[],
  ofLastYear: readonly Rows[] = [],
  year: CollectionYear = INPUT.year,
): string | null {
  const { run } = prepareCheck(
    { thisYear: tablesOf(sheets, false), lastYear: tablesOf(ofLastYear, true) },
    { ...INPUT, year },
  );
  run.step(run.total);
  const result = run.result();
  const reason = result.notRun.find((one) => one.rule === rule)?.reason ?? null;
  expect({ rule, isRun: result.run.includes(rule) }).toEqual({ rule, isRun: reason === null });
  return reason;
}

test.each(["105", "303"])(
  "%s needs the Header's own UASC field, which XML files have and CSV files do not",
  (rule) => {
    const row = ["1", "F", "01/05/2010", "WBRI", "UN1", "0", ""];
    const uasc: Rows = [
      ["CHILD", "SEX", "DOB", "DUC"],
      ["1", "F", "01/05/2010", ""],
    ];
    expect(reasonOf(rule, [[HEADER, row], uasc])).toBe("Needs the column UASC in Header.");
    const fromXml: Rows = [
      [...HEADER, "UASC"],
      [...row, "0"],
    ];
    expect(reasonOf(rule, [fromXml, uasc])).toBeNull();
  },
);

const EPISODES = uploadedFields("Episodes");
const FILLED = new Map([
  ["CHILD", "1"],
  ["DECOM", "01/05/2025"],
  ["RNE", "S"],
  ["LS", "C2"],
]);
const EPISODE = EPISODES.map((field) => FILLED.get(field) ?? "");

test("1012 needs any one of the tables that depend on episodes", () => {
  const episodes: Rows = [EPISODES, EPISODE];
  const reviews: Rows = [
    ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
    ["1", "01/05/2010", "01/06/2025", "PN1"],
  ];
  const missing: Rows = [
    ["CHILD", "DOB", "MISSING", "MIS_START", "MIS_END"],
    ["1", "01/05/2010", "M", "01/06/2025", "02/06/2025"],
  ];
  expect(reasonOf("1012", [episodes])).toMatch(/^Needs at least one of the .* table/);
  expect(reasonOf("1012", [episodes, reviews])).toBeNull();
  expect(reasonOf("1012", [episodes, missing])).toBeNull();
});

test("1001 needs at least one row of Episodes in both years, and says in which there is none", () => {
  const oc3: Rows = [
    ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
    ["1", "01/05/2007", "YES", "F1", "B1"],
  ];
  const header: Rows = [HEADER, ["1", "F", "01/05/2007", "WBRI", "UN1", "0", ""]];
  const thisYear = [header, oc3, [EPISODES, EPISODE]] as const;
  expect(reasonOf("1001", thisYear, [[EPISODES, EPISODE]])).toBeNull();
  expect(reasonOf("1001", thisYear)).toBe("Needs last year's Episodes table.");
  expect(reasonOf("1001", thisYear, [[EPISODES]])).toBe(
    "Needs at least one row in last year's Episodes table.",
  );
  expect(reasonOf("1001", [header, oc3, [EPISODES]], [[EPISODES, EPISODE]])).toBe(
    "Needs at least one row in the Episodes table.",
  );
});

test("1000 looks only at this year if last year's Episodes is not loaded or has no REC", () => {
  const oc3: Rows = [
    ["CHILD", "DOB", "IN_TOUCH", "ACTIV", "ACCOM"],
    ["1", "01/05/2007", "YES", "F1", "B1"],
  ];
  const without = (row: readonly string[]) => row.filter((_, index) => EPISODES[index] !== "REC");
  const thisYear = [oc3, [EPISODES, EPISODE]] as const;
  expect(reasonOf("1000", thisYear)).toBeNull();
  expect(reasonOf("1000", thisYear, [[without(EPISODES), without(EPISODE)]])).toBeNull();
  expect(reasonOf("1000", [oc3, [without(EPISODES), without(EPISODE)]])).toBe(
    "Needs the column REC in Episodes.",
  );
});

test("383 needs PL_POST from 2025/26 on, when it began to compare it", () => {
  const without = (row: readonly string[]) => row.filter((_, index) => EPISODES[index] !== "PL_POST");
  const episodes: Rows = [without(EPISODES), without(EPISODE)];
  expect(reasonOf("383", [episodes], [], "2025/26")).toBe("Needs the column PL_POST in Episodes.");
  expect(reasonOf("383", [episodes], [], "2024/25")).toBeNull();
});

test("a rule that compares a table new this year with last year's says that there was none last year", () => {
  const reason = "There was no DoLo table last year: it begins in 2026/27.";
  expect(reasonOf("706", [[HEADER], [uploadedFields("DoLo")]], [], "2026/27")).toBe(reason);
  expect(reasonOf("706", [[HEADER]], [], "2026/27")).toBe(reason);
  expect(reasonOf("503A", [[HEADER], [EPISODES, EPISODE]], [], "2026/27")).toBe(
    "Needs last year's Episodes table.",
  );
});
