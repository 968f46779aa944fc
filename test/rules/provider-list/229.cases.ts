import rule from "../../../rules/provider-list/229";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: {
    year: "2025/26",
    localAuthority: "E08000035",
    providers: [
      { urn: "SC300002", postcode: "LS1 1UR" },
      { urn: "SC300001", postcode: "BD1 1HX" },
      { urn: "SC300003" },
    ],
  },
  silent: [
    [
      "PR2, and the provider's postcode is not known",
      { Episodes: [{ URN: "SC300003", PLACE_PROVIDER: "PR2", PLACE: "K2" }] },
    ],
    ["PR1 in the own authority", { Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR1", PLACE: "K2" }] }],
    ["PR2 in another authority", { Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR2", PLACE: "K2" }] }],
    ["PR4 is never checked", { Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR4", PLACE: "K2" }] }],
    ["blank PLACE_PROVIDER", { Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "", PLACE: "K2" }] }],
    ["placeholder", { Episodes: [{ URN: "XXXXXXX", PLACE_PROVIDER: "PR1", PLACE: "K2" }] }],
    [
      "PR2 and the URN is not in the list",
      { Episodes: [{ URN: "SC999999", PLACE_PROVIDER: "PR2", PLACE: "K2" }] },
    ],
    [
      "kinds of placement left out from 2025/26",
      {
        Episodes: [
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "K3" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "P1" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "P3" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "R1" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "R2" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "R5" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "T0" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "T1" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "T2" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "T3" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "T4" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "Z11" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "Z12" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "Z13" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "Z14" },
        ],
        providers: [{ urn: "SC300001", postcode: "BD1 1HX" }],
      },
    ],
    [
      "PR2 and the postcode directory does not have the postcode of the list",
      {
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [{ urn: "SC300001", postcode: "ZZ9 9ZZ" }],
      },
    ],
    [
      "PR4 at a provider in the own authority",
      {
        Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR4", PLACE: "K2" }],
        providers: [{ urn: "SC300002", postcode: "LS1 1UR" }],
      },
    ],
  ],
  finds: [
    [
      "PR1, but the provider is in another authority",
      { year: "2024/25", Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "K2" }] },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "PR2, but the provider is in the authority itself",
      { Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR2", PLACE: "K2" }] },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "PR1 and the URN is not in the list",
      { Episodes: [{ URN: "SC999999", PLACE_PROVIDER: "PR1", PLACE: "K2" }] },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "PR1 and the list has no postcode",
      { Episodes: [{ URN: "SC300003", PLACE_PROVIDER: "PR1", PLACE: "K2" }] },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "K3 was checked up to 2024/25",
      { year: "2024/25", Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "K3" }] },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "blank PLACE is checked",
      { Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "" }] },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "PR1 with one of two rows elsewhere",
      {
        Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300002", postcode: "BD1 1HX" },
        ],
      },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "PR2 with one of two rows in the own authority",
      {
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300001", postcode: "LS2 8HD" },
        ],
      },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "PR1 and the postcode directory does not have the postcode of the list",
      {
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [{ urn: "SC300001", postcode: "ZZ9 9ZZ" }],
      },
      ["Episodes 1 URN PLACE_PROVIDER"],
    ],
    [
      "no kind of placement was left out up to 2024/25",
      {
        year: "2024/25",
        Episodes: [
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "P1" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "P3" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "R1" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "R2" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "R5" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "T0" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "T4" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "Z11" },
          { URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "Z14" },
        ],
        providers: [{ urn: "SC300001", postcode: "BD1 1HX" }],
      },
      [
        "Episodes 1 URN PLACE_PROVIDER",
        "Episodes 2 URN PLACE_PROVIDER",
        "Episodes 3 URN PLACE_PROVIDER",
        "Episodes 4 URN PLACE_PROVIDER",
        "Episodes 5 URN PLACE_PROVIDER",
        "Episodes 6 URN PLACE_PROVIDER",
        "Episodes 7 URN PLACE_PROVIDER",
        "Episodes 8 URN PLACE_PROVIDER",
        "Episodes 9 URN PLACE_PROVIDER",
      ],
    ],
  ],
});
