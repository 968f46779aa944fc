import { PRACTICE_POSTCODES } from "./postcodes";
import { practiceReturn } from "./practice-return";
import { practiceSheets } from "./practice-sheets";
import { readMe } from "./read-me";
import { practiceWorkbook, providerWorkbook } from "./write-workbook";

/** Returns the files of the practice return by name. The same version always gives the same bytes. */
export async function practiceFiles(): Promise<ReadonlyMap<string, Uint8Array | string>> {
  const { practice, key } = practiceReturn();
  return new Map<string, Uint8Array | string>([
    ["practice-return.xlsx", await practiceWorkbook(practiceSheets(practice))],
    ["answer-key.json", `${JSON.stringify(key, null, 1)}\n`],
    ["README.md", readMe(key)],
    ["provider-list.xlsx", await providerWorkbook()],
    ["postcodes.csv", postcodesFile()],
  ]);
}

/**
 * Returns the postcodes as a file with the column names of the ONS Postcode Directory: seven characters, the first part
 * padded to four.
 */
function postcodesFile(): string {
  const lines = PRACTICE_POSTCODES.map(({ postcode, easting, northing, district }) => {
    const [outward = "", inward = ""] = postcode.split(" ");
    return `${outward.padEnd(4)}${inward},${easting},${northing},${district}`;
  });
  return ["pcd7,east1m,north1m,lad25cd", ...lines, ""].join("\n");
}
