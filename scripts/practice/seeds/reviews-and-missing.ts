import type { ChildEditor } from "./child-editor";
import { finds, onEach, type SeededError } from "./seeded-error";
import {
  day,
  has,
  hasNone,
  hasReachedAge,
  isShortBreaks,
  isSimpleNewcomer,
  isStayer,
  plusDays,
  YEAR_END,
  YEAR_START,
} from "./suitable";

const isReviewed = (child: ChildEditor) => isStayer(child) && has(child, "Reviews");

/** Whether the child had one missing period, which ended, in an only episode that continues, and none last year. */
const wasMissing = (child: ChildEditor) =>
  has(child, "Header", "Episodes") &&
  hasNone(child, "UASC", "OC3") &&
  child.rows("Episodes").length === 1 &&
  child.latest().DEC === "" &&
  child.rows("Missing").length === 1 &&
  child.row("Missing").MIS_END !== "" &&
  child.lastYearRows("Missing").every(({ MIS_END }) => MIS_END !== "");

/** Mistakes in reviews. */
export const reviewsErrors: readonly SeededError[] = [
  {
    name: "review-date-impossible",
    mistake: "REVIEW is a date that does not exist.",
    suits: isReviewed,
    make: (child) => {
      child.set(child.row("Reviews"), "REVIEW", "30/02/2026");
      return [
        finds("166", [child.row("Reviews"), "REVIEW"]),
        finds("FMT10", [child.row("Reviews"), "REVIEW"]),
      ];
    },
  },
  {
    name: "review-code-missing",
    mistake: "REVIEW_CODE was left empty.",
    times: 2,
    suits: isReviewed,
    make: (child) => {
      child.set(child.row("Reviews"), "REVIEW_CODE", "");
      return [finds("167", [child.row("Reviews"), "REVIEW_CODE"])];
    },
  },
  {
    name: "review-pn0-too-old",
    mistake: "REVIEW_CODE is PN0 (under four) for an older child.",
    suits: (child) => isReviewed(child) && hasReachedAge(child, 4, YEAR_START),
    make: (child) => {
      child.set(child.row("Reviews"), "REVIEW_CODE", "PN0");
      return [finds("440", [child.row("Reviews"), "DOB", "REVIEW", "REVIEW_CODE"])];
    },
  },
  {
    name: "review-code-too-young",
    mistake: "REVIEW_CODE is PN1 (spoke for themselves) for a child under four.",
    suits: (child) => isReviewed(child) && !hasReachedAge(child, 4, YEAR_END),
    make: (child) => {
      child.set(child.row("Reviews"), "REVIEW_CODE", "PN1");
      return [finds("441", [child.row("Reviews"), "DOB", "REVIEW", "REVIEW_CODE"])];
    },
  },
  {
    name: "review-for-short-breaks",
    mistake: "A review for a child who only has short breaks.",
    suits: isShortBreaks,
    make: (child) => {
      const review = child.add("Reviews", {
        DOB: child.row("Header").DOB ?? "",
        REVIEW: child.latest().DECOM ?? "",
        REVIEW_CODE: "PN6",
      });
      return [finds("399", ...onEach(child.rows("Episodes"), "LS"), [review, "REVIEW", "REVIEW_CODE"])];
    },
  },
];

/** Mistakes in missing periods. */
export const missingErrors: readonly SeededError[] = [
  {
    name: "missing-end-before-start",
    mistake: "MIS_END is three days before MIS_START.",
    suits: (child) => wasMissing(child) && day(child.row("Missing").MIS_START) - startOfCareInYear(child) > 8,
    make: (child) => {
      const row = child.row("Missing");
      child.set(row, "MIS_END", plusDays(row.MIS_START, -3));
      return [finds("567", [row, "MIS_START", "MIS_END"])];
    },
  },
  {
    name: "missing-kind-blank",
    mistake: "MISSING was left empty.",
    suits: wasMissing,
    make: (child) => {
      const row = child.row("Missing");
      child.set(row, "MISSING", "");
      return [finds("565", [row, "MISSING", "MIS_START"]), finds("566", [row, "MISSING", "MIS_END"])];
    },
  },
  {
    name: "missing-kind-unknown",
    mistake: "MISSING is Y, which is not a code.",
    suits: wasMissing,
    make: (child) => {
      child.set(child.row("Missing"), "MISSING", "Y");
      return [finds("1006", [child.row("Missing"), "MISSING"])];
    },
  },
  {
    name: "missing-start-blank",
    mistake: "MIS_START was left empty.",
    suits: wasMissing,
    make: (child) => {
      child.set(child.row("Missing"), "MIS_START", "");
      return [
        finds("564", [child.row("Missing"), "MISSING", "MIS_START"]),
        finds("1004", [child.row("Missing"), "MIS_START"]),
      ];
    },
  },
  {
    name: "missing-end-after-year",
    mistake: "MIS_END is after 31 March.",
    suits: wasMissing,
    make: (child) => {
      child.set(child.row("Missing"), "MIS_END", "22/05/2026");
      return [finds("571", [child.row("Missing"), "MIS_END"])];
    },
  },
  {
    name: "missing-end-other-form",
    mistake: "MIS_END is written with dots.",
    suits: wasMissing,
    make: (child) => {
      const row = child.row("Missing");
      child.set(row, "MIS_END", (row.MIS_END ?? "").replaceAll("/", "."));
      return [finds("1005", [row, "MIS_END"]), finds("FMT04", [row, "MIS_END"])];
    },
  },
  {
    name: "missing-before-care",
    mistake: "A missing period before care began.",
    suits: (child) => isSimpleNewcomer(child) && day(child.latest().DECOM) > YEAR_START + 40,
    make: (child) => {
      const { DECOM } = child.latest();
      const row = child.add("Missing", {
        DOB: child.row("Header").DOB ?? "",
        MISSING: "M",
        MIS_START: plusDays(DECOM, -12),
        MIS_END: plusDays(DECOM, -10),
      });
      return [
        finds("577", [row, "MIS_END"]),
        finds("578", [row, "MIS_START"]),
        finds("581", [row, "MIS_START"]),
      ];
    },
  },
  {
    name: "missing-overlap",
    mistake: "A second missing period begins before the first has ended.",
    suits: (child) => isSimpleNewcomer(child) && day(child.latest().DECOM) < YEAR_END - 60,
    make: (child) => {
      const { DECOM } = child.latest();
      const DOB = child.row("Header").DOB ?? "";
      const period = (from: number, to: number) => ({
        DOB,
        MISSING: "M",
        MIS_START: plusDays(DECOM, from),
        MIS_END: plusDays(DECOM, to),
      });
      child.add("Missing", period(20, 26));
      const second = child.add("Missing", period(24, 28));
      return [finds("574", [second, "MIS_START", "MIS_END"])];
    },
  },
  {
    name: "missing-not-carried-over",
    mistake: "Last year's missing period has no end, and this year's return does not have it.",
    suits: (child) => isStayer(child) && day(child.latestOfLastYear().DECOM) < YEAR_START - 20,
    make: (child) => {
      const row = child.add(
        "Missing",
        { DOB: child.row("Header").DOB ?? "", MISSING: "M", MIS_START: "28/03/2025", MIS_END: "" },
        true,
      );
      return [finds("576", [row, "CHILD", "MIS_START"])];
    },
  },
];

function startOfCareInYear(child: ChildEditor): number {
  return Math.max(day(child.latest().DECOM), YEAR_START);
}
