import { defineCodeSet } from "./define-code-set";

export const missingCodes = defineCodeSet({
  name: "MISSING",
  title: "Missing or away",
  codes: [
    { value: "M", meaning: "missing: whereabouts not known", first: "2022/23" },
    { value: "A", meaning: "away from placement without authorisation: whereabouts known", first: "2022/23" },
  ],
});
