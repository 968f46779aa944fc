import rule from "../../../rules/adoption/390";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "adoptive placement under a placement order",
      {
        Episodes: [
          { REC: "E12", PLACE: "A5" },
          { REC: "E12", PLACE: "A6" },
        ],
      },
    ],
    [
      "adoptive placement with consent",
      {
        Episodes: [
          { REC: "E11", PLACE: "A3" },
          { REC: "E11", PLACE: "A4" },
        ],
      },
    ],
    ["not an adoption", { Episodes: [{ REC: "E4B", PLACE: "U4" }] }],
    ["blank REC", { Episodes: [{ REC: "", PLACE: "U4" }] }],
  ],
  finds: [
    ["adopted from fostering", { Episodes: [{ REC: "E12", PLACE: "U4" }] }, ["Episodes 1 PLACE REC"]],
    ["blank PLACE", { Episodes: [{ REC: "E11", PLACE: "" }] }, ["Episodes 1 PLACE REC"]],
    [
      "an adoptive placement before it does not help",
      {
        Episodes: [
          { REC: "X1", PLACE: "A5" },
          { REC: "E11", PLACE: "P1" },
        ],
      },
      ["Episodes 2 PLACE REC"],
    ],
  ],
});
