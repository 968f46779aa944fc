import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { buildIndexFromFile } from "../files/build-postcode-index";
import { loadAreasFrom, openIndexFolder, sourceOfPath } from "../files/node-files";
import type { StoredIndex } from "../files/open-postcode-index";
import { FileProblem } from "../files/problem";
import { readProviderFiles } from "../files/provider-list";
import type { LoadedPostcodes } from "../reference/postcode-index/loaded-postcodes";
import { areasOfReturn } from "../reference/postcodes-of-return";
import { listProblemText, type ListProblem } from "../reference/provider-list/read-provider-rows";
import type { ProviderList } from "../reference/providers";
import { postcodeDirectoryTitle, providerListTitle } from "../reference/reference-titles";
import type { Return } from "../return/children";
import { count } from "../return/words";
import type { Options } from "./options";

/** The lists that a return is checked against; null for those that were not given. */
export interface References {
  readonly providers: ProviderList | null;
  readonly postcodes: LoadedPostcodes | null;
  /** The lists with their dates, for reports. */
  readonly titles: readonly string[];
  /** What could not be read in them, in words for the user. */
  readonly notes: readonly string[];
}

/** The most problems with a list that are reported one by one. */
const MAX_PROBLEMS_SHOWN = 10;

/**
 * Reads the lists that the options name. Of the postcodes, reads only the areas that the return needs.
 * @throws FileProblem naming the file that is not there, is damaged or is a different kind of file
 */
export async function readReferences(
  { providers: files, postcodes: place }: Pick<Options, "providers" | "postcodes">,
  tables: Return,
): Promise<References> {
  const reading =
    files.length === 0 ? null : await readProviderFiles(await Promise.all(files.map(sourceOfPath)));
  const providers = reading?.list ?? null;
  const postcodes =
    place === null
      ? null
      : await loadAreasFrom(place, await openIndex(place), areasOfReturn(tables, providers));
  return {
    providers,
    postcodes,
    titles: [
      ...(providers === null ? [] : [providerListTitle(providers)]),
      ...(postcodes === null ? [] : [postcodeDirectoryTitle(postcodes)]),
    ],
    notes: reading === null ? [] : notesOf(reading.problems),
  };
}

async function openIndex(place: string): Promise<StoredIndex> {
  const found = await stat(place).catch(() => null);
  if (!found) {
    throw new FileProblem(
      place,
      `${place} was not found. Give the folder that npm run postcodes made, or the ONS Postcode Directory (.zip, .csv, .csv.gz).`,
    );
  }
  if (found.isDirectory()) return openIndexFolder(place);
  const { index } = await buildIndexFromFile(await sourceOfPath(place));
  return {
    manifest: index.manifest,
    fetchArea: async (area) => {
      const bytes = index.areas.get(area);
      if (!bytes) throw new FileProblem(place, `${basename(place)} has no postcodes of area ${area}.`);
      return bytes;
    },
  };
}

function notesOf(problems: readonly ListProblem[]): string[] {
  const shown = problems.slice(0, MAX_PROBLEMS_SHOWN).map(listProblemText);
  const more = problems.length - shown.length;
  if (more === 0) return shown;
  return [...shown, `${count(more, "more row")} of the provider list could not be read in full.`];
}
