import { defineCodeSet } from "./define-code-set";

export const upnUnknownCodes = defineCodeSet({
  name: "UPN_UNKNOWN",
  title: "Why there is no unique pupil number",
  codes: [
    { value: "UN1", meaning: "below school age, no number given yet", first: "2022/23" },
    { value: "UN2", meaning: "never at a state-maintained school in England", first: "2022/23" },
    { value: "UN3", meaning: "educated outside England", first: "2022/23" },
    { value: "UN4", meaning: "newly looked after, number not known yet", first: "2022/23" },
    { value: "UN5", meaning: "sources disagree, so the number cannot be matched safely", first: "2022/23" },
  ],
});
