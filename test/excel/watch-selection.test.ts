import type { OpenWorkbook, SelectedCells } from "../../src/excel/types";
import { openInExcel } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

/** Watches the selection: all that was told, and a wait for the next. */
async function watch(addin: OpenWorkbook) {
  const told: SelectedCells[] = [];
  let tell = () => {};
  const stop = await addin.watchSelection((selected) => {
    told.push(selected);
    tell();
  });
  return { told, stop, next: () => new Promise<void>((resolve) => (tell = resolve)) };
}

describe("following what is selected in Excel", () => {
  test("tells where the selection rests, not each cell on the way", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(3));
    const { told, next } = await watch(addin);
    const rested = next();
    for (const address of ["B2", "B3", "C3:D4"]) host.selectByUser("Episodes", address);
    await rested;
    expect(told).toEqual([{ sheet: "Episodes", address: "C3:D4" }]);
  });

  test("begins once the cell that is being edited is left, and tells each selection once", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(3));
    let refused = 0;
    host.faults = () => (refused++ < 2 ? { code: "InvalidOperationInCellEditMode", effect: "none" } : null);
    const { told, next } = await watch(addin);
    const rested = next();
    host.selectByUser("Episodes", "B2");
    await rested;
    expect(told).toEqual([{ sheet: "Episodes", address: "B2" }]);
  });

  test("tells nothing more once it is stopped", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(3));
    const stopped = await watch(addin);
    const other = await watch(addin);
    await stopped.stop();
    const rested = other.next();
    host.selectByUser("Episodes", "A1");
    await rested;
    expect(other.told).toHaveLength(1);
    expect(stopped.told).toEqual([]);
  });

  test("ends for Excel once a cell that is being edited meanwhile is left", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(3));
    const { stop } = await watch(addin);
    let refused = 0;
    host.faults = () => (refused++ < 2 ? { code: "InvalidOperationInCellEditMode", effect: "none" } : null);
    await stop();
    expect(refused).toBe(3);
    const told: string[] = [];
    // That something was selected Excel tells everybody; where, those who asked.
    host.onEvent((message) => told.push(...(message.includes("worksheetId") ? [message] : [])));
    const other = await watch(addin);
    host.selectByUser("Episodes", "A1");
    await other.next();
    await other.stop();
    expect(told).toHaveLength(1);
    host.selectByUser("Episodes", "A2");
    await new Promise((resolve) => setImmediate(resolve));
    expect(told).toHaveLength(1);
  });
});
