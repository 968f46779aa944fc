import { openLiveWorkbook } from "../../src/excel/open-live-workbook";
import type { Fault } from "../../src/workbench/host/faults";
import { closeAfterEachTest, createExcel } from "./harness";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

const BUSY: Fault = { code: "InvalidOperationInCellEditMode", effect: "none" };

describe("listening to changes in the workbook", () => {
  /** Listens, and counts the events that Excel sends to the page, heard or not. */
  async function listening() {
    const { Excel, host } = createExcel(episodesWorkbook(3));
    const heard: string[] = [];
    const stop = await openLiveWorkbook((batch) => Excel.run(batch)).watch(({ kind }) => heard.push(kind));
    let told = 0;
    host.onEvent(() => told++);
    const edit = async () => {
      host.setCellByUser("Episodes", 1, 3, "C2");
      await new Promise((resolve) => setImmediate(resolve));
      return { heard: heard.length, told };
    };
    return { host, stop, edit };
  }

  test("ends in Excel too when it is stopped", async () => {
    const { stop, edit } = await listening();
    expect(await edit()).toEqual({ heard: 1, told: 1 });
    await stop();
    expect(await edit()).toEqual({ heard: 1, told: 1 });
  });

  test("ends in Excel too, once the user leaves a cell being edited", async () => {
    const { host, stop, edit } = await listening();
    let refused = 0;
    host.faults = () => (refused++ < 2 ? BUSY : null);
    await stop({ onWaiting: () => undefined });
    expect(refused).toBeGreaterThan(2);
    expect(await edit()).toEqual({ heard: 0, told: 0 });
  });
});
