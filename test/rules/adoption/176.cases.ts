import rule from "../../../rules/adoption/176";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["a man and a woman", { AD1: [{ SEX_ADOPTR: "MF" }] }],
    ["one woman", { AD1: [{ SEX_ADOPTR: "F1" }] }],
    ["one man", { AD1: [{ SEX_ADOPTR: "M1" }] }],
    ["two men, two women", { AD1: [{ SEX_ADOPTR: "MM" }, { SEX_ADOPTR: "FF" }] }],
    ["small letters", { AD1: [{ SEX_ADOPTR: "mf" }] }],
    ["blank is checked by other rules", { AD1: [{ SEX_ADOPTR: "" }] }],
    ["every code", { AD1: "M1 F1 MM FF MF".split(" ").map((SEX_ADOPTR) => ({ SEX_ADOPTR })) }],
  ],
  finds: [
    ["the order of the letters counts", { AD1: [{ SEX_ADOPTR: "FM" }] }, ["AD1 1 SEX_ADOPTR"]],
    ["a single letter", { AD1: [{ SEX_ADOPTR: "M" }] }, ["AD1 1 SEX_ADOPTR"]],
    ["a space beside the code", { AD1: [{ SEX_ADOPTR: " MF" }] }, ["AD1 1 SEX_ADOPTR"]],
  ],
});
