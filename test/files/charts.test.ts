import { Workbook } from "@cj-tech-master/excelts";
import { annotateXlsx } from "../../src/files/annotate/annotate-xlsx";
import { openXlsx } from "../../src/files/read-xlsx";
import { writeXlsx } from "../../src/files/write-xlsx";
import type { AnnotationPlan, ReportChart, ReportSheet } from "../../src/report/annotations";
import { descendants, descendantTexts, PackageParts, type PartElement } from "./support/package-parts";

const CHART: ReportChart = {
  kind: "column",
  title: 'Findings by "rule" & more',
  altText: "Most findings: 101 with 7.",
  categoryTitle: "Rule",
  valueTitle: "Findings",
  data: { row: 2, column: 0, rows: 3, columns: 2 },
  position: { row: 2, column: 2, rows: 10, columns: 4 },
};

function planWith(...charts: ReportChart[]): AnnotationPlan {
  const sheet: ReportSheet = {
    name: "903 Summary",
    tabColour: "#0F6CBD",
    columnWidths: [20, 10],
    rows: [
      [{ value: "SSDA903 Validator: summary", style: "title" }],
      [],
      [{ value: "Rule" }, { value: "Findings" }],
      [{ value: "101" }, { value: 7 }],
      [{ value: "1 other rule" }, { value: 2 }],
    ],
    frozenRows: 1,
    table: null,
    charts,
  };
  return { highlights: [], sheets: [sheet] };
}

function usersWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.addWorksheet("Episodes").addRow(["CHILD"]);
  return workbook;
}

async function written(...charts: ReportChart[]): Promise<Uint8Array> {
  return annotated(await writeXlsx(usersWorkbook()), planWith(...charts));
}

async function annotated(bytes: Uint8Array, plan: AnnotationPlan): Promise<Uint8Array> {
  return annotateXlsx({ bytes, workbook: await openXlsx("return.xlsx", bytes) }, [], plan);
}

function chartParts(parts: PackageParts): string[] {
  return parts.names.filter((name) => name.startsWith("xl/charts/"));
}

describe("a chart in an .xlsx file", () => {
  test("is on its sheet, drawn from the cells there, with its numbers, titles and alternative text", async () => {
    const parts = new PackageParts(await written(CHART));
    const sheet = parts.sheet("903 Summary");
    const [drawing] = parts.related(sheet, "drawing");
    expect(descendants(parts.read(sheet), "drawing").map(({ attributes }) => attributes["r:id"])).toEqual([
      drawing?.id,
    ]);
    const drawn = parts.read(drawing?.part ?? "");
    expect(descendants(drawn, "xdr:cNvPr").map(({ attributes }) => attributes.descr)).toEqual([
      CHART.altText,
    ]);
    expect(descendantTexts(drawn, "xdr:row")).toEqual(["2", "12"]);
    expect(descendantTexts(drawn, "xdr:col")).toEqual(["2", "6"]);

    const [chart] = parts.related(drawing?.part ?? "", "chart");
    expect(descendants(drawn, "c:chart").map(({ attributes }) => attributes["r:id"])).toEqual([chart?.id]);
    expect(parts.contentType(chart?.part ?? "")).toMatch(/drawingml\.chart\+xml$/);
    const content = parts.read(chart?.part ?? "");
    expect(descendantTexts(content, "a:t")).toEqual([CHART.title, "Rule", "Findings"]);
    expect(descendantTexts(content, "c:f")).toEqual([
      "'903 Summary'!$B$3",
      "'903 Summary'!$A$4:$A$5",
      "'903 Summary'!$B$4:$B$5",
    ]);
    expect(descendantTexts(content, "c:v")).toEqual(["Findings", "101", "1 other rule", "7", "2"]);
  });

  test("can have bars, columns or a line, with several charts on one sheet", async () => {
    const kinds = ["bar", "column", "line"] as const;
    const parts = new PackageParts(await written(...kinds.map((kind) => ({ ...CHART, kind }))));
    const charts = chartParts(parts).map((name) => parts.read(name));
    expect(
      charts.flatMap((chart) => descendants(chart, "c:barDir").map(({ attributes }) => attributes.val)),
    ).toEqual(["bar", "col"]);
    expect(charts.flatMap((chart) => descendants(chart, "c:lineChart"))).toHaveLength(1);
  });

  test("can end its axis before the longest bar, which has its own format and label", async () => {
    const point = {
      index: 1,
      fill: "#E0E0E0",
      outline: "#242424",
      labelFormat: '#,##0", cut off"',
      labelPosition: "InsideBase",
    } as const;
    const parts = new PackageParts(await written({ ...CHART, kind: "bar", maximum: 8, points: [point] }));
    const [chart] = chartParts(parts).map((name) => parts.read(name));
    if (!chart) throw new Error("There is no chart.");
    const value = (element: PartElement, name: string) =>
      descendants(element, name).map(({ attributes }) => attributes.val ?? attributes.formatCode);
    expect(value(chart, "c:max")).toEqual(["8"]);
    const [own] = descendants(chart, "c:dPt");
    expect(own && [value(own, "c:idx"), value(own, "a:srgbClr")]).toEqual([["1"], ["E0E0E0", "242424"]]);
    const [label] = descendants(chart, "c:dLbl");
    expect(label?.children.map(({ name }) => name).slice(0, 4)).toEqual([
      "c:idx",
      "c:numFmt",
      "c:dLblPos",
      "c:showLegendKey",
    ]);
    expect(label && value(label, "c:numFmt")).toEqual(['#,##0", cut off"']);
    expect(label && value(label, "c:dLblPos")).toEqual(["inBase"]);
    // The other bars keep their labels, in the series and in the chart.
    expect(descendants(chart, "c:dLbls").flatMap((labels) => value(labels, "c:showVal"))).toEqual([
      "1",
      "1",
      "1",
    ]);
    // Every bar has its name, however close they are.
    expect(value(chart, "c:tickLblSkip")).toEqual(["1"]);
  });

  test("has a series for each of several columns of numbers, and a legend", async () => {
    const parts = new PackageParts(await written({ ...CHART, data: { ...CHART.data, columns: 3 } }));
    const [chart] = chartParts(parts).map((name) => parts.read(name));
    expect(chart && descendants(chart, "c:ser")).toHaveLength(2);
    expect(chart && descendants(chart, "c:legend")).toHaveLength(1);
    // Their numbers would cover each other.
    expect(chart && descendants(chart, "c:showVal").map(({ attributes }) => attributes.val)).toEqual(["0"]);
  });

  test("is still there after the file is opened and saved, and is removed with its sheet", async () => {
    const once = await written(CHART);
    const saved = await writeXlsx(await openXlsx("annotated.xlsx", once));
    expect(chartParts(new PackageParts(saved))).toHaveLength(1);

    const again = new PackageParts(await annotated(once, planWith(CHART)));
    expect(again.related(again.sheet("903 Summary"), "drawing")).toHaveLength(1);
    expect(chartParts(again)).toHaveLength(1);

    const without = new PackageParts(await annotated(once, { highlights: [], sheets: [] }));
    expect(without.names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
  });
});
