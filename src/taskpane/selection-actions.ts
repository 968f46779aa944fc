import type { SelectedCells } from "../excel/types";
import { noticeOf } from "./notices";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";

/** Going to cells in Excel, and following what is selected there. */
export class SelectionActions {
  /** Cells that the pane itself went to, of which Excel has not told yet, the last one last. */
  private wentTo: readonly string[] = [];
  /** The cells that were selected last, by whomever; null before the first. */
  latest: SelectedCells | null = null;
  /** So many times the pane is on its way to a cell. */
  private goings = 0;

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
    this.goings++;
    try {
      await this.parts.workbook.goTo(sheet, address);
    } catch (error) {
      this.wentTo = [];
      this.core.set({ notice: noticeOf(error) });
    } finally {
      this.goings--;
    }
  }

  /** Closes what is shown about the selected cells. */
  readonly forget = (): void => {
    if (this.core.state.selected) this.core.set({ selected: null });
  };

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

function keyOf({ sheet, address }: SelectedCells): string {
  return `${sheet}!${address}`;
}
