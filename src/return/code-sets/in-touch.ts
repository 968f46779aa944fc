import { defineCodeSet } from "./define-code-set";

export const inTouchCodes = defineCodeSet({
  name: "IN_TOUCH",
  title: "Whether the authority is in touch with the care leaver",
  codes: [
    { value: "YES", meaning: "in touch", first: "2022/23" },
    { value: "NO", meaning: "not in touch", first: "2022/23" },
    { value: "DIED", meaning: "died after leaving care", first: "2022/23" },
    { value: "REFU", meaning: "refuses contact", first: "2022/23" },
    { value: "NREQ", meaning: "no longer needs services", first: "2022/23" },
    { value: "RHOM", meaning: "returned home for six months or more", first: "2022/23" },
  ],
});
