import type { ChildEditor } from "./child-editor";
import { finds, type SeededError } from "./seeded-error";
import {
  day,
  hasReachedAge,
  isAgedBetween,
  isSimpleNewcomer,
  isStayer,
  YEAR_END,
  YEAR_START,
} from "./suitable";

const CORE = ["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"] as const;
const OTHERS = ["CONVICTED", "HEALTH_CHECK", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"] as const;
const BLANK_CORE = Object.fromEntries(CORE.map((field) => [field, ""]));

const isScored = (child: ChildEditor) => isStayer(child) && (child.row("OC2").SDQ_SCORE ?? "") !== "";
const isSober = (child: ChildEditor) => isStayer(child) && child.row("OC2").SUBSTANCE_MISUSE === "0";

/** Whether the child is old enough for the questionnaire all year, and not yet 17. */
const isAskedAllYear = (child: ChildEditor) =>
  isStayer(child) && hasReachedAge(child, 4, YEAR_START) && !hasReachedAge(child, 17, YEAR_END);

/** Mistakes in the health data of children in care for a year. */
export const healthErrors: readonly SeededError[] = [
  {
    name: "health-blank-at-primary-age",
    mistake:
      "The four health items were left empty (for a child aged five to nine, nothing else has to be filled in).",
    times: 2,
    suits: (child) => isStayer(child) && isAgedBetween(child, 5, 10),
    make: (child) => {
      child.setAll(child.row("OC2"), BLANK_CORE);
      return [finds("191", [child.row("OC2"), ...CORE])];
    },
  },
  {
    name: "health-blank-but-conviction",
    mistake: "The four health items were left empty, CONVICTED was filled in.",
    times: 2,
    suits: (child) => isSober(child) && isAgedBetween(child, 11, 18) && child.row("OC2").CONVICTED === "0",
    make: (child) => {
      child.setAll(child.row("OC2"), BLANK_CORE);
      return [
        finds("191", [child.row("OC2"), ...CORE]),
        finds("182", [child.row("OC2"), ...CORE, ...OTHERS]),
      ];
    },
  },
  {
    name: "health-row-missing",
    mistake: "In care all year, but there is no row in OC2.",
    times: 3,
    suits: isStayer,
    make: (child) => {
      child.remove(child.row("OC2"));
      return [finds("191", [child.latest(), "CHILD"])];
    },
  },
  {
    name: "sdq-blank",
    mistake: "Neither an SDQ score nor a reason why there is none.",
    times: 4,
    suits: isAskedAllYear,
    make: (child) => {
      child.setAll(child.row("OC2"), { SDQ_SCORE: "", SDQ_REASON: "" });
      return [finds("186", [child.row("OC2"), "SDQ_SCORE", "SDQ_REASON"])];
    },
  },
  {
    name: "sdq-blank-in-year-of-17th-birthday",
    mistake: "Neither an SDQ score nor a reason in the year of the 17th birthday.",
    suits: (child) =>
      isStayer(child) && hasReachedAge(child, 17, YEAR_END - 1) && !hasReachedAge(child, 17, YEAR_START + 1),
    make: (child) => {
      child.setAll(child.row("OC2"), { SDQ_SCORE: "", SDQ_REASON: "" });
      return [finds("197B", [child.row("OC2"), "SDQ_REASON", "DOB"])];
    },
  },
  {
    name: "sdq-out-of-range",
    mistake: "SDQ_SCORE is 45, but the maximum is 40.",
    suits: isScored,
    make: (child) => {
      child.set(child.row("OC2"), "SDQ_SCORE", "45");
      return [finds("180", [child.row("OC2"), "SDQ_SCORE"])];
    },
  },
  {
    name: "sdq-score-and-reason",
    mistake: "Both an SDQ score and a reason why there is none.",
    suits: isScored,
    make: (child) => {
      child.set(child.row("OC2"), "SDQ_REASON", "SDQ4");
      return [finds("197a", [child.row("OC2"), "SDQ_SCORE", "SDQ_REASON"])];
    },
  },
  {
    name: "sdq-reason-unknown-code",
    mistake: "SDQ_REASON is not a code.",
    suits: (child) => isAskedAllYear(child) && (child.row("OC2").SDQ_REASON ?? "") !== "",
    make: (child) => {
      child.set(child.row("OC2"), "SDQ_REASON", "SDQ6");
      return [finds("196", [child.row("OC2"), "SDQ_REASON"])];
    },
  },
  {
    name: "sdq-reason-not-for-this-age",
    mistake: "SDQ_REASON is SDQ1 (under four or over 16) for a child between those ages.",
    suits: (child) => isStayer(child) && isAgedBetween(child, 6, 15),
    make: (child) => {
      child.setAll(child.row("OC2"), { SDQ_SCORE: "", SDQ_REASON: "SDQ1" });
      return [finds("157", [child.row("OC2"), "SDQ_REASON", "DOB"])];
    },
  },
  {
    name: "sdq-under-four",
    mistake: "An SDQ score for a child under four.",
    suits: (child) => isStayer(child) && !hasReachedAge(child, 4, YEAR_END),
    make: (child) => {
      child.set(child.row("OC2"), "SDQ_SCORE", "12");
      return [finds("188", [child.row("OC2"), "SDQ_SCORE", "SDQ_REASON"])];
    },
  },
  {
    name: "misuse-without-help",
    mistake: "SUBSTANCE_MISUSE is 1, but INTERVENTION_RECEIVED is empty.",
    suits: isSober,
    make: (child) => {
      child.set(child.row("OC2"), "SUBSTANCE_MISUSE", "1");
      return [finds("192", [child.row("OC2"), "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED"])];
    },
  },
  {
    name: "misuse-help-not-offered",
    mistake: "No help was received, and INTERVENTION_OFFERED is empty.",
    suits: isSober,
    make: (child) => {
      child.setAll(child.row("OC2"), { SUBSTANCE_MISUSE: "1", INTERVENTION_RECEIVED: "0" });
      return [
        finds("159", [child.row("OC2"), "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"]),
      ];
    },
  },
  {
    name: "misuse-help-received-and-offered",
    mistake: "Help was received, and INTERVENTION_OFFERED is filled in as well.",
    suits: isSober,
    make: (child) => {
      child.setAll(child.row("OC2"), {
        SUBSTANCE_MISUSE: "1",
        INTERVENTION_RECEIVED: "1",
        INTERVENTION_OFFERED: "0",
      });
      return [finds("158", [child.row("OC2"), "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"])];
    },
  },
  {
    name: "help-without-misuse",
    mistake: "INTERVENTION_RECEIVED is filled in although SUBSTANCE_MISUSE is 0.",
    suits: isSober,
    make: (child) => {
      child.set(child.row("OC2"), "INTERVENTION_RECEIVED", "0");
      return [
        finds("193", [child.row("OC2"), "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED"]),
      ];
    },
  },
  {
    name: "health-flag-not-0-or-1",
    mistake: "TEETH_CHECK is Y instead of 1.",
    suits: isStayer,
    make: (child) => {
      child.set(child.row("OC2"), "TEETH_CHECK", "Y");
      return [finds("181", [child.row("OC2"), "TEETH_CHECK"])];
    },
  },
  {
    name: "conviction-blank",
    mistake: "CONVICTED was left empty for a child of ten or over.",
    suits: (child) => isSober(child) && hasReachedAge(child, 10, YEAR_END),
    make: (child) => {
      child.set(child.row("OC2"), "CONVICTED", "");
      return [finds("543", [child.row("OC2"), "DOB", "CONVICTED"])];
    },
  },
  {
    name: "conviction-too-young",
    mistake: "CONVICTED was filled in for a child under ten.",
    suits: (child) => isStayer(child) && !hasReachedAge(child, 10, YEAR_END),
    make: (child) => {
      child.set(child.row("OC2"), "CONVICTED", "0");
      return [finds("542", [child.row("OC2"), "CONVICTED"])];
    },
  },
  {
    name: "health-check-too-old",
    mistake: "HEALTH_CHECK was filled in for a child of five or over.",
    suits: (child) => isStayer(child) && hasReachedAge(child, 5, YEAR_END),
    make: (child) => {
      child.set(child.row("OC2"), "HEALTH_CHECK", "0");
      return [finds("546", [child.row("OC2"), "DOB", "HEALTH_CHECK"])];
    },
  },
  {
    name: "health-check-blank",
    mistake: "HEALTH_CHECK was left empty for a child under five.",
    suits: (child) => isStayer(child) && !hasReachedAge(child, 5, YEAR_END),
    make: (child) => {
      child.set(child.row("OC2"), "HEALTH_CHECK", "");
      return [finds("545", [child.row("OC2"), "DOB", "HEALTH_CHECK"])];
    },
  },
  {
    name: "health-row-without-full-year",
    mistake: "A row in OC2 for a child who came into care during the year.",
    suits: (child) =>
      isSimpleNewcomer(child) && isAgedBetween(child, 5, 9) && day(child.latest().DECOM) > YEAR_START,
    make: (child) => {
      const row = child.add("OC2", {
        DOB: child.row("Header").DOB ?? "",
        SDQ_SCORE: "14",
        IMMUNISATIONS: "1",
        TEETH_CHECK: "1",
        HEALTH_ASSESSMENT: "1",
        SUBSTANCE_MISUSE: "0",
      });
      return [
        finds("185", [row, "SDQ_SCORE"]),
        finds("190", [
          row,
          "CONVICTED",
          "HEALTH_CHECK",
          ...["IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE"],
          "INTERVENTION_RECEIVED",
          "INTERVENTION_OFFERED",
        ]),
      ];
    },
  },
];
