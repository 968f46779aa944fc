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
      ["Episodes 1 PLACE", "Episodes 1 REC"],
    ],
    [
      "even when DEC is blank",
      { Episodes: [{ PLACE: "T0", REC: "E15", DEC: "" }] },
      ["Episodes 1 PLACE", "Episodes 1 REC"],
    ],
    [
      "a code that is not recognised",
      { Episodes: [{ PLACE: "T4", REC: "E99" }] },
      ["Episodes 1 PLACE", "Episodes 1 REC"],
    ],
    [
      "every kind of temporary placement",
      { Episodes: ["T0", "T1", "T2", "T3", "T4"].map((PLACE) => ({ PLACE, REC: "E4B", DEC: "03/10/2025" })) },
      [
        "Episodes 1 PLACE",
        "Episodes 1 REC",
        "Episodes 2 PLACE",
        "Episodes 2 REC",
        "Episodes 3 PLACE",
        "Episodes 3 REC",
        "Episodes 4 PLACE",
        "Episodes 4 REC",
        "Episodes 5 PLACE",
        "Episodes 5 REC",
      ],
    ],
  ],
});
