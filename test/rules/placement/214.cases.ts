import rule from "../../../rules/placement/214";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["both blank", { Episodes: [{ LS: "V3", PL_POST: "", URN: "" }] }],
    ["other legal status", { Episodes: [{ LS: "V2", PL_POST: "LS1 1UR", URN: "SC123456" }] }],
    ["blank LS", { Episodes: [{ LS: "", PL_POST: "LS1 1UR", URN: "SC123456" }] }],
  ],
  finds: [
    ["postcode alone", { Episodes: [{ LS: "V4", PL_POST: "LS1 1UR", URN: "" }] }, ["Episodes 1 PL_POST URN"]],
    [
      "the placeholder URN is a value",
      { Episodes: [{ LS: "V3", PL_POST: "", URN: "XXXXXXX" }] },
      ["Episodes 1 PL_POST URN"],
    ],
    [
      "a postcode that is not known counts",
      { Episodes: [{ LS: "V4", PL_POST: "HOME", URN: "" }] },
      ["Episodes 1 PL_POST URN"],
    ],
  ],
});
