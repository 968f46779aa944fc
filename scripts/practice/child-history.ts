import type { Day } from "../../src/return/days";
import type { Stay } from "./care";

/** A decision that a child should be placed for adoption, as in the PlacedAdoption table. */
export interface AdoptionDecision {
  readonly placed: Day;
  readonly ceased: Day | null;
  /** REASON_PLACED_CEASED; "" while the decision stands. */
  readonly ceasedReason: string;
}

/** The details of an adoption, as in the AD1 table; reported for the year in which the child is adopted. */
export interface Adoption {
  readonly matched: Day;
  readonly adopted: Day;
  readonly byFosterCarer: boolean;
  readonly number: string;
  readonly sex: string;
  readonly legalStatus: string;
}

export interface MissingPeriod {
  readonly code: "M" | "A";
  readonly start: Day;
  readonly end: Day | null;
}

export interface SocialWorkerSpell {
  readonly worker: string;
  readonly start: Day;
  readonly end: Day | null;
  readonly reason: string;
}

export interface PreviousPermanence {
  readonly option: string;
  readonly authority: string;
  readonly date: string;
}

/** A court order that permits a deprivation of liberty. Both days are within one placement. */
export interface LibertyOrder {
  readonly start: Day;
  readonly end: Day | null;
}

/** Everything that happened to one made-up child, before the year's returns are cut from it. */
export interface ChildHistory {
  readonly id: string;
  readonly sex: "M" | "F";
  readonly dateOfBirth: Day;
  readonly ethnicity: string;
  /** The number, or UN2 to UN5; below school age the return has UN1 instead. */
  readonly upn: string;
  readonly unaccompanied: boolean;
  /** Respite care only (V3, V4). */
  readonly shortBreaks: boolean;
  readonly homePostcode: string;
  /** Date of birth of a child of her own. */
  readonly motherSince: Day | null;
  /** All episodes in order of time, without those that ended before last year's return. */
  readonly stays: readonly Stay[];
  readonly decision: AdoptionDecision | null;
  readonly adoption: Adoption | null;
  readonly reviews: readonly Day[];
  readonly missing: readonly MissingPeriod[];
  readonly socialWorkers: readonly SocialWorkerSpell[];
  readonly previousPermanence: PreviousPermanence;
  readonly libertyOrder: LibertyOrder | null;
}

/** One stretch of care without a break. */
export interface CarePeriod {
  readonly start: Day;
  readonly end: Day | null;
}
