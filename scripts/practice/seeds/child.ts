import { finds, type SeededError } from "./seeded-error";
import {
  hasReachedAge,
  isAgedBetween,
  isBriefStay,
  isGirl,
  isSimpleNewcomer,
  isStayer,
  plusDays,
  YEAR_START,
} from "./suitable";
import type { ChildEditor } from "./child-editor";

const isKnownPupil = (child: ChildEditor) =>
  isSimpleNewcomer(child) && !(child.row("Header").UPN ?? "").startsWith("UN");

/** Mistakes in the Header: who the child is. */
export const childErrors: readonly SeededError[] = [
  {
    name: "sex-blank",
    mistake: "SEX was left empty.",
    suits: (child) => isSimpleNewcomer(child) && !isGirl(child),
    make: (child) => {
      child.set(child.row("Header"), "SEX", "");
      return [finds("101", [child.row("Header"), "SEX"])];
    },
  },
  {
    name: "sex-old-code",
    mistake:
      "SEX still has the earlier code 1. It means the same as last year's M, so only the code is wrong.",
    suits: (child) => isStayer(child) && !isGirl(child),
    make: (child) => {
      child.set(child.row("Header"), "SEX", "1");
      return [finds("101", [child.row("Header"), "SEX"])];
    },
  },
  {
    name: "sex-unknown",
    mistake: "SEX is U (unknown).",
    suits: (child) => isSimpleNewcomer(child) && !isGirl(child),
    make: (child) => {
      child.set(child.row("Header"), "SEX", "U");
      return [finds("232", [child.row("Header"), "SEX"])];
    },
  },
  {
    name: "dob-impossible",
    mistake: "DOB is a date that does not exist.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.row("Header"), "DOB", "31/02/2014");
      return [finds("102", [child.row("Header"), "DOB"]), finds("FMT10", [child.row("Header"), "DOB"])];
    },
  },
  {
    name: "ethnic-unknown-code",
    mistake: "ETHNIC has two letters swapped.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.row("Header"), "ETHNIC", "WBIR");
      return [finds("103", [child.row("Header"), "ETHNIC"])];
    },
  },
  {
    name: "upn-too-short",
    mistake: "The last digit of the UPN was lost.",
    suits: isKnownPupil,
    make: (child) => {
      const header = child.row("Header");
      child.set(header, "UPN", (header.UPN ?? "").slice(0, -1));
      return [finds("168", [header, "UPN"])];
    },
  },
  {
    name: "upn-missing",
    mistake: "UPN was left empty.",
    times: 2,
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.row("Header"), "UPN", "");
      return [finds("442", [child.row("Header"), "UPN"])];
    },
  },
  {
    name: "upn-used-twice",
    mistake: "The UPN of another child was copied. Both children get the finding.",
    suits: isKnownPupil,
    suitsOther: isKnownPupil,
    make: (child, other) => {
      child.set(child.row("Header"), "UPN", other.row("Header").UPN ?? "");
      return [finds("444", [child.row("Header"), "UPN"], [other.row("Header"), "UPN"])];
    },
  },
  {
    name: "upn-un1-at-school-age",
    mistake: "UPN is UN1 (below school age) although the date of birth says otherwise.",
    suits: (child) => isKnownPupil(child) && isAgedBetween(child, 8, 17),
    make: (child) => {
      child.set(child.row("Header"), "UPN", "UN1");
      return [finds("209", [child.row("Header"), "UPN", "DOB"])];
    },
  },
  {
    name: "mother-blank",
    mistake: "MOTHER was left empty for a girl.",
    times: 2,
    suits: (child) => isSimpleNewcomer(child) && isGirl(child) && isNotMother(child),
    make: (child) => {
      const header = child.row("Header");
      child.set(header, "MOTHER", "");
      return [finds("165", [header, "MOTHER", "SEX"]), finds("393", [header, "MOTHER"])];
    },
  },
  {
    name: "mother-blank-care-ended",
    mistake: "MOTHER was left empty for a girl who left care in the year.",
    suits: (child) => isBriefStay(child) && isGirl(child) && isNotMother(child),
    make: (child) => {
      const header = child.row("Header");
      child.set(header, "MOTHER", "");
      return [
        finds("165", [header, "MOTHER", "SEX"]),
        finds("393", [header, "MOTHER"]),
        finds("607", [child.latest(), "DEC", "REC", "LS"], [header, "SEX", "MOTHER"]),
      ];
    },
  },
  {
    name: "mother-filled-for-boy",
    mistake: "MOTHER is 0 for a boy, where it must be empty.",
    times: 2,
    suits: (child) => isStayer(child) && !isGirl(child),
    make: (child) => {
      child.set(child.row("Header"), "MOTHER", "0");
      return [finds("165", [child.row("Header"), "MOTHER", "SEX"])];
    },
  },
  {
    name: "mother-without-date",
    mistake: "MOTHER is 1 but MC_DOB is empty.",
    suits: (child) =>
      isStayer(child) && isGirl(child) && hasReachedAge(child, 15, YEAR_START) && isNotMother(child),
    make: (child) => {
      child.set(child.row("Header"), "MOTHER", "1");
      return [finds("611", [child.row("Header"), "MOTHER", "MC_DOB"])];
    },
  },
  {
    name: "mother-date-without-flag",
    mistake: "MC_DOB is filled in although MOTHER is 0.",
    suits: (child) =>
      isStayer(child) && isGirl(child) && hasReachedAge(child, 14, YEAR_START) && isNotMother(child),
    make: (child) => {
      child.set(child.row("Header"), "MC_DOB", "14/09/2025");
      return [finds("612", [child.row("Header"), "SEX", "MOTHER", "MC_DOB"])];
    },
  },
  {
    name: "mother-date-for-boy",
    mistake: "MC_DOB is filled in for a boy.",
    suits: (child) => isStayer(child) && !isGirl(child) && hasReachedAge(child, 14, YEAR_START),
    make: (child) => {
      child.set(child.row("Header"), "MC_DOB", "02/11/2025");
      return [finds("174", [child.row("Header"), "SEX", "MC_DOB"])];
    },
  },
  {
    name: "mother-date-after-year",
    mistake: "MC_DOB is after 31 March. The episode is open, so only the Header is marked.",
    suits: (child) =>
      isStayer(child) && isGirl(child) && hasReachedAge(child, 14, YEAR_START) && isNotMother(child),
    make: (child) => {
      const header = child.row("Header");
      child.setAll(header, { MOTHER: "1", MC_DOB: "22/06/2026" });
      return [finds("625", [header, "MC_DOB"])];
    },
  },
  {
    name: "mother-too-young",
    mistake: "MOTHER is 1 on a row whose DOB gives an age under eleven.",
    suits: (child) => isStayer(child) && isGirl(child) && isAgedBetween(child, 5, 11),
    make: (child) => {
      const header = child.row("Header");
      child.setAll(header, { MOTHER: "1", MC_DOB: "20/10/2025" });
      return [finds("620", [header, "DOB", "MOTHER"])];
    },
  },
  {
    name: "mother-date-not-after-dob",
    mistake: "MC_DOB is the girl's own date of birth.",
    suits: (child) =>
      isSimpleNewcomer(child) && isGirl(child) && hasReachedAge(child, 13, YEAR_START) && isNotMother(child),
    make: (child) => {
      const header = child.row("Header");
      child.setAll(header, { MOTHER: "1", MC_DOB: plusDays(header.DOB, 0) });
      return [finds("621", [header, "DOB", "MC_DOB"])];
    },
  },
];

function isNotMother(child: ChildEditor): boolean {
  return child.row("Header").MOTHER === "0";
}
