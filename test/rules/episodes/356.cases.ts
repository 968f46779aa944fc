import rule from "../../../rules/episodes/356";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["same day: rule 355", { Episodes: [{ DECOM: "12/06/2023", DEC: "12/06/2023" }] }],
    ["ends later", { Episodes: [{ DECOM: "12/06/2023", DEC: "01/07/2023" }] }],
    ["open", { Episodes: [{ DECOM: "12/06/2023", DEC: "" }] }],
    ["no start date", { Episodes: [{ DECOM: "", DEC: "11/06/2023" }] }],
  ],
  finds: [
    [
      "ends the day before it starts",
      { Episodes: [{ DECOM: "12/06/2023", DEC: "11/06/2023" }] },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "wrong year in the end date",
      {
        Episodes: [
          { DECOM: "01/06/2023", DEC: "12/06/2023" },
          { DECOM: "12/06/2023", DEC: "01/07/2022" },
        ],
      },
      ["Episodes 2 DECOM DEC"],
    ],
  ],
});
