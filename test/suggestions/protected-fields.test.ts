import { KINDS } from "../../rules/rule";
import type { Child, RowsByTable } from "../../src/return/children";
import type { AnyRow } from "../../src/return/rows";
import { TABLES, TABLE_NAMES, fieldDefinition, uploadedFields } from "../../src/return/tables";
import { indexIdentifiers } from "../../src/suggestions/identifier-index";
import { indexProviders } from "../../src/suggestions/provider-index";
import { readableFields } from "../../src/suggestions/readable-fields";
import { SOURCES } from "../../src/suggestions/sources";
import { indexWorkbook } from "../../src/suggestions/workbook-index";
import { EPISODE, HEADER, checked, provider, type ReturnData } from "./support";

/** Special-category codes of the placement, the legal status and the need, which rules compare between episodes. */
const COMPARED_BY_RULES = [
  "Episodes LS",
  "Episodes CIN",
  "Episodes PLACE",
  "Episodes REC",
  "Episodes REASON_PLACE_CHANGE",
];

test("the only special categories and protected characteristics that may be read are those that rules compare between episodes", () => {
  const sensitive = TABLE_NAMES.flatMap((table) =>
    readableFields(table)
      .filter((field) => fieldDefinition(table, field)?.personal !== "personal")
      .map((field) => `${table} ${field}`),
  );
  expect(sensitive.sort()).toEqual([...COMPARED_BY_RULES].sort());
});

test("no source reads sex, ethnic origin, motherhood, asylum, health or anything like it", () => {
  const run = checked(damagedReturn(), { providers: [provider("SC123456"), provider("SC123465")] });
  const read = new Set<string>();
  const children = run.children.map((child) => watched(child, read));
  const { collection } = run;
  const context = {
    collection,
    providers: collection.providers && indexProviders(collection.providers),
    workbook: indexWorkbook(children),
    identifiers: indexIdentifiers(children),
    wasRun: () => true,
  };
  let candidates = 0;
  for (const child of children) {
    for (const row of TABLE_NAMES.flatMap((table) => child.thisYear[table] as readonly AnyRow[])) {
      // Every field at once, so that no source is skipped for lack of a finding.
      const fields = new Set(uploadedFields(row.table));
      const faults = KINDS.map((kind) => ({ kind, fields }));
      for (const source of SOURCES) candidates += source({ child, row, faults }, context).length;
    }
  }
  expect(candidates).toBeGreaterThan(20);
  const sensitive = [...read].filter((name) => {
    const [table, field] = name.split(" ") as [keyof typeof TABLES, string];
    return fieldDefinition(table, field)?.personal !== "personal" || /MOTHER|MC_DOB/.test(field);
  });
  expect(sensitive.sort()).toEqual([...COMPARED_BY_RULES].sort());
  expect([...read].filter((name) => /^(UASC|DoLo) (?!CHILD)/.test(name))).toEqual([]);
});

/** A row of every table in both years, wrong in as many ways as possible. */
function damagedReturn(): ReturnData {
  const tables = TABLE_NAMES.map((table) => {
    const row = Object.fromEntries(
      uploadedFields(table).map((field) => [
        field,
        fieldDefinition(table, field)?.kind === "date" ? "2025-01-01" : "?",
      ]),
    );
    return [table, row] as const;
  });
  const thisYear = Object.fromEntries(
    tables.map(([table, row]) => [
      table,
      [
        { ...row, CHILD: "1" },
        { ...row, CHILD: "01" },
      ],
    ]),
  );
  const lastYear = Object.fromEntries(
    tables.map(([table, row]) => [`${table}_last`, [{ ...row, CHILD: "1" }]]),
  );
  const episodes = [
    { ...EPISODE, DEC: "04/09/2025", REC: "X1", URN: "SC123457", PLACE_PROVIDER: "PR 4" },
    {
      ...EPISODE,
      DECOM: "05/09/2025",
      RNE: "L",
      PL_POST: "L2 2HD",
      HOME_POST: "L1 8QJ",
      CIN: "NI",
      LS: "2C",
    },
    { ...EPISODE, CHILD: "2", URN: "" },
    { ...EPISODE, CHILD: "3", PLACE: "U4", URN: "SC123456", PLACE_PROVIDER: "PR5" },
  ];
  return {
    ...thisYear,
    ...lastYear,
    Header: [HEADER, { ...HEADER, CHILD: "2", DOB: "01/02/2013" }],
    Header_last: [{ ...HEADER, DOB: "06/06/2012", UPN: "B123456789012" }],
    Episodes: episodes,
    Episodes_last: [{ ...EPISODE, CIN: "N4", PLACE_PROVIDER: "PR5" }],
  };
}

function watched(child: Child, read: Set<string>): Child {
  const rowsOf = (rows: RowsByTable) =>
    Object.fromEntries(
      TABLE_NAMES.map((table) => [
        table,
        (rows[table] as readonly AnyRow[]).map((row) => watchedRow(row, read)),
      ]),
    ) as unknown as RowsByTable;
  return { id: child.id, thisYear: rowsOf(child.thisYear), lastYear: rowsOf(child.lastYear) };
}

/** A row that records the fields whose value, cell or readability is looked at. */
function watchedRow(row: AnyRow, read: Set<string>): AnyRow {
  const note = (field: string) => {
    if (fieldDefinition(row.table, field)) read.add(`${row.table} ${field}`);
  };
  const fieldOfColumn = new Map(
    [...row.source.columns].map(([field, column]) => [column - row.source.firstColumn, field]),
  );
  const cells = new Proxy(row.cells, {
    get(target, property) {
      if (typeof property === "string" && /^\d+$/.test(property))
        note(fieldOfColumn.get(Number(property)) ?? "");
      return Reflect.get(target, property) as unknown;
    },
  });
  const unreadable = row.unreadable && {
    has(field: string) {
      note(field);
      return row.unreadable?.has(field) ?? false;
    },
  };
  return new Proxy(row, {
    get(target, property) {
      if (property === "cells") return cells;
      if (property === "unreadable") return unreadable;
      if (typeof property === "string") note(property);
      return Reflect.get(target, property) as unknown;
    },
  });
}
