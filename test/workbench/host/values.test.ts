import { Workbook } from "@cj-tech-master/excelts";
import { closeAfterEachTest, createExcel, saveAndReopen, workbookOf } from "../../excel/harness";

closeAfterEachTest();

/** Writes to Sheet1!A1:B2 and returns what the range then holds. */
async function written(
  write: (range: Excel.Range) => void,
  workbook?: Workbook,
): Promise<{
  values: unknown[][];
  formulas: unknown[][];
  text: string[][];
  types: string[][];
  formats: unknown[][];
}> {
  const { Excel } = createExcel(workbook);
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2");
    write(range);
    range.load("values,formulas,text,valueTypes,numberFormat");
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      text: range.text,
      types: range.valueTypes,
      formats: range.numberFormat as unknown[][],
    };
  });
}

describe("values of a range", () => {
  test("dates are serial numbers, blanks are empty text", async () => {
    const { Excel } = createExcel(
      workbookOf({
        Header: [
          ["CHILD", "DOB", "UPN"],
          ["1", new Date(Date.UTC(2010, 3, 1)), null],
        ],
      }),
    );
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Header").getUsedRange();
      range.load("values, address, rowCount, text");
      await context.sync();
      expect(range.address).toBe("Header!A1:C2");
      expect(range.rowCount).toBe(2);
      expect(range.values).toEqual([
        ["CHILD", "DOB", "UPN"],
        ["1", 40269, ""],
      ]);
    });
  });

  test("a workbook with the 1904 date system counts days from there", async () => {
    const workbook = workbookOf({ Sheet1: [[new Date(Date.UTC(2010, 3, 1))]] });
    workbook.properties.date1904 = true;
    const { values } = await written(() => undefined, workbook);
    expect(values[0]?.[0]).toBe(40269 - 1462);
  });

  test("errors are their text", async () => {
    const workbook = workbookOf({ Sheet1: [] });
    workbook.getWorksheet("Sheet1")!.getCell("A1").value = { error: "#N/A" };
    const { values, types } = await written(() => undefined, workbook);
    expect(values[0]?.[0]).toBe("#N/A");
    expect(types[0]).toEqual(["Error", "Empty"]);
  });

  test("a HYPERLINK formula shows its text, including quotation marks", async () => {
    const read = await written((range) => {
      range.values = [
        ['=HYPERLINK("#Header!A1","Header ""A"" 1")', '=HYPERLINK("#Header!A1")'],
        ["", ""],
      ];
    });
    expect(read.text[0]).toEqual(['Header "A" 1', "#Header!A1"]);
    expect(read.formulas[0]?.[1]).toBe('=HYPERLINK("#Header!A1")');
  });

  test("the text of a HYPERLINK formula is stored, and saved in the file", async () => {
    const formula = `=HYPERLINK("#'Children''s data'!A1","Row 1")`;
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [], "Children's data": [] }));
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [[formula]];
      cell.load("values,text,formulas");
      await context.sync();
      expect([cell.values, cell.text, cell.formulas]).toEqual([[["Row 1"]], [["Row 1"]], [[formula]]]);
    });
    const saved = await saveAndReopen(host.workbook);
    expect(saved.getWorksheet("Sheet1")?.getCell("A1").value).toEqual({
      formula: formula.slice(1),
      result: "Row 1",
    });
  });

  test("text that looks like a number, a date, a logical value or a formula becomes one", async () => {
    const read = await written((range) => {
      range.values = [
        ["12.5", "01/04/2025"],
        ["true", "=1+1"],
      ];
    });
    expect(read.values).toEqual([
      [12.5, 45748],
      [true, 0],
    ]);
    expect(read.formulas[1]).toEqual([true, "=1+1"]);
    expect(read.text[0]).toEqual(["12.5", "01/04/2025"]);
    expect(read.types[0]).toEqual(["Double", "Double"]);
  });

  test("a cell formatted as text and a leading apostrophe keep text as it is", async () => {
    const read = await written((range) => {
      range.getCell(0, 0).numberFormat = [["@"]];
      range.values = [
        ["=1+1", "'01/04/2025"],
        ["'=A1", "SW1A 1AA"],
      ];
    });
    expect(read.values).toEqual([
      ["=1+1", "01/04/2025"],
      ["=A1", "SW1A 1AA"],
    ]);
    expect(read.formulas).toEqual(read.values);
    expect(read.types.flat()).toEqual(["String", "String", "String", "String"]);
    expect(read.formats[0]).toEqual(["@", "General"]);
  });

  test("a single value fills the range, and null leaves a cell as it is", async () => {
    const read = await written((range) => {
      range.values = "x" as unknown as string[][];
      range.values = [
        [null, 1],
        [null, null],
      ];
    });
    expect(read.values).toEqual([
      ["x", 1],
      ["x", "x"],
    ]);
  });

  test("an array of another shape is refused and changes nothing", async () => {
    const { Excel, host } = createExcel(workbookOf({ Sheet1: [["a", "b"]] }));
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B2").values = [["c", "d"]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
    expect(host.workbook.getWorksheet("Sheet1")?.getCell("A1").value).toBe("a");
  });

  test("where rows are hidden, an array writes its first row into each row that is shown, as Excel on the desktop does", async () => {
    const workbook = workbookOf({ Sheet1: [[1], [2], [3], [4]] });
    workbook.getWorksheet("Sheet1")!.getRow(2).hidden = true;
    const { Excel } = createExcel(workbook);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
      range.values = [["a"], ["b"], ["c"], ["d"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"], [2], ["a"], ["a"]]);
      range.getCell(1, 0).values = [["b"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["a"], ["b"], ["a"], ["a"]]);
    });
  });

  test("text over 32,767 characters is refused", async () => {
    const write = written((range) => {
      range.getCell(0, 0).values = [["x".repeat(32_768)]];
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test.each([
    ["a text of 256 characters", `=HYPERLINK("#A1","${"x".repeat(256)}")`],
    ["more than 8,192 characters", `=${"1+".repeat(4_100)}1`],
  ])("a formula with %s is refused", async (_what, formula) => {
    const write = written((range) => {
      range.getCell(0, 0).formulas = [[formula]];
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a whole column gives null instead of a million values", async () => {
    const { Excel } = createExcel(workbookOf({ Sheet1: [["a"]] }));
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getItem("Sheet1").getRange("A:A");
      column.load("values,isEntireColumn,address");
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.isEntireColumn).toBe(true);
      expect(column.address).toBe("Sheet1!A:A");
    });
  });

  test("setting a number format in a loaded file leaves other cells with the same style alone", async () => {
    const workbook = workbookOf({ Sheet1: [[1, 2]] });
    const shared = { numFmt: "0.00" };
    workbook.getWorksheet("Sheet1")!.getCell("A1").style = shared;
    workbook.getWorksheet("Sheet1")!.getCell("B1").style = shared;
    const { formats, text } = await written((range) => {
      range.getCell(0, 0).numberFormat = [["0%"]];
    }, workbook);
    expect(formats[0]).toEqual(["0%", "0.00"]);
    expect(text[0]).toEqual(["100%", "2.00"]);
  });
});

test("a formula that is put back after being overwritten has its result again, and any other has none", async () => {
  const workbook = workbookOf({ Sheet1: [["a"]] });
  const [sheet] = workbook.worksheets;
  if (sheet) sheet.getCell("A1").value = { formula: "VLOOKUP(B1,C:D,2)", result: "SC990001" };
  const { Excel } = createExcel(workbook);
  const valueAfter = (formula: string) =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.values = [["9900123"]];
      await context.sync();
      cell.formulas = [[formula]];
      cell.load("values,formulas");
      await context.sync();
      return [cell.formulas, cell.values];
    });
  const formula = "=VLOOKUP(B1,C:D,2)";
  expect(await valueAfter(formula)).toEqual([[[formula]], [["SC990001"]]]);
  expect(await valueAfter("=B1")).toEqual([[["=B1"]], [[0]]]);
});
