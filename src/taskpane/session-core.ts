import { stopIfCancelled } from "../excel/batch";
import { beside, noticeOf } from "./notices";
import { INITIAL_STATE, type ActivityKind, type Notice, type SessionState } from "./session-state";
import type { Phase, Progress } from "./validate";

interface CurrentActivity {
  readonly kind: ActivityKind;
  readonly controller: AbortController;
  /** Settles when the activity is over, however it ended. */
  readonly finished: Promise<void>;
}

/** The work of an activity. What it throws becomes a notice. */
export type Work = (signal: AbortSignal, onProgress: (progress: Progress) => void) => Promise<void>;

/** Holds the pane's state, and makes sure that only one activity runs at a time. */
export class SessionCore {
  state: SessionState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private readonly idleListeners = new Set<() => void>();
  private current: CurrentActivity | null = null;
  /** Work beside the activities that must end before one begins. It is short, or waits for Excel. */
  background: { readonly finished: Promise<void>; readonly controller: AbortController } | null = null;

  get isBusy(): boolean {
    return this.current !== null;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls the listener after every activity. Returns a function that stops this. */
  onIdle(listener: () => void): () => void {
    this.idleListeners.add(listener);
    return () => this.idleListeners.delete(listener);
  }

  set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  /**
   * Runs one activity, and shows it at once, even while it waits for background work. Returns at once if another
   * activity is running.
   * @param phase the phase in which it begins
   * @returns the notice for what it threw, which is shown beside an existing one; null when it threw nothing, or did
   *   not begin
   */
  async runExclusively(kind: ActivityKind, phase: Phase, work: Work): Promise<Notice | null> {
    if (this.current) return null;
    const controller = new AbortController();
    let finish = () => {};
    const finished = new Promise<void>((resolve) => (finish = resolve));
    this.current = { kind, controller, finished };
    const onProgress = (progress: Progress) =>
      this.set({ activity: { ...progress, kind, cancelling: controller.signal.aborted } });
    this.set({ notice: null });
    onProgress({ phase: this.background ? "following" : phase, done: 0, total: 0 });
    try {
      if (this.background) {
        this.background.controller.abort();
        await this.background.finished;
        stopIfCancelled({ signal: controller.signal });
        onProgress({ phase, done: 0, total: 0 });
      }
      await work(controller.signal, onProgress);
      return null;
    } catch (error) {
      const notice = noticeOf(error);
      this.set({ notice: beside(this.state.notice, notice) });
      return notice;
    } finally {
      this.current = null;
      this.set({ activity: null });
      finish();
      for (const listener of this.idleListeners) listener();
    }
  }

  /**
   * Runs an activity once a running look is over. If anything else is running, shows `otherwise` in its place.
   * @param phase the phase in which it begins
   * @param otherwise what to say then
   * @returns whether it began
   */
  async runExclusivelyAfterLook(
    kind: ActivityKind,
    phase: Phase,
    otherwise: string,
    work: Work,
  ): Promise<boolean> {
    await this.waitForLook();
    // There must be no await from here on: another activity might begin.
    if (this.isBusy) {
      this.set({ notice: { intent: "info", text: otherwise } });
      return false;
    }
    await this.runExclusively(kind, phase, work);
    return true;
  }

  /** Stops a running look, for an activity that looks at the workbook itself. Other activities go on. */
  async stopLook(): Promise<void> {
    if (this.current?.kind !== "look") return;
    this.current.controller.abort();
    await this.current.finished;
  }

  /** Waits until a running look is over. Does not wait for other activities. */
  async waitForLook(): Promise<void> {
    if (this.current?.kind === "look") await this.current.finished;
  }

  /** Stops the current activity as soon as possible. */
  cancel(): void {
    this.current?.controller.abort();
    const { activity } = this.state;
    if (activity) this.set({ activity: { ...activity, cancelling: true } });
  }
}
