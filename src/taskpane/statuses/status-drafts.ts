import type { Followed } from "../../report/statuses";

/** What is typed as the owner or note of a finding and is not saved; what was not touched is left out. */
export type StatusDraft = Partial<Pick<Followed, "owner" | "note">>;

/** What is typed and not saved yet, by the findings' keys: lists that are drawn anew find it here. */
export class StatusDrafts {
  private readonly byKey = new Map<string, StatusDraft>();
  private readonly listeners = new Set<() => void>();

  /** Tells the listener of every change; answers how to stop that. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The draft of a finding; undefined when nothing is typed. The same object until it changes. */
  of(key: string): StatusDraft | undefined {
    return this.byKey.get(key);
  }

  /** Adds to the draft of a finding. */
  type(key: string, typed: StatusDraft): void {
    this.byKey.set(key, { ...this.byKey.get(key), ...typed });
    this.tell();
  }

  /** After it was saved or left. */
  drop(key: string): void {
    if (this.byKey.delete(key)) this.tell();
  }

  /** The finding has another key now. */
  move(from: string, to: string): void {
    const draft = this.byKey.get(from);
    if (!draft) return;
    this.byKey.delete(from);
    this.byKey.set(to, draft);
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
