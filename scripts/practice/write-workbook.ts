import { Workbook, type Worksheet } from "@cj-tech-master/excelts";
import { writeXlsx } from "../../src/files/write-xlsx";
import { formatDay } from "../../src/return/days";
import type { PracticeSheet } from "./practice-sheets";
import { PRACTICE_PROVIDERS, type PracticeProvider } from "./providers";

/** A fixed date, so that the same workbook gives the same bytes on any day. */
const FIXED_DATE = new Date(Date.UTC(2026, 3, 13));
const NUMBER_FORMATS = { date: "dd/mm/yyyy", text: "@", general: "General" } as const;

/** Returns the practice return as an .xlsx file. */
export async function practiceWorkbook(sheets: readonly PracticeSheet[]): Promise<Uint8Array> {
  const workbook = newWorkbook("SSDA903 Validator practice return");
  for (const { name, headings, rows } of sheets) {
    const worksheet = addSheet(
      workbook,
      name,
      headings.map(({ text }) => text),
    );
    headings.forEach(({ format }, index) => {
      worksheet.getColumn(index + 1).numFmt = NUMBER_FORMATS[format];
    });
    rows.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        if (value !== "" && value !== null) worksheet.getCell(rowIndex + 2, column + 1).value = value;
      });
    });
  }
  return writeXlsx(workbook);
}

const PROVIDER_HEADINGS = [
  "URN",
  "Local authority",
  "Placement code",
  "Placement provider code",
  "Registration date",
  "Deregistration date",
  "Registration status",
  "Provider postcode",
  "Provider type",
  "Provider subtype",
  "Sector",
  "Provider name",
];
const SUPPORTED_HEADINGS = [
  "URN",
  "Provider local authority",
  "Setting Local Authority",
  "Placement code",
  "Registration date",
  "Closed date",
  "Registration status",
  "Setting status",
  "Setting status date",
  "Setting address postcode",
  "Provider type",
  "Sector",
  "Provider name",
];

/** Returns the made-up provider list as an .xlsx file, in the layout of Ofsted's list of 2025. */
export async function providerWorkbook(): Promise<Uint8Array> {
  const workbook = newWorkbook("Made-up provider list for the SSDA903 Validator practice return");
  const supported = PRACTICE_PROVIDERS.filter(({ placementCodes }) => placementCodes.includes("K3"));
  const others = PRACTICE_PROVIDERS.filter((provider) => !supported.includes(provider));
  addRows(addSheet(workbook, "Providers", PROVIDER_HEADINGS), others.map(providerRow));
  addRows(addSheet(workbook, "SA Providers", SUPPORTED_HEADINGS), supported.map(supportedRow));
  return writeXlsx(workbook);
}

function providerRow(provider: PracticeProvider): (string | number)[] {
  return [
    urnCell(provider),
    provider.authorityName ?? "",
    provider.placementCodes.join(", "),
    provider.providerCodes.join("/"),
    formatDay(provider.registered),
    provider.closed === null ? "-" : formatDay(provider.closed),
    provider.closed === null ? "Active" : "Resigned",
    provider.postcode,
    provider.kind,
    "",
    provider.sector,
    provider.name,
  ];
}

function supportedRow(provider: PracticeProvider): (string | number)[] {
  return [
    urnCell(provider),
    provider.authorityName ?? "",
    provider.authorityName ?? "",
    "K3",
    formatDay(provider.registered),
    "-",
    "Active",
    "Open",
    "",
    provider.postcode,
    provider.kind,
    provider.sector,
    provider.name,
  ];
}

/** Returns a URN as in Ofsted's list: text if it has letters, otherwise a number. */
function urnCell({ urn }: PracticeProvider): string | number {
  return urn.startsWith("SC") ? urn : Number(urn);
}

function newWorkbook(title: string): Workbook {
  const workbook = new Workbook();
  workbook.title = title;
  workbook.creator = "SSDA903 Validator";
  workbook.lastModifiedBy = "SSDA903 Validator";
  workbook.created = FIXED_DATE;
  workbook.modified = FIXED_DATE;
  return workbook;
}

function addSheet(workbook: Workbook, name: string, headings: readonly string[]): Worksheet {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  headings.forEach((heading, index) => {
    worksheet.getColumn(index + 1).width = Math.max(12, heading.length + 3);
    const cell = worksheet.getCell(1, index + 1);
    cell.value = heading;
    cell.font = { bold: true };
  });
  return worksheet;
}

function addRows(worksheet: Worksheet, rows: readonly (readonly (string | number)[])[]): void {
  rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== "") worksheet.getCell(rowIndex + 2, column + 1).value = value;
    });
  });
}
