import { defineCodeSet } from "./define-code-set";

export const uascCodes = defineCodeSet({
  name: "UASC",
  title: "Unaccompanied asylum-seeking child",
  codes: [
    { value: "0", meaning: "at no time in the year", first: "2022/23" },
    { value: "1", meaning: "at some time in the year", first: "2022/23" },
  ],
});
