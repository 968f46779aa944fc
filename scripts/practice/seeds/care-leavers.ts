import type { ChildEditor } from "./child-editor";
import { finds, type SeededError } from "./seeded-error";
import {
  day,
  has,
  hasNone,
  hasReachedAge,
  isAgedBetween,
  isGirl,
  isNewcomer,
  isSimpleNewcomer,
  YEAR_END,
  YEAR_START,
} from "./suitable";

const LEAVER_FIELDS = ["IN_TOUCH", "ACTIV", "ACCOM"] as const;

/** Whether the child left care before this year. */
const isLeaver = (child: ChildEditor) =>
  has(child, "Header", "OC3") && child.rows("Episodes").length === 0 && child.rows("UASC").length === 0;
const isInTouch = (child: ChildEditor) => isLeaver(child) && child.row("OC3").IN_TOUCH === "YES";

/** Mistakes in the details of care leavers. */
export const careLeaversErrors: readonly SeededError[] = [
  {
    name: "in-touch-blank",
    mistake: "IN_TOUCH was left empty.",
    suits: isInTouch,
    make: (child) => {
      child.set(child.row("OC3"), "IN_TOUCH", "");
      return [
        finds("131", [child.row("OC3"), "IN_TOUCH"]),
        finds("153", [child.row("OC3"), ...LEAVER_FIELDS]),
      ];
    },
  },
  {
    name: "activity-retired-code",
    mistake: "ACTIV is F3, a code that was dropped many years ago.",
    suits: isInTouch,
    make: (child) => {
      child.set(child.row("OC3"), "ACTIV", "F3");
      return [finds("132", [child.row("OC3"), "ACTIV"])];
    },
  },
  {
    name: "accommodation-unknown-code",
    mistake: "ACCOM is S1, but no fixed abode cannot be suitable: the code is S2.",
    suits: isInTouch,
    make: (child) => {
      child.set(child.row("OC3"), "ACCOM", "S1");
      return [finds("133", [child.row("OC3"), "ACCOM"])];
    },
  },
  {
    name: "in-touch-without-activity",
    mistake: "IN_TOUCH is YES, but ACTIV is 0.",
    suits: isInTouch,
    make: (child) => {
      child.set(child.row("OC3"), "ACTIV", "0");
      return [finds("345", [child.row("OC3"), ...LEAVER_FIELDS])];
    },
  },
  {
    name: "returned-home-with-activity",
    mistake: "IN_TOUCH is RHOM (returned home), where ACTIV and ACCOM must be 0.",
    suits: isInTouch,
    make: (child) => {
      child.set(child.row("OC3"), "IN_TOUCH", "RHOM");
      return [finds("344", [child.row("OC3"), ...LEAVER_FIELDS])];
    },
  },
  {
    name: "former-carers-at-17",
    mistake: "ACCOM is Z1 (former foster carers) in the year of the 17th birthday.",
    suits: (child) =>
      has(child, "Header", "OC3") &&
      hasReachedAge(child, 17, YEAR_END) &&
      !hasReachedAge(child, 17, YEAR_START - 1),
    make: (child) => {
      child.setAll(child.row("OC3"), { IN_TOUCH: "YES", ACTIV: "F2", ACCOM: "Z1" });
      return [finds("3001", [child.row("OC3"), "ACCOM"])];
    },
  },
  {
    name: "leaver-still-looked-after",
    mistake: "Care leaver details for a 17-year-old who is still looked after.",
    suits: (child) =>
      isSimpleNewcomer(child) && isAgedBetween(child, 17, 18) && day(child.latest().DECOM) < YEAR_END - 100,
    make: (child) => {
      const row = addLeaver(child);
      return [finds("1007", [row, ...LEAVER_FIELDS])];
    },
  },
  {
    name: "leaver-too-young",
    mistake: "Care leaver details for a young person under 16.",
    suits: (child) => isNewcomer(child) && isAgedBetween(child, 13, 16),
    make: (child) => {
      const row = addLeaver(child);
      return [finds("391", [row, "DOB", ...LEAVER_FIELDS]), finds("1001", [row, ...LEAVER_FIELDS])];
    },
  },
  {
    name: "leaver-without-care",
    mistake: "Care leaver details for someone with no episodes in this year's or last year's return.",
    suits: (child) =>
      isLeaver(child) && !hasReachedAge(child, 20, YEAR_END) && hasNone(child, "UASC", "Missing"),
    make: (child) => {
      for (const episode of [...child.lastYearRows("Episodes")]) child.remove(episode);
      const row = child.row("OC3");
      return [finds("1001", [row, ...LEAVER_FIELDS]), finds("1002", [row, ...LEAVER_FIELDS])];
    },
  },
  {
    name: "leaver-with-mother-flag",
    mistake: "MOTHER is filled in for a care leaver without episodes in the year.",
    suits: (child) => isLeaver(child) && isGirl(child),
    make: (child) => {
      child.set(child.row("Header"), "MOTHER", "0");
      return [finds("628", [child.row("Header"), "MOTHER"])];
    },
  },
];

function addLeaver(child: ChildEditor) {
  return child.add("OC3", {
    DOB: child.row("Header").DOB ?? "",
    IN_TOUCH: "YES",
    ACTIV: "F2",
    ACCOM: "U1",
  });
}
