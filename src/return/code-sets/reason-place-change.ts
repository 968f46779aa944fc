import { defineCodeSet } from "./define-code-set";

export const reasonPlaceChangeCodes = defineCodeSet({
  name: "REASON_PLACE_CHANGE",
  title: "Why the placement changed",
  codes: [
    { value: "CARPL", meaning: "planned in the care plan", first: "2022/23" },
    { value: "CLOSE", meaning: "carer resigned or provision closed", first: "2022/23" },
    { value: "ALLEG", meaning: "allegation under section 47 investigation", first: "2022/23" },
    { value: "STAND", meaning: "concern about standards of care", first: "2022/23" },
    { value: "APPRR", meaning: "approval or registration removed", first: "2022/23" },
    { value: "CREQB", meaning: "carer asked for the end, because of behaviour", first: "2022/23" },
    { value: "CREQO", meaning: "carer asked for the end, other reason", first: "2022/23" },
    { value: "CHILD", meaning: "child asked for the end", first: "2022/23" },
    { value: "LAREQ", meaning: "authority asked for the end", first: "2022/23" },
    { value: "PLACE", meaning: "only the status of the placement changed, same carer", first: "2022/23" },
    { value: "CUSTOD", meaning: "admitted to custody", first: "2022/23" },
    { value: "OTHER", meaning: "other reason", first: "2022/23" },
  ],
});
