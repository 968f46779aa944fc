import { defineCodeSet } from "./define-code-set";

export const oc2FlagCodes = defineCodeSet({
  name: "OC2_FLAG",
  title: "Yes or no in the 12-month table",
  codes: [
    { value: "0", meaning: "no", first: "2022/23" },
    { value: "1", meaning: "yes", first: "2022/23" },
  ],
});
