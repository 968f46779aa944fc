import { closeAfterEachTest } from "./harness";
import type { OpenWorkbook, SelectedCells } from "../../src/excel/types";
import { openInExcel } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

/** Watches the selection: everything that was reported, and a way to wait for the next report. */
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
  test("reports where the selection rests, not each cell on the way", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(3));
    const { told, next } = await watch(addin);
    const rested = next();
    for (const address of ["B2", "B3", "C3:D4"]) host.selectByUser("Episodes", address);
    await rested;
    expect(told).toEqual([{ sheet: "Episodes", address: "C3:D4" }]);
  });

  test("begins once the user leaves the cell being edited, and reports each selection once", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(3));
    let refused = 0;
    host.faults = () => (refused++ < 2 ? { code: "InvalidOperationInCellEditMode", effect: "none" } : null);
    const { told, next } = await watch(addin);
    const rested = next();
    host.selectByUser("Episodes", "B2");
    await rested;
    expect(told).toEqual([{ sheet: "Episodes", address: "B2" }]);
  });

  test("reports nothing more once it is stopped", async () => {
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

  test("stops in Excel too, once the user leaves a cell being edited", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(3));
    const { stop } = await watch(addin);
    let refused = 0;
    host.faults = () => (refused++ < 2 ? { code: "InvalidOperationInCellEditMode", effect: "none" } : null);
    await stop();
    expect(refused).toBe(3);
    const told: string[] = [];
    // Excel tells everybody that something was selected, but tells only those who asked where.
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
