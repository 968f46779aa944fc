import type { PracticeReturn, PracticeTable } from "../../../scripts/practice/generate-return";
import { randomOf, type Random } from "../../../scripts/practice/random";
import { CODE_SETS } from "../../../src/return/code-sets";
import { collectionEnd, collectionStart } from "../../../src/return/collection-years";
import { addYears, formatDay, parseDay } from "../../../src/return/days";
import { fieldDefinition, type TableName } from "../../../src/return/tables";

type Tables = Map<TableName, PracticeTable>;

/** A practice return that can be damaged. */
export interface DamagedReturn extends PracticeReturn {
  readonly thisYear: Tables;
  readonly lastYear: Tables;
}

const NONSENSE = ["?", "0", "1", "-1", "99", "N/A", "#REF!", "=1+1", "é", "XXXXXXX", "UN4", "ZZ/ZZ/2020"];
const BAD_DATES = ["31/02/2025", "2025-04-01", "01.04.2025", "1/4/25", "00/00/0000", "April", "29/02/2024"];

/** Copies a return and damages it in a number of places. The same seed gives the same damage. */
export function damage(practice: PracticeReturn, seed: number, places: number): DamagedReturn {
  const random = randomOf(seed, 1);
  const damaged: DamagedReturn = {
    year: practice.year,
    thisYear: copyOf(practice.thisYear),
    lastYear: copyOf(practice.lastYear),
  };
  for (let count = 0; count < places; count++) damageOnce(random, damaged);
  if (random.chance(0.1)) damaged.thisYear.delete(random.pick([...damaged.thisYear.keys()]));
  if (random.chance(0.1)) damaged.lastYear.delete(random.pick([...damaged.lastYear.keys()]));
  return damaged;
}

/** Shuffles the rows of every table. `originalLine` returns the original line of a line in the new order. */
export function shuffleRows(practice: PracticeReturn, seed: number) {
  const random = randomOf(seed, 2);
  const orders = new Map<string, readonly number[]>();
  const shuffle = (tables: PracticeReturn["thisYear"], when: string): Tables =>
    new Map(
      [...tables].map(([table, { fields, rows }]) => {
        const order = rows.map((_, index) => index);
        for (let last = order.length - 1; last > 0; last--) {
          const other = random.int(0, last);
          [order[last], order[other]] = [order[other] as number, order[last] as number];
        }
        orders.set(`${when} ${table}`, order);
        return [table, { fields, rows: order.map((index) => rows[index] as string[]) }] as const;
      }),
    );
  const result: DamagedReturn = {
    year: practice.year,
    thisYear: shuffle(practice.thisYear, "false"),
    lastYear: shuffle(practice.lastYear, "true"),
  };
  const originalLine = (table: TableName, lastYear: boolean, line: number) =>
    (orders.get(`${lastYear} ${table}`)?.[line - 2] ?? NaN) + 2;
  return { practice: result, originalLine };
}

function copyOf(tables: PracticeReturn["thisYear"]): Tables {
  return new Map(
    [...tables].map(([table, { fields, rows }]) => [table, { fields, rows: rows.map((row) => [...row]) }]),
  );
}

function damageOnce(random: Random, damaged: DamagedReturn): void {
  const tables = random.chance(0.75) ? damaged.thisYear : damaged.lastYear;
  const [table, data] = random.pick([...tables]);
  if (data.rows.length === 0) return;
  const index = random.int(0, data.rows.length - 1);
  const row = data.rows[index] as string[];
  switch (random.weighted({ value: 72, sameDate: 8, double: 6, drop: 8, otherChild: 3, noChild: 3 })) {
    case "value":
      return damageValue(random, damaged, table, data, row);
    case "sameDate":
      return giveSameDate(random, table, data, row);
    case "double":
      return void data.rows.splice(random.int(0, data.rows.length), 0, [...row]);
    case "drop":
      return void data.rows.splice(index, 1);
    case "otherChild":
      row[0] = random.pick(data.rows)[0] ?? "";
      return;
    case "noChild":
      row[0] = "";
  }
}

/** Gives a row the date of another of the child's rows. */
function giveSameDate(
  random: Random,
  table: TableName,
  { fields, rows }: PracticeTable,
  row: string[],
): void {
  const siblings = rows.filter((other) => other !== row && other[0] === row[0]);
  const dates = fields.filter((field) => fieldDefinition(table, field)?.kind === "date");
  if (siblings.length === 0 || dates.length === 0) return;
  const column = fields.indexOf(random.pick(dates));
  row[column] = random.pick(siblings)[column] ?? "";
}

function damageValue(
  random: Random,
  { year }: DamagedReturn,
  table: TableName,
  { fields }: PracticeTable,
  row: string[],
): void {
  const column = random.int(1, fields.length - 1);
  const field = fields[column] ?? "";
  const old = row[column] ?? "";
  const kind = fieldDefinition(table, field)?.kind;
  const change = random.weighted({ blank: 25, replace: 60, letters: 5, spaces: 5, nonsense: 5 });
  if (change === "blank") row[column] = "";
  else if (change === "letters") row[column] = old.toLowerCase();
  else if (change === "spaces") row[column] = ` ${old} `;
  else if (change === "nonsense") row[column] = random.pick(NONSENSE);
  else if (kind === "date" || kind === "partial-date") {
    row[column] = otherDate(random, old, [collectionStart(year), collectionEnd(year)], row, fields);
  } else row[column] = otherCode(random, table, field, old);
}

/** Returns another day nearby, a day at an edge that rules look at, or something that is not a day. */
function otherDate(
  random: Random,
  old: string,
  edges: readonly number[],
  row: readonly string[],
  fields: readonly string[],
): string {
  const day = parseDay(old) ?? random.pick(edges);
  const born = parseDay(row[fields.indexOf("DOB")] ?? "");
  switch (random.weighted({ near: 45, far: 20, edge: 15, birthday: 10, bad: 10 })) {
    case "near":
      return formatDay(day + random.int(-9, 9));
    case "far":
      return formatDay(day + random.int(-900, 900));
    case "edge":
      return formatDay(random.pick(edges) + random.int(-1, 1));
    case "birthday":
      return formatDay(addYears(born ?? day, random.int(0, 25)) + random.int(-1, 1));
    case "bad":
      return random.pick(BAD_DATES);
  }
}

/**
 * Returns a code of the field's own set, of any year, or of another field's; identifiers and postcodes lose or gain a
 * character.
 */
function otherCode(random: Random, table: TableName, field: string, old: string): string {
  const name = fieldDefinition(table, field)?.codeSet;
  const own = name ? CODE_SETS[name] : undefined;
  if (!own && random.chance(0.5)) return random.chance(0.5) ? old.slice(1) : `${old}1`;
  const codeSet = own && random.chance(0.85) ? own : random.pick(Object.values(CODE_SETS));
  return random.pick([...codeSet.codes, ...(codeSet.retired ?? [])]).value;
}
