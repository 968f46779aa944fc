import { strFromU8, unzipSync } from "fflate";
import { describeExport, exportReturn, yearOfExport } from "../../src/files/export-return";
import { describeCells } from "../../src/files/export-words";
import { assignTables } from "../../src/return/assign-tables";
import type { CellValue } from "../../src/return/cells";
import type { Sheet } from "../../src/return/sheets";
import type { TableName } from "../../src/return/tables";
import { sheetOf } from "../taskpane/support/memory-workbook";

/** What exporting the return in these sheets would give, when the user has chosen no year. */
function contentsOf(...sheets: readonly Sheet[]) {
  const assigned = assignTables(sheets);
  return describeExport(assigned, yearOfExport(assigned.tables, null));
}

test("says of social worker numbers, too, that their leading zeros may only be shown", () => {
  const workers = sheetOf(
    "SWEpisodes",
    ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
    ["1001", "01/02/2012", 12345, "01/05/2025", "", ""],
    ["1001", "01/02/2012", "SW12345", "01/04/2025", "01/05/2025", "MANAGE"],
  );
  expect(contentsOf(workers).tables.flatMap(describeCells)).toEqual([
    "SW_ID: 1 cell holds a number, exported without leading zeros, which only a cell's format can show (C2)",
  ]);
});

test("says which identifiers may have leading zeros that are only shown, but not those that are text", () => {
  const header = sheetOf(
    "Header",
    ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
    [1000, "F", "01/02/2012", "WBRI", "A123456789012", "", ""],
    ["0001001", "F", "01/02/2012", "WBRI", "UN1", "", ""],
    [1002, "F", 40_940, "WBRI", 5, 1, ""],
    [1003, "F", "01/02/2012", "WBRI", "UN1", "", ""],
    [1004, "F", "01/02/2012", "WBRI", "UN1", "", ""],
  );
  expect(contentsOf(header).tables.flatMap(describeCells)).toEqual([
    "CHILD: 4 cells hold numbers, exported without leading zeros, which only a cell's format can show (A2, A4, A5, ...)",
    "UPN: 1 cell holds a number, exported without leading zeros, which only a cell's format can show (E4)",
  ]);
});

test("says which cells of any field are Excel errors or have spaces, and are exported like that", () => {
  const episodes = sheetOf(
    "Episodes",
    ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PL_POST", "URN"],
    ["  0001217", "01/04/2025", "S", "C2", "N1", "U4", "L1 1AA", "#N/A"],
    ["0001218", "2025-04-01", "S", "C2 ", "N1", "U4", "#REF!", "SC 123"],
    ["   ", "01/04/2025", "S", "", "#N/A", "U4", "", " "],
  );
  expect(contentsOf(episodes).tables.flatMap(describeCells)).toEqual([
    "DECOM: 1 cell not readable, exported as recorded (B3)",
    "CIN: 1 cell not readable, exported as recorded (E4)",
    "PL_POST: 1 cell not readable, exported as recorded (G3)",
    "URN: 1 cell not readable, exported as recorded (H2)",
    "CHILD: 1 cell has spaces, exported with them (A2)",
    "LS: 1 cell has spaces, exported with them (D3)",
    "URN: 1 cell has spaces, exported with them (H3)",
  ]);
});

test("says which cells have a word, or a code of another year, instead of a code of the field", () => {
  const header = sheetOf(
    "Header",
    ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"],
    ["0001001", "Female", "01/02/2012", "WBRI", "UN1", "yes", ""],
    ["0001002", "f", "01/02/2012", "wbri", "UN1", 1, ""],
    ["0001003", "2", "01/02/2012", "White British", "UN1", "", ""],
  );
  const episodes = sheetOf(
    "Episodes",
    ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PL_POST", "URN"],
    ["0001001", "01/05/2025", "S", "C2", "N1", "U4", "L1 1AA", "SC012345"],
  );
  const exported = (...sheets: readonly Sheet[]) => contentsOf(...sheets).tables.flatMap(describeCells);
  expect(exported(header, episodes)).toEqual([
    "SEX: 2 cells hold no code of the field, exported as recorded (B2, B4)",
    "ETHNIC: 1 cell holds no code of the field, exported as recorded (D4)",
    "MOTHER: 1 cell holds no code of the field, exported as recorded (F2)",
  ]);
  // Without dates that tell the year, the codes of any year will do.
  expect(exported(header)).toContain("SEX: 1 cell holds no code of the field, exported as recorded (B2)");
});

