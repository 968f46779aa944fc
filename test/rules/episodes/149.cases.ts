import rule from "../../../rules/episodes/149";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["guardianship code", { Episodes: [{ REC: "E48" }] }],
    ["both codes for a return home", { Episodes: [{ REC: "E4A" }, { REC: "E4B" }] }],
    ["care goes on", { Episodes: [{ REC: "X1" }] }],
    ["lower case is accepted", { Episodes: [{ REC: "e4a" }] }],
    ["open episode", { Episodes: [{ DECOM: "01/04/2025", REC: "" }] }],
    [
      "every code",
      {
        Episodes: "E11 E12 E2 E3 E4A E4B E13 E41 E45 E46 E47 E48 E5 E6 E7 E8 E9 E14 E15 E16 E17 X1"
          .split(" ")
          .map((REC) => ({ REC })),
      },
    ],
  ],
  finds: [
    ["E4 needs its letter", { Episodes: [{ REC: "E4" }] }, ["Episodes 1 REC"]],
    [
      "E10, E1 and X2 do not exist",
      { Episodes: [{ REC: "E10" }, { REC: "E1" }, { REC: "X2" }] },
      ["Episodes 1 REC", "Episodes 2 REC", "Episodes 3 REC"],
    ],
    [
      "codes that ended before 2022/23",
      { year: "2022/23", Episodes: [{ REC: "E43" }, { REC: "E44" }] },
      ["Episodes 1 REC", "Episodes 2 REC"],
    ],
    ["a space beside the code", { Episodes: [{ REC: "X1 " }] }, ["Episodes 1 REC"]],
  ],
});
