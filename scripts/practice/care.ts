import type { Day } from "../../src/return/days";

/** Where a child lives, and who provides it. Supported accommodation is "K3" and other placements "Z12" in every year. */
export interface Placement {
  readonly place: string;
  readonly provider: string;
  readonly postcode: string;
  readonly urn: string;
}

/** One whole episode of care, before it is cut to what a year's return knew. */
export interface Stay {
  readonly start: Day;
  /** Null when nothing ends it within the years of the return. */
  readonly end: Day | null;
  /** RNE. */
  readonly newReason: string;
  readonly legalStatus: string;
  readonly placement: Placement;
  /** REC; "" while it continues. */
  readonly endReason: string;
  /** REASON_PLACE_CHANGE; "" where none is needed. */
  readonly changeReason: string;
  /** CIN, the same throughout a period of care. */
  readonly need: string;
}

/** Builds the episodes of one period of care one after the other. */
export class CareBuilder {
  private readonly stays: Stay[] = [];

  constructor(
    start: Day,
    private readonly need: string,
    legalStatus: string,
    placement: Placement,
    newReason = "S",
  ) {
    this.add(start, newReason, legalStatus, placement);
  }

  /** Returns the currently open episode. */
  get current(): Stay {
    const last = this.stays[this.stays.length - 1];
    if (!last) throw new Error("A period of care has at least one episode.");
    return last;
  }

  changePlacement(day: Day, placement: Placement, changeReason: string, sameCarer = false): void {
    this.continueWith(day, sameCarer ? "T" : "P", this.current.legalStatus, placement, changeReason);
  }

  changeLegalStatus(day: Day, legalStatus: string): void {
    this.continueWith(day, "L", legalStatus, this.current.placement, "");
  }

  changeBoth(
    day: Day,
    legalStatus: string,
    placement: Placement,
    changeReason: string,
    sameCarer = false,
  ): void {
    this.continueWith(day, sameCarer ? "U" : "B", legalStatus, placement, changeReason);
  }

  /** Adds a temporary move, and the return to the placement before it. */
  goAway(from: Day, until: Day, temporary: Placement): void {
    const previous = this.current.placement;
    this.continueWith(from, "P", this.current.legalStatus, temporary, "");
    this.continueWith(until, "P", this.current.legalStatus, previous, "");
  }

  leave(day: Day, endReason: string): void {
    this.close(day, endReason, "");
  }

  finish(): readonly Stay[] {
    return this.stays;
  }

  private continueWith(
    day: Day,
    newReason: string,
    legalStatus: string,
    placement: Placement,
    change: string,
  ) {
    this.close(day, "X1", change);
    this.add(day, newReason, legalStatus, placement);
  }

  private close(end: Day, endReason: string, changeReason: string) {
    this.stays[this.stays.length - 1] = { ...this.current, end, endReason, changeReason };
  }

  private add(start: Day, newReason: string, legalStatus: string, placement: Placement) {
    this.stays.push({
      start,
      end: null,
      newReason,
      legalStatus,
      placement,
      endReason: "",
      changeReason: "",
      need: this.need,
    });
  }
}
