import { readFileSync } from "node:fs";
import { Workbook } from "@cj-tech-master/excelts";
import { openXlsx } from "../../src/files/read-xlsx";

const PRACTICE_FILE = "assets/practice/practice-return.xlsx";

/** The practice return as it is opened in Excel. */
export async function practiceReturn(): Promise<Workbook> {
  return openXlsx(PRACTICE_FILE, readFileSync(PRACTICE_FILE));
}

/** Every sheet of the practice return with its first rows alone. */
export async function shortPracticeReturn(rows = 100): Promise<Workbook> {
  const short = new Workbook();
  for (const sheet of (await practiceReturn()).worksheets) {
    const copy = short.addWorksheet(sheet.name);
    sheet.eachRow((row, line) => {
      if (line > rows) return;
      row.eachCell((cell, column) => {
        const { value, style } = cell;
        Object.assign(copy.getCell(line, column), { value, style });
      });
    });
  }
  return short;
}
