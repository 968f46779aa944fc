import { Workbook } from "@cj-tech-master/excelts";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { annotateXlsx } from "../../src/files/annotate/annotate-xlsx";
import { openXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import { CELL_LOOKS, type AnnotationPlan, type ReportSheet } from "../../src/report/annotations";
import { descendants, PackageParts } from "./support/package-parts";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What excelts loses or breaks when it rewrites a sheet. */
const PROTECTION =
  '<sheetProtection password="83AF" sheet="1"/><protectedRanges><protectedRange sqref="B2:B9" name="Dates"/></protectedRanges>' +
  '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="A1"/></filters></filterColumn></autoFilter>';
const FORMATS =
  '<conditionalFormatting sqref="A2:A3"><cfRule type="duplicateValues" dxfId="0" priority="1" stopIfTrue="1"/></conditionalFormatting>' +
  '<conditionalFormatting sqref="B2:B3"><cfRule type="containsBlanks" dxfId="0" priority="2"><formula>LEN(TRIM(B2))=0</formula></cfRule></conditionalFormatting>';
const BEHIND_FORMATS =
  '<dataValidations count="1"><dataValidation type="list" sqref="B2"><formula1>Codes</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="A2" location="Choices!A1" display="A1"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext></extLst>';

/** The parts of a return of two sheets, with what people and systems add to workbooks. */
async function usersParts(): Promise<Record<string, Uint8Array>> {
  const workbook = new Workbook();
  for (const [name, rows] of [
    [
      "Episodes",
      [
        ["CHILD", "DECOM"],
        ["A1", "31/04/2025"],
        ["A2", "01/05/2025"],
      ],
    ],
    ["Choices", [["Codes"], ["S"]]],
  ] as const) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  const parts = unzipSync(await writeXlsx(workbook));
  change(parts, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(
      /<\/sheetData>[^]*<\/worksheet>/,
      `</sheetData>${PROTECTION}${FORMATS}${BEHIND_FORMATS}</worksheet>`,
    ),
  );
  change(parts, "xl/styles.xml", (xml) =>
    xml.replace(/<dxfs\b[^>]*\/>/, '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>'),
  );
  change(parts, "xl/workbook.xml", (xml) =>
    xml
      .replace("<sheets>", '<bookViews><workbookView activeTab="1"/></bookViews><sheets>')
      .replace(
        "</sheets>",
        '</sheets><definedNames><definedName name="Codes" localSheetId="1">Choices!$A$2</definedName><definedName name="Rate">0.05</definedName></definedNames>',
      ),
  );
  return {
    ...parts,
    "docProps/custom.xml": strToU8(
      '<Properties xmlns="custom"><property name="Classification"/></Properties>',
    ),
    "xl/threadedComments/threadedComment1.xml": strToU8("<ThreadedComments/>"),
    "customXml/item1.xml": strToU8("<labels/>"),
  };
}

function change(parts: Record<string, Uint8Array>, name: string, edit: (xml: string) => string): void {
  const xml = strFromU8(parts[name] ?? new Uint8Array());
  const changed = edit(xml);
  expect(changed).not.toBe(xml);
  parts[name] = strToU8(changed);
}

const REPORT: ReportSheet = {
  name: "903 Findings",
  tabColour: "#0F6CBD",
  columnWidths: [20, 40],
  rows: [
    [{ value: "SSDA903 Validator: findings", style: "title" }],
    [{ value: "Child" }, { value: "What is wrong" }],
    [
      { value: "A1" },
      { value: "DECOM <31/04/2025> & no such day", link: { sheet: "Episodes", address: "B2" } },
    ],
  ],
  frozenRows: 2,
  table: { name: "SSDA903_Findings", headingRow: 1, rowCount: 1, columns: 2 },
  charts: [],
};

const CHARTED: ReportSheet = {
  ...REPORT,
  charts: [
    {
      kind: "bar",
      title: "Findings by rule",
      altText: "101: 7",
      categoryTitle: "Rule",
      valueTitle: "Findings",
      data: { row: 1, column: 0, rows: 2, columns: 2 },
      position: { row: 4, column: 0, rows: 10, columns: 2 },
    },
  ],
};

const PLAN: AnnotationPlan = {
  highlights: [{ sheet: "Episodes", severity: "error", ranges: ["B2"] }],
  sheets: [REPORT],
};
const HEADING_FILL = `FF${CELL_LOOKS.heading.fill?.slice(1)}`;
const NOTHING: AnnotationPlan = { highlights: [], sheets: [] };

async function annotated(bytes: Uint8Array, plan = PLAN): Promise<Uint8Array> {
  return annotateXlsx({ bytes, workbook: await openXlsx("return.xlsx", bytes) }, [], plan);
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

describe("annotating a workbook", () => {
  let given: Uint8Array;
  let once: Uint8Array;
  beforeAll(async () => {
    given = zipSync(await usersParts());
    once = await annotated(given);
  });

  test("keeps every part byte for byte, except the highlighted sheet and the lists of sheets, styles and parts", () => {
    const [before, after] = [textsOf(given), textsOf(once)];
    const changed = Object.keys(before).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test("keeps everything in the highlighted sheet: protection, filter, formats, lists of choices, links and sparklines", () => {
    const sheet = textsOf(once)["xl/worksheets/sheet1.xml"] ?? "";
    for (const kept of [PROTECTION, BEHIND_FORMATS]) expect(sheet).toContain(kept);
    const formats = descendants(
      new PackageParts(once).read("xl/worksheets/sheet1.xml"),
      "conditionalFormatting",
    );
    expect(
      formats.map(({ attributes, children }) => [
        attributes.sqref,
        children[0]?.attributes.type,
        children[0]?.attributes.priority,
        children[0]?.attributes.stopIfTrue,
      ]),
    ).toEqual([
      ["A2:A3", "duplicateValues", "2", "1"],
      ["B2:B3", "containsBlanks", "3", undefined],
      ["B2", "expression", "1", undefined],
    ]);
  });

  test("keeps names with their sheets, and the sheet that was open", () => {
    const workbook = textsOf(once)["xl/workbook.xml"] ?? "";
    expect(workbook).toContain('<definedName name="Codes" localSheetId="1">Choices!$A$2</definedName>');
    expect(workbook).toContain('<definedName name="Rate">0.05</definedName>');
    expect(workbook).toContain('activeTab="1"');
  });

  test("adds the sheet with its table, links and looks", async () => {
    const { worksheets } = await openXlsx("once.xlsx", once);
    expect(worksheets.map(({ name }) => name)).toEqual(["Episodes", "Choices", "903 Findings"]);
    const [, , findings] = worksheets;
    expect(findings?.getCell("B3").text).toBe("DECOM <31/04/2025> & no such day");
    expect(findings?.getCell("A1").font?.bold).toBe(true);
    expect(findings?.getTables().map(({ name }) => name)).toEqual(["SSDA903_Findings"]);
    const parts = new PackageParts(once);
    const links = descendants(parts.read(parts.sheet("903 Findings")), "hyperlink");
    expect(links.map(({ attributes }) => attributes.location)).toEqual(["'Episodes'!B2"]);
  });

  test.each(["Care!2025", "O'Hara!A1", "a & <b>!$&"])("links to cells of a sheet named %s", async (name) => {
    const user = new Workbook();
    user.addWorksheet(name).addRows([["CHILD"], ["A1"]]);
    const rows = [[{ value: "A1", link: { sheet: name, address: "A2" } }]];
    const plan = { highlights: [], sheets: [{ ...REPORT, rows, frozenRows: 0, table: null }] };
    const parts = new PackageParts(await annotated(await writeXlsx(user), plan));
    const links = descendants(parts.read(parts.sheet(REPORT.name)), "hyperlink");
    const place = `'${name.replaceAll("'", "''")}'!A2`;
    expect(links.map(({ attributes }) => attributes.location)).toEqual([place]);
    expect(parts.missingRelationships()).toEqual([]);
  });

  test("replaces the previous annotations with new ones", async () => {
    const twice = await annotated(once);
    expect(textsOf(twice)).toEqual(textsOf(once));
  });

  test("removes the previous annotations, and nothing else, when there are no findings", async () => {
    const [before, after] = [textsOf(given), textsOf(await annotated(once, NOTHING))];
    const { "xl/styles.xml": _, "xl/worksheets/sheet1.xml": sheet = "", ...kept } = before;
    expect(after).toMatchObject(kept);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const moved = sheet.replace('priority="1"', 'priority="2"').replace('priority="2"><', 'priority="3"><');
    expect(after["xl/worksheets/sheet1.xml"]).toBe(moved);
  });
});

test("marks every cell by its severity, thousands of areas with a few formats, in the looks that the legend gives", async () => {
  const ranges = Array.from({ length: 2_001 }, (_, index) => `A${2 * index + 2}`);
  const written = new PackageParts(
    await annotated(zipSync(await usersParts()), {
      highlights: [
        { sheet: "Choices", severity: "error", ranges },
        { sheet: "Choices", severity: "query", ranges: ["B2", "B4:B5"] },
      ],
      sheets: [],
    }),
  );
  const formats = descendants(written.read(written.sheet("Choices")), "conditionalFormatting");
  const areas = formats.map(({ attributes }) => attributes.sqref?.split(" ") ?? []);
  expect(areas.map(({ length }) => length)).toEqual([1_000, 1_000, 1, 2]);
  expect(areas.slice(0, 3).flat()).toEqual(ranges);
  expect(areas[3]).toEqual(["B2", "B4:B5"]);
  expect(formats.map((format) => descendants(format, "formula")[0]?.text)).toEqual(
    formats.map(() => 'N("SSDA903")=0'),
  );

  const looks = descendants(written.read("xl/styles.xml"), "dxf");
  const look = (format?: (typeof formats)[number]) => {
    const dxf = looks[Number(format && descendants(format, "cfRule")[0]?.attributes.dxfId)];
    if (!dxf) throw new Error("The format has no look.");
    const colours = [...new Set(descendants(dxf, "color").map(({ attributes }) => attributes.rgb))];
    const edges = descendants(dxf, "border").flatMap(({ children }) => children.map(({ name }) => name));
    return {
      colours,
      edges,
      isBold: descendants(dxf, "b").length > 0,
      isItalic: descendants(dxf, "i").length > 0,
    };
  };
  const edges = ["left", "right", "top", "bottom"];
  expect(formats.slice(0, 3).map(look)).toEqual(
    Array.from({ length: 3 }, () => ({
      colours: ["FF7A0A0A", "FFB3261E"],
      edges,
      isBold: true,
      isItalic: false,
    })),
  );
  expect(look(formats[3])).toEqual({
    colours: ["FF5C4300", "FFB58900"],
    edges,
    isBold: false,
    isItalic: true,
  });
});

test("a sheet without rows, written over several lines, is marked too, in the right place of its XML", async () => {
  const parts = await usersParts();
  change(parts, "xl/worksheets/sheet2.xml", (xml) =>
    xml.replace(/<sheetData>[^]*<\/sheetData>/, "\n  <sheetData/>"),
  );
  const plan = { ...NOTHING, highlights: [{ sheet: "Choices", severity: "error" as const, ranges: ["A1"] }] };
  const sheet = textsOf(await annotated(zipSync(parts), plan))["xl/worksheets/sheet2.xml"];
  expect(sheet).toMatch(/<sheetData\/>(<sheetProtection[^>]*>)?<conditionalFormatting sqref="A1">/);
});

test("our formats, tables and printed headings do not get mixed up with the workbook's own", async () => {
  const workbook = new Workbook();
  const own = workbook.addWorksheet("Episodes", { pageSetup: { printTitlesRow: "1:1" } });
  own.addTable({
    name: "SSDA903_Findings",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "CHILD" }, { name: "DECOM" }],
    rows: Array.from({ length: 12 }, (_, row) => [`A${row}`, "01/05/2025"]),
  });
  own.getColumn(3).font = { italic: true };
  for (let row = 2; row <= 13; row++) {
    own.getCell(`A${row}`).font = { italic: true, size: row + 10 };
    own.getCell(`B${row}`).fill = {
      type: "pattern",
      pattern: "solid",
      fgColor: { argb: `FF0000${row + 10}` },
    };
    own.getCell(`B${row}`).border = { top: { style: "thick" } };
  }
  const [title = [], headings = [], ...others] = REPORT.rows;
  const rows = [title, headings.map((cell) => ({ ...cell, style: "heading" as const })), ...others];
  const written = await annotated(await writeXlsx(workbook), { ...PLAN, sheets: [{ ...REPORT, rows }] });

  const [episodes, findings] = (await openXlsx("own.xlsx", written)).worksheets;
  expect([2, 13].map((row) => episodes?.getCell(`A${row}`).font)).toMatchObject([
    { italic: true, size: 12 },
    { italic: true, size: 23 },
  ]);
  expect(episodes?.getCell("B13")).toMatchObject({
    fill: { fgColor: { argb: "FF000023" } },
    border: { top: {} },
  });
  expect(findings?.getCell("A1").font).toMatchObject({ bold: true });
  expect(findings?.getCell("B2").fill).toMatchObject({ fgColor: { argb: HEADING_FILL } });
  for (const address of ["A1", "B1", "A3", "B3"]) {
    const cell = findings?.getCell(address);
    expect([cell?.font?.italic ?? false, cell?.border?.top]).toEqual([false, undefined]);
  }

  const parts = new PackageParts(written);
  const tables = [episodes, findings].flatMap((sheet) =>
    parts.related(parts.sheet(sheet?.name ?? ""), "table").map(({ part }) => parts.read(part).attributes),
  );
  expect(tables.map(({ id }) => id)).toEqual(["1", "2"]);
  expect(new Set(tables.map(({ displayName }) => displayName)).size).toBe(2);
  const names = descendants(parts.read("xl/workbook.xml"), "definedName");
  expect(names.map(({ attributes, text }) => [attributes.localSheetId, text])).toEqual([
    ["0", "'Episodes'!$1:$1"],
    ["1", "'903 Findings'!$2:$2"],
  ]);
});

test("rule codes that the pane wrote beside the rows are removed, but not the formats of their cells", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Episodes");
  sheet.addRows([
    ["Return of 2025/26", "", "checked"],
    ["CHILD", "DECOM", "903 rule codes", "903 rules"],
    ["A1", "31/04/2025", "141, FMT11", "kept"],
    ["A2", "01/05/2025"],
    ["A3", "02/05/2025", "502"],
  ]);
  sheet.getCell("C3").font = { bold: true };
  const [episodes] = (await openXlsx("r.xlsx", await annotated(await writeXlsx(workbook)))).worksheets;
  const texts = [1, 2, 3, 4, 5].map((row) =>
    ["C", "D"].map((column) => episodes?.getCell(column + row).text),
  );
  expect(texts).toEqual([
    ["checked", ""],
    ["", "903 rules"],
    ["", "kept"],
    ["", ""],
    ["", ""],
  ]);
  expect(episodes?.getCell("B5").text).toBe("02/05/2025");
  expect(episodes?.getCell("C3").font).toMatchObject({ bold: true });
});

test("a workbook without a styles part is annotated too", async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Episodes").addRows([["CHILD"], ["A1"]]);
  const parts = unzipSync(await writeXlsx(workbook));
  delete parts["xl/styles.xml"];
  change(parts, "[Content_Types].xml", (xml) => xml.replace(/<Override [^>]*styles[^>]*>/, ""));
  change(parts, "xl/_rels/workbook.xml.rels", (xml) => xml.replace(/<Relationship [^>]*styles[^>]*>/, ""));
  const written = await annotated(zipSync(parts));
  const file = new PackageParts(written);
  const [styles] = file.related("xl/workbook.xml", "styles");
  expect(file.contentType(styles?.part ?? "")).toMatch(/styles\+xml$/);
  expect((await openXlsx("r.xlsx", written)).worksheets[1]?.getCell("A1").font).toMatchObject({ bold: true });
});

