import type { Row } from "../../src/return/rows";
import { isAnyFilled } from "./filled";

/** One row of OC2: the health data of a year in care. */
export type HealthRow = Row<"OC2">;

/** The four health fields that are needed at every age. */
export const CORE_HEALTH_FIELDS = [
  "IMMUNISATIONS",
  "TEETH_CHECK",
  "HEALTH_ASSESSMENT",
  "SUBSTANCE_MISUSE",
] as const;

/** The fields of OC2 that are needed only at some ages or after some answers, except the two SDQ fields. */
export const CONDITIONAL_HEALTH_FIELDS = [
  "CONVICTED",
  "HEALTH_CHECK",
  "INTERVENTION_RECEIVED",
  "INTERVENTION_OFFERED",
] as const;

/** Every yes/no field of OC2: all but DOB and the two SDQ fields. */
export const HEALTH_FLAGS = [...CORE_HEALTH_FIELDS, ...CONDITIONAL_HEALTH_FIELDS] as const;

/** Whether the row gives an SDQ score or a reason for having none; anything counts, readable or not. */
export function hasSdqData(row: HealthRow): boolean {
  return isAnyFilled(row, ["SDQ_SCORE", "SDQ_REASON"]);
}
