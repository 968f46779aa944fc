import { defineCodeSet } from "./define-code-set";

export const swReasonCodes = defineCodeSet({
  name: "SW_REASON",
  title: "Why the child came to this social worker",
  codes: [
    { value: "MANAGE", meaning: "caseloads rearranged", first: "2023/24" },
    { value: "FCONTA", meaning: "first contact or re-referral", first: "2023/24" },
    { value: "LEFTRL", meaning: "previous social worker left the role", first: "2023/24" },
    { value: "ORGRST", meaning: "reorganisation", first: "2023/24" },
    { value: "TSPROC", meaning: "transfer as the standard process has it", first: "2023/24" },
    { value: "ABSENC", meaning: "absence covered, or return from absence", first: "2023/24" },
    { value: "CHCHAN", meaning: "child asked for a change", first: "2023/24" },
    { value: "PCCHAN", meaning: "parent or carer asked for a change", first: "2023/24" },
    { value: "SWDIED", meaning: "previous social worker died", first: "2023/24" },
    { value: "OTHERS", meaning: "other reason", first: "2023/24" },
  ],
});
