import rule from "../../../rules/provider-list/219";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { providers: [{ urn: "SC111111", placementCodes: ["K1", "K2"] }] },
  silent: [
    ["second code matches", { Episodes: [{ URN: "SC111111", PLACE: "K2" }] }],
    [
      "one of two rows of the URN matches",
      {
        Episodes: [{ URN: "SC222222", PLACE: "U4" }],
        providers: [
          { urn: "SC222222", placementCodes: ["K1"] },
          { urn: "SC222222", placementCodes: ["U4"] },
        ],
      },
    ],
    ["placeholder", { Episodes: [{ URN: "XXXXXXX", PLACE: "U1" }] }],
    ["blank URN", { Episodes: [{ URN: "", PLACE: "U1" }] }],
    [
      "a number in the sheet",
      { Episodes: [{ URN: 1234567, PLACE: "K1" }], providers: [{ urn: "1234567", placementCodes: ["K1"] }] },
    ],
  ],
  finds: [
    [
      "not a code listed for this provider",
      { Episodes: [{ URN: "SC111111", PLACE: "U1" }] },
      ["Episodes 1 URN PLACE"],
    ],
    ["URN is not in the list", { Episodes: [{ URN: "SC999999", PLACE: "K2" }] }, ["Episodes 1 URN PLACE"]],
    ["blank PLACE", { Episodes: [{ URN: "SC111111", PLACE: "" }] }, ["Episodes 1 URN PLACE"]],
    [
      "provider without codes",
      { Episodes: [{ URN: "SC111111", PLACE: "K2" }], providers: [{ urn: "SC111111" }] },
      ["Episodes 1 URN PLACE"],
    ],
    [
      "whole codes only",
      {
        Episodes: [{ URN: "SC111111", PLACE: "K1" }],
        providers: [{ urn: "SC111111", placementCodes: ["K10"] }],
      },
      ["Episodes 1 URN PLACE"],
    ],
    [
      "a row without a URN and the placeholder come before it",
      {
        Episodes: [
          { URN: "", PLACE: "U1" },
          { URN: "XXXXXXX", PLACE: "U1" },
          { URN: "SC111111", PLACE: "U1" },
        ],
      },
      ["Episodes 3 URN PLACE"],
    ],
  ],
});
