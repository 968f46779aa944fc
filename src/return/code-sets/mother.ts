import { defineCodeSet } from "./define-code-set";

export const motherCodes = defineCodeSet({
  name: "MOTHER",
  title: "Whether she is a mother",
  codes: [
    { value: "0", meaning: "not a mother", first: "2022/23" },
    { value: "1", meaning: "mother", first: "2022/23" },
  ],
});
