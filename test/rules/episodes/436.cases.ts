import rule from "../../../rules/episodes/436";
import { ruleCases, type CaseRow } from "../support/rule-cases";

const carer = {
  PLACE: "U4",
  PL_POST: "NE1 8QH",
  URN: "SC123456",
  PLACE_PROVIDER: "PR1",
} satisfies CaseRow<"Episodes">;
const FIELDS = ["RNE", "LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"].map(
  (field) => `Episodes 2 ${field}`,
);

export default ruleCases(rule, {
  silent: [
    [
      "both changed",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "B", LS: "C2", ...carer, PLACE: "U6", PLACE_PROVIDER: "PR4" },
        ],
      },
    ],
    [
      "LS and one placement field changed",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "U", LS: "C2", ...carer, PL_POST: "L1 8JQ" },
        ],
      },
    ],
    [
      "URN blank to filled in is a change",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, URN: "" },
          { DECOM: "10/06/2022", RNE: "B", LS: "C2", ...carer },
        ],
      },
    ],
    [
      "LS blank to filled in is a change",
      {
        Episodes: [
          { DECOM: "01/05/2022", ...carer },
          { DECOM: "10/06/2022", RNE: "B", LS: "C2", ...carer, PLACE: "U6" },
        ],
      },
    ],
    ["first row of the child", { Episodes: [{ DECOM: "10/06/2022", RNE: "B", LS: "C1", ...carer }] }],
    [
      "other RNE",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "P", LS: "C1", ...carer },
        ],
      },
    ],
    [
      "only the postcode is new, after a blank one, beside LS",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, PL_POST: "" },
          { DECOM: "10/06/2022", RNE: "B", LS: "C2", ...carer },
        ],
      },
    ],
    [
      "only the provider is new, beside LS",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, PLACE_PROVIDER: "PR4" },
          { DECOM: "10/06/2022", RNE: "B", LS: "C2", ...carer, PLACE_PROVIDER: "PR5" },
        ],
      },
    ],
  ],
  finds: [
    [
      "LS unchanged",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer },
          { DECOM: "10/06/2022", RNE: "B", LS: "C2", ...carer, PLACE: "U6" },
        ],
      },
      FIELDS,
    ],
    [
      "LS blank on both",
      {
        Episodes: [
          { DECOM: "01/05/2022", ...carer },
          { DECOM: "10/06/2022", RNE: "B", ...carer, PLACE: "U6" },
        ],
      },
      FIELDS,
    ],
    [
      "placement unchanged",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, URN: "" },
          { DECOM: "10/06/2022", RNE: "U", LS: "C2", ...carer, URN: "" },
        ],
      },
      FIELDS,
    ],
    [
      "another spacing of the postcode is not a change",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "U", LS: "C2", ...carer, PL_POST: "NE1  8QH" },
        ],
      },
      FIELDS,
    ],
    [
      "the postcode is blank in both",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, PL_POST: "" },
          { DECOM: "10/06/2022", RNE: "U", LS: "C2", ...carer, PL_POST: "" },
        ],
      },
      FIELDS,
    ],
  ],
});