test("UPN, URN and SW_ID are exported in capitals and numbers in plain digits; CHILD and spaces stay as recorded", () => {
  const csv = (table: TableName, headings: string[], ...row: CellValue[]) => {
    const assigned = assignTables([sheetOf(table, headings, row)]);
    return exportReturn(assigned, { form: "csv", table }, null, new Date(0))
      .content.toString()
      .split("\r\n")[1];
  };
  const HEADER = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];
  expect(csv("Header", HEADER, "ab12", "f", "01/02/2012", "wbri", "un1", "", "")).toBe(
    "ab12,F,01/02/2012,WBRI,UN1,,",
  );
  const EPISODES = ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "URN"];
  const episode = (urn: string) => csv("Episodes", EPISODES, "1", "01/05/2025", "s", "c2", "n1", "u1", urn);
  expect(episode("sc012345")).toBe("1,01/05/2025,S,C2,N1,U1,,,,,,,SC012345");
  expect(episode("xxxxxxx ")).toBe('1,01/05/2025,S,C2,N1,U1,,,,,,,"XXXXXXX "');
  const WORKERS = ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"];
  expect(csv("SWEpisodes", WORKERS, "1", "01/02/2012", "sw1", "01/05/2025", "", "")).toBe(
    "1,01/02/2012,SW1,01/05/2025,,",
  );
  const OC2 = ["CHILD", "DOB", "SDQ_SCORE", "SDQ_REASON", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS"];
  const score = (sdq: CellValue) => csv("OC2", OC2, "1", "01/02/2012", sdq, "", "0", "", "1")?.split(",")[2];
  expect(["17.0", "07", 12, "1E1", " 15", "17 points", ""].map(score)).toEqual([
    ...["17", "7", "12", "10", '" 15"', "17 points", ""],
  ]);
});

test("names the sheets that hold a table but are left out, apart from last year's", () => {
  const episodes = (name: string, year: number) => ({
    ...sheetOf(
      "Episodes",
      ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PL_POST", "URN"],
      ["0001001", `01/05/${year}`, "S", "C2", "N1", "U4", "L1 1AA", "SC012345"],
    ),
    name,
  });
  const sheets = [
    episodes("Main", 2025),
    episodes("Late additions", 2025),
    episodes("Episodes 2024-25", 2024),
  ];
  const assigned = assignTables(sheets, new Map([["Late additions", "ignore"]]));
  const { tables, leftOutSheets, lastYearSheets } = describeExport(assigned, "2025/26");
  expect(tables.map(({ sheet }) => sheet)).toEqual(["Main"]);
  expect(leftOutSheets).toEqual(["Late additions"]);
  expect(lastYearSheets).toEqual(["Episodes 2024-25"]);
});

describe("a return that is exported", () => {
  const assigned = assignTables([
    sheetOf(
      "Workers",
      ["CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON"],
      ["0001001", "01/02/2012", "SW1", "01/05/2025", "", ""],
    ),
    sheetOf(
      "Reviews",
      ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"],
      ["0001001", "01/02/2012", "01/06/2025", "pn1"],
    ),
  ]);
  const now = new Date(2026, 4, 22);

  test("as CSV in a zip has a file for each table, named after the table, and the zip is named after the year", () => {
    const { name, content } = exportReturn(assigned, { form: "zip" }, "2025/26", now);
    expect(name).toBe("SSDA903 2025-26 CSV.zip");
    const files = unzipSync(content as Uint8Array);
    expect(Object.keys(files).sort()).toEqual(["reviews.csv", "sw_episodes.csv"]);
    expect(strFromU8(files["reviews.csv"] ?? new Uint8Array())).toBe(
      "CHILD,DOB,REVIEW,REVIEW_CODE\r\n0001001,01/02/2012,01/06/2025,PN1\r\n",
    );
  });

  test("as one CSV file is named after the table, and as XML after the year", () => {
    expect(exportReturn(assigned, { form: "csv", table: "SWEpisodes" }, "2025/26", now)).toMatchObject({
      name: "sw_episodes.csv",
      content: expect.stringMatching(/^CHILD,DOB,SW_ID,.*\r\n0001001,01\/02\/2012,SW1,/),
    });
    expect(exportReturn(assigned, { form: "xml" }, "2025/26", now).name).toBe("SSDA903 2025-26.xml");
  });

  test("is named without a year if no date tells it", () => {
    const header = sheetOf("Header", ["CHILD", "SEX", "DOB", "ETHNIC", "UPN"], ["1", "F", "", "", ""]);
    expect(exportReturn(assignTables([header]), { form: "xml" }, null, now).name).toBe("SSDA903 return.xml");
  });
});
