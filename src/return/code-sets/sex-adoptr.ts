import { defineCodeSet } from "./define-code-set";

export const sexAdoptrCodes = defineCodeSet({
  name: "SEX_ADOPTR",
  title: "Sex of the adopters",
  codes: [
    { value: "M1", meaning: "one man", first: "2022/23" },
    { value: "F1", meaning: "one woman", first: "2022/23" },
    { value: "MM", meaning: "two men", first: "2022/23" },
    { value: "FF", meaning: "two women", first: "2022/23" },
    { value: "MF", meaning: "a man and a woman", first: "2022/23" },
  ],
});
