import type { LocatedFinding } from "../worker/results";
import { keyOfFinding } from "./suggestion-texts";

export interface WalkState {
  /** Number of findings in the filtered list. */
  readonly total: number;
  /** Place of the current finding in the list, from 0; -1 before the first step, and when it is no longer in the list. */
  readonly index: number;
  readonly current: LocatedFinding | null;
}

const NOWHERE: WalkState = { total: 0, index: -1, current: null };

/** Returns the walk as it is shown beside a child: without the current finding if that is another child's. */
export function besideChild(state: WalkState, child: string | null): WalkState {
  const isOfAnother = child !== null && state.current !== null && state.current.child !== child;
  return isOfAnother ? { ...state, index: -1, current: null } : state;
}

/** Walks through the findings of a list one by one, while the list may be filtered and corrected. */
export class Walk {
  private list: readonly LocatedFinding[] = [];
  private places: ReadonlyMap<string, number> | null = null;
  private state = NOWHERE;
  /** Where the current finding was when it left the list. The finding that took its place is the next one. */
  private indexWhenLeft: number | null = null;
  private readonly listeners = new Set<() => void>();

  readonly getState = (): WalkState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Sets the list as it is shown now. */
  readonly setList = (list: readonly LocatedFinding[]): void => {
    if (list === this.list) return;
    const listBefore = this.list;
    this.list = list;
    this.places = null;
    const { current, index: before } = this.state;
    const index = current ? this.placeOf(current) : -1;
    const left = before >= 0 ? before : this.indexWhenLeft;
    this.indexWhenLeft = index >= 0 || left === null ? null : this.placeBetween(listBefore, left);
    this.set({
      total: list.length,
      index,
      current: list[index] ?? (this.indexWhenLeft === null ? null : current),
    });
  };

  /** Moves one finding on or back and returns it; null at the end of the list. */
  move(step: 1 | -1): LocatedFinding | null {
    const index = this.placeAfter(this.state.index, step);
    const next = this.list[index];
    if (!next) return null;
    this.indexWhenLeft = null;
    this.set({ total: this.list.length, index, current: next });
    return next;
  }

  /** Whether there is a finding to move to. */
  canMove(step: 1 | -1): boolean {
    return this.list[this.placeAfter(this.state.index, step)] !== undefined;
  }

  /** Moves to a finding that the user reached in another way. A finding that is not in the list is ignored. */
  moveTo(finding: LocatedFinding): void {
    const index = this.placeOf(finding);
    if (index < 0) return;
    this.indexWhenLeft = null;
    this.set({ ...this.state, index, current: finding });
  }

  private placeAfter(index: number, step: 1 | -1): number {
    if (index >= 0) return index + step;
    const first = step === 1 ? 0 : this.list.length - 1;
    if (this.indexWhenLeft === null) return first;
    const beside = step === 1 ? this.indexWhenLeft : this.indexWhenLeft - 1;
    // If no finding is left on that side of the place, starts from the other end of the list.
    return this.list[beside] ? beside : first;
  }

  /**
   * Returns where a place in an earlier list is in the current one: at the first finding from there on that is still
   * listed, else just after the last one before it that is.
   */
  private placeBetween(listBefore: readonly LocatedFinding[], place: number): number {
    for (const finding of listBefore.slice(place)) {
      const next = this.placeOf(finding);
      if (next >= 0) return next;
    }
    const earlier = listBefore.slice(0, place).findLast((finding) => this.placeOf(finding) >= 0);
    return earlier ? this.placeOf(earlier) + 1 : 0;
  }

  private placeOf(finding: LocatedFinding): number {
    this.places ??= new Map(this.list.map((one, index) => [keyOfFinding(one), index]));
    return this.places.get(keyOfFinding(finding)) ?? -1;
  }

  private set(state: WalkState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
