import type { ChildEditor } from "./child-editor";
import { finds, onEach, type SeededError } from "./seeded-error";
import {
  day,
  has,
  hasNone,
  hasReachedAge,
  isAgedBetween,
  isSimpleNewcomer,
  isStayer,
  plusDays,
  YEAR_END,
} from "./suitable";

const isUnaccompanied = (child: ChildEditor) =>
  has(child, "Header", "UASC", "Episodes") && hasNone(child, "Missing", "OC3");

/** Whether the child came this year as an unaccompanied child and is still in care. */
const isNewArrival = (child: ChildEditor) =>
  isUnaccompanied(child) && child.lastYearRows("UASC").length === 0 && child.latest().DEC === "";

/** Whether the child is unaccompanied in both years, still in care, and turns 18 some time after the year. */
const isKnownArrival = (child: ChildEditor) =>
  isUnaccompanied(child) &&
  child.lastYearRows("UASC").length > 0 &&
  child.latest().DEC === "" &&
  !hasReachedAge(child, 18, YEAR_END + 60);

/** Mistakes about unaccompanied asylum-seeking children. */
export const uascErrors: readonly SeededError[] = [
  {
    name: "duc-before-year",
    mistake: "DUC, the day the status ceased, is before 1 April.",
    suits: isNewArrival,
    make: (child) => {
      child.set(child.row("UASC"), "DUC", "12/02/2025");
      return [finds("104", [child.row("UASC"), "DUC"])];
    },
  },
  {
    name: "duc-after-18th-birthday",
    mistake: "DUC is one day after the 18th birthday.",
    suits: isNewArrival,
    make: (child) => {
      child.set(child.row("UASC"), "DUC", plusDays(child.row("UASC").DUC, 1));
      return [finds("304", [child.row("UASC"), "DUC"])];
    },
  },
  {
    name: "uasc-row-lost",
    mistake: "The row in UASC is missing, although last year's status continues until the 18th birthday.",
    suits: isKnownArrival,
    make: (child) => {
      child.remove(child.row("UASC"));
      return [finds("205A", [child.row("Header"), "CHILD"])];
    },
  },
  {
    name: "duc-differs-from-last-year",
    mistake: "DUC is not the same day as last year, and is not in this year.",
    suits: (child) => isKnownArrival(child) && day(child.row("UASC").DUC) > YEAR_END + 60,
    make: (child) => {
      child.set(child.row("UASC"), "DUC", plusDays(child.row("UASC").DUC, -30));
      return [finds("205B", [child.row("UASC"), "DUC"], [child.row("Header"), "CHILD"])];
    },
  },
  {
    name: "uasc-only-this-year",
    mistake:
      "A row in UASC for a child who was in care last year without one; a home postcode is recorded too.",
    suits: (child) => isStayer(child) && isAgedBetween(child, 13, 17) && child.row("Header").SEX === "M",
    make: (child) => {
      const { DOB, SEX } = child.row("Header");
      child.add("UASC", { DOB: DOB ?? "", SEX: SEX ?? "", DUC: "" });
      return [
        finds("205D", [child.row("Header"), "CHILD"]),
        finds("406", [child.latest(), "HOME_POST", "PL_POST"]),
      ];
    },
  },
  {
    name: "uasc-home-postcode",
    mistake: "A home postcode, and therefore a distance, for an unaccompanied child.",
    suits: isNewArrival,
    make: (child) => {
      const episodes = child.rows("Episodes");
      for (const episode of episodes) child.set(episode, "HOME_POST", "L13 0AN");
      return [finds("406", ...onEach(episodes, "HOME_POST", "PL_POST"))];
    },
  },
  {
    name: "uasc-sex-differs",
    mistake: "SEX in UASC is not the same as in the Header.",
    suits: (child) => isNewArrival(child) && child.row("Header").SEX === "M",
    make: (child) => {
      child.set(child.row("UASC"), "SEX", "F");
      return [finds("INT21", [child.row("UASC"), "SEX"])];
    },
  },
  {
    name: "uasc-row-twice",
    mistake: "The same child is in UASC twice.",
    suits: isNewArrival,
    make: (child) => {
      const row = child.row("UASC");
      const copy = child.add("UASC", { SEX: row.SEX ?? "", DOB: row.DOB ?? "", DUC: "" });
      return [finds("INT36", [row, "CHILD"], [copy, "CHILD"])];
    },
  },
  {
    name: "uasc-dob-differs",
    mistake: "DOB in UASC is a day later than in the Header.",
    suits: isNewArrival,
    make: (child) => {
      child.set(child.row("UASC"), "DOB", plusDays(child.row("UASC").DOB, 1));
      return [finds("INT18", [child.row("UASC"), "DOB"])];
    },
  },
  {
    name: "uasc-under-11",
    mistake: "A row in UASC for a child under eleven; a home postcode is recorded too.",
    suits: (child) => isSimpleNewcomer(child) && isAgedBetween(child, 2, 9),
    make: (child) => {
      const { DOB, SEX } = child.row("Header");
      child.add("UASC", { DOB: DOB ?? "", SEX: SEX ?? "", DUC: "" });
      return [
        // The Header has no UASC column to mark: the status comes from the UASC table.
        finds("231", [child.row("Header"), "DOB"]),
        finds("406", [child.latest(), "HOME_POST", "PL_POST"]),
      ];
    },
  },
];
