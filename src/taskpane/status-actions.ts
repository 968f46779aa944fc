import { WorkbookProblem } from "../excel/problem";
import type { FollowedFinding } from "../report/follow-up";
import { NOTHING_TYPED, type Followed } from "../report/statuses";
import { beside, noticeOf } from "./notices";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import type { Notice, SessionState } from "./session-state";
import {
  asPrevious,
  changedParts,
  FOLLOWED_PARTS,
  foundNow,
  movedApart,
  pendingOf,
  withSiblings,
  writeOf,
  type KeysNow,
  type StatusChange,
  type WaitingStatus,
} from "./status-changes";
import { StatusDrafts, textOf } from "./statuses/status-drafts";
import { strings } from "./strings";
import type { PendingFinding } from "./worker/messages";
import type { LocatedFinding } from "./worker/results";
import type { ResultsChange } from "./worker/results-change";

/** Findings to which one status was given together, with what they said before. */
export interface StatusBatch {
  readonly said: string;
  readonly before: readonly StatusChange[];
}

/** What a check was given, and the finding that it is about as it is now. */
interface CarriedStatus {
  readonly pending: PendingFinding;
  readonly finding: LocatedFinding;
}

const AS_BEFORE: FollowedFinding = { ...NOTHING_TYPED, found: "as-before" };
const NEW: FollowedFinding = { ...NOTHING_TYPED, found: "new" };

/**
 * Giving findings a status, an owner and a note. The pane shows it at once; it is written into the Findings sheet as soon
 * as nothing else goes on, and what cannot be written there is kept here and goes into the next check. No method rejects:
 * what goes wrong becomes a notice.
 */
