import { finds, type SeededError } from "./seeded-error";
import { isAgencyFoster, isStayer } from "./suitable";

/** Mistakes in the format of a cell. */
export const formatErrors: readonly SeededError[] = [
  {
    name: "space-after-code",
    mistake: "PLACE_PROVIDER has a space after the code.",
    suits: (child) => isStayer(child) && isAgencyFoster(child.latest()),
    make: (child) => {
      const { PLACE_PROVIDER = "" } = child.latest();
      child.set(child.latest(), "PLACE_PROVIDER", `${PLACE_PROVIDER} `);
      return [
        finds("178", [child.latest(), "PLACE_PROVIDER"]),
        finds("FMT16", [child.latest(), "PLACE_PROVIDER"]),
      ];
    },
  },
  {
    name: "review-month-in-words",
    mistake: "REVIEW has the month as a word.",
    suits: (child) => isStayer(child) && child.rows("Reviews").length > 0,
    make: (child) => {
      child.set(child.row("Reviews"), "REVIEW", "9 September 2025");
      return [
        finds("166", [child.row("Reviews"), "REVIEW"]),
        finds("FMT03", [child.row("Reviews"), "REVIEW"]),
      ];
    },
  },
];
