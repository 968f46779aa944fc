import { stopIfCancelled } from "../excel/batch";
import type { LiveActions } from "./live/live-actions";
import type { Notice } from "./session-state";
import type { SessionCore, Work } from "./session-core";
import type { SessionParts } from "./session";
import type { StatusActions } from "./status-actions";
import type { ColleaguesChoice } from "../report/colleagues/choice";
import { strings } from "./strings";
import { operation } from "./validate";
import { RunGone } from "./conversation/messages";
import type { ReportFileKind } from "./worker/report-files";

/** What can be made of the last run on request. No method rejects: what goes wrong becomes a notice. */
export class ReportActions {
  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "checker" | "workbook" | "saveFile">,
    private readonly statuses: Pick<StatusActions, "settled" | "pending" | "takeOver">,
    private readonly live: Pick<LiveActions, "catchUp">,
  ) {}

  /** Gives the user a file made of the last run: a list as CSV, or the copy for sharing. */
  async save(kind: ReportFileKind): Promise<void> {
    await this.make(async (run) => {
      const { name, type, content } = await this.parts.checker.reportFile(run, kind);
      this.parts.saveFile(name, type, content);
      this.say({ intent: "success", text: strings.reportSaved[kind](name) });
    });
  }

  /** Returns the text of a list, for copying where no file can be saved; null when it could not be made. */
  async text(kind: Exclude<ReportFileKind, "shared">): Promise<string | null> {
    let text: string | null = null;
    await this.make(async (run) => {
      const { content } = await this.parts.checker.reportFile(run, kind);
      // The byte order mark is for Excel, which opens the file. In copied text it would be an invisible character.
      text = typeof content === "string" ? content.replace(/^\uFEFF/, "") : null;
    });
    return text;
  }

  /** Adds the sheet of equality monitoring, in place of an earlier one, and shows it. */
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

  /**
   * Adds the sheet that asks colleagues about findings, in place of an earlier one, and shows it. What was typed in the
   * earlier one goes into the Findings sheet first. If that fails, everything stays as it was.
   */
  async makeColleagues(choice: ColleaguesChoice): Promise<void> {
    await this.make(async (run, signal, onProgress) => {
      const { workbook, checker } = this.parts;
      await this.statuses.settled();
      const typedSheets = await workbook.readTyped(operation("making-report", onProgress, signal));
      const pending = this.statuses.pending();
      const asked = await checker.colleagues(run, { choice, typedSheets, pending });
      if (asked.findings === 0) {
        this.say({ intent: "info", text: strings.colleaguesNone });
        return;
      }
      if (asked.isMore) {
        this.say({ intent: "warning", text: strings.colleaguesValidateFirst });
        return;
      }
      if (signal.aborted) return;
      if (asked.taken.length > 0 && !(await this.statuses.takeOver(asked.taken))) return;
      await workbook.addOwnSheet(asked.sheet, operation("writing", onProgress, signal), typedSheets);
      const { sheet, findings, taken } = asked;
      this.say({ intent: "success", text: strings.colleaguesAdded(sheet.name, findings, taken.length) });
    });
  }

  /** Writes rule codes beside the rows that findings concern, in place of earlier ones. */
  async writeRowCodes(): Promise<void> {
    await this.make(async (run, signal, onProgress) => {
      const codes = await this.parts.checker.rowCodes(run);
      await this.parts.workbook.writeRowCodes(codes, operation("writing", onProgress, signal));
      const rows = codes.reduce((sum, sheet) => sum + sheet.rows.length, 0);
      this.say({ intent: "success", text: strings.rowCodesWritten(rows) });
    });
  }

  /** Returns how many sheets of the open workbook hold tables of the return. */
  tableSheets(): number {
    return this.core.state.overview?.sheets.filter(({ table }) => table !== null).length ?? 0;
  }

  /**
   * Makes something of the last run, including the edits followed so far. If the worker no longer knows the run, the
   * user is told.
   */
  private async make(work: (run: number, ...others: Parameters<Work>) => Promise<void>): Promise<void> {
    await this.core.runExclusively("report", "making-report", async (signal, onProgress) => {
      const making = operation("making-report", onProgress, signal);
      await this.live.catchUp(making);
      stopIfCancelled(making);
      const { results } = this.core.state;
      if (!results) return;
      try {
        await work(results.run, signal, onProgress);
      } catch (error) {
        if (!(error instanceof RunGone)) throw error;
        this.say({ intent: "warning", text: strings.reportNeedsRun });
      }
    });
  }

  private say(notice: Notice): void {
    this.core.set({ notice });
  }
}
