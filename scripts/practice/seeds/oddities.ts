import type { SeededError } from "./seeded-error";
import { isStayer } from "./suitable";

const withoutZeros = (date: string) => date.replace(/\b0(\d\/)/g, "$1");

/** Unusual ways of writing that mean the same: nothing is found about them. */
export const ODDITIES: readonly SeededError[] = [
  {
    name: "codes-in-small-letters",
    mistake: "LS and PLACE are in lower case.",
    suits: isStayer,
    make: (child) => {
      const { LS = "", PLACE = "" } = child.latest();
      child.setAll(child.latest(), { LS: LS.toLowerCase(), PLACE: PLACE.toLowerCase() });
      return [];
    },
  },
  {
    name: "postcode-in-small-letters",
    mistake: "PL_POST is in lower case and without its space.",
    suits: isStayer,
    make: (child) => {
      const { PL_POST = "" } = child.latest();
      child.set(child.latest(), "PL_POST", PL_POST.toLowerCase().replace(" ", ""));
      return [];
    },
  },
  {
    name: "date-without-zeros",
    mistake: "DOB in PrevPerm has no leading zeros.",
    suits: (child) => /^0\d\/0\d/.test(child.rows("PrevPerm")[0]?.DOB ?? ""),
    make: (child) => {
      const row = child.row("PrevPerm");
      child.set(row, "DOB", withoutZeros(row.DOB ?? ""));
      return [];
    },
  },
];
