import rule from "../../../rules/reviews/441";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "on the fourth birthday",
      { Reviews: [{ DOB: "09/09/2018", REVIEW: "09/09/2022", REVIEW_CODE: "PN3" }] },
    ],
    ["PN0 is right under 4", { Reviews: [{ DOB: "09/09/2018", REVIEW: "08/09/2022", REVIEW_CODE: "PN0" }] }],
    [
      "no code, and a code that does not exist",
      {
        Reviews: [
          { DOB: "09/09/2018", REVIEW: "08/09/2022" },
          { DOB: "09/09/2018", REVIEW: "08/09/2022", REVIEW_CODE: "PN8" },
        ],
      },
    ],
    [
      "date of birth blank, whatever the Header says",
      { Header: [{ DOB: "09/09/2020" }], Reviews: [{ REVIEW: "08/09/2022", REVIEW_CODE: "PN1" }] },
    ],
    ["review date blank", { Reviews: [{ DOB: "09/09/2018", REVIEW: "", REVIEW_CODE: "PN1" }] }],
    [
      "date of birth unreadable",
      { Reviews: [{ DOB: "31/09/2018", REVIEW: "08/09/2022", REVIEW_CODE: "PN1" }] },
    ],
    [
      "review date unreadable",
      { Reviews: [{ DOB: "09/09/2018", REVIEW: "31/09/2022", REVIEW_CODE: "PN1" }] },
    ],
  ],
  finds: [
    [
      "one day before the fourth birthday",
      { Reviews: [{ DOB: "09/09/2018", REVIEW: "08/09/2022", REVIEW_CODE: "PN3" }] },
      ["Reviews 1 DOB REVIEW REVIEW_CODE"],
    ],
    [
      "review before birth",
      { Reviews: [{ DOB: "09/09/2018", REVIEW: "08/09/2017", REVIEW_CODE: "PN7" }] },
      ["Reviews 1 DOB REVIEW REVIEW_CODE"],
    ],
    [
      "born on 29 February, the day before the fourth birthday",
      { Reviews: [{ DOB: "29/02/2020", REVIEW: "28/02/2024", REVIEW_CODE: "PN1" }] },
      ["Reviews 1 DOB REVIEW REVIEW_CODE"],
    ],
    [
      "each of the seven codes",
      {
        Reviews: ["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"].map((REVIEW_CODE) => ({
          DOB: "09/09/2018",
          REVIEW: "08/09/2022",
          REVIEW_CODE,
        })),
      },
      [1, 2, 3, 4, 5, 6, 7].flatMap((row) => [
        `Reviews ${row} DOB`,
        `Reviews ${row} REVIEW`,
        `Reviews ${row} REVIEW_CODE`,
      ]),
    ],
    [
      "a review with another code and one without a date come before it",
      {
        Reviews: [
          { DOB: "09/09/2018", REVIEW: "08/09/2022", REVIEW_CODE: "PN0" },
          { DOB: "09/09/2018", REVIEW: "", REVIEW_CODE: "PN3" },
          { DOB: "09/09/2018", REVIEW: "08/09/2022", REVIEW_CODE: "PN3" },
        ],
      },
      ["Reviews 3 DOB REVIEW REVIEW_CODE"],
    ],
  ],
});
