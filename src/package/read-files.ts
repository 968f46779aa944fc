import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { sourceOfPath } from "../files/node-files";
import { openFiles } from "../files/open-files";
import { readProviderFiles } from "../files/provider-list";
import type { ProviderList } from "../reference/providers";
import type { Sheet } from "../return/sheets";

/**
 * Reads the sheets of a workbook (.xlsx), the department's XML file, or a file of separated values.
 * @throws FileProblem naming the file that is not there or cannot be read
 */
export async function readReturnFile(path: string): Promise<readonly Sheet[]> {
  await sourceOfPath(path);
  const { sheets } = await openFiles([{ name: basename(path), read: () => readFile(path) }]);
  return sheets;
}

/**
 * Reads the Ofsted provider list from one or several of Ofsted's workbooks.
 * @throws FileProblem naming the file that is not there or holds no list of providers
 */
export async function readProviders(...paths: readonly string[]): Promise<ProviderList> {
  const { list } = await readProviderFiles(await Promise.all(paths.map(sourceOfPath)));
  return list;
}
