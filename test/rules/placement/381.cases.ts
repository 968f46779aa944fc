import rule from "../../../rules/placement/381";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["another episode follows", { Episodes: [{ PLACE: "T1", REC: "X1", DEC: "03/10/2025" }] }],
    ["still open", { Episodes: [{ PLACE: "T3", REC: "", DEC: "" }] }],
    ["not temporary", { Episodes: [{ PLACE: "U1", REC: "E4B" }] }],
    ["blank PLACE", { Episodes: [{ PLACE: "", REC: "E4B" }] }],
  ],
  finds: [
    [
      "left care from hospital",
      { Episodes: [{ PLACE: "T1", REC: "E4B", DEC: "03/10/2025" }] },
      ["Episodes 1 PLACE REC"],
    ],
    [
      "even when DEC is blank",
      { Episodes: [{ PLACE: "T0", REC: "E15", DEC: "" }] },
      ["Episodes 1 PLACE REC"],
    ],
    ["a code that is not recognised", { Episodes: [{ PLACE: "T4", REC: "E99" }] }, ["Episodes 1 PLACE REC"]],
    [
      "every kind of temporary placement",
      { Episodes: ["T0", "T1", "T2", "T3", "T4"].map((PLACE) => ({ PLACE, REC: "E4B", DEC: "03/10/2025" })) },
      [
        "Episodes 1 PLACE REC",
        "Episodes 2 PLACE REC",
        "Episodes 3 PLACE REC",
        "Episodes 4 PLACE REC",
        "Episodes 5 PLACE REC",
      ],
    ],
  ],
});
