import type { Row } from "../../return/rows";
import { ageOn, type Day } from "../../return/days";

/** One way to divide the children, with every possible group, in the order in which they are listed. */
export interface Division {
  readonly title: string;
  readonly groups: readonly string[];
  /** Returns the group of a child by its Header row; the row is null when it has none. */
  readonly groupOf: (row: Row<"Header"> | null, collectionEnd: Day) => string;
}

/** The group for blank or unreadable values, which the checks report. */
export const NOT_KNOWN = "Not recorded or not readable";

/** The codes of the return in the five groups of the census, and the codes for "not known". */
const ETHNIC_GROUPS: readonly (readonly [group: string, codes: readonly string[]])[] = [
  ["White (WBRI, WIRI, WOTH, WIRT, WROM)", ["WBRI", "WIRI", "WOTH", "WIRT", "WROM"]],
  ["Mixed (MWBC, MWBA, MWAS, MOTH)", ["MWBC", "MWBA", "MWAS", "MOTH"]],
  ["Asian (AIND, APKN, ABAN, AOTH, CHNE)", ["AIND", "APKN", "ABAN", "AOTH", "CHNE"]],
  ["Black (BCRB, BAFR, BOTH)", ["BCRB", "BAFR", "BOTH"]],
  ["Other (OOTH)", ["OOTH"]],
  ["Declined or not obtained (REFU, NOBT)", ["REFU", "NOBT"]],
];

const SEXES: Readonly<Record<string, string>> = {
  M: "Male",
  "1": "Male",
  F: "Female",
  "2": "Female",
  U: "Unknown (U)",
};

/** Age bands, each with the first age above it. */
const AGE_BANDS: readonly (readonly [before: number, band: string])[] = [
  [1, "Under 1"],
  [5, "1 to 4"],
  [10, "5 to 9"],
  [16, "10 to 15"],
  [18, "16 and 17"],
  [Infinity, "18 and over"],
];

const UASC_FLAGS: Readonly<Record<string, string>> = {
  "1": "Unaccompanied asylum-seeking",
  "0": "Not unaccompanied asylum-seeking",
};

/** The divisions used for equality monitoring. */
export const DIVISIONS: readonly Division[] = [
  {
    title: "Ethnicity",
    groups: [...ETHNIC_GROUPS.map(([group]) => group), NOT_KNOWN],
    groupOf: (row) => {
      const code = row?.ETHNIC?.trim().toUpperCase() ?? "";
      return ETHNIC_GROUPS.find(([, codes]) => codes.includes(code))?.[0] ?? NOT_KNOWN;
    },
  },
  {
    title: "Sex",
    groups: [...new Set(Object.values(SEXES)), NOT_KNOWN],
    groupOf: (row) => SEXES[row?.SEX?.trim().toUpperCase() ?? ""] ?? NOT_KNOWN,
  },
  {
    title: "Age on 31 March",
    groups: [...AGE_BANDS.map(([, band]) => band), NOT_KNOWN],
    groupOf: (row, collectionEnd) => {
      const birth = row?.DOB ?? null;
      if (birth === null || birth > collectionEnd) return NOT_KNOWN;
      const age = ageOn(birth, collectionEnd);
      return AGE_BANDS.find(([before]) => age < before)?.[1] ?? NOT_KNOWN;
    },
  },
  {
    title: "Unaccompanied asylum-seeking children",
    groups: [...Object.values(UASC_FLAGS), NOT_KNOWN],
    groupOf: (row) => UASC_FLAGS[row?.UASC?.trim() ?? ""] ?? NOT_KNOWN,
  },
];
