import rule from "../../../rules/placement/164";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["exactly 999.9 miles", { Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "XX9 9XX" }] }],
    ["0.0 miles", { Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "M1 1AE" }] }],
    ["short break V4", { Episodes: [{ LS: "V4", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }] }],
    ["short break V3", { Episodes: [{ LS: "V3", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }] }],
    ["distance cannot be worked out", { Episodes: [{ LS: "C2", HOME_POST: "", PL_POST: "XX10 0XX" }] }],
    [
      "asylum seeker this year",
      { Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }], UASC: [{ DUC: "01/09/2025" }] },
    ],
    [
      "asylum seeker last year only",
      { Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }], Header_last: [{ UASC: "1" }] },
    ],
    [
      "row in last year's UASC table",
      {
        Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }],
        UASC_last: [{ DUC: "01/09/2024" }],
      },
    ],
    [
      "without a Header, a UASC row with CHILD alone excuses as well",
      { Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }], UASC: [{}] },
    ],
  ],
  finds: [
    [
      "1000.0 miles",
      { Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "blank LS is not a short break",
      { Episodes: [{ LS: "", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "known not to be an asylum seeker",
      {
        Episodes: [{ LS: "C2", HOME_POST: "M1 1AE", PL_POST: "XX10 0XX" }],
        Header: [{ SEX: "1" }],
        Header_last: [{ UASC: "0" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
  ],
});
