import { readFileSync } from "node:fs";
import { Workbook, type Row } from "@cj-tech-master/excelts";
import { openXlsx } from "../../src/files/read-xlsx";

const PRACTICE_FILE = "assets/practice/practice-return.xlsx";

/** Returns the practice return as it is opened in Excel. */
export async function practiceReturn(): Promise<Workbook> {
  return openXlsx(PRACTICE_FILE, readFileSync(PRACTICE_FILE));
}

/** Returns every sheet of the practice return with only its first rows. */
export async function shortPracticeReturn(rows = 100): Promise<Workbook> {
  return copyWithRows(await practiceReturn(), ({ number }) => number <= rows);
}

/**
 * Returns the practice return with the rows of only some children: the named ones, and the first of every `andOneIn`.
 */
export async function practiceReturnOf(
  children: readonly string[],
  { andOneIn }: { andOneIn: number },
): Promise<Workbook> {
  const workbook = await practiceReturn();
  const keptChildren = new Set(children);
  workbook.worksheets[0]?.eachRow((row) => {
    if (row.number % andOneIn === 2) keptChildren.add(childOf(row));
  });
  return copyWithRows(workbook, (row) => row.number === 1 || keptChildren.has(childOf(row)));
}

function childOf(row: Row): string {
  const headings = row.worksheet.getRow(1).values as readonly unknown[];
  return row.getCell(headings.findIndex((heading) => /^child$/i.test(String(heading)))).text;
}

/** Returns a copy of a workbook without the rows that are not kept; those below move up. */
function copyWithRows(workbook: Workbook, isKept: (row: Row) => boolean): Workbook {
  const part = new Workbook();
  for (const sheet of workbook.worksheets) {
    const copy = part.addWorksheet(sheet.name, { views: sheet.views });
    sheet.columns.forEach(({ width }, index) => {
      if (width !== undefined) copy.getColumn(index + 1).width = width;
    });
    let line = 0;
    sheet.eachRow((row) => {
      if (!isKept(row)) return;
      line++;
      row.eachCell((cell, column) => {
        const { value, style } = cell;
        Object.assign(copy.getCell(line, column), { value, style });
      });
    });
  }
  return part;
}
