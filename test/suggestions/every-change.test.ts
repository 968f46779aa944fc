import type { AnyRow } from "../../src/return/rows";
import { TABLE_NAMES, type TableName } from "../../src/return/tables";
import { changesOf, readableFields } from "../../src/suggestions/readable-fields";
import { createTrialContext } from "../../src/suggestions/trial-context";
import { tryChanges } from "../../src/suggestions/try";
import { EPISODE, HEADER, checked, provider, type ReturnData } from "./support";

const LISTS = { providers: [provider("SC123456")] };

/** Three children with faults of many kinds: two share a UPN, one's rows disagree, one has an identifier in another form. */
const DATA = {
  Header: [
    { ...HEADER, CHILD: "1" },
    { ...HEADER, CHILD: "2", UPN: HEADER.UPN, DOB: "01/02/2009" },
    { ...HEADER, CHILD: "003", UPN: "A1", DOB: "soon" },
  ],
  Episodes: [
    { ...EPISODE, CHILD: "1" },
    { ...EPISODE, CHILD: "2", DECOM: "01/05/2025", DEC: "01/07/2025", REC: "X1", URN: "SC999999" },
    { ...EPISODE, CHILD: "2", DECOM: "02/07/2025", RNE: "P", PL_POST: "ZZ9 9ZZ" },
    { ...EPISODE, CHILD: "3", DECOM: "2025-05-01", PLACE_PROVIDER: "PR 4" },
  ],
  Reviews: [
    { CHILD: "1", DOB: HEADER.DOB, REVIEW: "01/09/2025", REVIEW_CODE: "PN1" },
    { CHILD: "2", DOB: "01/02/2010", REVIEW: "01/09/2024", REVIEW_CODE: "PN1" },
  ],
  Missing: [{ CHILD: "2", DOB: "01/02/2009", MISSING: "M", MIS_START: "03/05/2025", MIS_END: "01/05/2025" }],
} satisfies ReturnData;

/** Identifiers that kept their zeros, one that lost them in one table, and one that lost them in both. */
const WITH_ZEROS = {
  Header: ["0011", "0012", "0013", "0014", "15"].map((CHILD) => ({ ...HEADER, CHILD, UPN: "UN1" })),
  Episodes: ["0011", "0012", "0013", "14", "15"].map((CHILD) => ({ ...EPISODE, CHILD })),
} satisfies ReturnData;

/** What a field may be changed to: values that are right for some row, and values that are right for none. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  CHILD: ["1", "2", "3", "003", "4", "2 ", "OO3", "0004"],
  UPN: [HEADER.UPN, "A1", "UN1", "A123456789013"],
  DOB: [HEADER.DOB, "01/02/2009", "01/06/2025", "soon"],
  URN: ["SC123456", "SC999999", "XXXXXXX", "12"],
  PL_POST: ["L1 8JQ", "ZZ9 9ZZ", "l18jq"],
  HOME_POST: ["L1 8JQ", "CF10 1EP"],
  PLACE: ["U4", "K2", "P1", "??"],
  PLACE_PROVIDER: ["PR4", "PR0", ""],
  LS: ["C2", "V2", "E1", "??"],
  RNE: ["S", "L", "??"],
  REC: ["X1", "E3", "??"],
  CIN: ["N1", "N8"],
  REASON_PLACE_CHANGE: ["CHILD", "??"],
  REVIEW_CODE: ["PN0", "??"],
};
const DATES = ["01/05/2025", "02/07/2025", "01/05/2024", "31/12/2027", "soon"];

/** How many more findings each rule has after a change than before it. */
function difference(before: readonly { rule: string }[], after: readonly { rule: string }[]) {
  const counts: Record<string, number> = {};
  const add = (rule: string, by: number) => {
    counts[rule] = (counts[rule] ?? 0) + by;
    if (counts[rule] === 0) delete counts[rule];
  };
  for (const { rule } of before) add(rule, -1);
  for (const { rule } of after) add(rule, 1);
  return counts;
}

/**
 * Tries changes of every cell in a table, and expects of each what a check of the whole return then finds. Returns how
 * many were tried.
 */
function tryChangesIn(
  table: TableName,
  data: ReturnData,
  textsOf: (field: string) => readonly string[],
): number {
  const run = checked(data, LISTS);
  const ground = createTrialContext(run);
  const rows = run.children
    .flatMap(({ thisYear }) => thisYear[table] as readonly AnyRow[])
    .sort((a, b) => a.line - b.line);
  let tries = 0;
  for (const [index, row] of rows.entries()) {
    for (const field of readableFields(table)) {
      for (const to of textsOf(field)) {
        const changes = changesOf([row, field, to]);
        const tried = changes && tryChanges(changes, ground);
        if (!tried) continue;
        tries++;
        const changed = data[table]?.map((values, at) =>
          at === index ? { ...values, [field]: to } : values,
        );
        const after = checked({ ...data, [table]: changed }, LISTS);
        const counts = (these: readonly { rule: string; count: number }[]) =>
          these.flatMap(({ rule, count }) => Array.from({ length: count }, () => ({ rule })));
        const what = `${table} line ${row.line}: ${field} to ${to}`;
        expect({ what, ...difference(counts(tried.clears), counts(tried.causes)) }).toEqual({
          what,
          ...difference(run.result.findings, after.result.findings),
        });
      }
    }
  }
  return tries;
}

test.each(TABLE_NAMES.filter((table) => table in DATA))(
  "trying any change of a cell in %s gives what a check of the whole return finds",
  (table: TableName) => {
    expect(tryChangesIn(table, DATA, (field) => TEXTS[field] ?? DATES)).toBeGreaterThan(5);
  },
);

test.each(["Header", "Episodes"] as const)(
  "trying another CHILD in %s gives what a check of the whole return finds where zeros were lost",
  (table) => {
    const ids = ["0011", "14", "0014", "15", "0015", "99", "0099"];
    expect(tryChangesIn(table, WITH_ZEROS, (field) => (field === "CHILD" ? ids : []))).toBeGreaterThan(20);
  },
);
