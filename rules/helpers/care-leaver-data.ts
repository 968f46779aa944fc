import type { Row } from "../../src/return/rows";
import { isAnyFilled } from "./filled";

/** The fields of OC3 about a care leaver: contact, activity and accommodation. */
export const CARE_LEAVER_FIELDS = ["IN_TOUCH", "ACTIV", "ACCOM"] as const;

/** Whether an OC3 row has any such data: IN_TOUCH, ACTIV or ACCOM is filled in. */
export function hasCareLeaverData(careLeaver: Row<"OC3">): boolean {
  return isAnyFilled(careLeaver, CARE_LEAVER_FIELDS);
}
