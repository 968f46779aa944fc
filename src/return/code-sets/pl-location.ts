import { defineCodeSet } from "./define-code-set";

export const plLocationCodes = defineCodeSet({
  name: "PL_LOCATION",
  title: "Placement inside or outside the authority",
  codes: [
    { value: "IN", meaning: "inside the returning authority", first: "2022/23" },
    { value: "OUT", meaning: "outside the returning authority", first: "2022/23" },
  ],
});
