import { WorkbookProblem } from "../excel/problem";
import type { TrackedFinding } from "../report/follow-up";
import { NOTHING_TYPED, type TypedValues } from "../report/statuses";
import { beside, noticeOf } from "./notices";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice, SessionState } from "./session-state";
import {
  asPrevious,
  changedParts,
  TYPED_PARTS,
  foundNow,
  separateMoved,
  toPendingFinding,
  withSiblings,
  toStatusWrite,
  type KeysNow,
  type StatusChange,
  type WaitingStatus,
} from "./status-changes";
import { StatusDrafts, textOf } from "./statuses/status-drafts";
import { strings } from "./strings";
import type { PendingFinding } from "./worker/messages";
import type { LocatedFinding } from "./worker/results";
import type { ResultsChange } from "./worker/results-change";

/** Findings that were given one status together, with what they said before. */
export interface StatusBatch {
  readonly said: string;
  readonly before: readonly StatusChange[];
}

/** What a check was given, and its finding as it is now. */
interface CarriedOverStatus {
  readonly pending: PendingFinding;
  readonly finding: LocatedFinding;
}

const AS_BEFORE: TrackedFinding = { ...NOTHING_TYPED, found: "as-before" };
const NEW: TrackedFinding = { ...NOTHING_TYPED, found: "new" };

/**
 * Gives findings a status, an owner and a note. The pane shows them at once. They are written into the Findings sheet
 * as soon as no activity is running. What cannot be written there is kept here and goes into the next check. No method
 * rejects: what goes wrong becomes a notice.
 */
