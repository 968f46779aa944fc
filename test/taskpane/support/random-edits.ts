import type { Worksheet } from "@cj-tech-master/excelts";
import { randomOf } from "../../../scripts/practice/random";
import { cellAddress } from "../../../src/return/sheets";
import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";

const addressOf = ({ row, column }: { row: number; column: number }) => cellAddress(column, row + 1);

/** Returns the cells of a sheet, below its headings, that hold a formula: row and column from 0. */
function formulaCells(sheet: Worksheet): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = 1; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      if (sheet.findRow(row + 1)?.findCell(column + 1)?.formula !== undefined) cells.push({ row, column });
    }
  }
  return cells;
}

const ODD_TEXTS = ["?", "31/02/2025", "2025-04-01", "0I", "XX", "'=1+1", "=1+1", "99", "é", " A1 "];

/**
 * Returns a function that makes one edit as a person does, of any kind and anywhere below the headings. The same seed
 * gives the same edits.
 */
export function randomEdits(host: SimulatedExcel, sheets: readonly string[], seed: number): () => string {
  const random = randomOf(seed, 3);
  return () => {
    const name = random.pick(sheets);
    const sheet = host.workbook.worksheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    const [rows, columns] = [sheet.rowCount, sheet.columnCount];
    const row = random.int(1, rows + 1);
    const column = random.chance(0.25) ? 0 : random.int(0, columns - 1);
    const textOf = (rowIndex: number, columnIndex: number) =>
      sheet.getCell(rowIndex + 1, columnIndex + 1).text;
    const someText = (columnIndex: number) => textOf(random.int(1, Math.max(1, rows - 1)), columnIndex);
    const kind = random.weighted({
      odd: 4,
      copy: 6,
      blank: 3,
      paste: 3,
      insert: 2,
      delete: 2,
      sort: 1,
      undo: 3,
      formula: 3,
      recalculate: 3,
      withoutEvent: 3,
    });
    const address = addressOf({ row, column });
    switch (kind) {
      case "odd":
        host.setCellByUser(name, row, column, random.pick(ODD_TEXTS));
        break;
      case "copy":
        host.setCellByUser(name, row, column, someText(column));
        break;
      case "blank":
        host.setCellByUser(name, row, column, "");
        break;
      case "paste": {
        const [height, width] = [random.int(1, 8), random.int(1, 4)];
        const block = Array.from({ length: height }, () =>
          Array.from({ length: width }, (_, right) => someText(Math.min(column + right, columns - 1))),
        );
        host.pasteByUser(name, row, column, block);
        break;
      }
      case "insert":
        host.insertRowsByUser(name, row, random.int(1, 3));
        break;
      case "delete":
        host.deleteRowsByUser(name, row, random.int(1, 3));
        break;
      case "sort": {
        const right = String.fromCharCode(64 + columns);
        host.sortByUser(name, `A2:${right}${rows}`, column, random.chance(0.5));
        break;
      }
      case "undo":
        host.undoByUser();
        break;
      case "formula":
        host.setCellByUser(name, row, column, "=Other!A1");
        // In a cell formatted as text, a formula is text.
        if (sheet.getCell(address).formula === undefined) break;
        host.recalculate(name, { [address]: someText(column) }, random.chance(0.5));
        break;
      case "recalculate": {
        const cells = formulaCells(sheet).filter(() => random.chance(0.5));
        const results = cells.map((cell) => [addressOf(cell), someText(cell.column)] as const);
        host.recalculate(name, Object.fromEntries(results), random.chance(0.5));
        break;
      }
      case "withoutEvent":
        host.selectByUser(name, address);
        host.setCellByUserWithoutEvent(name, address, random.chance(0.5) ? someText(column) : "");
    }
    return `${kind} ${name} row ${row + 1} column ${column + 1}`;
  };
}
