import { WorkbookProblem } from "../excel/problem";
import type { SelectedCells } from "../excel/types";
import { noticeOf } from "./notices";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";

/** Going to cells in Excel, and following what is selected there. */
export class SelectionActions {
  /** Cells that the pane itself went to, of which Excel has not told yet, the last one last. */
  private wentTo: readonly string[] = [];
  /** The cells that were selected last, by whomever; null before the first. */
  latest: SelectedCells | null = null;
  /** So many times the pane is on its way to a cell. */
  private goings = 0;
  /** Why the cell that the pane went to last cannot be seen. */
  private whyUnseen: Notice | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook">,
  ) {}

  /** Keeps what is selected in Excel in the state. An Excel that cannot tell it is done without. */
  async follow(): Promise<void> {
    try {
      await this.parts.workbook.watchSelection((selected) => this.selected(selected));
    } catch {
      return;
    }
  }

  /** Shows a cell in Excel. */
  async goTo(sheet: string, address: string): Promise<void> {
    this.wentTo = [...this.wentTo, keyOf({ sheet, address })];
    this.forget();
    this.forgetWhyUnseen();
    this.goings++;
    try {
      await this.parts.workbook.goTo(sheet, address);
    } catch (error) {
      // A cell in a hidden row is selected all the same, and Excel will tell of it.
      if (!isCellHidden(error)) this.wentTo = [];
      this.whyUnseen = noticeOf(error);
      this.core.set({ notice: this.whyUnseen });
    } finally {
      this.goings--;
    }
  }

  /** Closes what is shown about the selected cells. */
  readonly forget = (): void => {
    if (this.core.state.selected) this.core.set({ selected: null });
  };

  /** What was said of one cell is not left standing beside the next. */
  private forgetWhyUnseen(): void {
    if (this.whyUnseen && this.core.state.notice === this.whyUnseen) this.core.set({ notice: null });
    this.whyUnseen = null;
  }

  /** Of a cell to which the pane itself went, the pane need not be told. */
  private selected(selected: SelectedCells): void {
    this.latest = selected;
    const own = this.wentTo.lastIndexOf(keyOf(selected));
    // What is told while the pane is on its way was selected before.
    if (own < 0 && this.goings > 0) return;
    this.wentTo = own < 0 ? [] : this.wentTo.slice(own + 1);
    if (own >= 0) this.forget();
    else if (this.core.state.results) this.core.set({ selected });
  }
}

function isCellHidden(error: unknown): boolean {
  return error instanceof WorkbookProblem && error.kind === "cell-hidden";
}

function keyOf({ sheet, address }: SelectedCells): string {
  return `${sheet}!${address}`;
}
