import { defineCodeSet } from "./define-code-set";

export const rneCodes = defineCodeSet({
  name: "RNE",
  title: "Reason for new episode",
  codes: [
    { value: "S", meaning: "started to be looked after, or each short break", first: "2022/23" },
    { value: "L", meaning: "legal status changed, placement did not", first: "2022/23" },
    { value: "P", meaning: "placement and carer changed", first: "2022/23" },
    { value: "T", meaning: "placement changed, same carer", first: "2022/23" },
    { value: "B", meaning: "legal status, placement and carer changed on one day", first: "2022/23" },
    { value: "U", meaning: "legal status and placement changed on one day, same carer", first: "2022/23" },
  ],
});
