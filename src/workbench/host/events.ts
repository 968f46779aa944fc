/** Workbook events and their numbers in Microsoft's client. */
const EVENT_TYPES = {
  SelectionChangedInWorkbook: 2,
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
  NameChanged: 25,
  VisibilityChanged: 26,
  Moved: 27,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** The target to which events of the whole workbook are addressed. */
export const WORKBOOK_TARGET = "Workbook";

const EVENT_MESSAGE = 3;
const EVENT_CATEGORY = 65_536;

/**
 * Holds the events that the client asked for, and delivers them once the batch that raised them has been answered.
 */
export class EventQueue {
  private readonly registrations = new Map<string, number>();
  private readonly listeners = new Set<(message: string) => void>();
  private pending: { event: EventName; target: string; detail: object }[] = [];
  /** `runtime.enableEvents`. While it is false, no events are raised. */
  enabled = true;

  /** Records that the client added its first handler for this event and target. */
  register(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(event: EventName, target: string): void {
    const key = `${event} ${target}`;
    this.registrations.set(key, Math.max(0, (this.registrations.get(key) ?? 0) - 1));
  }

  /** Raises an event for each target with a registered handler. */
  raise(event: EventName, targets: readonly string[], detail: object): void {
    if (!this.enabled) return;
    for (const target of targets) {
      const registered = (this.registrations.get(`${event} ${target}`) ?? 0) > 0;
      if (registered || event === "SelectionChangedInWorkbook") this.enqueue(event, target, detail);
    }
  }

  private enqueue(event: EventName, target: string, detail: object): void {
    // Waits two turns, because the answer to the batch that raised the event is delivered in the first.
    if (this.pending.length === 0) queueMicrotask(() => queueMicrotask(() => this.flush()));
    this.pending.push({ event, target, detail });
  }

  private flush(): void {
    const events = this.pending;
    this.pending = [];
    const entries = events.map(({ event, target, detail }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: EVENT_TYPES[event],
      targetId: target,
      id: EVENT_TYPES[event],
      message: JSON.stringify(detail),
    }));
    const message = JSON.stringify({ type: EVENT_MESSAGE, message: { entries } });
    for (const listener of this.listeners) listener(message);
  }

  /** Calls the listener with each event message for the client. Returns a function that stops this. */
  listen(listener: (message: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
