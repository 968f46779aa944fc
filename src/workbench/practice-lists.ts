import { buildIndexFromFile } from "../files/build-postcode-index";
import { sourceOfBlob } from "../files/byte-source";
import { openListsChannel } from "../files/lists-channel";
import { readProviderFiles } from "../files/provider-list";
import { openReferenceStore } from "../files/reference-store";
import { fetchPracticeFile } from "./practice-file";
import { strings } from "./strings";

/**
 * Keeps the practice provider list and the practice postcodes where the add-in keeps its reference lists, in place of
 * any kept there, and tells the task pane.
 * @param keptOn today's date, in the form shown to the user
 * @throws FileProblem if a file cannot be fetched, or the browser does not allow it
 */
export async function keepPracticeLists(keptOn: string): Promise<void> {
  const [providers, postcodes] = await Promise.all([
    fetchPracticeList(strings.practiceProviders),
    fetchPracticeList(strings.practicePostcodes),
  ]);
  const store = openReferenceStore(indexedDB);
  const { list } = await readProviderFiles([providers]);
  const { index } = await buildIndexFromFile(postcodes);
  await store.keepProviders(list, [providers.name], keptOn);
  await store.keepPostcodes(index, keptOn);
  openListsChannel().tell();
}

async function fetchPracticeList(name: string) {
  return sourceOfBlob(name, await fetchPracticeFile(name, strings.practiceListMissing(name)));
}
