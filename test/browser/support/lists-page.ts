import { buildIndexFromFile } from "../../../src/files/build-postcode-index";
import { sourceOfBlob } from "../../../src/files/byte-source";
import { openReferenceStore } from "../../../src/files/reference-store";
import { loadAreas } from "../../../src/reference/postcode-index/loaded-postcodes";
import { readProviderList } from "../../../src/reference/read-provider-list";

/** The functions that the test calls in the page. */
const lists = { buildIndexFromFile, loadAreas, openReferenceStore, readProviderList, sourceOfBlob };

export type Lists = typeof lists;

Object.assign(globalThis, { lists });
