import { defineCodeSet } from "./define-code-set";

export const reviewCodeCodes = defineCodeSet({
  name: "REVIEW_CODE",
  title: "How the child took part in the review",
  codes: [
    { value: "PN0", meaning: "aged under 4 at the review", first: "2022/23" },
    { value: "PN1", meaning: "attended and spoke for themselves", first: "2022/23" },
    { value: "PN2", meaning: "attended, an advocate spoke for them", first: "2022/23" },
    { value: "PN3", meaning: "attended, expressed views without words", first: "2022/23" },
    { value: "PN4", meaning: "attended, did not contribute", first: "2022/23" },
    { value: "PN5", meaning: "did not attend, briefed an advocate", first: "2022/23" },
    { value: "PN6", meaning: "did not attend, sent views by another means", first: "2022/23" },
    { value: "PN7", meaning: "did not attend, sent no views", first: "2022/23" },
  ],
});
