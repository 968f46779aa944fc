import { closeAfterEachTest } from "./harness";
import { readFileSync } from "node:fs";
import { openXlsx } from "../../src/files/read-xlsx";
import { descendants, descendantTexts, PackageParts } from "../files/support/package-parts";
import { writeXlsx } from "../../src/files/write-xlsx";
import { openInExcel, validateIn } from "./support/open-excel";
import { episodesWorkbook } from "./support/return-workbook";

closeAfterEachTest();

const PRACTICE = "assets/practice/practice-return.xlsx";

jest.setTimeout(60_000);

describe("the chart on the summary sheet", () => {
  test("is one of Excel's own charts, drawn from the counts beside it", async () => {
    const excel = openInExcel(episodesWorkbook(4));
    await validateIn(excel);
    const chart = await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("903 Summary");
      charts.load("items/name,items/chartType,items/title/text");
      const axes = charts.getItem("Findings by rule, most first").axes;
      axes.load("categoryAxis/title/text,valueAxis/title/text,valueAxis/minimum");
      axes.categoryAxis.load("reversePlotOrder,position");
      await context.sync();
      const [only, ...others] = charts.items;
      return { only: only?.toJSON(), others, axes: axes.toJSON() };
    });
    expect(chart.others).toEqual([]);
    expect(chart.only).toMatchObject({
      name: "Findings by rule, most first",
      chartType: "BarClustered",
      title: { text: "Findings by rule, most first" },
    });
    expect(chart.axes).toMatchObject({
      // The rule with most findings is at the top, but the numbers are still below the bars.
      categoryAxis: { title: { text: "Rule" }, reversePlotOrder: true, position: "Maximum" },
      valueAxis: { title: { text: "Findings" }, minimum: 0 },
    });
  });

  test("is in the saved file, with the numbers of the run", async () => {
    const excel = openInExcel(episodesWorkbook(4));
    const outcome = await validateIn(excel);
    const findings = outcome.kind === "checked" ? outcome.results.findings.length : 0;
    const parts = new PackageParts(await writeXlsx(excel.host.workbook));
    const [drawing] = parts.related(parts.sheet("903 Summary"), "drawing");
    const [chart] = parts.related(drawing?.part ?? "", "chart");
    const content = parts.read(chart?.part ?? "");
    const numbers = descendants(content, "c:numCache").flatMap((cache) =>
      descendantTexts(cache, "c:v").map(Number),
    );
    expect(findings).toBeGreaterThan(0);
    expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(findings);
  });

  test("has one last bar for all other rules, which is cut off if it would dwarf the others", async () => {
    const excel = openInExcel(await openXlsx("practice.xlsx", readFileSync(PRACTICE)));
    await validateIn(excel);
    const { points, axis } = await excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("903 Summary");
      charts.load("items/name");
      await context.sync();
      const found = charts.items[0]!;
      const last = found.series.getItemAt(0).points.getItemAt(20);
      last.dataLabel.load("position,numberFormat,showValue");
      last.format.border.load("color");
      const value = found.axes.valueAxis.load("maximum,minimum");
      await context.sync();
      return {
        points: { label: last.dataLabel.toJSON(), border: last.format.border.color },
        axis: { minimum: value.minimum as number, maximum: value.maximum as number },
      };
    });
    expect(points).toMatchObject({
      label: { position: "InsideBase", numberFormat: '#,##0", cut off"', showValue: true },
      border: "#242424",
    });
    const parts = new PackageParts(await writeXlsx(excel.host.workbook));
    const [drawing] = parts.related(parts.sheet("903 Summary"), "drawing");
    const [chart] = parts.related(drawing?.part ?? "", "chart");
    const content = parts.read(chart?.part ?? "");
    const of = (name: string) => descendants(content, name).map(({ attributes }) => attributes.val);
    const numbers = descendants(content, "c:numCache").flatMap((cache) =>
      descendantTexts(cache, "c:v").map(Number),
    );
    const names = descendants(content, "c:cat").flatMap((cache) => descendantTexts(cache, "c:v"));
    expect(names.at(-1)).toMatch(/^All \d+ other rules$/);
    expect(names).toHaveLength(21);
    expect(Math.max(...numbers.slice(0, -1))).toBeLessThan(axis.maximum);
    expect(numbers.at(-1)).toBeGreaterThan(axis.maximum);
    expect([of("c:min"), of("c:max")]).toEqual([[String(axis.minimum)], [String(axis.maximum)]]);
    expect(
      descendants(content, "c:dPt").flatMap((point) =>
        descendants(point, "c:idx").map((idx) => idx.attributes.val),
      ),
    ).toEqual(["20"]);
  });

  test("has no bar beyond its numbers: as in Excel, asking for one is refused", async () => {
    const excel = openInExcel(episodesWorkbook(4));
    await validateIn(excel);
    const beyond = excel.Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem("903 Summary");
      charts.load("items/name");
      await context.sync();
      charts.items[0]?.series.getItemAt(0).points.getItemAt(300).format.fill.setSolidColor("#E0E0E0");
      await context.sync();
    });
    await expect(beyond).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("is removed with the annotations; after a second run it is there beside the chart of the history", async () => {
    const excel = openInExcel(episodesWorkbook(4));
    await validateIn(excel);
    await validateIn(excel);
    const parts = new PackageParts(await writeXlsx(excel.host.workbook));
    expect(parts.names.filter((name) => name.startsWith("xl/charts/"))).toHaveLength(2);
    await excel.addin.removeAnnotations();
    const without = new PackageParts(await writeXlsx(excel.host.workbook));
    expect(without.names.filter((name) => name.startsWith("xl/charts/"))).toEqual([]);
  });
});
