import { format } from "date-fns";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";
import type { SessionParts } from "./session";
import { noticeOf } from "./notices";
import { strings } from "./strings";
import type { ChosenFile } from "./conversation/messages";
import type { ListChange } from "./worker/lists-in-use";

type ListKind = "providers" | "postcodes";

/** The actions on the reference lists. No method rejects: what goes wrong becomes a notice. */
export class ListActions {
  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "checker" | "now" | "onListsChanged">,
    /** Called when other lists count for the next check, whoever changed them. */
    private readonly onOtherLists: () => void = () => {},
  ) {}

  /** Reads which lists there are. `again` is for when another window has changed them. */
  async read(again = false): Promise<void> {
    if (again) this.onOtherLists();
    const notice = await this.ask(again);
    if (notice) this.core.set({ notice });
  }

  /** Reads which lists there are. Returns a notice if that failed, without showing it; otherwise null. */
  async ask(again = false): Promise<Notice | null> {
    try {
      this.core.set({ lists: await this.parts.checker.lists(again) });
      return null;
    } catch (error) {
      this.core.set({ lists: null });
      return noticeOf(error);
    }
  }

  /** Takes files that were dropped. The type of a file tells which list it is. */
  async takeFiles(files: readonly ChosenFile[]): Promise<void> {
    const providers = files.filter(({ name }) => /\.xls[xm]?$/i.test(name));
    const postcodes = files.filter(({ name }) => /\.(zip|csv|gz)$/i.test(name));
    const others = files.filter((file) => !providers.includes(file) && !postcodes.includes(file));
    const [postcodeFile, another] = postcodes;
    if (others[0]) {
      this.core.set({ notice: { intent: "error", text: strings.notAList(others[0].name) } });
    } else if (another) {
      this.core.set({ notice: { intent: "error", text: strings.oneDirectory } });
    } else {
      const isTaken = providers.length === 0 || (await this.takeProviderFiles(providers));
      if (postcodeFile && isTaken) await this.takePostcodeFile(postcodeFile);
    }
  }

  /** Reads Ofsted's list from workbooks, in place of the one in use. Returns whether it was taken. */
  async takeProviderFiles(files: readonly ChosenFile[]): Promise<boolean> {
    return this.change("reading-list", (signal, onProgress) =>
      this.parts.checker.takeProviderFiles(files, this.today(), { signal, onProgress }),
    );
  }

  /** Uses sheets of the open workbook as Ofsted's list. */
  async takeProviderSheets(sheets: readonly string[]): Promise<void> {
    await this.change("reading-list", () => this.parts.checker.takeProviderSheets(sheets, this.today()));
  }

  /** Indexes the ONS Postcode Directory, in place of the one in use. */
  async takePostcodeFile(file: ChosenFile): Promise<void> {
    await this.change("indexing", (signal, onProgress) =>
      this.parts.checker.takePostcodeFile(file, this.today(), { signal, onProgress }),
    );
  }

  async remove(kind: ListKind): Promise<void> {
    await this.change("removing-list", () => this.parts.checker.removeList(kind));
  }

  private async change(
    phase: "reading-list" | "indexing" | "removing-list",
    work: (signal: AbortSignal, onProgress: (done: number, total: number) => void) => Promise<ListChange>,
  ): Promise<boolean> {
    let isDone = false;
    await this.core.runExclusivelyAfterLook("lists", phase, strings.listWaits, async (signal, onProgress) => {
      const change = await work(signal, (done, total) => onProgress({ phase, done, total }));
      this.core.set({
        lists: change.lists,
        notice: change.warning === null ? null : { intent: "warning", text: change.warning },
      });
      isDone = true;
      this.onOtherLists();
      this.parts.onListsChanged?.();
    });
    return isDone;
  }

  private today(): string {
    return format(this.parts.now(), "dd/MM/yyyy");
  }
}
