import { postcodesIn } from "../geography";
import type { ChildEditor } from "./child-editor";
import { finds, onEach, type SeededError } from "./seeded-error";
import {
  day,
  hasNone,
  hasReachedAge,
  isAgencyFoster,
  isGirl,
  isStayer,
  plusDays,
  YEAR_START,
} from "./suitable";

const hasPupilNumber = (child: ChildEditor) =>
  isStayer(child) &&
  [child.row("Header"), child.lastYearRow("Header")].every(({ UPN }) => !/^UN/.test(UPN ?? ""));

/** A mistake: one field of last year's Header differs, as when this year's was corrected or mistyped. */
function headerDiffers(
  field: string,
  rule: string,
  other: (value: string) => string,
  suits: (child: ChildEditor) => boolean = isStayer,
): SeededError {
  return {
    name: `${field.toLowerCase()}-differs-from-last-year`,
    mistake: `${field} is not what last year's return has.`,
    suits,
    make: (child) => {
      const last = child.lastYearRow("Header");
      child.set(last, field, other(last[field] ?? ""));
      return [finds(rule, [child.row("Header"), field])];
    },
  };
}

/** A mistake: one field of last year's open episode differs from this year's first. */
function firstEpisodeDiffers(
  field: string,
  rule: string,
  times: number,
  other: (value: string) => string,
  suits: (child: ChildEditor) => boolean = isStayer,
): SeededError {
  return {
    name: `first-episode-${field.toLowerCase().replaceAll("_", "-")}-differs`,
    mistake: `${field} of the first episode is not what last year's open episode has.`,
    times,
    suits: (child) => isStayer(child) && suits(child),
    make: (child) => {
      const last = child.latestOfLastYear();
      child.set(last, field, other(last[field] ?? ""));
      return [finds(rule, [child.latest(), field])];
    },
  };
}

/** Differences from last year's return. */
export const yearOnYearErrors: readonly SeededError[] = [
  headerDiffers("SEX", "202", (sex) => (sex === "M" ? "F" : "M")),
  headerDiffers("DOB", "203", (dob) => plusDays(dob, 31)),
  headerDiffers("ETHNIC", "204", (code) => (code === "WBRI" ? "NOBT" : "WBRI")),
  headerDiffers("UPN", "208", (upn) => `${upn.slice(0, -2)}88`, hasPupilNumber),
  {
    name: "mother-no-longer",
    mistake: "MOTHER was 1 last year and is 0 now.",
    suits: (child) => isStayer(child) && isGirl(child) && child.row("Header").MOTHER === "0",
    make: (child) => {
      child.set(child.lastYearRow("Header"), "MOTHER", "1");
      return [finds("207", [child.row("Header"), "MOTHER"])];
    },
  },
  {
    name: "mother-since-earlier-year",
    mistake: "MOTHER is 1 with an MC_DOB before 1 April, but last year's return said 0.",
    suits: (child) =>
      isStayer(child) && isGirl(child) && hasReachedAge(child, 15, YEAR_START) && isNotMother(child),
    make: (child) => {
      const header = child.row("Header");
      child.setAll(header, { MOTHER: "1", MC_DOB: "20/02/2025" });
      return [finds("626", [header, "MOTHER", "MC_DOB"])];
    },
  },
  {
    name: "first-episode-start-differs",
    mistake: "The first episode starts three days earlier than last year's open one.",
    times: 6,
    suits: (child) => isStayer(child) && day(child.latest().DECOM) > day(child.row("Header").DOB) + 10,
    make: (child) => {
      child.set(child.latest(), "DECOM", plusDays(child.latest().DECOM, -3));
      return [finds("502", [child.latest(), "DECOM"]), finds("562", [child.latest(), "DECOM"])];
    },
  },
  {
    name: "last-year-without-episodes",
    mistake: "The episode began before 1 April, but last year's return has no episode for the child.",
    times: 4,
    suits: (child) => isStayer(child) && hasNone(child, "OC3"),
    make: (child) => {
      for (const episode of [...child.lastYearRows("Episodes")]) child.remove(episode);
      const episodes = child.rows("Episodes");
      return [finds("562", [child.latest(), "DECOM"]), finds("NoE", ...onEach(episodes, "DECOM"))];
    },
  },
  firstEpisodeDiffers("RNE", "503A", 2, (code) => (code === "L" ? "P" : "L")),
  firstEpisodeDiffers("LS", "503B", 3, (code) => (code === "C2" ? "C1" : "C2")),
  firstEpisodeDiffers("CIN", "503C", 2, (code) => (code === "N1" ? "N5" : "N1")),
  firstEpisodeDiffers("PLACE", "503D", 2, (code) => (code === "U6" ? "U4" : "U6")),
  firstEpisodeDiffers("PLACE_PROVIDER", "503E", 2, (code) => (code === "PR4" ? "PR5" : "PR4")),
  firstEpisodeDiffers(
    "URN",
    "503F",
    3,
    () => "SC990099",
    (child) => isAgencyFoster(child.latest()),
  ),
  {
    name: "first-episode-home-postcode-differs",
    mistake: "HOME_POST was empty in last year's open episode, so the distance is new.",
    times: 2,
    suits: isStayer,
    make: (child) => {
      child.set(child.latestOfLastYear(), "HOME_POST", "");
      const cells = [child.latest(), "HOME_POST", "PL_POST"] as const;
      return [finds("453", cells), finds("503G", cells)];
    },
  },
  {
    name: "first-episode-elsewhere",
    mistake: "Last year's open episode was in York, this year's is in the authority.",
    suits: (child) => isStayer(child) && postcodesIn("home").includes(child.latest().PL_POST ?? ""),
    make: (child) => {
      child.set(child.latestOfLastYear(), "PL_POST", postcodesIn("far")[5] ?? "");
      const episode = child.latest();
      return [
        finds("452", [episode, "PL_POST"]),
        finds("453", [episode, "HOME_POST", "PL_POST"]),
        finds("503G", [episode, "HOME_POST", "PL_POST"]),
        finds("503H", [episode, "PL_POST"]),
        finds("503J", [episode, "PL_POST"]),
      ];
    },
  },
];

function isNotMother(child: ChildEditor): boolean {
  return child.row("Header").MOTHER === "0" && child.lastYearRow("Header").MOTHER === "0";
}
