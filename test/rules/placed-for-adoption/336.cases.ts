import rule from "../../../rules/placed-for-adoption/336";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "previous placement in foster care",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "U5" },
          { DECOM: "01/09/2023", PLACE: "A3" },
        ],
      },
    ],
    [
      "fostering before A5",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "U4" },
          { DECOM: "01/09/2023", PLACE: "A5" },
        ],
      },
    ],
    [
      "another adoptive placement before it",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "A6" },
          { DECOM: "01/09/2023", PLACE: "A5" },
        ],
      },
    ],
    [
      "the first episode of the return",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "A5" },
          { DECOM: "01/09/2023", PLACE: "K2" },
        ],
      },
    ],
    [
      "A6 and A4 are not with the current carer",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "K2" },
          { DECOM: "01/09/2023", PLACE: "A6" },
          { DECOM: "01/10/2023", PLACE: "T1" },
          { DECOM: "01/11/2023", PLACE: "A4" },
        ],
      },
    ],
    [
      "without a start date it comes last, after fostering",
      {
        Episodes: [
          { PLACE: "A3" },
          { DECOM: "01/04/2023", PLACE: "K2" },
          { DECOM: "01/09/2023", PLACE: "U6" },
        ],
      },
    ],
    [
      "the order of the file does not matter",
      {
        Episodes: [
          { DECOM: "01/09/2023", PLACE: "A5" },
          { DECOM: "01/05/2023", PLACE: "U1" },
          { DECOM: "01/04/2023", PLACE: "K2" },
        ],
      },
    ],
    [
      "any foster or adoptive placement before it",
      {
        Episodes: ["A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6"].flatMap((PLACE, index) => [
          { CHILD: `C${index}`, DECOM: "01/04/2023", PLACE },
          { CHILD: `C${index}`, DECOM: "01/09/2023", PLACE: "A5" },
        ]),
      },
    ],
  ],
  finds: [
    [
      "previous placement in a children's home",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "K2" },
          { DECOM: "01/09/2023", PLACE: "A5" },
        ],
      },
      ["Episodes 2 PLACE"],
    ],
    [
      "a temporary placement before it",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "T1" },
          { DECOM: "01/09/2023", PLACE: "A3" },
        ],
      },
      ["Episodes 2 PLACE"],
    ],
    [
      "a blank PLACE before it",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "", LS: "E1" },
          { DECOM: "01/09/2023", PLACE: "A3" },
        ],
      },
      ["Episodes 2 PLACE"],
    ],
    [
      "only the episode directly before it counts",
      {
        Episodes: [
          { DECOM: "01/06/2023", PLACE: "K2" },
          { DECOM: "01/04/2023", PLACE: "U4" },
          { DECOM: "01/09/2023", PLACE: "A5" },
        ],
      },
      ["Episodes 3 PLACE"],
    ],
    [
      "equal start dates keep the order of the file",
      {
        Episodes: [
          { DECOM: "01/04/2023", PLACE: "K2" },
          { DECOM: "01/04/2023", PLACE: "A3" },
        ],
      },
      ["Episodes 2 PLACE"],
    ],
    [
      "an unreadable start date puts it last, after a children's home",
      {
        Episodes: [
          { DECOM: "1 April", PLACE: "A3" },
          { DECOM: "01/09/2023", PLACE: "K2" },
        ],
      },
      ["Episodes 1 PLACE"],
    ],
  ],
});
