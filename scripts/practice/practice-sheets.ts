import type { CellValue } from "../../src/return/cells";
import { startYearOf } from "../../src/return/collection-years";
import { parseDay, serialOfDay } from "../../src/return/days";
import { fieldDefinition, type TableName } from "../../src/return/tables";
import type { PracticeReturn, PracticeTable } from "./generate-return";

/** A sheet of the practice workbook: its headings and the cells below them. */
export interface PracticeSheet {
  readonly name: string;
  readonly headings: readonly PracticeHeading[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface PracticeHeading {
  readonly text: string;
  /** The format of the column's cells. */
  readonly format: "date" | "text" | "general";
}

/** How a table's sheet differs from the standard layout, as local extracts do. */
interface Habit {
  /** What is unusual, in plain words. */
  readonly description: string;
  readonly heading?: (field: string) => string;
  readonly order?: (fields: readonly string[]) => readonly string[];
  readonly extra?: { readonly heading: string; readonly values: readonly string[] };
  readonly datesAsText?: boolean;
}

const HABITS: Partial<Record<TableName, Habit>> = {
  Reviews: {
    description: "headings in lower case, columns in another order",
    heading: (field) => field.toLowerCase(),
    order: (fields) => [...fields].reverse(),
  },
  Missing: {
    description: "an extra column, TEAM",
    extra: { heading: "TEAM", values: ["North", "South", "Duty"] },
  },
  SWEpisodes: {
    description: "spaces instead of underscores in the headings",
    heading: (field) => field.replaceAll("_", " "),
  },
  PrevPerm: { description: "dates as text", datesAsText: true },
};

/** What is unusual about the sheets, by table, in plain words. */
export const HABIT_DESCRIPTIONS: readonly (readonly [TableName, string])[] = Object.entries(HABITS).map(
  ([table, { description }]) => [table as TableName, description] as const,
);

/** Returns the sheets of the practice workbook: this year's tables, then last year's, with the year in their names. */
export function practiceSheets(practice: PracticeReturn): PracticeSheet[] {
  const start = startYearOf(practice.year);
  return [
    ...[...practice.thisYear].map(([table, data]) => sheetOfTable(table, data, yearText(start))),
    ...[...practice.lastYear].map(([table, data]) => sheetOfTable(table, data, yearText(start - 1))),
  ];
}

function yearText(startYear: number): string {
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, "0")}`;
}

function sheetOfTable(table: TableName, { fields, rows }: PracticeTable, year: string): PracticeSheet {
  const habit: Habit = HABITS[table] ?? { description: "" };
  const order = habit.order?.(fields) ?? fields;
  const headings = order.map((field) => ({
    text: habit.heading?.(field) ?? field,
    format: formatOf(table, field, habit),
  }));
  const sheet = {
    name: `${table} ${year}`,
    headings: habit.extra
      ? [...headings, { text: habit.extra.heading, format: "general" as const }]
      : headings,
  };
  return {
    ...sheet,
    rows: rows.map((row, index) => [
      ...order.map((field) => cellValue(table, field, row[fields.indexOf(field)] ?? "", habit)),
      ...(habit.extra ? [habit.extra.values[index % habit.extra.values.length] ?? ""] : []),
    ]),
  };
}

function formatOf(table: TableName, field: string, habit: Habit): PracticeHeading["format"] {
  const kind = fieldDefinition(table, field)?.kind;
  if (kind === "date" && !habit.datesAsText) return "date";
  return kind === "integer" || kind === "flag" ? "general" : "text";
}

/**
 * Returns a cell as a spreadsheet makes it from an extract: dates as serial numbers, scores and flags as numbers,
 * everything else as text.
 */
function cellValue(table: TableName, field: string, text: string, habit: Habit): CellValue {
  const format = formatOf(table, field, habit);
  if (format === "date") {
    const day = /^\d\d\/\d\d\/\d{4}$/.test(text) ? parseDay(text) : null;
    return day === null ? text : serialOfDay(day);
  }
  return format === "general" && /^\d+$/.test(text) ? Number(text) : text;
}
