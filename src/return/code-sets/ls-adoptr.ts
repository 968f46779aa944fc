import { defineCodeSet } from "./define-code-set";

export const lsAdoptrCodes = defineCodeSet({
  name: "LS_ADOPTR",
  title: "Legal status of the adopters",
  codes: [
    { value: "L0", meaning: "single adopter", first: "2022/23" },
    { value: "L11", meaning: "married couple, man and woman", first: "2022/23" },
    { value: "L12", meaning: "married couple, same sex", first: "2022/23" },
    { value: "L2", meaning: "civil partners", first: "2022/23" },
    { value: "L3", meaning: "couple, man and woman, not married", first: "2022/23" },
    { value: "L4", meaning: "couple, same sex, neither married nor civil partners", first: "2022/23" },
  ],
});
