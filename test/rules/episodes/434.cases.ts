import rule from "../../../rules/episodes/434";
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
      "only LS changed",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer },
        ],
      },
    ],
    [
      "only LS changed, URN blank on both",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, URN: "" },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer, URN: "" },
        ],
      },
    ],
    [
      "only LS changed, no placement field filled in",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1" },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2" },
        ],
      },
    ],
    [
      "LS blank on both",
      {
        Episodes: [
          { DECOM: "01/05/2022", ...carer },
          { DECOM: "10/06/2022", RNE: "L", ...carer },
        ],
      },
    ],
    [
      "another spacing of the postcode",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer, PL_POST: "ne18qh" },
        ],
      },
    ],
    ["first row of the child", { Episodes: [{ DECOM: "10/06/2022", RNE: "L", LS: "C1", ...carer }] }],
    [
      "other RNE",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "B", LS: "C2", ...carer, PLACE: "U6" },
        ],
      },
    ],
    [
      "different children",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { CHILD: "2", DECOM: "10/06/2022", RNE: "L", LS: "C1", ...carer },
        ],
      },
    ],
  ],
  finds: [
    [
      "legal status did not change",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "L", LS: "C1", ...carer },
        ],
      },
      FIELDS,
    ],
    [
      "provider changed as well",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, PLACE_PROVIDER: "PR4" },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer },
        ],
      },
      FIELDS,
    ],
    [
      "placement changed as well",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer, PLACE: "U6" },
        ],
      },
      FIELDS,
    ],
    [
      "postcode changed as well",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer, PL_POST: "L1 8JQ" },
        ],
      },
      FIELDS,
    ],
    [
      "URN blank to filled in",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, URN: "" },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer },
        ],
      },
      FIELDS,
    ],
    [
      "postcode filled in to blank",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer, PL_POST: "" },
        ],
      },
      FIELDS,
    ],
    [
      "postcode blank to filled in",
      {
        Episodes: [
          { DECOM: "01/05/2022", LS: "C1", ...carer, PL_POST: "" },
          { DECOM: "10/06/2022", RNE: "L", LS: "C2", ...carer },
        ],
      },
      FIELDS,
    ],
  ],
});
