import rule from "../../../rules/provider-list/224";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { providers: [{ urn: "SC100001", providerCodes: ["PR4", "PR5"] }] },
  silent: [
    ["second code of the list", { Episodes: [{ URN: "SC100001", PLACE_PROVIDER: "PR5" }] }],
    ["placeholder is not looked up", { Episodes: [{ URN: "XXXXXXX", PLACE_PROVIDER: "PR1" }] }],
    [
      "codes of two rows are taken together",
      {
        Episodes: [{ URN: "SC100001", PLACE_PROVIDER: "PR1" }],
        providers: [
          { urn: "SC100001", providerCodes: ["PR4", "PR5"] },
          { urn: "SC100001", providerCodes: ["PR1"] },
        ],
      },
    ],
    ["blank URN", { Episodes: [{ URN: "", PLACE_PROVIDER: "PR1" }] }],
    ["spaces around the URN, lower case", { Episodes: [{ URN: " sc100001 ", PLACE_PROVIDER: "pr4" }] }],
    [
      "the placeholder with a space behind it",
      {
        Episodes: [{ URN: "XXXXXXX ", PLACE_PROVIDER: "PR3" }],
        providers: [{ urn: "SC100001", providerCodes: ["PR4"] }],
      },
    ],
  ],
  finds: [
    [
      "PR3 is not a listed code",
      { Episodes: [{ URN: "SC100001", PLACE_PROVIDER: "PR3" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "URN is not in the list",
      { Episodes: [{ URN: "SC999999", PLACE_PROVIDER: "PR1" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "blank PLACE_PROVIDER",
      { Episodes: [{ URN: "SC100001", PLACE_PROVIDER: "" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "provider without codes",
      { Episodes: [{ URN: "SC100001", PLACE_PROVIDER: "PR1" }], providers: [{ urn: "SC100001" }] },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "a closed provider counts like an open one",
      {
        year: "2022/23",
        Episodes: [{ URN: "SC100001", PLACE_PROVIDER: "PR1", DECOM: "01/05/2022" }],
        providers: [{ urn: "SC100001", providerCodes: ["PR4", "PR5"], closed: "01/05/2010" }],
      },
      ["Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "a row without a URN and the placeholder come before it",
      {
        Episodes: [
          { URN: "", PLACE_PROVIDER: "PR3" },
          { URN: "XXXXXXX", PLACE_PROVIDER: "PR3" },
          { URN: "SC100001", PLACE_PROVIDER: "PR3" },
        ],
      },
      ["Episodes 3 PLACE_PROVIDER"],
    ],
  ],
});
