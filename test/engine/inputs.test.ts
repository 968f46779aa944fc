/** Rules are not run, with the reason, where a return lacks what they look at; a rule that is not run never counts as passed. */
import { prepareCheck } from "../../src/engine/check-return";
import { detectTable, readTable } from "../../src/return/detect-tables";
import type { TableData } from "../../src/return/rows";
import type { TableName } from "../../src/return/tables";

type Rows = readonly [headings: readonly string[], ...rows: (readonly string[])[]];

const INPUT = { year: "2025/26", localAuthority: null, postcodes: null, providers: null } as const;
const HEADER = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];

/** Why a rule is not run on sheets of this year; null when it is run. */
function reasonOf(rule: string, sheets: readonly Rows[]): string | null {
  const thisYear = new Map<TableName, TableData>();
  for (const [index, values] of sheets.entries()) {
    const sheet = { name: `Sheet${index}`, firstRow: 0, firstColumn: 0, values };
    const match = detectTable(sheet);
    if (!match) throw new Error(`${values[0].join(", ")} was read as no table.`);
    thisYear.set(match.table, readTable({ ...match, lastYear: false }, sheet));
  }
  const { run } = prepareCheck({ thisYear, lastYear: new Map() }, INPUT);
  run.step(run.total);
  const result = run.result();
  const reason = result.notRun.find((one) => one.rule === rule)?.reason ?? null;
  expect({ rule, isRun: result.run.includes(rule) }).toEqual({ rule, isRun: reason === null });
  return reason;
}

test.each(["105", "303"])(
  "%s needs the Header's own UASC field, which XML brings and CSV does not",
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

test("1012 needs one of the tables that follow episodes, whichever it is", () => {
  const episodes: Rows = [
    [
      "CHILD",
      "DECOM",
      "RNE",
      "LS",
      "CIN",
      "PLACE",
      "PLACE_PROVIDER",
      "DEC",
      "REC",
      "HOME_POST",
      "PL_POST",
      "URN",
    ],
    ["1", "01/05/2025", "S", "C2", "N1", "U1", "PR1", "", "", "", "", ""],
  ];
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
