import { defineCodeSet } from "./define-code-set";

export const sdqReasonCodes = defineCodeSet({
  name: "SDQ_REASON",
  title: "Why there is no SDQ score",
  codes: [
    { value: "SDQ1", meaning: "aged under 4 or over 16 at the latest assessment", first: "2022/23" },
    { value: "SDQ2", meaning: "carer declined to fill it in", first: "2022/23" },
    { value: "SDQ3", meaning: "not possible because of severe disability", first: "2022/23" },
    { value: "SDQ4", meaning: "other", first: "2022/23" },
    { value: "SDQ5", meaning: "child or young person declined", first: "2022/23" },
  ],
});
