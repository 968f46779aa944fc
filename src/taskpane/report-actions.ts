import type { Notice } from "./session-state";
import type { SessionCore, Work } from "./session-core";
import type { SessionParts } from "./session";
import { strings } from "./strings";
import { operation } from "./validate";
import { CheckerFailure } from "./worker/client";
import type { ReportFileKind } from "./worker/run-reports";

/** What can be made of the last run on request. No method rejects: what goes wrong becomes a notice. */
export class ReportActions {
  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "checker" | "workbook" | "saveFile">,
  ) {}

  /** Gives the user a file made of the last run: a list as CSV, or the copy for sharing. */
  async save(kind: ReportFileKind): Promise<void> {
    await this.make(async (run) => {
      const { name, type, content } = await this.parts.checker.reportFile(run, kind);
      this.parts.saveFile(name, type, content);
      this.say({ intent: "success", text: strings.reportSaved[kind](name) });
    });
  }

  /** Adds the sheet of equality monitoring, in place of one of before, and shows it. */
  async makeEquality(): Promise<void> {
    await this.make(async (run, signal, onProgress) => {
      const sheet = await this.parts.checker.equality(run);
      if (!sheet) {
        this.say({ intent: "warning", text: strings.equalityNeedsHeader });
        return;
      }
      await this.parts.workbook.addOwnSheet(sheet, operation("writing", onProgress, signal));
      this.say({ intent: "success", text: strings.equalityMade(sheet.name) });
    });
  }

  /** Writes rule codes beside the rows that findings concern, in place of those of before. */
  async writeRowCodes(): Promise<void> {
    await this.make(async (run, signal, onProgress) => {
      const codes = await this.parts.checker.rowCodes(run);
      await this.parts.workbook.writeRowCodes(codes, operation("writing", onProgress, signal));
      const rows = codes.reduce((sum, sheet) => sum + sheet.rows.length, 0);
      this.say({ intent: "success", text: strings.rowCodesWritten(rows) });
    });
  }

  /** How many sheets of the open workbook hold tables of the return. */
  tableSheets(): number {
    return this.core.state.overview?.sheets.filter(({ table }) => table !== null).length ?? 0;
  }

  /** Makes something of the last run; when the worker no longer knows it, that is said. */
  private async make(work: (run: number, ...others: Parameters<Work>) => Promise<void>): Promise<void> {
    await this.core.exclusively("report", async (signal, onProgress) => {
      const { results } = this.core.state;
      if (!results) return;
      onProgress({ phase: "making-report", done: 0, total: 0 });
      try {
        await work(results.run, signal, onProgress);
      } catch (error) {
        if (!(error instanceof CheckerFailure)) throw error;
        this.say({ intent: "warning", text: strings.reportNeedsRun });
      }
    });
  }

  private say(notice: Notice): void {
    this.core.set({ notice });
  }
}
