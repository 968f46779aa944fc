import { closeAfterEachTest } from "./harness";
import type { ReportSheet } from "../../src/report/annotations";
import { openInExcel } from "./support/open-excel";
import { contentsOf, episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

jest.setTimeout(60_000);

function equality(text: string): ReportSheet {
  return {
    name: "903 Equality",
    tabColour: "#5C2E91",
    columnWidths: [42, 14],
    rows: [
      [{ value: "SSDA903 Validator: equality monitoring", style: "title" }],
      [{ value: text }, { value: 12 }],
    ],
    frozenRows: 1,
    table: null,
  };
}

describe("one of our sheets that is made on request", () => {
  test("is added behind the others and shown, replaces an earlier one, and is removed with the annotations", async () => {
    const workbook = episodesWorkbook(2);
    const before = contentsOf(workbook.worksheets);
    const { host, addin } = openInExcel(workbook);
    await addin.addOwnSheet(equality("first"));
    await addin.addOwnSheet(equality("second"));
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes", "903 Equality"]);
    expect(host.activeSheet.name).toBe("903 Equality");
    expect(host.activeSheet.getCell("A2").value).toBe("second");
    expect(host.activeSheet.getCell("B2").value).toBe(12);

    expect(await addin.removeAnnotations()).toMatchObject({ any: true });
    expect(contentsOf(workbook.worksheets)).toEqual(before);
  });

  test("is shown again to a user who was reading it, but not to one who has since gone to another sheet", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(2));
    await addin.addOwnSheet(equality("first"));
    await addin.renewOwnSheet(equality("second"));
    expect(host.activeSheet.name).toBe("903 Equality");
    expect(host.activeSheet.getCell("A2").value).toBe("second");
    const handle = host.handleRequest.bind(host);
    host.handleRequest = (request) => {
      if (request.includes("third")) host.activateSheetByUser("Episodes");
      return handle(request);
    };
    await addin.renewOwnSheet(equality("third"));
    expect(host.workbook.getWorksheet("903 Equality")?.getCell("A2").value).toBe("third");
    expect(host.activeSheet.name).toBe("Episodes");
  });

  test("is not added when Excel refuses it or after Cancel, and the rest is as it was", async () => {
    const workbook = episodesWorkbook(2);
    const before = contentsOf(workbook.worksheets);
    const { host, addin } = openInExcel(workbook);
    host.readOnly = true;
    await expect(addin.addOwnSheet(equality("never"))).rejects.toMatchObject({ kind: "read-only" });
    host.readOnly = false;
    const stopped = new AbortController();
    stopped.abort();
    await expect(addin.addOwnSheet(equality("never"), { signal: stopped.signal })).rejects.toMatchObject({
      kind: "cancelled",
    });
    expect(contentsOf(workbook.worksheets)).toEqual(before);
  });

  test("the earlier sheet stays in its place when the new one cannot be written", async () => {
    const { host, addin } = openInExcel(episodesWorkbook(2));
    await addin.addOwnSheet(equality("first"));
    host.workbook.addWorksheet("Notes");
    const contents = () =>
      contentsOf(host.workbook.worksheets).map((sheet) => ({ ...sheet, id: 0, orderNo: 0 }));
    const before = contents();
    const trips = async () => {
      host.resetTraffic();
      await addin.renewOwnSheet(equality("first"));
      return host.traffic.roundTrips;
    };
    const count = await trips();
    expect(contents()).toEqual(before);
    // By the last three round trips the new sheet is whole: they decorate it, remove the old one, and set up its pages.
    for (let trip = 1; trip < count - 2; trip++) {
      host.resetTraffic();
      host.faults = (now) => (now === trip ? { code: "ConnectionFailure", effect: "half" } : null);
      await expect(addin.renewOwnSheet(equality("second"))).rejects.toThrow();
      host.faults = null;
      expect({ trip, sheets: contents() }).toEqual({ trip, sheets: before });
    }
  });

  test("a sheet of the user's with the same name is left alone", async () => {
    const workbook = episodesWorkbook(2);
    workbook.addWorksheet("903 Equality").getCell("A1").value = "My own";
    const before = contentsOf(workbook.worksheets);
    const { addin } = openInExcel(workbook);
    await addin.removeOwnSheet("903 Equality");
    await expect(addin.renewOwnSheet(equality("never"))).rejects.toThrow();
    expect(contentsOf(workbook.worksheets)).toEqual(before);
  });
});