test("macros and a signature, which an annotated .xlsx cannot have, are left out with every mention of them", async () => {
  const parts = await usersParts();
  change(parts, "[Content_Types].xml", (xml) =>
    xml.replace(/spreadsheetml\.sheet\.main\+xml/, "ms-excel.sheet.macroEnabled.main+xml"),
  );
  const related = (kind: string, target: string) => (xml: string) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="x1" Type="${kind}" Target="${target}"/></Relationships>`,
    );
  change(
    parts,
    "xl/_rels/workbook.xml.rels",
    related("http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"),
  );
  change(
    parts,
    "_rels/.rels",
    related(
      "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin",
      "_xmlsignatures/origin.sigs",
    ),
  );
  for (const name of ["xl/vbaProject.bin", "xl/vbaProjectSignature.bin", "_xmlsignatures/origin.sigs"])
    parts[name] = strToU8("?");
  const bytes = await annotated(zipSync(parts));
  const written = textsOf(bytes);
  expect(Object.keys(written).filter((name) => /vba|signature/i.test(name))).toEqual([]);
  expect(Object.values(written).join("")).not.toMatch(/vbaProject|origin\.sigs|macroEnabled/);
  expect(new PackageParts(bytes).contentType("xl/workbook.xml")).toMatch(/spreadsheetml\.sheet\.main\+xml$/);
});

test("a text that is longer than a cell can hold is cut and marked, and its row is no taller than Excel allows", async () => {
  const rows = [...REPORT.rows.slice(0, 2), [{ value: "A1" }, { value: "n".repeat(40_000) }]];
  const sheets = [
    { name: "Reviews", firstRow: 0, firstColumn: 0, values: [["CHILD"], ["c".repeat(40_000)]] },
  ];
  const bytes = await annotateXlsx(null, sheets, { highlights: [], sheets: [{ ...REPORT, rows }] });
  const [reviews, findings] = (await openXlsx("long.xlsx", bytes)).worksheets;
  for (const text of [reviews?.getCell("A2").text, findings?.getCell("B3").text]) {
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/\[the rest is left out: a cell holds no more text\]$/);
  }
  expect(findings?.getRow(3).height).toBe(409);
});

test("a blank cell in our table keeps what is typed as text; one elsewhere is not written, so that text can run over it", async () => {
  const [title = [], headings = []] = REPORT.rows;
  const rows = [[...title, { value: "" }], headings, [{ value: "A1" }, { value: "" }]];
  const written = await annotated(zipSync(await usersParts()), { ...PLAN, sheets: [{ ...REPORT, rows }] });
  const findings = (await openXlsx("r.xlsx", written)).getWorksheet("903 Findings");
  expect(findings?.getCell("B3").numFmt).toBe("@");
  const parts = new PackageParts(written);
  const cells = descendants(parts.read(parts.sheet("903 Findings")), "c").map(
    ({ attributes }) => attributes.r,
  );
  expect(cells).toEqual(["A1", "A2", "B2", "A3", "B3"]);
});

test("characters that XML cannot hold are left out, so that Excel opens the file", async () => {
  const text = "a\u0007b\u000bc\ufffed\uffffe";
  const rows = [...REPORT.rows.slice(0, 2), [{ value: "A1" }, { value: text }]];
  const sheets = [{ name: "Reviews", firstRow: 0, firstColumn: 0, values: [["CHILD"], [text]] }];
  for (const given of [null, { bytes: zipSync(await usersParts()), workbook: new Workbook() }]) {
    const parts = new PackageParts(
      await annotateXlsx(given, sheets, { highlights: [], sheets: [{ ...REPORT, rows }] }),
    );
    const written = parts.names
      .filter((name) => /sheet\d+\.xml$|sharedStrings/.test(name))
      .flatMap((name) => descendants(parts.read(name), "t").map((one) => one.text));
    expect(new Set(written.filter((one) => one.startsWith("a")))).toEqual(new Set(["abcde"]));
  }
});

test("names and the open sheet are still right when a sheet of ours was before them", async () => {
  const parts = unzipSync(await annotated(zipSync(await usersParts())));
  change(parts, "xl/workbook.xml", (xml) => {
    const [ours = ""] = /<sheet [^>]*903 Findings[^>]*>/.exec(xml) ?? [];
    return xml
      .replace(ours, "")
      .replace("<sheets>", `<sheets>${ours}`)
      .replace('activeTab="1"', 'activeTab="2"')
      .replace('name="_xlnm.Print_Titles" localSheetId="2"', 'name="_xlnm.Print_Titles" localSheetId="0"')
      .replace('name="Codes" localSheetId="1"', 'name="Codes" localSheetId="2"');
  });
  const workbook = textsOf(await annotated(zipSync(parts), NOTHING))["xl/workbook.xml"];
  expect(workbook).toBe(strFromU8((await usersParts())["xl/workbook.xml"] ?? new Uint8Array()));
});

test("the last sheet is open if a sheet of ours after it was: Excel repairs a file that opens at no sheet", async () => {
  const parts = unzipSync(await annotated(zipSync(await usersParts())));
  change(parts, "xl/workbook.xml", (xml) => xml.replace('activeTab="1"', 'firstSheet="2" activeTab="2"'));
  const workbook = textsOf(await annotated(zipSync(parts), NOTHING))["xl/workbook.xml"];
  expect(workbook).toContain('<workbookView firstSheet="1" activeTab="1"/>');
});

test("a workbook without names is left without a list of names once ours are removed", async () => {
  const workbook = new Workbook();
  workbook.addWorksheet("Episodes").addRows([["CHILD"], ["A1"]]);
  const given = await writeXlsx(workbook);
  const once = await annotated(given);
  expect(textsOf(once)["xl/workbook.xml"]).toContain("<definedName ");
  const without = textsOf(await annotated(once, NOTHING));
  expect(without["xl/workbook.xml"]).toBe(textsOf(given)["xl/workbook.xml"]);
});

test("nothing of a removed list of findings stays in the file, even if Excel has saved it in between", async () => {
  const once = await annotated(zipSync(await usersParts()));
  // As Excel writes it: the texts of all sheets in one list.
  const saved = await writeXlsx(await openXlsx("return.xlsx", once));
  expect(textsOf(saved)["xl/sharedStrings.xml"]).toContain("no such day");
  const without = textsOf(await annotated(saved, NOTHING));
  expect(Object.values(without).join("")).not.toContain("no such day");
  const { worksheets } = await openXlsx("without.xlsx", await annotated(saved, NOTHING));
  expect(worksheets.map((sheet) => [sheet.name, sheet.getCell("A2").text])).toEqual([
    ["Episodes", "A1"],
    ["Choices", "S"],
  ]);
});

test("a picture that is also on a sheet of ours stays on the user's sheet", async () => {
  const parts = unzipSync(await annotated(zipSync(await usersParts())));
  parts["xl/media/image1.png"] = strToU8("a logo");
  const relation = `<Relationship Id="rIdLogo" Type="${OFFICE}/image" Target="../media/image1.png"/>`;
  const ours = new PackageParts(zipSync(parts)).sheet("903 Findings").replace("worksheets/", "");
  parts["xl/worksheets/_rels/sheet1.xml.rels"] = strToU8(`<Relationships>${relation}</Relationships>`);
  change(parts, `xl/worksheets/_rels/${ours.slice("xl/".length)}.rels`, (xml) =>
    xml.replace("</Relationships>", `${relation}</Relationships>`),
  );
  const without = textsOf(await annotated(zipSync(parts), NOTHING));
  expect(without["xl/media/image1.png"]).toBe("a logo");
});

test("the order of calculation, which may name formulas that are gone, is left for Excel to work out", async () => {
  const parts = await usersParts();
  change(parts, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId77" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
    ),
  );
  parts["xl/calcChain.xml"] = strToU8(`<calcChain xmlns="${SPREADSHEET}"><c r="D9" i="3"/></calcChain>`);
  const written = textsOf(await annotated(zipSync(parts)));
  expect(Object.keys(written)).not.toContain("xl/calcChain.xml");
  expect(written["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
});

test("a user's format that Excel merged with our highlight stays", async () => {
  const parts = unzipSync(await annotated(zipSync(await usersParts())));
  const users = '<cfRule type="uniqueValues" dxfId="0" priority="4"/>';
  change(parts, "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/(<conditionalFormatting sqref="B2">)/, `$1${users}`),
  );
  const sheet = textsOf(await annotated(zipSync(parts), NOTHING))["xl/worksheets/sheet1.xml"];
  expect(sheet).toContain(`<conditionalFormatting sqref="B2">${users}</conditionalFormatting>`);
  expect(sheet).not.toContain("SSDA903");
});

test("a workbook in the strict form of the standard stays in that form", async () => {
  const parts = await usersParts();
  const strict = "http://purl.oclc.org/ooxml/";
  for (const name of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one))) {
    const xml = strFromU8(parts[name] ?? new Uint8Array())
      .replaceAll(SPREADSHEET, `${strict}spreadsheetml/main`)
      .replaceAll(OFFICE, `${strict}officeDocument/relationships`);
    parts[name] = strToU8(xml);
  }
  const written = textsOf(await annotated(zipSync(parts), { ...PLAN, sheets: [CHARTED] }));
  const ours = Object.keys(written).filter((name) => !(name in parts) || name === "xl/workbook.xml");
  expect(ours).toContain("xl/charts/chart1.xml");
  for (const name of ours) {
    expect([
      name,
      written[name]?.match(/http:\/\/schemas\.openxmlformats\.org\/(?!package|markup)[^"]*/g),
    ]).toEqual([name, null]);
  }
  expect(written["xl/_rels/workbook.xml.rels"]).toContain(
    `Type="${strict}officeDocument/relationships/worksheet" Target="worksheets/sheet3.xml"`,
  );
});

test("a workbook whose XML uses single quotation marks is annotated too", async () => {
  const parts = await usersParts();
  for (const name of Object.keys(parts).filter((one) => /\.(xml|rels)$/.test(one))) {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace(/="([^"']*)"/g, "='$1'"));
  }
  const written = new PackageParts(await annotated(zipSync(parts)));
  const ids = written.read("xl/_rels/workbook.xml.rels").children.map(({ attributes }) => attributes.Id);
  expect(new Set(ids).size).toBe(ids.length);
  const styles = descendants(written.read("xl/styles.xml"), "cellXfs");
  expect(styles[0]?.attributes.count).toBe(String(styles[0]?.children.length));
  expect(descendants(written.read(written.sheet("903 Findings")), "c").length).toBeGreaterThan(3);
});

test("a workbook whose elements have a prefix is annotated too", async () => {
  const parts = await usersParts();
  for (const name of ["xl/workbook.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml"]) {
    change(parts, name, (xml) =>
      xml
        .replace(`xmlns="${SPREADSHEET}"`, `xmlns:x="${SPREADSHEET}"`)
        .replace(/<(\/?)(?=[a-z]\w*[\s>/])/gi, "<$1x:"),
    );
  }
  const written = new PackageParts(await annotated(zipSync(parts)));
  expect(descendants(written.read("xl/workbook.xml"), "sheet").map(({ attributes }) => attributes)).toEqual([
    expect.objectContaining({ xmlns: SPREADSHEET, "xmlns:r": OFFICE, name: "903 Findings" }),
  ]);
  const formats = descendants(written.read("xl/worksheets/sheet1.xml"), "conditionalFormatting");
  expect(formats.map(({ attributes }) => attributes)).toEqual([{ xmlns: SPREADSHEET, sqref: "B2" }]);
});
