import type { StatusWrite } from "../excel/save-statuses";
import { tableLabel } from "../report/finding-identity";
import type { FollowedFinding } from "../report/follow-up";
import { NOTHING_TYPED, type Followed } from "../report/statuses";
import { noticeOf } from "./notices";
import type { SessionParts } from "./session";
import type { SessionCore } from "./session-core";
import { strings } from "./strings";
import type { PendingFinding } from "./worker/messages";
import type { CheckResults, LocatedFinding } from "./worker/results";

/** A finding and what it is to say. */
export interface StatusChange {
  readonly finding: LocatedFinding;
  readonly followed: Followed;
}

/** Findings to which one status was given together, with what they said before. */
export interface StatusBatch {
  readonly said: string;
  readonly before: readonly StatusChange[];
}

const AS_BEFORE: FollowedFinding = { ...NOTHING_TYPED, found: "as-before" };

/**
 * Giving findings a status, an owner and a note. The pane shows it at once; it is written into the Findings sheet as soon
 * as nothing else goes on, and what cannot be written there is kept here and goes into the next check. No method rejects:
 * what goes wrong becomes a notice.
 */
export class StatusActions {
  /** By key: what is not in the Findings sheet yet. */
  private readonly waiting = new Map<string, StatusChange>();
  /** Of these, those that Excel was not asked about yet. */
  private readonly untried = new Set<StatusChange>();
  private saving: Promise<void> | null = null;

  constructor(
    private readonly core: SessionCore,
    private readonly parts: Pick<SessionParts, "workbook">,
  ) {
    core.onIdle = () => void this.write();
  }

  /** Gives findings their status, owner and note. */
  async save(changes: readonly StatusChange[]): Promise<void> {
    for (const change of changes) {
      this.waiting.set(change.finding.key, change);
      this.untried.add(change);
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

  /** Gives the findings back what they said before `saveTogether`. */
  async undo(): Promise<void> {
    const { statusBatch } = this.core.state;
    if (!statusBatch) return;
    this.core.set({ statusBatch: null });
    await this.save(statusBatch.before);
  }

  /** Lets them stand: they are no longer offered for undoing. */
  readonly keep = (): void => this.core.set({ statusBatch: null });

  /** What is not in the Findings sheet, for the next check. */
  pending(): PendingFinding[] {
    return [...this.waiting.values()].map(pendingOf);
  }

  /** Waits until nothing is being written. */
  async settled(): Promise<void> {
    await this.saving;
  }

  /** After a check: its statuses are shown, and those that it was given and has written need not wait any longer. */
  checked(written: readonly PendingFinding[]): void {
    this.core.set({ statuses: this.core.state.results?.statuses ?? {}, statusBatch: null });
    for (const [key, change] of this.waiting) {
      const text = JSON.stringify(pendingOf(change));
      if (written.some((one) => JSON.stringify(one) === text)) this.waiting.delete(key);
    }
    this.show([...this.waiting.values()]);
  }

  /** Writes what waits, unless something else goes on: then it is written after that. */
  private async write(): Promise<void> {
    while (this.saving) await this.saving;
    const { results } = this.core.state;
    if (this.core.isBusy || !results || this.untried.size === 0) return;
    this.untried.clear();
    this.saving = this.writeInto(results, [...this.waiting.values()]).finally(() => (this.saving = null));
    await this.saving;
  }

  private async writeInto(
    { findings, findingsSheet: sheet }: CheckResults,
    changes: readonly StatusChange[],
  ): Promise<void> {
    const now = new Map(findings.map((finding) => [finding.key, finding]));
    const writes = changes.map((change) => writeOf(change, now.get(change.finding.key) ?? change.finding));
    try {
      const { notListed } = await this.parts.workbook.saveStatuses(sheet, writes);
      changes.forEach((change, index) => {
        const isNewest = this.waiting.get(change.finding.key) === change;
        const write = writes[index];
        if (isNewest && write && !notListed.includes(write)) this.waiting.delete(change.finding.key);
      });
      if (notListed.length > 0) this.warn(strings.statusNotListed(notListed.length, sheet));
    } catch (error) {
      this.warn(strings.statusNotSaved(noticeOf(error).text));
    }
  }

  private warn(text: string): void {
    this.core.set({ notice: { intent: "warning", text } });
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

function cellOf({ cells: [first] }: LocatedFinding): string {
  return first ? `${first.sheet}!${first.address}` : "";
}

function writeOf({ followed }: StatusChange, finding: LocatedFinding): StatusWrite {
  const { rule, child, row, listLine, cells } = finding;
  const field = cells[0]?.field ?? "";
  return { ...followed, rule, child, cell: cellOf(finding), field, row, line: listLine };
}

function pendingOf({ finding, followed: { status, owner, note } }: StatusChange): PendingFinding {
  const { rule, child, cells, row } = finding;
  const [first] = cells;
  return {
    rule,
    child: child ?? "",
    table: first ? tableLabel(first) : "",
    field: first?.field ?? "",
    row,
    value: null,
    cell: cellOf(finding),
    status,
    owner,
    note,
  };
}
