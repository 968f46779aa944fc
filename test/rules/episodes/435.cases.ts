import rule from "../../../rules/episodes/435";
import { ruleCases, type CaseRow } from "../support/rule-cases";

const carer = {
  PLACE: "U4",
  PL_POST: "NE1 8QH",
  URN: "SC123456",
  PLACE_PROVIDER: "PR1",
} satisfies CaseRow<"Episodes">;
const parents = {
  PLACE: "P1",
  PL_POST: "NE1 8QH",
  URN: "",
  PLACE_PROVIDER: "PR0",
} satisfies CaseRow<"Episodes">;
const FIELDS = ["LS", "PLACE", "PL_POST", "URN", "PLACE_PROVIDER"].map((field) => `Episodes 2 ${field}`);

export default ruleCases(rule, {
  silent: [
    [
      "new placement, same LS",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer },
          { DECOM: "10/06/2022", RNE: "P", LS: "C2", ...carer, PLACE: "U6" },
        ],
      },
    ],
    [
      "moved with the same carer, postcode changed",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer },
          { DECOM: "10/06/2022", RNE: "T", LS: "C2", ...carer, PL_POST: "L1 8JQ" },
        ],
      },
    ],
    [
      "URN blank to filled in is a change",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer, URN: "" },
          { DECOM: "10/06/2022", RNE: "P", LS: "C2", ...carer },
        ],
      },
    ],
    [
      "provider changed, LS blank on both",
      {
        Episodes: [
          { DECOM: "01/05/2022", ...carer },
          { DECOM: "10/06/2022", RNE: "P", ...carer, PLACE_PROVIDER: "PR4" },
        ],
      },
    ],
    ["first row of the child", { Episodes: [{ DECOM: "10/06/2022", RNE: "P", LS: "C2", ...carer }] }],
    [
      "other RNE",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer },
        ],
      },
    ],
    [
      "only the postcode is new, after a blank one",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer, PL_POST: "" },
          { DECOM: "10/06/2022", RNE: "P", LS: "C2", ...carer },
        ],
      },
    ],
  ],
  finds: [
    [
      "nothing changed; URN blank on both episodes",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...parents },
          { DECOM: "10/06/2022", RNE: "P", LS: "C2", ...parents },
        ],
      },
      FIELDS,
    ],
    [
      "nothing changed at all",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer },
          { DECOM: "10/06/2022", RNE: "T", LS: "C2", ...carer },
        ],
      },
      FIELDS,
    ],
    [
      "LS changed",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "P", LS: "C2", ...carer, PLACE: "U6" },
        ],
      },
      FIELDS,
    ],
    [
      "LS blank to filled in",
      {
        Episodes: [
          { DECOM: "01/05/2022", ...carer },
          { DECOM: "10/06/2022", RNE: "P", LS: "C2", ...carer, PLACE: "U6" },
        ],
      },
      FIELDS,
    ],
    [
      "another spacing of the postcode is not a change",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer },
          { DECOM: "10/06/2022", RNE: "P", LS: "C2", ...carer, PL_POST: "NE18QH" },
        ],
      },
      FIELDS,
    ],
    [
      "the postcode is blank in both",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C2", ...carer, PL_POST: "" },
          { DECOM: "10/06/2022", RNE: "T", LS: "C2", ...carer, PL_POST: "" },
        ],
      },
      FIELDS,
    ],
  ],
});
