import { startYearOf, type CollectionYear } from "../../../src/return/collection-years";
import type { CaseData } from "./rule-cases";

type Row = Readonly<Record<string, string | number>>;

/** Returns a case as one of another collection year, with all its dates as many years earlier or later. */
export function moveToYear(data: CaseData, from: CollectionYear, to: CollectionYear): CaseData {
  const years = startYearOf(to) - startYearOf(from);
  const tables = Object.entries(data).filter(([name, rows]) => Array.isArray(rows) && name !== "providers");
  const moved = tables.map(([name, rows]) => [
    name,
    (rows as readonly Row[]).map((row) => moveRow(row, years)),
  ]);
  return { ...data, ...(Object.fromEntries(moved) as CaseData), year: to };
}

function moveRow(row: Row, years: number): Row {
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, moveValue(value, years)]));
}

function moveValue(value: string | number, years: number): string | number {
  if (typeof value === "number") return value;
  return value.replace(
    /^(\d\d\/\d\d\/)(\d{4})$/,
    (_date, dayAndMonth: string, year: string) => `${dayAndMonth}${Number(year) + years}`,
  );
}
