import rule from "../../../rules/placement/392d";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["with parents", { Episodes: [{ PLACE: "P1", HOME_POST: "NE1 8QH", PL_POST: "NE1 8QH" }] }],
    ["both blank", { Episodes: [{ PLACE: "U6" }] }],
    ["different", { Episodes: [{ PLACE: "U6", HOME_POST: "NE1 8QH", PL_POST: "M1 1AE" }] }],
    ["one blank", { Episodes: [{ PLACE: "U6", HOME_POST: "NE1 8QH" }] }],
  ],
  finds: [
    [
      "same postcode in foster care",
      { Episodes: [{ PLACE: "U6", HOME_POST: "NE1 8QH", PL_POST: "NE1 8QH" }] },
      ["Episodes 1 HOME_POST PL_POST PLACE"],
    ],
    [
      "blank PLACE",
      { Episodes: [{ PLACE: "", HOME_POST: "NE1 8QH", PL_POST: "NE1 8QH" }] },
      ["Episodes 1 HOME_POST PL_POST PLACE"],
    ],
    [
      "spaces do not count",
      { Episodes: [{ PLACE: "U6", HOME_POST: "NE1 8QH", PL_POST: "ne18qh" }] },
      ["Episodes 1 HOME_POST PL_POST PLACE"],
    ],
    [
      "the postcode need not be known",
      { Episodes: [{ PLACE: "U6", HOME_POST: "not given", PL_POST: "NOT  GIVEN" }] },
      ["Episodes 1 HOME_POST PL_POST PLACE"],
    ],
    [
      "with parents, and without a postcode, come before it",
      {
        Episodes: [
          { PLACE: "P1", HOME_POST: "NE1 8QH", PL_POST: "NE1 8QH" },
          { PLACE: "U6", HOME_POST: "", PL_POST: "NE1 8QH" },
          { PLACE: "U6", HOME_POST: "NE1 8QH", PL_POST: "NE1 8QH" },
        ],
      },
      ["Episodes 3 HOME_POST PL_POST PLACE"],
    ],
  ],
});
