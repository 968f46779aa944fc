import type { Row } from "../../src/return/rows";
import { isAnyFilled } from "./filled";

/** What OC3 tells of a care leaver: contact, activity and accommodation. */
export const CARE_LEAVER_FIELDS = ["IN_TOUCH", "ACTIV", "ACCOM"] as const;

/** Whether an OC3 row says anything of the young person: IN_TOUCH, ACTIV or ACCOM is filled in. */
export function hasCareLeaverData(careLeaver: Row<"OC3">): boolean {
  return isAnyFilled(careLeaver, CARE_LEAVER_FIELDS);
}
