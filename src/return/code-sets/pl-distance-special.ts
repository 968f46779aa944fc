import { defineCodeSet } from "./define-code-set";

export const plDistanceSpecialCodes = defineCodeSet({
  name: "PL_DISTANCE_SPECIAL",
  title: "Distance that cannot be known",
  codes: [
    {
      value: "999.9",
      meaning:
        "distance cannot be worked out: home outside England or not known, or placement postcode not available",
      first: "2022/23",
    },
  ],
});
