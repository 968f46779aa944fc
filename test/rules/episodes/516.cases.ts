import rule from "../../../rules/episodes/516";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["foster placement", { Episodes: [{ REC: "E46", PLACE: "U6" }] }],
    ["foster placement with a relative", { Episodes: [{ REC: "E45", PLACE: "U1" }] }],
    [
      "every other foster placement",
      { Episodes: ["U2", "U3", "U4", "U5"].map((PLACE) => ({ REC: "E45", PLACE })) },
    ],
    ["guardianship to others", { Episodes: [{ REC: "E47", PLACE: "K2" }] }],
    ["still open", { Episodes: [{ REC: "", PLACE: "K2" }] }],
  ],
  finds: [
    [
      "special guardianship from a children's home",
      { Episodes: [{ REC: "E45", PLACE: "K2" }] },
      ["Episodes 1 REC PLACE"],
    ],
    ["placement missing", { Episodes: [{ REC: "E46", PLACE: "" }] }, ["Episodes 1 REC PLACE"]],
    [
      "an earlier foster placement does not help",
      {
        Episodes: [
          { REC: "X1", PLACE: "U4" },
          { REC: "E45", PLACE: "P1" },
        ],
      },
      ["Episodes 2 REC PLACE"],
    ],
  ],
});
