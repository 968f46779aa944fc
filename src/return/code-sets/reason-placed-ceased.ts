import { defineCodeSet } from "./define-code-set";

export const reasonPlacedCeasedCodes = defineCodeSet({
  name: "REASON_PLACED_CEASED",
  title: "Why the adoption decision was reversed",
  codes: [
    { value: "RD1", meaning: "the child's needs changed", first: "2022/23" },
    { value: "RD2", meaning: "the court made no placement order", first: "2022/23" },
    { value: "RD3", meaning: "no adopters found", first: "2022/23" },
    { value: "RD4", meaning: "other reason", first: "2022/23" },
  ],
});
