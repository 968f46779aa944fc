import rule from "../../../rules/placed-for-adoption/558";
import { ruleCases } from "../support/rule-cases";

const adoption = { DECOM: "01/05/2022", REC: "E11" };
const first = { DATE_PLACED: "01/05/2021", DATE_PLACED_CEASED: "02/02/2022" };
const second = { DATE_PLACED: "10/04/2022", DATE_PLACED_CEASED: "01/12/2022" };

export default ruleCases(rule, {
  silent: [
    [
      "the latest decision is open",
      {
        Episodes: [adoption],
        PlacedAdoption: [
          { DATE_PLACED: "01/05/2019", DATE_PLACED_CEASED: "02/02/2020" },
          first,
          { DATE_PLACED: "10/04/2022" },
        ],
      },
    ],
    ["only one ceased date", { Episodes: [adoption], PlacedAdoption: [second] }],
    [
      "one filled in and one blank",
      { Episodes: [adoption], PlacedAdoption: [{ ...first, DATE_PLACED_CEASED: "" }, second] },
    ],
    [
      "a single ceased decision and two adoptions",
      { Episodes: [adoption, adoption], PlacedAdoption: [second] },
    ],
    [
      "the latest episode is not an adoption",
      { Episodes: [adoption, { DECOM: "01/02/2023", REC: "E4A" }], PlacedAdoption: [first, second] },
    ],
    [
      "of two rows of the latest date one is open",
      { Episodes: [adoption], PlacedAdoption: [first, second, { ...second, DATE_PLACED_CEASED: "" }] },
    ],
    [
      "no decision date can be read, and one decision is open",
      {
        Episodes: [adoption],
        PlacedAdoption: [
          { DATE_PLACED_CEASED: "02/02/2022" },
          { DATE_PLACED_CEASED: "01/12/2022" },
          { DATE_PLACED: "2021" },
        ],
      },
    ],
    ["no episode", { Episodes: [], PlacedAdoption: [first, second] }],
  ],
  finds: [
    [
      "two decisions, both ceased",
      { Episodes: [{ DECOM: "01/01/2022", REC: "X1" }, adoption], PlacedAdoption: [first, second] },
      ["Episodes 2 REC", "PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
    [
      "the open one is the oldest, not the latest",
      {
        Episodes: [{ ...adoption, REC: "E12" }],
        PlacedAdoption: [second, { DATE_PLACED: "01/05/2019" }, first],
      },
      ["Episodes 1 REC", "PlacedAdoption 1 DATE_PLACED_CEASED"],
    ],
    [
      "an unreadable ceased date counts as filled in",
      { Episodes: [adoption], PlacedAdoption: [first, { ...second, DATE_PLACED_CEASED: "Dec" }] },
      ["Episodes 1 REC", "PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
    [
      "of two episodes from the latest day one is an adoption",
      { Episodes: [{ ...adoption, REC: "X1" }, adoption], PlacedAdoption: [first, second] },
      ["Episodes 2 REC", "PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
    [
      "no start date can be read",
      {
        Episodes: [
          { DECOM: "", REC: "E4A" },
          { DECOM: "May", REC: "E11" },
        ],
        PlacedAdoption: [first, second],
      },
      ["Episodes 2 REC", "PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
    [
      "no decision date can be read, and all are ceased",
      {
        Episodes: [adoption],
        PlacedAdoption: [
          { DATE_PLACED_CEASED: "02/02/2022" },
          { DATE_PLACED: "2021", DATE_PLACED_CEASED: "01/12/2022" },
        ],
      },
      ["Episodes 1 REC", "PlacedAdoption 1 DATE_PLACED_CEASED", "PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
    [
      "both rows of the latest date are ceased",
      { Episodes: [adoption], PlacedAdoption: [second, second] },
      ["Episodes 1 REC", "PlacedAdoption 1 DATE_PLACED_CEASED", "PlacedAdoption 2 DATE_PLACED_CEASED"],
    ],
  ],
});
