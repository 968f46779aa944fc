import type { Worksheet } from "@cj-tech-master/excelts";
import { LINES_SEARCHED_FOR_HEADINGS, ROW_CODES_HEADING } from "../../return/detect-tables";
import { columnLetters } from "../../return/sheets";
import { edit, type Parts } from "../package-parts";

/**
 * Removes the rule codes that the pane wrote beside the rows in an earlier run. The cells keep their style.
 * @param worksheet the sheet as it was read
 */
export function removeRowCodes(parts: Parts, part: string, worksheet: Worksheet): void {
  for (const { line, column } of headingsOf(worksheet)) {
    const cell = new RegExp(
      `(<(?:\\w+:)?c\\s[^>]*?\\br=["']${columnLetters(column - 1)}(\\d+)["'][^>]*?)(?:/>|>[^]*?</(?:\\w+:)?c>)`,
      "g",
    );
    edit(parts, part, (xml) =>
      xml.replace(cell, (whole, tag: string, row: string) =>
        Number(row) < line ? whole : `${tag.replace(/\st=["'][^"']*["']/, "")}/>`,
      ),
    );
  }
}

/** Returns where the pane's heading is; lines and columns are counted from 1. */
function headingsOf(worksheet: Worksheet): { line: number; column: number }[] {
  const found: { line: number; column: number }[] = [];
  for (let line = 1; line <= Math.min(worksheet.rowCount, LINES_SEARCHED_FOR_HEADINGS); line++) {
    worksheet.findRow(line)?.eachCell((heading, column) => {
      if (heading.value === ROW_CODES_HEADING) found.push({ line, column });
    });
  }
  return found;
}
