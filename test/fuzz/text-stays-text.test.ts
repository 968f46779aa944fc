/** Values that look like a formula, markup or a link stay text in everything the add-in makes. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listCsv } from "../../src/files/list-csv";
import { saveAndReopen } from "../excel/harness";
import { openInExcel, validateIn } from "../excel/support/open-excel";
import { episodesWorkbook } from "../excel/support/return-workbook";

jest.setTimeout(60_000);

const VALUES = ["=1+1", "+1", "-1+2", "@SUM(A1)", '=HYPERLINK("http://a.b","c")', "<b>x</b>", "__proto__"];

test("in the sheets of findings", async () => {
  const workbook = episodesWorkbook(VALUES.length);
  const episodes = workbook.getWorksheet("Episodes");
  VALUES.forEach((value, index) => (episodes!.getCell(index + 2, 4).value = value));
  const excel = openInExcel(workbook);
  await validateIn(excel);
  const findings = (await saveAndReopen(excel.host.workbook)).getWorksheet("903 Findings");
  const texts = new Set<string>();
  const formulas: string[] = [];
  findings?.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.formula) formulas.push(cell.formula);
      else texts.add(String(cell.value));
    }),
  );
  const shown = (value: string) => [...texts].some((text) => text.includes(value));
  expect(VALUES.filter((value) => !shown(value))).toEqual([]);
  // The only formulas are our own links to cells of the workbook.
  expect(
    formulas.filter((formula) => !/^HYPERLINK\("#'?[A-Za-z0-9 ]+'?![A-Z]+\d+","[^"]+"\)$/.test(formula)),
  ).toEqual([]);
});

test("in lists as CSV, which Excel opens by a double click", () => {
  const [line = ""] = listCsv([["=1+1", "+1", "-1", "@a", "plain"]]).split("\r\n");
  // Excel recognises UTF-8 by the byte order mark.
  expect(line.replaceAll('"', "")).toBe("\uFEFF'=1+1,'+1,'-1,'@a,plain");
});

test("in the pane: no code of ours sets markup from a text", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  const setting = /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/;
  expect(files.filter((name) => setting.test(readFileSync(join("src", name), "utf8")))).toEqual([]);
});
