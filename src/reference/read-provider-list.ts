import type { Sheet } from "../return/sheets";
import { joinAddresses } from "./provider-list/join-addresses";
import { listDate, newestDate } from "./provider-list/list-date";
import { findProviderSheet } from "./provider-list/provider-columns";
import { readProviderRows, type ListProblem } from "./provider-list/read-provider-rows";
import { providerListOf, type Provider, type ProviderList } from "./providers";

/** A workbook that may hold a provider list, or a part of one. */
export interface ProviderWorkbook {
  /** Null for sheets of the open workbook. */
  readonly file: string | null;
  readonly sheets: readonly Sheet[];
}

/** What was read from a workbook. */
export interface ReadWorkbook {
  readonly file: string | null;
  /** Sheets that hold providers, and their number of provider rows. */
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
  /** Sheets without providers. */
  readonly otherSheets: readonly string[];
}

export interface ProviderListReading {
  readonly list: ProviderList;
  readonly problems: readonly ListProblem[];
  readonly workbooks: readonly ReadWorkbook[];
}

/**
 * Reads Ofsted's provider lists in every layout since 2022: children's homes and social care providers together or
 * separate, with or without supported accommodation, with addresses on the same sheet or another. Combines several
 * sheets and workbooks. Every row is kept, and rows with the same URN are found together.
 */
export function readProviderList(workbooks: readonly ProviderWorkbook[]): ProviderListReading {
  const problems: ListProblem[] = [];
  const read = workbooks.map((workbook) => readWorkbook(workbook, problems));
  const providers = read.flatMap((one) => one.providers);
  const dates = workbooks.flatMap(({ file, sheets }, index) =>
    read[index]?.providers.length ? [listDate(file, sheets) ?? newestDate(read[index].providers)] : [],
  );
  const edition = [...new Set(dates)].join(" and ") || "unknown date";
  return {
    list: providerListOf(edition, providers),
    problems: [...problems, ...missingCodes(providers)],
    workbooks: read.map(({ workbook }) => workbook),
  };
}

/** Whether a sheet is a list of providers, judged by its heading row. */
export function isProviderSheet(sheet: Sheet): boolean {
  return findProviderSheet(sheet) !== null;
}

function readWorkbook(
  { file, sheets }: ProviderWorkbook,
  problems: ListProblem[],
): { providers: readonly Provider[]; workbook: ReadWorkbook } {
  const found = sheets.flatMap((sheet) => findProviderSheet(sheet) ?? []);
  const names = new Set(found.map(({ sheet }) => sheet.name));
  const read = found.map((providerSheet) => {
    const sheet = providerSheet.sheet.name;
    const providers = readProviderRows(providerSheet, (line, message) =>
      problems.push({ file, sheet, line, message }),
    );
    return { sheet, columns: providerSheet.columns, providers };
  });
  return {
    providers: joinAddresses(read),
    workbook: {
      file,
      sheets: read.map(({ sheet, providers }) => ({ name: sheet, rows: providers.length })),
      otherSheets: sheets.filter(({ name }) => !names.has(name)).map(({ name }) => name),
    },
  };
}

/**
 * Returns a problem for each kind of code, placement or provider, that no provider of the list has: every placement
 * would look wrong.
 */
function missingCodes(providers: readonly Provider[]): ListProblem[] {
  if (providers.length === 0) return [];
  const problem = (what: string): ListProblem => ({
    file: null,
    sheet: "",
    line: null,
    message: `No provider in the list has a ${what}, so the checks that compare it give a finding for every placement. Add the workbook that has them.`,
  });
  return [
    ...(providers.some(({ placementCodes }) => placementCodes.length > 0) ? [] : [problem("placement code")]),
    ...(providers.some(({ providerCodes }) => providerCodes.length > 0) ? [] : [problem("provider code")]),
  ];
}
