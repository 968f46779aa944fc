import type { ReportSheet } from "../../src/report/annotations";
import { openInExcel } from "./support/open-excel";
import { contentsOf, episodesWorkbook } from "./support/return-workbook";

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

describe("a sheet of ours that is made on request", () => {
  test("is added behind the others and shown, replaces one of before, and goes with the annotations", async () => {
    const workbook = episodesWorkbook(2);
    const before = contentsOf(workbook.worksheets);
    const { host, addin } = openInExcel(workbook);
    await addin.addOwnSheet(equality("first"));
    await addin.addOwnSheet(equality("second"));
    expect(host.workbook.worksheets.map(({ name }) => name)).toEqual(["Episodes", "903 Equality"]);
    expect(host.activeSheet.name).toBe("903 Equality");
    expect(host.activeSheet.getCell("A2").value).toBe("second");
    expect(host.activeSheet.getCell("B2").value).toBe(12);

    expect(await addin.removeAnnotations()).toBe(true);
    expect(contentsOf(workbook.worksheets)).toEqual(before);
  });

  test("is not there when Excel refuses it, and the rest is as it was", async () => {
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
});
