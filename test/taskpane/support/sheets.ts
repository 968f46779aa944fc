import type { Sheet } from "../../../src/return/sheets";
import { sheetOf } from "./memory-workbook";

const EPISODES = ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "URN"];

/** Returns a sheet of episodes that began in May 2025. From the second on, LS is not a code. */
export function episodesSheet(name: string, children: number): Sheet {
  const rows = Array.from({ length: children }, (_, index) => [
    String(1000 + index),
    "01/05/2025",
    "S",
    index === 0 ? "C2" : "C9",
    "N1",
    "U1",
    "PR1",
    "",
    "",
    "SC012345",
  ]);
  return sheetOf(name, EPISODES, ...rows);
}

export function headerSheet(children: number): Sheet {
  const rows = Array.from({ length: children }, (_, index) => [
    String(1000 + index),
    "F",
    "01/02/2012",
    "WBRI",
    "",
    "",
    "",
  ]);
  return sheetOf("Header", ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"], ...rows);
}
