import { TOPICS } from "../../../rules/rule";
import type { RuleInfo } from "../../../rules/rule-info";

/** The topics of the rule book. Our own format checks come last. */
export const ALL_TOPICS: readonly RuleInfo["topic"][] = [...TOPICS, "format"];

/** The names of the topics, as shown to the user. */
export const TOPIC_NAMES: Readonly<Record<RuleInfo["topic"], string>> = {
  child: "The child",
  uasc: "Unaccompanied asylum-seeking children",
  episodes: "Episodes of care",
  placement: "Placements",
  "provider-list": "Provider list",
  reviews: "Reviews",
  missing: "Missing periods",
  health: "Health and outcomes",
  "care-leavers": "Care leavers",
  "placed-for-adoption": "Placed for adoption",
  adoption: "Adoption",
  "previous-permanence": "Previous permanence",
  "social-worker": "Social worker",
  "deprivation-of-liberty": "Deprivation of liberty",
  "year-on-year": "This year and last year",
  integrity: "The return as a whole",
  format: "Format of cells (our own checks)",
};
