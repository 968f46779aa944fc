import { defineCodeSet } from "./define-code-set";

export const cinCodes = defineCodeSet({
  name: "CIN",
  title: "Category of need",
  codes: [
    { value: "N1", meaning: "abuse or neglect", first: "2022/23" },
    { value: "N2", meaning: "disability of the child", first: "2022/23" },
    { value: "N3", meaning: "illness or disability of a parent", first: "2022/23" },
    { value: "N4", meaning: "family in acute stress", first: "2022/23" },
    { value: "N5", meaning: "family dysfunction", first: "2022/23" },
    { value: "N6", meaning: "socially unacceptable behaviour", first: "2022/23" },
    { value: "N7", meaning: "low income", first: "2022/23" },
    { value: "N8", meaning: "absent parenting", first: "2022/23" },
  ],
});
