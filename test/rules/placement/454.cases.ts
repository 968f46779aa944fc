import rule from "../../../rules/placement/454";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["exactly 350.0 miles", { Episodes: [{ HOME_POST: "ZE3 9JX", PL_POST: "CA3 8NA" }] }],
    ["999.9 stands for not known", { Episodes: [{ HOME_POST: "M1 1AE", PL_POST: "XX9 9XX" }] }],
    ["distance cannot be worked out", { Episodes: [{ HOME_POST: "", PL_POST: "ZE3 9JX" }] }],
    ["near", { Episodes: [{ HOME_POST: "M1 1AE", PL_POST: "L1 8JQ" }] }],
  ],
  finds: [
    [
      "350.1 miles",
      { Episodes: [{ HOME_POST: "ZE3 9JX", PL_POST: "CA1 1QZ" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "999.8 and 1000.0 miles",
      {
        Episodes: [
          { HOME_POST: "M1 1AE", PL_POST: "XX8 8XX" },
          { HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" },
        ],
      },
      ["Episodes 1 HOME_POST PL_POST", "Episodes 2 HOME_POST PL_POST"],
    ],
    [
      "short breaks and asylum seekers too",
      {
        year: "2026/27",
        Episodes: [{ LS: "V4", HOME_POST: "BN1 1JE", PL_POST: "ZE1 0AA" }],
        UASC: [{ DUC: "01/09/2025" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
  ],
});
