import type { Row } from "../../src/return/rows";
import { isAnyFilled } from "./filled";

/** Whether an OC3 row says anything of the young person: IN_TOUCH, ACTIV or ACCOM is filled in. */
export function hasCareLeaverData(careLeaver: Row<"OC3">): boolean {
  return isAnyFilled(careLeaver, ["IN_TOUCH", "ACTIV", "ACCOM"]);
}
