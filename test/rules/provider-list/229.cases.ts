import rule from "../../../rules/provider-list/229";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "PR2, and the provider's postcode is not known",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300003", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
    ],
    [
      "PR1 in the own authority",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
    ],
    [
      "PR2 in another authority",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
    ],
    [
      "PR4 is never checked",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR4", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
    ],
    [
      "blank PLACE_PROVIDER",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
    ],
    [
      "placeholder",
      {
        year: "2025/26",
        Episodes: [{ URN: "XXXXXXX", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
    ],
    [
      "PR2 and the URN is not in the list",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC999999", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
    ],
    [
      "kinds of placement left out from 2025/26",
      {
        year: "2025/26",
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
        localAuthority: "E08000035",
      },
    ],
    [
      "PR2 and the postcode directory does not have the postcode of the list",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [{ urn: "SC300001", postcode: "ZZ9 9ZZ" }],
        localAuthority: "E08000035",
      },
    ],
    [
      "PR4 at a provider in the own authority",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR4", PLACE: "K2" }],
        providers: [{ urn: "SC300002", postcode: "LS1 1UR" }],
        localAuthority: "E08000035",
      },
    ],
  ],
  finds: [
    [
      "PR1, but the provider is in another authority",
      {
        year: "2024/25",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "PR2, but the provider is in the authority itself",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "PR1 and the URN is not in the list",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC999999", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "PR1 and the list has no postcode",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300003", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "K3 was checked up to 2024/25",
      {
        year: "2024/25",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "K3" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "blank PLACE is checked",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300003" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "PR1 with one of two rows elsewhere",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300002", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [
          { urn: "SC300002", postcode: "LS1 1UR" },
          { urn: "SC300002", postcode: "BD1 1HX" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "PR2 with one of two rows in the own authority",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR2", PLACE: "K2" }],
        providers: [
          { urn: "SC300001", postcode: "BD1 1HX" },
          { urn: "SC300001", postcode: "LS2 8HD" },
        ],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
    ],
    [
      "PR1 and the postcode directory does not have the postcode of the list",
      {
        year: "2025/26",
        Episodes: [{ URN: "SC300001", PLACE_PROVIDER: "PR1", PLACE: "K2" }],
        providers: [{ urn: "SC300001", postcode: "ZZ9 9ZZ" }],
        localAuthority: "E08000035",
      },
      ["Episodes 1 URN", "Episodes 1 PLACE_PROVIDER"],
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
        localAuthority: "E08000035",
      },
      [
        "Episodes 1 URN",
        "Episodes 1 PLACE_PROVIDER",
        "Episodes 2 URN",
        "Episodes 2 PLACE_PROVIDER",
        "Episodes 3 URN",
        "Episodes 3 PLACE_PROVIDER",
        "Episodes 4 URN",
        "Episodes 4 PLACE_PROVIDER",
        "Episodes 5 URN",
        "Episodes 5 PLACE_PROVIDER",
        "Episodes 6 URN",
        "Episodes 6 PLACE_PROVIDER",
        "Episodes 7 URN",
        "Episodes 7 PLACE_PROVIDER",
        "Episodes 8 URN",
        "Episodes 8 PLACE_PROVIDER",
        "Episodes 9 URN",
        "Episodes 9 PLACE_PROVIDER",
      ],
    ],
  ],
});
