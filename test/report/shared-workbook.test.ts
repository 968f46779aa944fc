import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { workbookOfSheets } from "../../src/files/workbook-of-sheets";
import { plainText } from "../../src/files/xml-text";
import { sharedSheets } from "../../src/report/share/shared-sheets";
import type { RunReport } from "../../src/report/run-report";
import { cellText } from "../../src/return/cells";
import { formatDay } from "../../src/return/days";
import { valueOf } from "../../src/return/rows";
import { fieldDefinition } from "../../src/return/tables";
import { formatNumber } from "../../src/return/words";
import { practiceReport, reportOf, type Tables } from "./support";

jest.setTimeout(60_000);

/** Everything that is written anywhere in the file. */
function everythingIn(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => `${name}\n${plainText(strFromU8(part))}`)
    .join("\n");
}

async function shared(report: RunReport): Promise<string> {
  return everythingIn(await workbookOfSheets(sharedSheets(report)));
}

/** Values that name or describe one child or carer: identifiers, postcodes, dates in both forms. */
function tellingValues({ tables }: RunReport): Set<string> {
  const values = new Set<string>();
  for (const data of [...tables.thisYear.values(), ...tables.lastYear.values()]) {
    for (const row of data.rows) {
      for (const [field, column] of data.columns) {
        const definition = fieldDefinition(data.table, field);
        if (!definition || definition.codeSet) continue;
        const text = cellText(row.cells[column - data.firstColumn] ?? null).trim();
        if (text.length >= 5) values.add(text);
        const value = valueOf(row, field);
        if (definition.kind === "date" && typeof value === "number") values.add(formatDay(value));
      }
    }
  }
  return values;
}

/** Every cell holds a text that appears nowhere else. */
function returnOfTokens(): { tables: Tables; tokens: string[] } {
  const tokens: string[] = [];
  const token = () => {
    const text = `Qz${tokens.length}xW`;
    tokens.push(text);
    return text;
  };
  const row = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, token()]));
  const rows = (fields: readonly string[]) => [row(fields), row(fields), row(fields)];
  return {
    tables: {
      Header: rows(["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"]),
      Episodes: rows(["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "URN"]),
      Reviews: rows(["CHILD", "DOB", "REVIEW", "REVIEW_CODE"]),
    },
    tokens,
  };
}

describe("the copy to share", () => {
  test("holds no value of the practice return's cells: identifiers, postcodes, names, dates", async () => {
    const report = await practiceReport();
    const text = await shared(report);
    // An example date in the words of a rule is there whatever the return holds.
    const words = report.rules.map(({ title, message, fix }) => title + message + fix).join("\n");
    const values = [...tellingValues(report)].filter((value) => !words.includes(value));
    expect(values.length).toBeGreaterThan(2_000);
    expect(values.filter((value) => text.includes(value))).toEqual([]);
  });

  test("holds no cell value at all, and no name of a sheet or an extra column", async () => {
    const { tables, tokens } = returnOfTokens();
    const report = reportOf(tables);
    for (const data of report.tables.thisYear.values()) {
      Object.assign(data, { sheet: "Qz-sheet of a person", extraColumns: ["Qz-column of a person"] });
    }
    expect(report.result.findings.length).toBeGreaterThan(5);
    const failed = [{ rule: "101", error: `stumbled over ${tokens[0]}` }];
    const text = await shared({ ...report, result: { ...report.result, failed } });
    expect(text).toContain("Findings by rule");
    expect(text.match(/Qz[\w -]*/g)).toBeNull();
  });

  test("says below its title how many findings there are, for how many children, like 903 Summary", async () => {
    const report = await practiceReport();
    const [counts] = await readExcelFile(Buffer.from(await workbookOfSheets(sharedSheets(report))));
    const { findings } = report.result;
    expect(counts?.data[1]?.[0]).toMatch(
      new RegExp(`^${formatNumber(findings.length)} findings for \\d+ of ${report.children} children\\.$`),
    );
  });

  test("has the counts, and the address of every cell that a finding names", async () => {
    const report = await practiceReport();
    const bytes = Buffer.from(await workbookOfSheets(sharedSheets(report)));
    const sheets = await readExcelFile(bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["903 Counts", "903 Addresses"]);
    const addresses = sheets[1]?.data.slice(3) ?? [];
    const cells = report.result.findings.flatMap((finding) => finding.cells);
    expect(addresses).toHaveLength(cells.length);
    const finding = report.result.findings.find(({ rule }) => rule === "562");
    const [cell] = finding?.cells ?? [];
    expect(addresses).toContainEqual([
      "562",
      cell?.table,
      "this year",
      cell?.field,
      expect.stringMatching(new RegExp(`^[A-Z]+${cell?.line}$`)),
    ]);
  });
});
