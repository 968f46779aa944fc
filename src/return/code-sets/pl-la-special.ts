import { defineCodeSet } from "./define-code-set";

export const plLaSpecialCodes = defineCodeSet({
  name: "PL_LA_SPECIAL",
  title: "Placement outside England, or not disclosed",
  codes: [
    { value: "SCO", meaning: "in Scotland", first: "2022/23" },
    { value: "WAL", meaning: "in Wales", first: "2022/23" },
    { value: "NIR", meaning: "in Northern Ireland", first: "2022/23" },
    { value: "NUK", meaning: "outside the United Kingdom", first: "2022/23" },
    { value: "CON", meaning: "confidential", first: "2022/23" },
  ],
});
