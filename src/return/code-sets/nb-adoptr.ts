import { defineCodeSet } from "./define-code-set";

export const nbAdoptrCodes = defineCodeSet({
  name: "NB_ADOPTR",
  title: "Number of adopters",
  codes: [
    { value: "1", meaning: "one", first: "2022/23" },
    { value: "2", meaning: "two", first: "2022/23" },
  ],
});
