import Papa from "papaparse";
import type { TableData } from "../return/rows";
import { uploadedFields } from "../return/tables";
import { valueForReturn } from "./return-values";

/**
 * Writes a table as the CSV file that the department accepts: its fields in the department's order and spelling, no
 * other columns, dates as dd/mm/yyyy, leading zeros kept.
 */
export function writeReturnCsv(data: TableData): string {
  const fields = uploadedFields(data.table);
  const rows = data.rows.map((row) => fields.map((field) => valueForReturn(row, field)));
  return `${Papa.unparse([[...fields], ...rows], { newline: "\r\n" })}\r\n`;
}

/** Returns the usual name of a table's file: "placed_adoption.csv". */
export function csvFileName(table: TableData["table"]): string {
  const words = table.replace(/([a-z])([A-Z])/g, "$1_$2").replace(/^SWEpisodes$/, "SW_Episodes");
  return `${words.toLowerCase()}.csv`;
}
