import { STATUS_NAMES, type TypedValues } from "../../report/statuses";
import { strings } from "../strings";
import type { LocatedFinding } from "../worker/results";

/** What is typed as owner or note of a finding and not saved. A field that was not touched is left out. */
export type StatusDraft = Partial<Pick<TypedValues, "owner" | "note">>;

/** A draft, with its finding as it was when the draft was typed or last moved. */
export interface UnsavedDraft {
  readonly finding: LocatedFinding;
  readonly typed: StatusDraft;
}

/** Returns what is said about a finding as text to copy, without the parts that are null, left out or blank. */
export function textOf({ status, owner, note }: CopiedParts): string {
  return [status && `${strings.status}: ${STATUS_NAMES[status]}`, owner && `${strings.owner}: ${owner}`, note]
    .filter(Boolean)
    .join("\n");
}

type CopiedParts = { readonly [Part in keyof TypedValues]?: TypedValues[Part] | null };

/** What is typed and not saved yet, by the findings' keys. Lists that are redrawn find it here. */
export class StatusDrafts {
  private byKey: ReadonlyMap<string, UnsavedDraft> = new Map();
  private inOrder: readonly UnsavedDraft[] = [];
  /** By key: the number of open forms that show the draft. */
  private readonly forms = new Map<string, number>();
  private readonly listeners = new Set<() => void>();

  /** Calls the listener after every change. Returns a function that stops this. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Returns the draft of a finding; undefined when nothing is typed. It is the same object until it changes. */
  of(key: string): StatusDraft | undefined {
    return this.byKey.get(key)?.typed;
  }

  /** Returns all drafts, in the order in which they were begun. It is the same list until one changes. */
  readonly all = (): readonly UnsavedDraft[] => this.inOrder;

  /** Returns the number of drafts that no open form shows. */
  readonly hiddenCount = (): number =>
    this.inOrder.filter(({ finding }) => !this.forms.get(finding.key)).length;

  /** Notes that a form is open. Returns a function to call when it is closed. */
  showForm(key: string): () => void {
    const count = (change: 1 | -1) => {
      this.forms.set(key, (this.forms.get(key) ?? 0) + change);
      this.notifyListeners();
    };
    count(1);
    return () => count(-1);
  }

  /** Adds to the draft of a finding. */
  type(finding: LocatedFinding, typed: StatusDraft): void {
    const draft = { finding, typed: { ...this.of(finding.key), ...typed } };
    this.set(new Map([...this.byKey, [finding.key, draft]]));
  }

  /** Removes a draft that was saved or discarded. */
  drop(key: string): void {
    if (this.byKey.has(key)) this.set(new Map([...this.byKey].filter(([one]) => one !== key)));
  }

  /** Moves the drafts to the findings' new keys. */
  move(nowOf: (finding: LocatedFinding) => LocatedFinding): void {
    const moved = this.inOrder.map((draft) => ({ ...draft, finding: nowOf(draft.finding) }));
    this.set(new Map(moved.map((draft) => [draft.finding.key, draft])));
  }

  private set(byKey: ReadonlyMap<string, UnsavedDraft>): void {
    this.byKey = byKey;
    this.inOrder = [...byKey.values()];
    this.notifyListeners();
  }

  private notifyListeners(): void {
    for (const listener of this.listeners) listener();
  }
}
