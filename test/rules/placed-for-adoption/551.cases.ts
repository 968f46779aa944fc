import rule from "../../../rules/placed-for-adoption/551";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["decision dated", { Episodes: [{ PLACE: "A5" }], PlacedAdoption: [{ DATE_PLACED: "15/04/2024" }] }],
    [
      "an unreadable date counts as given",
      { Episodes: [{ PLACE: "A5" }], PlacedAdoption: [{ DATE_PLACED: "April" }] },
    ],
    ["not an adoptive placement", { Episodes: [{ PLACE: "U4" }], PlacedAdoption: [] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", LS: "E1" }], PlacedAdoption: [] }],
  ],
  finds: [
    ["no decision", { Episodes: [{ PLACE: "A3" }], PlacedAdoption: [] }, ["Episodes 1 PLACE"]],
    [
      "the decision belongs to another CHILD",
      { Episodes: [{ PLACE: "A4" }], PlacedAdoption: [{ CHILD: "2", DATE_PLACED: "15/04/2024" }] },
      ["Episodes 1 PLACE"],
    ],
    [
      "decision date blank",
      { Episodes: [{ PLACE: "A6" }], PlacedAdoption: [{ DATE_PLACED: "", REASON_PLACED_CEASED: "RD1" }] },
      ["Episodes 1 PLACE"],
    ],
    [
      "one of two decisions is not dated",
      { Episodes: [{ PLACE: "A6" }], PlacedAdoption: [{ DATE_PLACED: "15/04/2024" }, { DATE_PLACED: "" }] },
      ["Episodes 1 PLACE"],
    ],
    [
      "every adoptive episode",
      { Episodes: [{ PLACE: "A3" }, { PLACE: "U4" }, { PLACE: "A5" }], PlacedAdoption: [] },
      ["Episodes 1 PLACE", "Episodes 3 PLACE"],
    ],
    [
      "without CHILD no decision can match",
      { Episodes: [{ CHILD: "", PLACE: "A3" }], PlacedAdoption: [{ CHILD: "", DATE_PLACED: "15/04/2024" }] },
      ["Episodes 1 PLACE"],
    ],
  ],
});
