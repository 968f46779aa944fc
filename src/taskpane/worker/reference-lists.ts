import { buildIndexFromFile } from "../../files/build-postcode-index";
import { sourceOfBlob, type ByteSource } from "../../files/byte-source";
import { ListsNotOpened, type ListKind } from "../../files/lists-database";
import type { StoredIndex } from "../../files/open-postcode-index";
import { FileProblem } from "../../files/problem";
import type { ReferenceStore } from "../../files/reference-store";
import { DamagedArea } from "../../reference/postcode-index/area-codec";
import { LoadedPostcodes } from "../../reference/postcode-index/loaded-postcodes";
import { areasOfReturn } from "../../reference/postcodes-of-return";
import type { ProviderList } from "../../reference/providers";
import { readProviderList, type ProviderListReading } from "../../reference/read-provider-list";
import { postcodeDirectoryTitle, providerListTitle } from "../../reference/reference-titles";
import type { Return } from "../../return/children";
import type { Sheet } from "../../return/sheets";
import type { ChosenFile } from "../conversation/messages";
import { loadProviderReader } from "./later-parts";
import { listInUse, type ListChange, type ListInUse, type ListsInUse } from "./lists-in-use";

const PROVIDERS_UNREADABLE =
  "The Ofsted provider list on this computer could not be read. Choose its files again, or close and reopen the pane and validate again.";

/** For when the server did not answer, so that nobody knows whether an index was deployed. */
const NO_POSTCODES_KEPT =
  "No postcode directory is kept on this computer, and the add-in's server could not be asked for one. Check the network, then validate again. Or choose the ONS Postcode Directory on the Workbook page, under Reference lists.";

const POSTCODES_UNREADABLE =
  "The postcode directory could not be read. Check the network, then validate again. If that does not help, choose the ONS Postcode Directory again.";

const DEPLOYED_INCONSISTENT =
  "The files of the postcode index on the add-in's server do not match each other, so postcodes were not checked. Wait a minute, then validate again. If that does not help, ask whoever hosts the add-in to restore the postcode index.";

/** What a check gets from the reference lists. */
export interface ListsForCheck {
  readonly providers: ProviderList | null;
  readonly postcodes: LoadedPostcodes | null;
  /** The lists with their dates, for reports. */
  readonly titles: readonly string[];
  /** Why lists that exist could not be used, in words for the user. */
  readonly problems: readonly string[];
  /**
   * What the browser says when it does not open the lists at all, so that there may never have been any; null when it
   * opens them.
   */
  readonly closed: string | null;
}

/** The outcome of looking for a list. */
interface Found<T> {
  /** Null when there is none, or none that can be used. */
  readonly list: T | null;
  /** Why a list that may be kept could not be read, in words for the user; null when it was read, or nothing is kept. */
  readonly unread: string | null;
  /**
   * Whether it was not read because the browser does not open the lists at all, so that there may never have been one.
   */
  readonly isClosed: boolean;
}

interface Providers {
  readonly list: ProviderList;
  readonly info: ListInUse;
}

interface Postcodes {
  readonly directory: LoadedPostcodes;
  readonly info: ListInUse;
}

export interface ReferenceListsParts {
  readonly store: ReferenceStore;
  /** Opens the postcode index deployed beside the page; `anew` bypasses the browser's cache. Null when there is none. */
  readonly openDeployed: (anew?: boolean) => Promise<StoredIndex | null>;
}

/**
 * The reference lists of this pane: those kept on this computer and, if no postcode directory is kept, the one deployed
 * with the add-in. A list that cannot be kept is used until the pane closes.
 */
export class ReferenceLists {
  private providers: Promise<Found<Providers>> | null = null;
  private postcodes: Promise<Found<Postcodes>> | null = null;
  /** Kinds where the browser keeps something other than the list in use. That list stays in use until the pane closes. */
  private readonly notKept = new Set<ListKind>();
  /** Grows whenever the lists in use change. */
  private changes = 0;

  constructor(private readonly parts: ReferenceListsParts) {}

  /**
   * Returns the lists that the next check uses, and why a list that may be kept could not be read; it never rejects for
   * that. If a list changes in the meantime, it looks again, so that a later answer is never older than an earlier one.
   */
  async inUse(): Promise<ListsInUse> {
    for (;;) {
      const { changes } = this;
      const [providers, postcodes] = await Promise.all([this.findProviders(), this.findPostcodes()]);
      if (changes !== this.changes) continue;
      return {
        providers: providers.list?.info ?? null,
        postcodes: postcodes.list?.info ?? null,
        unread: { providers: providers.unread, postcodes: postcodes.unread },
      };
    }
  }

  /** Forgets the lists in memory that are also kept, so that lists changed in another window are read again. */
  readAgain(): void {
    this.changes++;
    if (!this.notKept.has("providers")) this.providers = null;
    if (!this.notKept.has("postcodes")) this.postcodes = null;
  }

