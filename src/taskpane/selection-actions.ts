import { WorkbookProblem } from "../excel/problem";
import type { SelectedCells } from "../excel/types";
import { noticeOf } from "./notices";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice } from "./session-state";

/** Goes to cells in Excel, and follows what is selected there. */
export class SelectionActions {
  /** Cells that the pane went to and that Excel has not reported yet, the latest last. */
  private ownMoves: readonly string[] = [];
  /** The cells that were selected last, by the user or the pane; null before the first selection. */
  latest: SelectedCells | null = null;
  /** Number of moves to a cell that are under way. */
  private pendingMoves = 0;
  /** The notice why the cell that the pane went to last cannot be seen. */
  private hiddenCellNotice: Notice | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook">,
  ) {}

  /** Keeps the selection in Excel in the state. If this Excel cannot report it, the pane works without. */
  async follow(): Promise<void> {
    try {
      await this.parts.workbook.watchSelection((selected) => this.selected(selected));
    } catch {
      return;
    }
  }

  /** Shows a cell in Excel. */
  async goTo(sheet: string, address: string): Promise<void> {
    this.ownMoves = [...this.ownMoves, keyOf({ sheet, address })];
    this.forget();
    this.forgetHiddenCellNotice();
    this.pendingMoves++;
    try {
      await this.parts.workbook.goTo(sheet, address);
    } catch (error) {
      // A cell in a hidden row is selected all the same, and Excel will report it.
      if (!isCellHidden(error)) this.ownMoves = [];
      this.hiddenCellNotice = noticeOf(error);
      this.core.set({ notice: this.hiddenCellNotice });
    } finally {
      this.pendingMoves--;
    }
  }

  /** Closes what is shown about the selected cells. */
  readonly forget = (): void => {
    if (this.core.state.selected) this.core.set({ selected: null });
  };

  /** Removes what was said about one cell before the pane goes to the next. */
  private forgetHiddenCellNotice(): void {
    if (this.hiddenCellNotice && this.core.state.notice === this.hiddenCellNotice)
      this.core.set({ notice: null });
    this.hiddenCellNotice = null;
  }

  /** Takes a selection that Excel reports. The pane shows no findings for a cell that it went to itself. */
  private selected(selected: SelectedCells): void {
    this.latest = selected;
    const own = this.ownMoves.lastIndexOf(keyOf(selected));
    // A selection reported while the pane is on its way was made before.
    if (own < 0 && this.pendingMoves > 0) return;
    this.ownMoves = own < 0 ? [] : this.ownMoves.slice(own + 1);
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
