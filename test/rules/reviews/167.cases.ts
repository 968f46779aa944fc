import rule from "../../../rules/reviews/167";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["PN0 with a date", { Reviews: [{ REVIEW: "05/05/2023", REVIEW_CODE: "PN0" }] }],
    ["PN7 in lower case", { Reviews: [{ REVIEW: "05/05/2023", REVIEW_CODE: "pn7" }] }],
    ["PN0 with an unreadable date", { Reviews: [{ REVIEW: "05/05/23", REVIEW_CODE: "PN0" }] }],
    ["both blank", { Reviews: [{ REVIEW: "", REVIEW_CODE: "" }] }],
    [
      "every code",
      {
        Reviews: "PN0 PN1 PN2 PN3 PN4 PN5 PN6 PN7"
          .split(" ")
          .map((REVIEW_CODE) => ({ REVIEW: "01/05/2025", REVIEW_CODE })),
      },
    ],
  ],
  finds: [
    [
      "dated review without a code",
      { Reviews: [{ REVIEW: "05/05/2023", REVIEW_CODE: "" }] },
      ["Reviews 1 REVIEW_CODE"],
    ],
    ["code without a date", { Reviews: [{ REVIEW: "", REVIEW_CODE: "PN1" }] }, ["Reviews 1 REVIEW_CODE"]],
    ["PN0 without a date", { Reviews: [{ REVIEW: "", REVIEW_CODE: "PN0" }] }, ["Reviews 1 REVIEW_CODE"]],
    [
      "PN8 does not exist",
      { Reviews: [{ REVIEW: "05/05/2023", REVIEW_CODE: "PN8" }] },
      ["Reviews 1 REVIEW_CODE"],
    ],
    [
      "unreadable date without a code",
      { Reviews: [{ REVIEW: "soon", REVIEW_CODE: "" }] },
      ["Reviews 1 REVIEW_CODE"],
    ],
    [
      "unknown code without a date",
      { Reviews: [{ REVIEW: "", REVIEW_CODE: "PN8" }] },
      ["Reviews 1 REVIEW_CODE"],
    ],
    [
      "a space beside the code",
      { Reviews: [{ REVIEW: "05/05/2025", REVIEW_CODE: "PN1 " }] },
      ["Reviews 1 REVIEW_CODE"],
    ],
  ],
});
