import type { ChildEditor } from "./child-editor";
import { finds, onEach, type SeededError } from "./seeded-error";
import { day, has, hasReachedAge, isStayer, plusDays, YEAR_END, YEAR_START } from "./suitable";

const DETAILS = ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"] as const;

const isAdopted = (child: ChildEditor) => has(child, "Header", "Episodes", "AD1", "PlacedAdoption");
const isPlanned = (child: ChildEditor) =>
  has(child, "Header", "Episodes", "PlacedAdoption") &&
  child.rows("AD1").length === 0 &&
  child.row("PlacedAdoption").DATE_PLACED_CEASED === "";
const isReversed = (child: ChildEditor) =>
  has(child, "Episodes", "PlacedAdoption") && (child.row("PlacedAdoption").DATE_PLACED_CEASED ?? "") !== "";
const isAdoptive = (PLACE: string | undefined) => /^A[3-6]$/.test(PLACE ?? "");

/** Mistakes about adoptions and decisions for adoption. */
export const adoptionErrors: readonly SeededError[] = [
  {
    name: "decision-dates-differ",
    mistake: "DATE_INT in AD1 is a day before DATE_PLACED.",
    times: 2,
    suits: (child) => isAdopted(child) && child.rows("Episodes").every(({ RNE }) => RNE !== "S"),
    make: (child) => {
      const row = child.row("AD1");
      child.set(row, "DATE_INT", plusDays(row.DATE_INT, -1));
      return [finds("523", [child.row("PlacedAdoption"), "DATE_PLACED"], [row, "DATE_INT"])];
    },
  },
  {
    name: "adoption-details-incomplete",
    mistake: "The child was adopted, but NB_ADOPTR is empty.",
    suits: isAdopted,
    make: (child) => {
      const row = child.row("AD1");
      child.set(row, "NB_ADOPTR", "");
      return [finds("151", [row, ...DETAILS]), finds("601", [child.latest(), "REC"], [row, ...DETAILS])];
    },
  },
  {
    name: "adoption-details-missing",
    mistake: "The child was adopted, but there is no row in AD1.",
    suits: isAdopted,
    make: (child) => {
      child.remove(child.row("AD1"));
      return [finds("601", [child.latest(), "REC"])];
    },
  },
  {
    name: "matched-before-decision",
    mistake: "DATE_MATCH is before DATE_INT.",
    suits: isAdopted,
    make: (child) => {
      const row = child.row("AD1");
      child.set(row, "DATE_MATCH", plusDays(row.DATE_INT, -3));
      return [finds("333", [row, "DATE_INT"])];
    },
  },
  {
    name: "foster-carer-flag-differs",
    mistake: "FOSTER_CARE contradicts the type of placement.",
    suits: isAdopted,
    make: (child) => {
      const row = child.row("AD1");
      child.set(row, "FOSTER_CARE", row.FOSTER_CARE === "1" ? "0" : "1");
      return [finds("335", [child.latest(), "PLACE"], [row, "FOSTER_CARE"])];
    },
  },
  {
    name: "single-adopter-couple",
    mistake: "LS_ADOPTR says a single adopter, but SEX_ADOPTR says a couple.",
    suits: (child) => isAdopted(child) && (child.row("AD1").SEX_ADOPTR ?? "") === "MF",
    make: (child) => {
      child.set(child.row("AD1"), "LS_ADOPTR", "L0");
      return [finds("514", [child.row("AD1"), "LS_ADOPTR", "SEX_ADOPTR"])];
    },
  },
  {
    name: "two-adopters-one-sex",
    mistake: "NB_ADOPTR is 2, but SEX_ADOPTR is the code for a single adopter.",
    suits: (child) => isAdopted(child) && child.row("AD1").NB_ADOPTR === "1",
    make: (child) => {
      child.set(child.row("AD1"), "NB_ADOPTR", "2");
      return [finds("511", [child.row("AD1"), "NB_ADOPTR", "SEX_ADOPTR"])];
    },
  },
  {
    name: "adopted-on-matching-day",
    mistake: "DATE_MATCH is the day of the adoption order, so the match is after the placement too.",
    suits: isAdopted,
    make: (child) => {
      const row = child.row("AD1");
      child.set(row, "DATE_MATCH", child.latest().DEC ?? "");
      return [
        finds("331", [row, "DATE_MATCH"], [child.latest(), "DECOM", "REC"]),
        finds("582", [child.latest(), "DEC"], [row, "DATE_MATCH"]),
      ];
    },
  },
  {
    name: "adopted-from-foster-placement",
    mistake: "REC is E12 (adopted) from a foster placement, with nothing else about an adoption.",
    suits: (child) => isStayer(child) && !hasReachedAge(child, 8, YEAR_END),
    make: (child) => {
      child.remove(child.row("OC2"));
      child.setAll(child.latest(), { DEC: "20/02/2026", REC: "E12" });
      return [finds("390", [child.latest(), "PLACE", "REC"]), finds("601", [child.latest(), "REC"])];
    },
  },
  {
    name: "decision-missing",
    mistake: "A placement order (E1), but no row in PlacedAdoption.",
    suits: (child) =>
      isPlanned(child) &&
      child.rows("Episodes").some(({ LS }) => LS === "E1") &&
      !child.rows("Episodes").some(({ PLACE }) => isAdoptive(PLACE)),
    make: (child) => {
      child.remove(child.row("PlacedAdoption"));
      const ordered = child.rows("Episodes").filter(({ LS }) => LS === "E1");
      return [finds("553", ...onEach(ordered, "LS"))];
    },
  },
  {
    name: "placed-without-decision",
    mistake: "Placed with adopters, but there is no row in PlacedAdoption.",
    suits: (child) => isPlanned(child) && isAdoptive(child.latest().PLACE),
    make: (child) => {
      child.remove(child.row("PlacedAdoption"));
      const episodes = child.rows("Episodes");
      const ordered = episodes.filter(({ LS }) => LS === "E1");
      const expected = [
        finds(
          "551",
          ...onEach(
            episodes.filter(({ PLACE }) => isAdoptive(PLACE)),
            "PLACE",
          ),
        ),
      ];
      return ordered.length > 0 ? [...expected, finds("553", ...onEach(ordered, "LS"))] : expected;
    },
  },
  {
    name: "decision-before-care",
    mistake: "DATE_PLACED is before care began.",
    suits: (child) => {
      const start = child.rows("Episodes")[0];
      return isPlanned(child) && start?.RNE === "S" && day(start.DECOM) > YEAR_START + 20;
    },
    make: (child) => {
      const start = child.row("Episodes");
      const row = child.row("PlacedAdoption");
      child.set(row, "DATE_PLACED", plusDays(start.DECOM, -5));
      return [finds("1003", [row, "DATE_PLACED"], [start, "DECOM", "RNE"])];
    },
  },
  {
    name: "decision-differs-from-last-year",
    mistake: "DATE_PLACED is three days earlier than in last year's return.",
    suits: (child) => isPlanned(child) && child.lastYearRows("PlacedAdoption").length > 0,
    make: (child) => {
      const row = child.row("PlacedAdoption");
      child.set(row, "DATE_PLACED", plusDays(row.DATE_PLACED, -3));
      return [finds("560", [row, "DATE_PLACED", "DATE_PLACED_CEASED"])];
    },
  },
  {
    name: "reversal-without-reason",
    mistake: "The decision was reversed, but REASON_PLACED_CEASED is empty.",
    suits: isReversed,
    make: (child) => {
      const row = child.row("PlacedAdoption");
      child.set(row, "REASON_PLACED_CEASED", "");
      return [finds("119", [row, "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"])];
    },
  },
];
