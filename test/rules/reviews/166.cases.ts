import rule from "../../../rules/reviews/166";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["real date", { Reviews: [{ REVIEW: "14/11/2024" }] }],
    ["leading zeros left off", { Reviews: [{ REVIEW: "1/4/2024" }] }],
    ["a date that Excel holds as a serial number", { Reviews: [{ REVIEW: 45610 }] }],
  ],
  finds: [
    ["row without a date", { Reviews: [{ REVIEW: "", REVIEW_CODE: "PN3" }] }, ["Reviews 1 REVIEW"]],
    ["two-digit year", { Reviews: [{ REVIEW: "14/11/24" }] }, ["Reviews 1 REVIEW"]],
    [
      "November has thirty days",
      { Reviews: [{ REVIEW: "30/11/2024" }, { REVIEW: "31/11/2024" }] },
      ["Reviews 2 REVIEW"],
    ],
    [
      "a row that holds nothing but the child",
      { Reviews: [{ REVIEW: "", REVIEW_CODE: "" }] },
      ["Reviews 1 REVIEW"],
    ],
    [
      "spaces, a time or another separator",
      { Reviews: [{ REVIEW: " 14/11/2024" }, { REVIEW: "14/11/2024 10:00" }, { REVIEW: "14-11-2024" }] },
      ["Reviews 1 REVIEW", "Reviews 2 REVIEW", "Reviews 3 REVIEW"],
    ],
  ],
});
