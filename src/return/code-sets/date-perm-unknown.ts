import { defineCodeSet } from "./define-code-set";

export const datePermUnknownCodes = defineCodeSet({
  name: "DATE_PERM_UNKNOWN",
  title: "Unknown parts of the date of the earlier order",
  codes: [
    { value: "ZZ", meaning: "day or month not known", first: "2022/23" },
    { value: "ZZZZ", meaning: "year not known", first: "2022/23" },
  ],
});
