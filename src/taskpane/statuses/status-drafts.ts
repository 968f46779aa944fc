import { STATUS_NAMES, type Followed } from "../../report/statuses";
import { strings } from "../strings";
import type { LocatedFinding } from "../worker/results";

/** What is typed as the owner or note of a finding and is not saved; what was not touched is left out. */
export type StatusDraft = Partial<Pick<Followed, "owner" | "note">>;

/** A draft, with the finding that it is about as it was when it was typed, or last moved. */
export interface UnsavedDraft {
  readonly finding: LocatedFinding;
  readonly typed: StatusDraft;
}

/** What is said of a finding, as it is copied; what is null, left out or blank is not in it. */
export function textOf({ status, owner, note }: CopiedParts): string {
  return [status && `${strings.status}: ${STATUS_NAMES[status]}`, owner && `${strings.owner}: ${owner}`, note]
    .filter(Boolean)
    .join("\n");
}

type CopiedParts = { readonly [Part in keyof Followed]?: Followed[Part] | null };

/** What is typed and not saved yet, by the findings' keys: lists that are drawn anew find it here. */
export class StatusDrafts {
  private byKey: ReadonlyMap<string, UnsavedDraft> = new Map();
  private inOrder: readonly UnsavedDraft[] = [];
  /** By key: how many forms are open in which the draft can be seen. */
  private readonly forms = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  /** Tells the listener of every change; answers how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The draft of a finding; undefined when nothing is typed. The same object until it changes. */
  of(key: string): StatusDraft | undefined {
    return this.byKey.get(key)?.typed;
  }

  /** All drafts, in the order in which they were begun. The same list until one changes. */
  readonly all = (): readonly UnsavedDraft[] => this.inOrder;

  /** How many drafts are in no form that is open. */
  readonly outOfSight = (): number =>
    this.inOrder.filter(({ finding }) => !this.forms.get(finding.key)).length;

  /** A form is open now; answers what to call once it is closed. */
  showForm(key: string): () => void {
    const count = (change: 1 | -1) => {
      this.forms.set(key, (this.forms.get(key) ?? 0) + change);
      this.tell();
    };
    count(1);
    return () => count(-1);
  }

  /** Adds to the draft of a finding. */
  type(finding: LocatedFinding, typed: StatusDraft): void {
    const draft = { finding, typed: { ...this.of(finding.key), ...typed } };
    this.set(new Map([...this.byKey, [finding.key, draft]]));
  }

  /** After it was saved or left. */
  drop(key: string): void {
    if (this.byKey.has(key)) this.set(new Map([...this.byKey].filter(([one]) => one !== key)));
  }

  /** Findings have other keys now. */
  move(nowOf: (finding: LocatedFinding) => LocatedFinding): void {
    const moved = this.inOrder.map((draft) => ({ ...draft, finding: nowOf(draft.finding) }));
    this.set(new Map(moved.map((draft) => [draft.finding.key, draft])));
  }

  private set(byKey: ReadonlyMap<string, UnsavedDraft>): void {
    this.byKey = byKey;
    this.inOrder = [...byKey.values()];
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
