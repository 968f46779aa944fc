import rule from "../../../rules/reviews/440";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["still 3", { Reviews: [{ DOB: "09/09/2018", REVIEW: "08/09/2022", REVIEW_CODE: "PN0" }] }],
    ["other code", { Reviews: [{ DOB: "09/09/2017", REVIEW: "01/12/2022", REVIEW_CODE: "PN1" }] }],
    [
      "date of birth blank, whatever the Header says",
      { Header: [{ DOB: "09/09/2017" }], Reviews: [{ REVIEW: "01/12/2022", REVIEW_CODE: "PN0" }] },
    ],
    [
      "review date unreadable",
      { Reviews: [{ DOB: "09/09/2017", REVIEW: "31/11/2022", REVIEW_CODE: "PN0" }] },
    ],
    [
      "born on 29 February, the day before the fourth birthday",
      { Reviews: [{ DOB: "29/02/2020", REVIEW: "28/02/2024", REVIEW_CODE: "PN0" }] },
    ],
    [
      "date of birth unreadable",
      { Reviews: [{ DOB: "31/09/2017", REVIEW: "01/12/2022", REVIEW_CODE: "PN0" }] },
    ],
  ],
  finds: [
    [
      "review on the fourth birthday",
      { Reviews: [{ DOB: "09/09/2018", REVIEW: "09/09/2022", REVIEW_CODE: "PN0" }] },
      ["Reviews 1 DOB REVIEW REVIEW_CODE"],
    ],
    [
      "the day after it",
      { Reviews: [{ DOB: "09/09/2018", REVIEW: "10/09/2022", REVIEW_CODE: "PN0" }] },
      ["Reviews 1 DOB REVIEW REVIEW_CODE"],
    ],
    [
      "aged 5",
      { Reviews: [{ DOB: "09/09/2017", REVIEW: "01/12/2022", REVIEW_CODE: "PN0" }] },
      ["Reviews 1 DOB REVIEW REVIEW_CODE"],
    ],
    [
      "born on 29 February, on the fourth birthday",
      { Reviews: [{ DOB: "29/02/2020", REVIEW: "29/02/2024", REVIEW_CODE: "PN0" }] },
      ["Reviews 1 DOB REVIEW REVIEW_CODE"],
    ],
    [
      "a review with another code and one without a date come before it",
      {
        Reviews: [
          { DOB: "09/09/2018", REVIEW: "09/09/2022", REVIEW_CODE: "PN1" },
          { DOB: "09/09/2018", REVIEW: "", REVIEW_CODE: "PN0" },
          { DOB: "09/09/2018", REVIEW: "09/09/2022", REVIEW_CODE: "PN0" },
        ],
      },
      ["Reviews 3 DOB REVIEW REVIEW_CODE"],
    ],
  ],
});
