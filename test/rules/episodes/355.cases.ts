import rule from "../../../rules/episodes/355";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["next day", { Episodes: [{ DECOM: "12/06/2023", DEC: "13/06/2023" }] }],
    ["ends before it starts: rule 356", { Episodes: [{ DECOM: "12/06/2023", DEC: "11/06/2023" }] }],
    ["both blank", { Episodes: [{ DECOM: "", DEC: "", LS: "C1" }] }],
    ["the same unreadable text twice", { Episodes: [{ DECOM: "31/06/2023", DEC: "31/06/2023" }] }],
  ],
  finds: [
    ["same day", { Episodes: [{ DECOM: "12/06/2023", DEC: "12/06/2023" }] }, ["Episodes 1 DECOM DEC"]],
    [
      "same day, written differently",
      { Episodes: [{ DECOM: "1/6/2023", DEC: "01/06/2023" }] },
      ["Episodes 1 DECOM DEC"],
    ],
  ],
});
