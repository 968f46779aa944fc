import { defineCodeSet } from "./define-code-set";

export const fosterCareCodes = defineCodeSet({
  name: "FOSTER_CARE",
  title: "Adopted by the current foster carer",
  codes: [
    { value: "0", meaning: "no", first: "2022/23" },
    { value: "1", meaning: "yes", first: "2022/23" },
  ],
});
