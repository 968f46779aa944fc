import rule from "../../../rules/placement/392c";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["letter case and spaces do not count", { Episodes: [{ HOME_POST: "ne18qh", PL_POST: "NE1  8QH" }] }],
    ["blank is checked by other rules", { Episodes: [{ HOME_POST: "", PL_POST: "NE1 8QH" }] }],
    ["in Scotland", { Episodes: [{ HOME_POST: "EH1 1YZ", PL_POST: "BT1 1AA" }] }],
    ["both blank", { Episodes: [{ LS: "C2" }] }],
  ],
  finds: [
    [
      "unknown placement postcode",
      { Episodes: [{ HOME_POST: "NE1 8QH", PL_POST: "ZZ9 9ZZ" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "part of a postcode",
      { Episodes: [{ HOME_POST: "NE1", PL_POST: "NE1 8QH" }] },
      ["Episodes 1 HOME_POST"],
    ],
    [
      "both unknown, on a short break too",
      { Episodes: [{ LS: "V4", HOME_POST: "NE1", PL_POST: "ZZ9 9ZZ" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    ["a cell of spaces", { Episodes: [{ HOME_POST: "   ", PL_POST: "NE1 8QH" }] }, ["Episodes 1 HOME_POST"]],
  ],
});
