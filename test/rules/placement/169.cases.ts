import rule from "../../../rules/placement/169";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["short break V4 without a postcode", { Episodes: [{ LS: "V4", PL_POST: "" }] }],
    ["short break V3 without a postcode", { Episodes: [{ LS: "V3", PL_POST: "" }] }],
    ["in Scotland", { Episodes: [{ LS: "C2", PL_POST: "EH1 1YZ" }] }],
    ["in Wales, typed without a space", { Episodes: [{ LS: "C2", PL_POST: "cf101ep" }] }],
    ["in Northern Ireland", { Episodes: [{ LS: "C2", PL_POST: "BT1 1AA" }] }],
    ["in England", { Episodes: [{ LS: "C2", PL_POST: "BN7 1UE" }] }],
    ["the return states a confidential authority", { Episodes: [{ LS: "C2", PL_POST: "", PL_LA: "CON" }] }],
    [
      "the return states that it is outside the United Kingdom",
      { Episodes: [{ LS: "C2", PL_POST: "", PL_LA: "NUK" }] },
    ],
  ],
  finds: [
    [
      "no postcode under an ordinary legal status",
      { Episodes: [{ LS: "C1", PL_POST: "" }] },
      ["Episodes 1 PL_POST"],
    ],
    [
      "blank LS is not a short break",
      { Episodes: [{ LS: "", DECOM: "01/05/2025", PL_POST: "" }] },
      ["Episodes 1 PL_POST"],
    ],
    ["postcode does not exist", { Episodes: [{ LS: "C2", PL_POST: "ZZ9 9ZZ" }] }, ["Episodes 1 PL_POST"]],
    ["Jersey is in no authority", { Episodes: [{ LS: "C2", PL_POST: "JE2 3AB" }] }, ["Episodes 1 PL_POST"]],
  ],
});
