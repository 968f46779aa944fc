import rule from "../../../rules/placement/179";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["short break V3", { Episodes: [{ LS: "V3", PL_POST: "" }] }],
    ["known postcode outside the authority", { Episodes: [{ LS: "C2", PL_POST: "M1 1AE" }] }],
    ["in Scotland", { Episodes: [{ LS: "C2", PL_POST: "EH1 1YZ" }] }],
    ["Jersey is outside, not unknown", { Episodes: [{ LS: "C2", PL_POST: "JE2 3AB" }] }],
    [
      "the return states a place abroad, or a confidential one",
      {
        Episodes: [
          { LS: "C2", PL_POST: "", PL_LA: "NUK" },
          { LS: "C2", PL_POST: "", PL_LA: "CON" },
        ],
      },
    ],
    ["short break V4", { Episodes: [{ LS: "V4", PL_POST: "" }] }],
  ],
  finds: [
    ["mistyped postcode", { Episodes: [{ LS: "C2", PL_POST: "ZZ1 1ZZ" }] }, ["Episodes 1 PL_POST"]],
    ["blank postcode", { Episodes: [{ LS: "C2", PL_POST: "" }] }, ["Episodes 1 PL_POST"]],
    [
      "blank LS is not a short break",
      { Episodes: [{ DECOM: "01/05/2025", LS: "", PL_POST: "" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "any other authority that the return states does not stand in for the postcode",
      { Episodes: [{ LS: "C2", PL_POST: "", PL_LA: "E08000021" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "in the directory without a district",
      { Episodes: [{ LS: "C2", PL_POST: "GIR 0AA" }] },
      ["Episodes 1 PL_POST"],
    ],
  ],
});