export class StatusActions {
  /** What is typed in the forms and not saved. It stays when the annotations are removed, because it is in no sheet. */
  readonly drafts = new StatusDrafts();
  /** Changes that are not in the Findings sheet yet, by key. */
  private readonly waiting = new Map<string, WaitingStatus>();
  /** The waiting changes that Excel has not been asked to write yet. */
  private readonly unattempted = new Set<WaitingStatus>();
  /**
   * How the last check listed each finding in the Findings sheet, by the finding's current key. Editing the key date of
   * a row gives its finding another key, but not another line in the sheet.
   */
  private listed: Map<string, LocatedFinding> = new Map();
  private saving: Promise<void> | null = null;
  /** What the last check was given, but could not write, so that it is in no sheet. The next check is given it again. */
  private carried: readonly CarriedOverStatus[] = [];
  /** The last warning, and the notice that was shown when it came. */
  private warned: { readonly notice: Notice; readonly others: Notice | null } | null = null;
  /** The waiting change from which each item given to a check was made. */
  private readonly given = new WeakMap<PendingFinding, WaitingStatus>();

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook" | "checker">,
  ) {
    core.onIdle(() => void this.write());
  }

  /** Saves the status, owner and note of findings. */
  async save(changes: readonly StatusChange[]): Promise<void> {
    for (const { finding, values } of changes) {
      const before = this.waiting.get(finding.key);
      const parts = new Set([...(before?.parts ?? []), ...changedParts(this.of(finding), values)]);
      if (parts.size === 0) continue;
      if (before) this.unattempted.delete(before);
      const waiting = { finding, values, parts };
      this.waiting.set(finding.key, waiting);
      this.unattempted.add(waiting);
    }
    this.show(changes);
    await this.write();
  }

  /** Saves those of many findings at once, so that they can be undone together. */
  async saveTogether(changes: readonly StatusChange[], said: string): Promise<void> {
    const before = changes.map(({ finding }) => ({ finding, values: this.of(finding) }));
    this.core.set({ statusBatch: { said, before } });
    await this.save(changes);
  }

  /**
   * Takes over what colleagues typed in their own sheet, as a part of another activity. Returns whether all of it is in
   * the Findings sheet now. The rest is kept for the next check, and a notice says so.
   */
  async takeOver(changes: readonly StatusChange[]): Promise<boolean> {
    const { results } = this.core.state;
    if (!results) return false;
    await this.settled();
    const taken = changes.map((change): WaitingStatus => ({ ...change, parts: new Set(TYPED_PARTS) }));
    for (const change of taken) this.waiting.set(change.finding.key, change);
    this.show(taken);
    this.saving = this.writeInto(results.findingsSheet, new Set(taken)).finally(() => (this.saving = null));
    await this.saving;
    return taken.every((change) => this.waiting.get(change.finding.key) !== change);
  }

  /** Restores what the findings said before `saveTogether`. */
  async undo(): Promise<void> {
    const { statusBatch } = this.core.state;
    if (!statusBatch) return;
    this.core.set({ statusBatch: null });
    await this.save(statusBatch.before);
  }

  /** Keeps the changes: they can no longer be undone. */
  readonly keep = (): void => this.core.set({ statusBatch: null });

  /** Returns how many findings have something that is only in the pane: in a form, or not in the Findings sheet yet. */
  readonly countUnsaved = (): number =>
    new Set(
      [...this.drafts.all(), ...this.waiting.values(), ...this.carried].map(({ finding }) => finding.key),
    ).size;

  /** Calls the listener whenever that number, or what is typed, may have changed. Returns a function that stops this. */
  readonly whenUnsavedChanges = (listener: () => void): (() => void) => {
    const stops = [this.drafts.subscribe(listener), this.core.subscribe(listener)];
    return () => stops.forEach((stop) => stop());
  };

  /**
   * Returns everything that is only in the pane, to be copied when the forms are gone: one or more lines for each
   * finding; "" for nothing.
   */
  readonly unsavedText = (): string => {
    const drafts = this.drafts.all().map(({ finding, typed }) => ({ ...finding, ...typed }));
    return [...drafts, ...this.pending()]
      .map((one) => `${one.rule}, ${one.child ?? ""}: ${textOf(one) || strings.unsavedCleared}`)
      .join("\n");
  };

  /** Returns what is not in the Findings sheet, for the next check. */
  pending(): PendingFinding[] {
    const waiting = [...this.waiting].map(([key, change]) => {
      const pending = toPendingFinding(change, this.listed.get(key));
      this.given.set(pending, change);
      return pending;
    });
    return [...this.carried.map(({ pending }) => pending), ...waiting];
  }

  /** Waits until nothing is being written. */
  async settled(): Promise<void> {
    await this.saving;
  }

  /**
   * Called before the results of a check are shown. Finds out to which of its findings these belong: what is typed in
   * the forms, what the check was given, and what was saved while it ran. If the worker cannot tell, they are kept as
   * if the run had not found their findings.
   */
  async follow(run: number): Promise<KeysNow> {
    const keys = new Map<string, string | null>();
    for (;;) {
      // The user may go on typing while the worker is asked.
      const all = [...this.waiting.values(), ...this.drafts.all(), ...this.carried];
      const unknown = all.map(({ finding }) => finding).filter(({ key }) => !keys.has(key));
      if (unknown.length === 0) return { run, keys };
      const asked = withSiblings(unknown, this.core.state.results?.findings ?? []);
      // The check itself is done. If the worker breaks down now, its results must not be lost.
      const answer = await this.parts.checker.sameFindings(run, asked.map(asPrevious)).catch(() => []);
      asked.forEach(({ key }, index) => keys.set(key, answer[index] ?? null));
    }
  }

  /**
   * Called after a check: shows its statuses, and what was typed in the meantime. Returns a function that takes this
   * back.
   * @param given what the check took over, which its results include
   * @param now what `follow` returned
   */
  list(given: readonly PendingFinding[], now: KeysNow): () => void {
    const { listed, carried } = this;
    const { results } = this.core.state;
    const taken = given
      .flatMap((one) => this.given.get(one) ?? [])
      .filter((change) => this.waiting.get(change.finding.key) === change);
    for (const { finding } of taken) this.waiting.delete(finding.key);
    const carriedBefore = new Map(carried.map((one) => [one.pending, one]));
    this.carried = given.flatMap((pending) => {
      const known = carriedBefore.get(pending) ?? this.given.get(pending);
      return known ? [{ pending, finding: known.finding }] : [];
    });
    this.listed = new Map(results?.findings.map((finding) => [finding.key, finding]));
    const before = this.move((finding) => foundNow(finding, now, this.listed), now.run);
    this.core.set({ statuses: results?.statuses ?? {}, statusBatch: null });
    this.showWaiting();
    return () => {
      this.listed = listed;
      this.move((finding) => before.get(finding.key) ?? finding, now.run);
      this.carried = carried;
      for (const change of taken) this.requeue(change);
    };
  }

  /** Makes an earlier change wait again. If its finding was changed since, both wait together, with the newer values. */
  private requeue(change: WaitingStatus): void {
    const { key } = change.finding;
    const newer = this.waiting.get(key);
    const both = newer ? { ...newer, parts: new Set([...change.parts, ...newer.parts]) } : change;
    this.waiting.set(key, both);
    if (newer && this.unattempted.delete(newer)) this.unattempted.add(both);
  }

  /** Shows what is not in the Findings sheet yet, even if it was typed about results that are no longer shown. */
  showWaiting(): void {
    this.show([...this.waiting.values()]);
  }

  /**
   * Called when the Findings sheet has been written. It now holds what the check was given, which need not wait longer.
   */
  written(): void {
    this.carried = [];
  }

  /**
   * Called before the annotations are removed. Returns a function to call afterwards, which forgets what was said about
   * findings so far: it is gone with the annotations. What is said while they are being removed is kept for the next
   * check.
   */
  prepareToForget(): () => void {
    const before = new Set(this.waiting.values());
    return () => {
      for (const change of before) {
        if (this.waiting.get(change.finding.key) === change) this.waiting.delete(change.finding.key);
        this.unattempted.delete(change);
      }
      this.carried = [];
      const { results } = this.core.state;
      const typed = results && { ...results.typed, gone: 0, withoutReason: 0, unreadStatuses: 0 };
      this.core.set({ statuses: {}, statusBatch: null, results: typed && { ...results, typed } });
      this.showWaiting();
    };
  }

  /**
   * Called after an edit, before its results are shown. If the key date of a row was changed, moves what is known about
   * its finding to the new key. A finding that the last check did not list is new.
   * @returns the statuses after the edit
   */
  afterEdit({ findings, keysBefore }: ResultsChange): SessionState["statuses"] {
    const statuses = { ...this.core.state.statuses };
    const { listed } = this;
    const moves = findings.flatMap((to) => {
      const from = keysBefore.get(to.key);
      return from === undefined ? [] : [{ from, to, known: statuses[from], row: listed.get(from) }];
    });
    for (const { from } of moves) {
      // A new row with the old key date has another finding, about which nothing is known.
      delete statuses[from];
      listed.delete(from);
    }
    for (const { to, known, row } of moves) {
      if (known) statuses[to.key] = known;
      else delete statuses[to.key];
      if (row) listed.set(to.key, row);
    }
    const moved = new Map(moves.map(({ from, to }) => [from, to]));
    this.move((finding) => moved.get(finding.key) ?? finding, this.core.state.results?.run ?? 0);
    for (const { key } of findings) if (!listed.has(key)) statuses[key] ??= NEW;
    return statuses;
  }

  /**
   * Moves what is typed, what waits and what can be undone to the findings' new keys.
   * @param run the run that the new keys belong to
   * @returns the findings as they were, by their new keys
   */
  private move(
    currentOf: (finding: LocatedFinding) => LocatedFinding,
    run: number,
  ): ReadonlyMap<string, LocatedFinding> {
    const waiting = [...this.waiting.values()];
    const { statusBatch } = this.core.state;
    const inBatch = statusBatch?.before ?? [];
    const all = [...this.drafts.all(), ...waiting, ...this.carried, ...inBatch].map(({ finding }) => finding);
    const now = separateMoved(all, currentOf, run);
    const movedFinding = (finding: LocatedFinding) => now.get(finding.key) ?? finding;
    this.drafts.move(movedFinding);
    this.carried = this.carried.map((one) => ({ ...one, finding: movedFinding(one.finding) }));
    this.waiting.clear();
    for (const change of waiting) {
      change.finding = movedFinding(change.finding);
      this.waiting.set(change.finding.key, change);
    }
    if (statusBatch) {
      const before = inBatch.map((one) => ({ ...one, finding: movedFinding(one.finding) }));
      this.core.set({ statusBatch: { ...statusBatch, before } });
    }
    return new Map(all.map((finding) => [movedFinding(finding).key, finding]));
  }

  /** Writes what waits. If an activity is running, it is written after that. */
  private async write(): Promise<void> {
    while (this.saving) await this.saving;
    const { results } = this.core.state;
    if (this.core.isBusy || !results || this.unattempted.size === 0) return;
    const tried = new Set(this.unattempted);
    this.unattempted.clear();
    if (this.carried.length > 0) {
      // The sheet is from an earlier check, and still lacks what the last check was given.
      this.warn(strings.statusNotSaved(strings.sheetsOfBefore));
      return;
    }
    this.saving = this.writeInto(results.findingsSheet, tried).finally(() => (this.saving = null));
    await this.saving;
  }

  private async writeInto(sheet: string, tried: ReadonlySet<WaitingStatus>): Promise<void> {
    const rows = [...this.waiting.values()].flatMap((change) => {
      const listed = this.listed.get(change.finding.key);
      return listed ? [{ change, write: toStatusWrite(change, listed) }] : [];
    });
    try {
      const writes = rows.map(({ write }) => write);
      const { notListed } =
        writes.length > 0 ? await this.parts.workbook.saveStatuses(sheet, writes) : { notListed: [] };
      for (const { change, write } of rows) {
        const isNewest = this.waiting.get(change.finding.key) === change;
        if (isNewest && !notListed.includes(write)) this.waiting.delete(change.finding.key);
      }
      // Tells the listeners that less is only in the pane now. No other change of the state does.
      this.core.set({});
      const left = [...tried].filter((change) => this.waiting.get(change.finding.key) === change);
      if (left.length > 0) this.warn(strings.statusNotListed(left.length, sheet));
    } catch (error) {
      if (isSheetGone(error)) this.markAllChanged();
      this.warn(strings.statusNotSaved(noticeOf(error).text));
    }
  }

  /** Marks all parts as changed: without the sheet, nothing else holds the unchanged parts of what waits. */
  private markAllChanged(): void {
    for (const [key, change] of this.waiting)
      this.waiting.set(key, { ...change, parts: new Set(TYPED_PARTS) });
  }

  /** Shows a warning beside an existing notice, such as why a check failed. It replaces the last warning from here. */
  private warn(text: string): void {
    const { notice: shown } = this.core.state;
    const others = shown && shown === this.warned?.notice ? this.warned.others : shown;
    const notice = beside(others, { intent: "warning", text });
    this.warned = { notice, others };
    this.core.set({ notice });
  }

  private show(changes: readonly StatusChange[]): void {
    const statuses = { ...this.core.state.statuses };
    for (const { finding, values } of changes) {
      statuses[finding.key] = { ...(statuses[finding.key] ?? AS_BEFORE), ...values };
    }
    this.core.set({ statuses });
  }

  private of({ key }: LocatedFinding): TypedValues {
    const { status, owner, note } = this.core.state.statuses[key] ?? AS_BEFORE;
    return { status, owner, note };
  }
}

function isSheetGone(error: unknown): boolean {
  return error instanceof WorkbookProblem && error.kind === "sheet-gone";
}
