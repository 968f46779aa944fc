import type { StoredIndex } from "../../../src/files/open-postcode-index";
import { ListsNotOpened } from "../../../src/files/lists-database";
import { FileProblem } from "../../../src/files/problem";
import type { ReferenceStore, StoredReference } from "../../../src/files/reference-store";
import type { PostcodeIndex } from "../../../src/reference/postcode-index/index-builder";
import type { ProviderList } from "../../../src/reference/providers";
import { postcodeDirectoryTitle, providerListTitle } from "../../../src/reference/reference-titles";

export const UNREADABLE = "The lists could not be read: the storage is damaged.";

export const CLOSED = "The lists could not be read: the browser does not allow it.";

/** Keeps lists in memory, or refuses to, as a browser can. */
export class MemoryStore implements ReferenceStore {
  refuses = false;
  /** Whether reading what is kept fails. */
  isUnreadable = false;
  /** Whether opening the store fails. */
  isClosed = false;
  private entries: { info: StoredReference; list?: ProviderList; index?: PostcodeIndex }[] = [];

  async list(): Promise<StoredReference[]> {
    this.failIfUnreadable();
    return this.entries.map(({ info }) => info);
  }

  async keepProviders(list: ProviderList, files: readonly string[], keptOn: string): Promise<void> {
    this.replace({ info: { kind: "providers", title: providerListTitle(list), files, keptOn }, list });
  }

  async providers(): Promise<ProviderList | null> {
    this.failIfUnreadable();
    return this.entries.find(({ list }) => list)?.list ?? null;
  }

  async keepPostcodes(index: PostcodeIndex, keptOn: string): Promise<void> {
    const { manifest } = index;
    const title = postcodeDirectoryTitle({ edition: manifest.edition, manifest });
    this.replace({ info: { kind: "postcodes", title, files: [manifest.source], keptOn }, index });
  }

  async postcodes(): Promise<StoredIndex | null> {
    this.failIfUnreadable();
    const { manifest } = this.index() ?? {};
    if (!manifest) return null;
    // It uses the areas that are kept at the time of the request.
    const fetchArea = async (area: string) => {
      const bytes = this.index()?.areas.get(area);
      if (bytes) return bytes;
      throw new FileProblem("lists", `Area ${area} is no longer kept.`);
    };
    return { manifest, fetchArea };
  }

  async remove(kind: StoredReference["kind"]): Promise<void> {
    this.entries = this.entries.filter(({ info }) => info.kind !== kind);
  }

  private index(): PostcodeIndex | undefined {
    return this.entries.find((one) => one.index)?.index;
  }

  private failIfUnreadable(): void {
    if (this.isClosed) throw new ListsNotOpened("lists", CLOSED);
    if (this.isUnreadable) throw new FileProblem("lists", UNREADABLE);
  }

  private replace(entry: (typeof this.entries)[number]): void {
    if (this.refuses) throw new FileProblem("lists", "The browser keeps nothing.");
    this.entries = [...this.entries.filter(({ info }) => info.kind !== entry.info.kind), entry];
  }
}