  /**
   * Reads the provider list from files, and uses and keeps it.
   * @throws FileProblem naming the file that is not part of such a list; the lists then stay as they were
   */
  async takeProviderFiles(
    files: readonly ChosenFile[],
    keptOn: string,
    signal: AbortSignal,
  ): Promise<ListChange> {
    const { readProviderFiles } = await loadProviderReader();
    const reading = await readProviderFiles(files.map(sourceOf), signal);
    return this.useProviders(
      reading,
      files.map(({ name }) => name),
      keptOn,
    );
  }

  /** Uses sheets of the open workbook as the provider list, and keeps it. */
  async takeProviderSheets(sheets: readonly Sheet[], keptOn: string): Promise<ListChange> {
    const reading = readProviderList([{ file: null, sheets }]);
    return this.useProviders(
      reading,
      sheets.map(({ name }) => name),
      keptOn,
    );
  }

  /**
   * Indexes a postcode directory, and uses and keeps the index.
   * @throws FileProblem when the file is not a postcode directory; the signal's reason when it is stopped. Nothing
   *   changes then
   */
  async takePostcodeFile(
    file: ChosenFile,
    keptOn: string,
    operation: { readonly onProgress: (done: number) => void; readonly signal: AbortSignal },
  ): Promise<ListChange> {
    const { index } = await buildIndexFromFile(sourceOf(file), operation);
    const warning = await warningOf(this.parts.store.keepPostcodes(index, keptOn));
    this.changed("postcodes", warning);
    if (warning === null) {
      this.postcodes = null;
    } else {
      const fetchArea = async (area: string) => index.areas.get(area) ?? new Uint8Array();
      const directory = new LoadedPostcodes(index.manifest, fetchArea);
      this.postcodes = found({ directory, info: postcodesInfo(directory, "this-pane", null) });
    }
    return { lists: await this.inUse(), warning };
  }

  /**
   * Removes a list that was kept or chosen. If the browser does not allow it, the list is unused until the pane closes.
   */
  async remove(kind: ListKind): Promise<ListChange> {
    const warning = await warningOf(this.parts.store.remove(kind));
    this.changed(kind, warning);
    if (kind === "providers") this.providers = warning === null ? null : found<Providers>(null);
    else this.postcodes = warning === null ? null : found<Postcodes>(null);
    return { lists: await this.inUse(), warning };
  }

  /** Returns the lists for a check, with the postcodes that the return may need in memory. */
  async forCheck(tables: Return): Promise<ListsForCheck> {
    const { changes } = this;
    const [ofProviders, ofPostcodes] = await Promise.all([this.findProviders(), this.findPostcodes()]);
    const [providers, postcodes] = [ofProviders.list, ofPostcodes.list];
    const both = [ofProviders, ofPostcodes];
    const problems = unreadReasons(both.filter(({ isClosed }) => !isClosed));
    const [closed = null] = unreadReasons(both.filter(({ isClosed }) => isClosed));
    const areas = areasOfReturn(tables, providers?.list ?? null);
    const loaded = await this.load(postcodes, areas, changes).catch((error: unknown) => {
      problems.push(unusableText(error, postcodes?.info.place));
      return null;
    });
    return {
      providers: providers?.list ?? null,
      postcodes: loaded?.directory ?? null,
      titles: [...(providers ? [providers.info.title] : []), ...(loaded ? [loaded.info.title] : [])],
      problems,
      closed,
    };
  }

  /**
   * Reads areas of an index. Opens it again and retries once if it has been replaced since it was opened, perhaps by
   * another window, or if the browser has cached files of an older one.
   * @param changes the value of `this.changes` when the index was opened
   */
  private async load(
    postcodes: Postcodes | null,
    areas: readonly string[],
    changes: number,
  ): Promise<Postcodes | null> {
    if (!postcodes) return null;
    try {
      return await withAreas(postcodes, areas);
    } catch (error) {
      if (postcodes.info.place === "this-pane") throw error;
      // Whatever happens next, the next check must not start with an index that is known to be wrong.
      if (changes === this.changes) this.postcodes = null;
      if (postcodes.info.place === "this-computer") {
        const { list, unread } = await this.findPostcodes();
        if (unread !== null) throw error;
        return list && withAreas(list, areas);
      }
      const opened = await this.openDeployed(true).catch(() => null);
      if (!opened) throw error;
      const { insteadOfKept } = postcodes.info;
      const again = await withAreas({ ...opened, info: { ...opened.info, insteadOfKept } }, areas);
      // Another index may have been chosen in the meantime.
      if (changes === this.changes) this.postcodes = found(again);
      return again;
    }
  }

  private async openDeployed(anew: boolean): Promise<Postcodes | null> {
    const index = await this.parts.openDeployed(anew);
    if (!index) return null;
    const directory = new LoadedPostcodes(index.manifest, index.fetchArea);
    return { directory, info: postcodesInfo(directory, "deployed", null) };
  }

