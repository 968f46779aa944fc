import { defineCodeSet } from "./define-code-set";

export const prevPermCodes = defineCodeSet({
  name: "PREV_PERM",
  title: "Earlier permanence option",
  codes: [
    { value: "P1", meaning: "adoption", first: "2022/23" },
    { value: "P2", meaning: "special guardianship order", first: "2022/23" },
    { value: "P3", meaning: "residence order or child arrangements order", first: "2022/23" },
    { value: "P4", meaning: "not known whether there was one", first: "2022/23" },
    { value: "Z1", meaning: "none", first: "2022/23" },
  ],
});
