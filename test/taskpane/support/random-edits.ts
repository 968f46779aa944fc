import { randomOf } from "../../../scripts/practice/random";
import type { SimulatedExcel } from "../../../src/workbench/host/simulated-excel";

const ODD_TEXTS = ["?", "31/02/2025", "2025-04-01", "0I", "XX", "'=1+1", "=1+1", "99", "é", " A1 "];

/** Makes edits as a person does, any kind anywhere below the headings; the same for the same seed. */
export function randomEdits(host: SimulatedExcel, sheets: readonly string[], seed: number): () => string {
  const random = randomOf(seed, 3);
  return () => {
    const name = random.pick(sheets);
    const sheet = host.workbook.worksheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet ${name}.`);
    const [rows, columns] = [sheet.rowCount, sheet.columnCount];
    const row = random.int(1, rows + 1);
    const column = random.chance(0.25) ? 0 : random.int(0, columns - 1);
    const textOf = (at: number, in_column: number) => sheet.getCell(at + 1, in_column + 1).text;
    const someText = (in_column: number) => textOf(random.int(1, Math.max(1, rows - 1)), in_column);
    const kind = random.weighted({
      odd: 4,
      copy: 6,
      blank: 3,
      paste: 3,
      insert: 2,
      delete: 2,
      sort: 1,
      undo: 3,
    });
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
    }
    return `${kind} ${name} row ${row + 1} column ${column + 1}`;
  };
}
