import type { PracticeRow } from "../year-rows/rows";
import type { ChildEditor } from "./child-editor";
import { finds, onEach, type SeededError } from "./seeded-error";
import {
  day,
  has,
  hasReachedAge,
  isAgedBetween,
  isBriefStay,
  isFoster,
  isLeaver,
  isMover,
  isNewcomer,
  isShortBreaks,
  isSimpleNewcomer,
  plusDays,
  YEAR_END,
  YEAR_START,
} from "./suitable";

const PLACEMENT = ["PLACE", "PL_POST", "URN", "PLACE_PROVIDER"] as const;

/** Returns the two episodes of a child who moved once. */
function episodesOfMove(child: ChildEditor) {
  const [before, after] = child.rows("Episodes");
  if (!before || !after) throw new Error("The child did not move.");
  return { before, after };
}

const isMoverWhoLeft = (child: ChildEditor) => isMover(child) && child.latest().DEC !== "";
const isYoungMover = (child: ChildEditor) => isMover(child) && isAgedBetween(child, 0, 17);

/** Mistakes within this year's episodes. */
export const episodesErrors: readonly SeededError[] = [
  {
    name: "decom-other-form",
    mistake:
      "DECOM is written with the year first. Without a start date, no social worker row can match it either.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.latest(), "DECOM", "2025-09-12");
      return [
        finds("141", [child.latest(), "DECOM"]),
        finds("FMT01", [child.latest(), "DECOM"]),
        finds("SW12STG2", [child.latest(), "DECOM", "DEC"]),
      ];
    },
  },
  {
    name: "decom-after-year",
    mistake: "DECOM is after 31 March, so it belongs in next year's return.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.latest(), "DECOM", "05/05/2026");
      return [finds("354", [child.latest(), "DECOM"]), finds("SW12STG2", [child.latest(), "DECOM", "DEC"])];
    },
  },
  {
    name: "earlier-episode-open",
    mistake: "The first episode was not closed when the child moved.",
    times: 2,
    suits: isYoungMover,
    make: (child) => {
      const { before, after } = episodesOfMove(child);
      child.setAll(before, { DEC: "", REC: "", REASON_PLACE_CHANGE: "" });
      return [finds("142", [before, "DEC", "REC"]), finds("433", [after, "RNE", "DECOM"])];
    },
  },
  {
    name: "rne-unknown-code",
    mistake: "RNE is not a code, so the missing reason for the move goes unnoticed too.",
    suits: isMover,
    make: (child) => {
      child.set(child.latest(), "RNE", "M");
      return [finds("143", [child.latest(), "RNE"])];
    },
  },
  {
    name: "ls-unknown-code",
    mistake: "LS is not a code.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.latest(), "LS", "S20");
      return [finds("144", [child.latest(), "LS"])];
    },
  },
  {
    name: "cin-unknown-code",
    mistake: "CIN is not a code.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.set(child.latest(), "CIN", "N9");
      return [finds("145", [child.latest(), "CIN"])];
    },
  },
  {
    name: "rec-unknown-code",
    mistake: "REC is a code that was dropped many years ago.",
    suits: isBriefStay,
    make: (child) => {
      child.set(child.latest(), "REC", "E43");
      return [finds("149", [child.latest(), "REC"])];
    },
  },
  {
    name: "dec-without-rec",
    mistake: "The episode has an end date but no reason.",
    times: 2,
    suits: isBriefStay,
    make: (child) => {
      child.set(child.latest(), "REC", "");
      return [finds("148", [child.latest(), "DEC", "REC"])];
    },
  },
  {
    name: "dec-impossible",
    mistake: "DEC is the 31st of a month with 30 days.",
    suits: (child) => isBriefStay(child) && isAgedBetween(child, 0, 17),
    make: (child) => {
      child.set(child.latest(), "DEC", "31/11/2025");
      return [finds("147", [child.latest(), "DEC"]), finds("FMT10", [child.latest(), "DEC"])];
    },
  },
  {
    name: "dec-before-decom",
    mistake: "The episode ends ten days before it starts.",
    suits: isBriefStay,
    make: (child) => {
      child.set(child.latest(), "DEC", plusDays(child.latest().DECOM, -10));
      return [finds("356", [child.latest(), "DECOM", "DEC"])];
    },
  },
  {
    name: "dec-same-day",
    mistake: "The episode starts and ends on the same day.",
    suits: isBriefStay,
    make: (child) => {
      child.set(child.latest(), "DEC", child.latest().DECOM ?? "");
      return [finds("355", [child.latest(), "DECOM", "DEC"])];
    },
  },
  {
    name: "dec-after-year",
    mistake: "DEC is after 31 March.",
    suits: isSimpleNewcomer,
    make: (child) => {
      child.setAll(child.latest(), { DEC: "15/04/2026", REC: "E4A" });
      return [finds("385", [child.latest(), "DEC"])];
    },
  },
  {
    name: "first-rne-not-s",
    mistake: "The first episode of a child new to care has RNE P.",
    suits: isBriefStay,
    make: (child) => {
      child.set(child.latest(), "RNE", "P");
      return [finds("357", [child.latest(), "RNE"])];
    },
  },
  {
    name: "remand-before-ten",
    mistake: "LS is J1 (on remand) before the tenth birthday.",
    suits: (child) => isSimpleNewcomer(child) && isAgedBetween(child, 3, 10),
    make: (child) => {
      child.set(child.latest(), "LS", "J1");
      return [finds("358", [child.latest(), "DECOM", "LS"], [child.row("Header"), "DOB"])];
    },
  },
  {
    name: "open-after-18",
    mistake:
      "The episode was not closed on the 18th birthday. The child now seems to have been in care all year, so health data is expected.",
    suits: isAdultLeaver,
    make: (child) => {
      child.setAll(child.latest(), { DEC: "", REC: "" });
      return [
        finds("359", [child.latest(), "DEC", "LS", "PLACE"]),
        finds("191", [child.row("Episodes"), "CHILD"]),
      ];
    },
  },
  {
    name: "police-protection-too-long",
    mistake: "LS is L1 (police protection) for more than three days.",
    suits: isBriefStay,
    make: (child) => {
      child.set(child.latest(), "LS", "L1");
      return [finds("361", [child.latest(), "DECOM", "LS", "DEC"])];
    },
  },
  {
    name: "short-break-rne",
    mistake: "A later short break has RNE P: it is neither a new start nor a continuation.",
    suits: isShortBreaks,
    make: (child) => {
      const later = child.latest();
      child.set(later, "RNE", "P");
      return [
        finds("366", [later, "RNE"]),
        finds("432", [later, "RNE"]),
        finds("433", [later, "RNE", "DECOM"]),
        finds("435", [later, "LS", ...PLACEMENT]),
      ];
    },
  },
  {
    name: "short-break-too-long",
    mistake: "A short break of 18 days.",
    suits: (child) =>
      isShortBreaks(child) && child.rows("Episodes").length <= 4 && day(child.latest().DECOM) < YEAR_END - 20,
    make: (child) => {
      child.set(child.latest(), "DEC", plusDays(child.latest().DECOM, 18));
      return [finds("365", [child.latest(), "LS", "DECOM", "DEC"])];
    },
  },
  {
    name: "short-breaks-mixed",
    mistake: "One short break has LS V4, the others V3.",
    suits: isShortBreaks,
    make: (child) => {
      child.set(child.row("Episodes"), "LS", "V4");
      return [finds("426", ...onEach(child.rows("Episodes"), "LS"))];
    },
  },
  {
    name: "last-episode-x1",
    mistake: "The last episode ends with X1, but nothing follows.",
    suits: isBriefStay,
    make: (child) => {
      child.set(child.latest(), "REC", "X1");
      return [finds("388", [child.latest(), "REC"])];
    },
  },
  {
    name: "end-code-in-the-middle",
    mistake: "REC says the child went home, but another episode follows on the same day.",
    suits: isMover,
    make: (child) => {
      const { before, after } = episodesOfMove(child);
      child.set(before, "REC", "E4A");
      return [finds("388", [before, "REC"]), finds("432", [after, "RNE"])];
    },
  },
  {
    name: "start-in-the-middle",
    mistake: "A move is recorded as a new start of care.",
    suits: isMoverWhoLeft,
    make: (child) => {
      child.set(child.latest(), "RNE", "S");
      return [finds("431", [child.latest(), "RNE", "DECOM"])];
    },
  },
  {
    name: "gap-between-episodes",
    mistake: "The next episode starts five days late.",
    suits: (child) => isMover(child) && lastsLongerThan(child, 8),
    make: (child) => {
      const { before, after } = episodesOfMove(child);
      child.set(after, "DECOM", plusDays(after.DECOM, 5));
      return [finds("433", [after, "RNE", "DECOM"]), finds("388", [before, "REC"])];
    },
  },
  {
    name: "overlapping-episodes",
    mistake: "The next episode starts four days before the previous one ended.",
    suits: isMover,
    make: (child) => {
      const { before, after } = episodesOfMove(child);
      child.set(after, "DECOM", plusDays(after.DECOM, -4));
      return [
        finds("501", [after, "DECOM", "DEC"]),
        finds("433", [after, "RNE", "DECOM"]),
        finds("388", [before, "REC"]),
      ];
    },
  },
  {
    name: "move-without-move",
    mistake: "RNE is P, but placement, provider, postcode and URN have not changed.",
    suits: isMover,
    make: (child) => {
      const { before, after } = episodesOfMove(child);
      for (const field of PLACEMENT) child.set(after, field, before[field] ?? "");
      return [finds("435", [after, "LS", ...PLACEMENT])];
    },
  },
  {
    name: "legal-change-without-change",
    mistake: "RNE is L, but LS has not changed.",
    suits: (child) => isNewcomer(child) && child.latest().RNE === "L" && !/^L/.test(before(child).LS ?? ""),
    make: (child) => {
      const later = child.latest();
      child.set(later, "LS", before(child).LS ?? "");
      return [finds("434", [later, "RNE", "LS", ...PLACEMENT])];
    },
  },
  {
    name: "both-changed-but-legal-status",
    mistake: "RNE is B, but LS has not changed.",
    suits: isMover,
    make: (child) => {
      child.set(child.latest(), "RNE", "B");
      return [finds("436", [child.latest(), "RNE", "LS", ...PLACEMENT])];
    },
  },
  {
    name: "need-changes",
    mistake: "CIN changes within one period of care.",
    suits: isMover,
    make: (child) => {
      child.set(child.latest(), "CIN", child.latest().CIN === "N4" ? "N5" : "N4");
      return [finds("504", [child.latest(), "CIN"])];
    },
  },
  {
    name: "guardianship-not-fostered",
    mistake: "REC is E45 (special guardianship to a former foster carer), but the child was not fostered.",
    suits: (child) => isBriefStay(child) && !isFoster(child.latest()),
    make: (child) => {
      child.set(child.latest(), "REC", "E45");
      return [finds("516", [child.latest(), "REC", "PLACE"])];
    },
  },
  {
    name: "stayed-put-before-18",
    mistake: "REC is E17 (18 and stays with the carers) before the 18th birthday.",
    suits: isLeaver,
    make: (child) => {
      child.set(child.latest(), "REC", "E17");
      return [finds("460", [child.latest(), "DEC", "REC"])];
    },
  },
  {
    name: "independent-at-ten",
    mistake: "REC is E5 (independent living) before the 14th birthday.",
    suits: (child) => isLeaver(child) && isAgedBetween(child, 0, 13),
    make: (child) => {
      child.set(child.latest(), "REC", "E5");
      return [finds("387", [child.latest(), "REC"])];
    },
  },
  {
    name: "adult-services-too-early",
    mistake: "REC is E7 (adult social care) before the 16th birthday.",
    suits: (child) => isLeaver(child) && isAgedBetween(child, 0, 15),
    make: (child) => {
      child.set(child.latest(), "REC", "E7");
      return [finds("389", [child.latest(), "REC"])];
    },
  },
];

/** Returns the episode before the latest. */
function before(child: ChildEditor): PracticeRow {
  const episodes = child.rows("Episodes");
  return episodes[episodes.length - 2] ?? child.latest();
}

function isAdultLeaver(child: ChildEditor): boolean {
  return (
    has(child, "Header", "Episodes") &&
    child.rows("UASC").length + child.rows("Missing").length + child.rows("OC3").length === 0 &&
    child.rows("Episodes").length === 1 &&
    day(child.row("Episodes").DECOM) < YEAR_START &&
    child.latest().DEC !== "" &&
    hasReachedAge(child, 18, YEAR_END - 1) &&
    hasReachedAge(child, 18, day(child.latest().DEC))
  );
}

function lastsLongerThan(child: ChildEditor, days: number): boolean {
  const { DECOM, DEC } = child.latest();
  return (DEC === "" ? YEAR_END : day(DEC)) - day(DECOM) > days;
}