export class StatusActions {
  /** What is typed in the forms and not saved. It stays when the annotations go: it is in no sheet. */
  readonly drafts = new StatusDrafts();
  /** By key: what is not in the Findings sheet yet. */
  private readonly waiting = new Map<string, WaitingStatus>();
  /** Of these, those that Excel was not asked about yet. */
  private readonly untried = new Set<WaitingStatus>();
  /**
   * By the key that a finding has now: how the last check listed it in the Findings sheet. An edit of a row's key date gives
   * its finding another key, not another line there.
   */
  private listed: Map<string, LocatedFinding> = new Map();
  private saving: Promise<void> | null = null;
  /** What was given to the last check, and is in no sheet as it could not write: the next one is given it again. */
  private carried: readonly CarriedStatus[] = [];
  /** The last warning, and what was said already when it came. */
  private warned: { readonly notice: Notice; readonly others: Notice | null } | null = null;
  /** From what waited a check was given each. */
  private readonly given = new WeakMap<PendingFinding, WaitingStatus>();

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook" | "checker">,
  ) {
    core.whenIdle(() => void this.write());
  }

  /** Gives findings their status, owner and note. */
  async save(changes: readonly StatusChange[]): Promise<void> {
    for (const { finding, followed } of changes) {
      const before = this.waiting.get(finding.key);
      const parts = new Set([...(before?.parts ?? []), ...changedParts(this.of(finding), followed)]);
      if (parts.size === 0) continue;
      if (before) this.untried.delete(before);
      const waiting = { finding, followed, parts };
      this.waiting.set(finding.key, waiting);
      this.untried.add(waiting);
    }
    this.show(changes);
    await this.write();
  }

  /** The same for many findings at once, which can be undone together. */
  async saveTogether(changes: readonly StatusChange[], said: string): Promise<void> {
    const before = changes.map(({ finding }) => ({ finding, followed: this.of(finding) }));
    this.core.set({ statusBatch: { said, before } });
    await this.save(changes);
  }

  /**
   * Takes over what colleagues typed in their own sheet, while something else goes on. Answers whether all of it stands in
   * the Findings sheet now; what does not is kept for the next check, and a notice says so.
   */
  async takeOver(changes: readonly StatusChange[]): Promise<boolean> {
    const { results } = this.core.state;
    if (!results) return false;
    await this.settled();
    const taken = changes.map((change): WaitingStatus => ({ ...change, parts: new Set(FOLLOWED_PARTS) }));
    for (const change of taken) this.waiting.set(change.finding.key, change);
    this.show(taken);
    this.saving = this.writeInto(results.findingsSheet, new Set(taken)).finally(() => (this.saving = null));
    await this.saving;
    return taken.every((change) => this.waiting.get(change.finding.key) !== change);
  }

  /** Gives the findings back what they said before `saveTogether`. */
  async undo(): Promise<void> {
    const { statusBatch } = this.core.state;
    if (!statusBatch) return;
    this.core.set({ statusBatch: null });
    await this.save(statusBatch.before);
  }

  /** Lets them stand: they are no longer offered for undoing. */
  readonly keep = (): void => this.core.set({ statusBatch: null });

  /** About how many findings something typed is in the pane alone: in a form, or not in the Findings sheet yet. */
  readonly countUnsaved = (): number =>
    new Set(
      [...this.drafts.all(), ...this.waiting.values(), ...this.carried].map(({ finding }) => finding.key),
    ).size;

  /** Tells the listener whenever that, or what is typed, may have changed; answers how to stop that. */
  readonly whenUnsavedChanges = (listener: () => void): (() => void) => {
    const stops = [this.drafts.subscribe(listener), this.core.subscribe(listener)];
    return () => stops.forEach((stop) => stop());
  };

  /** All that is in the pane alone, to be copied where there are no forms any more: a line or more a finding, "" for nothing. */
  readonly unsavedText = (): string => {
    const drafts = this.drafts.all().map(({ finding, typed }) => ({ ...finding, ...typed }));
    return [...drafts, ...this.pending()]
      .map((one) => `${one.rule}, ${one.child ?? ""}: ${textOf(one) || strings.unsavedCleared}`)
      .join("\n");
  };

  /** What is not in the Findings sheet, for the next check. */
  pending(): PendingFinding[] {
    const waiting = [...this.waiting].map(([key, change]) => {
      const pending = pendingOf(change, this.listed.get(key));
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
   * Before the results of a check are shown: to which of its findings belongs what is typed in the forms, what the check was
   * given, and what was saved while it ran. Where that cannot be asked, it is kept as of findings that the run did not find.
   */
  async follow(run: number): Promise<KeysNow> {
    const keys = new Map<string, string | null>();
    for (;;) {
      // Somebody may go on typing while this is asked.
      const all = [...this.waiting.values(), ...this.drafts.all(), ...this.carried];
      const unknown = all.map(({ finding }) => finding).filter(({ key }) => !keys.has(key));
      if (unknown.length === 0) return { run, keys };
      const asked = withSiblings(unknown, this.core.state.results?.findings ?? []);
      // The check itself is done: a worker that breaks down now must not take it away.
      const answer = await this.parts.checker.sameFindings(run, asked.map(asPrevious)).catch(() => []);
      asked.forEach(({ key }, index) => keys.set(key, answer[index] ?? null));
    }
  }

  /**
   * After a check: its statuses are shown, and what was typed meanwhile. Answers how to take that back.
   * @param given what the check took over: its results say it of its findings
   * @param now what `follow` answered
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
      for (const change of taken) this.waitAgain(change);
    };
  }

  /** A change of before waits again; what was changed since about the same finding says the newer of both, and waits with it. */
  private waitAgain(change: WaitingStatus): void {
    const { key } = change.finding;
    const newer = this.waiting.get(key);
    const both = newer ? { ...newer, parts: new Set([...change.parts, ...newer.parts]) } : change;
    this.waiting.set(key, both);
    if (newer && this.untried.delete(newer)) this.untried.add(both);
  }

  /** What is not in the Findings sheet yet is shown, also when it was typed about results that are no longer shown. */
  showWaiting(): void {
    this.show([...this.waiting.values()]);
  }

  /** Once the Findings sheet is written: what the check was given stands in it, and need not wait any longer. */
  written(): void {
    this.carried = [];
  }

  /**
   * To be called before the annotations are removed. Answers how to forget after that what was said of findings until now, which
   * is gone with them; what is said while they are removed is kept for the next check.
   */
  toForget(): () => void {
    const before = new Set(this.waiting.values());
    return () => {
      for (const change of before) {
        if (this.waiting.get(change.finding.key) === change) this.waiting.delete(change.finding.key);
        this.untried.delete(change);
      }
      this.carried = [];
      const { results } = this.core.state;
      const typed = results && { ...results.typed, gone: 0, withoutReason: 0, unreadStatuses: 0 };
      this.core.set({ statuses: {}, statusBatch: null, results: typed && { ...results, typed } });
      this.showWaiting();
    };
  }

  /**
   * After an edit, before its results are shown: what is known of a finding goes with it when the key date of its row was
   * changed, and a finding that the last check did not list is new.
   * @returns the statuses then
   */
  afterEdit({ findings, keysBefore }: ResultsChange): SessionState["statuses"] {
    const statuses = { ...this.core.state.statuses };
    const { listed } = this;
    const moves = findings.flatMap((to) => {
      const from = keysBefore.get(to.key);
      return from === undefined ? [] : [{ from, to, known: statuses[from], row: listed.get(from) }];
    });
    for (const { from } of moves) {
      // A new row with the old key date is another finding, of which nothing is known.
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
   * What is typed, what waits and what can be undone goes with the findings that have other keys now.
   * @param run the run to which these keys belong
   * @returns the findings as they were, by the keys of now
   */
  private move(
    nowOf: (finding: LocatedFinding) => LocatedFinding,
    run: number,
  ): ReadonlyMap<string, LocatedFinding> {
    const waiting = [...this.waiting.values()];
    const { statusBatch } = this.core.state;
    const inBatch = statusBatch?.before ?? [];
    const all = [...this.drafts.all(), ...waiting, ...this.carried, ...inBatch].map(({ finding }) => finding);
    const now = movedApart(all, nowOf, run);
    const movedOf = (finding: LocatedFinding) => now.get(finding.key) ?? finding;
    this.drafts.move(movedOf);
    this.carried = this.carried.map((one) => ({ ...one, finding: movedOf(one.finding) }));
    this.waiting.clear();
    for (const change of waiting) {
      change.finding = movedOf(change.finding);
      this.waiting.set(change.finding.key, change);
    }
    if (statusBatch) {
      const before = inBatch.map((one) => ({ ...one, finding: movedOf(one.finding) }));
      this.core.set({ statusBatch: { ...statusBatch, before } });
    }
    return new Map(all.map((finding) => [movedOf(finding).key, finding]));
  }

  /** Writes what waits, unless something else goes on: then it is written after that. */
  private async write(): Promise<void> {
    while (this.saving) await this.saving;
    const { results } = this.core.state;
    if (this.core.isBusy || !results || this.untried.size === 0) return;
    const tried = new Set(this.untried);
    this.untried.clear();
    if (this.carried.length > 0) {
      // The sheet is that of an earlier check, and what was given to the last one is still to come over it.
      this.warn(strings.statusNotSaved(strings.sheetsOfBefore));
      return;
    }
    this.saving = this.writeInto(results.findingsSheet, tried).finally(() => (this.saving = null));
    await this.saving;
  }

  private async writeInto(sheet: string, tried: ReadonlySet<WaitingStatus>): Promise<void> {
    const rows = [...this.waiting.values()].flatMap((change) => {
      const listed = this.listed.get(change.finding.key);
      return listed ? [{ change, write: writeOf(change, listed) }] : [];
    });
    try {
      const writes = rows.map(({ write }) => write);
      const { notListed } =
        writes.length > 0 ? await this.parts.workbook.saveStatuses(sheet, writes) : { notListed: [] };
      for (const { change, write } of rows) {
        const isNewest = this.waiting.get(change.finding.key) === change;
        if (isNewest && !notListed.includes(write)) this.waiting.delete(change.finding.key);
      }
      // Nothing else tells that less is in the pane alone now.
      this.core.set({});
      const left = [...tried].filter((change) => this.waiting.get(change.finding.key) === change);
      if (left.length > 0) this.warn(strings.statusNotListed(left.length, sheet));
    } catch (error) {
      if (isSheetGone(error)) this.keepWhole();
      this.warn(strings.statusNotSaved(noticeOf(error).text));
    }
  }

  /** Without the sheet nothing else says what was not changed of what waits. */
  private keepWhole(): void {
    for (const [key, change] of this.waiting)
      this.waiting.set(key, { ...change, parts: new Set(FOLLOWED_PARTS) });
  }

  /** Says it beside what is said already, as why a check failed, and in place of what was said here last. */
  private warn(text: string): void {
    const { notice: shown } = this.core.state;
    const others = shown && shown === this.warned?.notice ? this.warned.others : shown;
    const notice = beside(others, { intent: "warning", text });
    this.warned = { notice, others };
    this.core.set({ notice });
  }

  private show(changes: readonly StatusChange[]): void {
    const statuses = { ...this.core.state.statuses };
    for (const { finding, followed } of changes) {
      statuses[finding.key] = { ...(statuses[finding.key] ?? AS_BEFORE), ...followed };
    }
    this.core.set({ statuses });
  }

  private of({ key }: LocatedFinding): Followed {
    const { status, owner, note } = this.core.state.statuses[key] ?? AS_BEFORE;
    return { status, owner, note };
  }
}

function isSheetGone(error: unknown): boolean {
  return error instanceof WorkbookProblem && error.kind === "sheet-gone";
}
