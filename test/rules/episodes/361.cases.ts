import rule from "../../../rules/episodes/361";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["3 days", { Episodes: [{ LS: "L1", DECOM: "05/06/2023", DEC: "08/06/2023" }] }],
    [
      "another status lies between",
      {
        Episodes: [
          { LS: "L1", DECOM: "05/06/2023", DEC: "07/06/2023" },
          { LS: "V2", DECOM: "07/06/2023", DEC: "01/09/2023" },
          { LS: "L1", DECOM: "01/09/2023", DEC: "03/09/2023" },
        ],
      },
    ],
    [
      "a day between two stretches of 2 days",
      {
        Episodes: [
          { LS: "L1", DECOM: "05/06/2023", DEC: "07/06/2023" },
          { LS: "L1", DECOM: "08/06/2023", DEC: "10/06/2023" },
        ],
      },
    ],
    [
      "overlapping stretches are measured apart",
      {
        Episodes: [
          { LS: "L1", DECOM: "05/06/2023", DEC: "08/06/2023" },
          { LS: "L1", DECOM: "07/06/2023", DEC: "10/06/2023" },
        ],
      },
    ],
    ["open since 28 March", { year: "2023/24", Episodes: [{ LS: "L1", DECOM: "28/03/2024" }] }],
    ["another legal status", { Episodes: [{ LS: "C2", DECOM: "05/06/2023", DEC: "09/06/2023" }] }],
    ["no start date, no length", { Episodes: [{ LS: "L1", DECOM: "", DEC: "09/06/2023" }] }],
    [
      "different children",
      {
        Episodes: [
          { LS: "L1", DECOM: "05/06/2023", DEC: "07/06/2023" },
          { CHILD: "2", LS: "L1", DECOM: "07/06/2023", DEC: "09/06/2023" },
        ],
      },
    ],
  ],
  finds: [
    [
      "4 days",
      { Episodes: [{ LS: "L1", DECOM: "05/06/2023", DEC: "09/06/2023" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "two touching stretches make 4 days",
      {
        Episodes: [
          { LS: "L1", DECOM: "05/06/2023", DEC: "07/06/2023" },
          { LS: "L1", DECOM: "07/06/2023", DEC: "09/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
    [
      "the same in the other order of the file",
      {
        Episodes: [
          { LS: "L1", DECOM: "07/06/2023", DEC: "09/06/2023" },
          { LS: "L1", DECOM: "05/06/2023", DEC: "07/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 2 DECOM LS DEC"],
    ],
    [
      "open since 27 March",
      { year: "2023/24", Episodes: [{ LS: "L1", DECOM: "27/03/2024" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "an end after 31 March is not cut off",
      { year: "2023/24", Episodes: [{ LS: "L1", DECOM: "30/03/2024", DEC: "03/04/2024" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "an unreadable end counts up to 31 March",
      { year: "2023/24", Episodes: [{ LS: "L1", DECOM: "05/06/2023", DEC: "31/06/2023" }] },
      ["Episodes 1 DECOM LS DEC"],
    ],
    [
      "of two chains only the long one",
      {
        Episodes: [
          { LS: "L1", DECOM: "01/06/2023", DEC: "02/06/2023" },
          { LS: "L1", DECOM: "10/06/2023", DEC: "12/06/2023" },
          { LS: "L1", DECOM: "12/06/2023", DEC: "14/06/2023" },
        ],
      },
      ["Episodes 2 DECOM LS DEC", "Episodes 3 DECOM LS DEC"],
    ],
    [
      "a row without a start between two that touch does not part them",
      {
        Episodes: [
          { LS: "L1", DECOM: "05/06/2023", DEC: "07/06/2023" },
          { LS: "C2", DECOM: "", DEC: "07/06/2023" },
          { LS: "L1", DECOM: "07/06/2023", DEC: "09/06/2023" },
        ],
      },
      ["Episodes 1 DECOM LS DEC", "Episodes 3 DECOM LS DEC"],
    ],
  ],
});