  private async useProviders(
    { list, problems }: ProviderListReading,
    files: readonly string[],
    keptOn: string,
  ): Promise<ListChange> {
    const warning = await warningOf(this.parts.store.keepProviders(list, files, keptOn));
    this.changed("providers", warning);
    const place = warning === null ? "this-computer" : "this-pane";
    const title = providerListTitle(list);
    const info = listInUse({ title, files, place, keptOn: warning === null ? keptOn : null, problems });
    this.providers = found({ list, info });
    return { lists: await this.inUse(), warning };
  }

  /** Notes that the list in use has changed. Whether it is also the one kept follows from the browser's `warning`. */
  private changed(kind: ListKind, warning: string | null): void {
    this.changes++;
    if (warning === null) this.notKept.delete(kind);
    else this.notKept.add(kind);
  }

  private findProviders(): Promise<Found<Providers>> {
    if (this.providers) return this.providers;
    const asked: Promise<Found<Providers>> = this.readProviders().then(found, (error: unknown) => {
      // After a failure, the list is read again the next time, unless another was chosen in the meantime.
      if (this.providers === asked) this.providers = null;
      return unreadFor(error, PROVIDERS_UNREADABLE);
    });
    return (this.providers = asked);
  }

  private findPostcodes(): Promise<Found<Postcodes>> {
    if (this.postcodes) return this.postcodes;
    const asked: Promise<Found<Postcodes>> = this.readPostcodes().then((result) => {
      if (result.list === null && result.unread !== null && this.postcodes === asked) this.postcodes = null;
      return result;
    });
    return (this.postcodes = asked);
  }

  private async readProviders(): Promise<Providers | null> {
    const { store } = this.parts;
    const list = await store.providers();
    const kept = (await store.list()).find(({ kind }) => kind === "providers");
    if (!list || !kept) return null;
    const { title, files, keptOn } = kept;
    return { list, info: listInUse({ title, files, place: "this-computer", keptOn, problems: [] }) };
  }

  /** Returns the kept index. If none is kept, or the browser cannot read it, the deployed one can still be used. */
  private async readPostcodes(): Promise<Found<Postcodes>> {
    let unread: Found<Postcodes> | null = null;
    try {
      const kept = await this.readKeptPostcodes();
      if (kept) return await found(kept);
    } catch (error) {
      unread = unreadFor(error, POSTCODES_UNREADABLE);
    }
    try {
      const deployed = await this.openDeployed(false);
      if (!deployed) return unread ?? (await found<Postcodes>(null));
      const insteadOfKept = unread !== null && !unread.isClosed;
      return await found({ ...deployed, info: { ...deployed.info, insteadOfKept } });
    } catch (error) {
      return unread ?? unreadFor(error, NO_POSTCODES_KEPT);
    }
  }

  private async readKeptPostcodes(): Promise<Postcodes | null> {
    const { store } = this.parts;
    const stored = await store.postcodes();
    if (!stored) return null;
    const kept = (await store.list()).find(({ kind }) => kind === "postcodes");
    const directory = new LoadedPostcodes(stored.manifest, stored.fetchArea);
    return { directory, info: postcodesInfo(directory, "this-computer", kept?.keptOn ?? null) };
  }
}

/** Loads areas into memory; all areas of a deployed index, so that its host does not learn which ones a return uses. */
async function withAreas(postcodes: Postcodes, areas: readonly string[]): Promise<Postcodes> {
  const { directory, info } = postcodes;
  await (info.place === "deployed" ? directory.loadAll() : directory.load(areas));
  return postcodes;
}

/** Returns why a postcode index could not be used, and what to do. */
function unusableText(error: unknown, place: ListInUse["place"] | undefined): string {
  if (!(error instanceof DamagedArea)) return messageFor(error, POSTCODES_UNREADABLE);
  return place === "deployed"
    ? DEPLOYED_INCONSISTENT
    : `${error.message} Choose the ONS Postcode Directory again.`;
}

/** Returns why lists could not be read, each reason once. */
function unreadReasons(lists: readonly Found<unknown>[]): string[] {
  return [...new Set(lists.flatMap(({ unread }) => unread ?? []))];
}

/** Returns what to say about an error. The text of an unforeseen error is not shown. */
function messageFor(error: unknown, fallback: string): string {
  return error instanceof FileProblem ? error.message : fallback;
}

async function found<T>(list: T | null): Promise<Found<T>> {
  return { list, unread: null, isClosed: false };
}

function unreadFor(error: unknown, fallback: string): Found<never> {
  return { list: null, unread: messageFor(error, fallback), isClosed: error instanceof ListsNotOpened };
}

function postcodesInfo(
  directory: LoadedPostcodes,
  place: ListInUse["place"],
  keptOn: string | null,
): ListInUse {
  const title = postcodeDirectoryTitle(directory);
  return listInUse({ title, files: [directory.manifest.source], place, keptOn, problems: [] });
}

function sourceOf({ name, content }: ChosenFile): ByteSource {
  return sourceOfBlob(name, content);
}

/** Returns what the browser says when it does not keep a list; null when it does. */
async function warningOf(keeping: Promise<void>): Promise<string | null> {
  try {
    await keeping;
    return null;
  } catch (error) {
    if (error instanceof FileProblem) return error.message;
    throw error;
  }
}
