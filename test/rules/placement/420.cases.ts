import rule from "../../../rules/placement/420";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["blank postcode", { Episodes: [{ LS: "V4", PL_POST: "" }] }],
    ["postcode not in the directory", { Episodes: [{ LS: "V3", PL_POST: "ZZ9 9ZZ" }] }],
    ["no short break", { Episodes: [{ LS: "C2", PL_POST: "NE1 8QH" }] }],
    ["Isle of Man", { Episodes: [{ LS: "V4", PL_POST: "IM1 1AA" }] }],
    ["blank LS", { Episodes: [{ LS: "", PL_POST: "NE1 8QH" }] }],
  ],
  finds: [
    ["known placement postcode", { Episodes: [{ LS: "V4", PL_POST: "NE1 8QH" }] }, ["Episodes 1 PL_POST"]],
    ["in Wales", { Episodes: [{ LS: "V3", PL_POST: "CF10 1EP" }] }, ["Episodes 1 PL_POST"]],
  ],
});
