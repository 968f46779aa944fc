import rule from "../../../rules/placement/398";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["no postcodes", { Episodes: [{ LS: "V3" }] }],
    ["no short break", { Episodes: [{ LS: "C2", HOME_POST: "NE1 8QH", PL_POST: "M1 1AE" }] }],
    ["blank LS", { Episodes: [{ LS: "", HOME_POST: "NE1 8QH" }] }],
    ["V4 without postcodes", { Episodes: [{ LS: "V4" }] }],
  ],
  finds: [
    [
      "placement postcode",
      { Episodes: [{ LS: "V4", HOME_POST: "", PL_POST: "NE1 8QH" }] },
      ["Episodes 1 LS HOME_POST PL_POST"],
    ],
    [
      "home postcode",
      { Episodes: [{ LS: "V3", HOME_POST: "NE1 8QH" }] },
      ["Episodes 1 LS HOME_POST PL_POST"],
    ],
    ["any text counts", { Episodes: [{ LS: "V3", PL_POST: "HOME" }] }, ["Episodes 1 LS HOME_POST PL_POST"]],
  ],
});
