import rule from "../../../rules/provider-list/241";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "second of two authorities",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "S1 2HH" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
    ],
    [
      "no supported accommodation",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K2", PL_POST: "LS1 1UR" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
    ],
    [
      "placeholder",
      {
        Episodes: [{ URN: "XXXXXXX", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
    ],
    [
      "blank postcode",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
    ],
    [
      "unknown postcode",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "ZZ9 9ZZ" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
    ],
    [
      "URN is checked by rule 1008",
      {
        Episodes: [{ URN: "SA99999", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
    ],
    [
      "premises without a known postcode or authority",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [{ urn: "SA10001" }, { urn: "SA10001", authorityName: "Elsewhere" }],
      },
    ],
    [
      "the list names the authority",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "BN1 1JE" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
          { urn: "SA10001", authorityName: "Brighton & Hove City Council" },
        ],
      },
    ],
    [
      "the list names the authority as the county",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "BN7 1UE" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
          { urn: "SA10001", authorityName: "East Sussex County Council" },
        ],
      },
    ],
    [
      "the list names the authority as Westminster City Council",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "SW1A 1AA" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", authorityName: "Westminster City Council" },
        ],
      },
    ],
    [
      "the list names the authority as London Borough of Westminster",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "SW1A 1AA" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", authorityName: "London Borough of Westminster" },
        ],
      },
    ],
    [
      "the list names the authority as Leeds Metropolitan District Council",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", authorityName: "Leeds Metropolitan District Council" },
        ],
      },
    ],
    [
      "the placeholder, even if the list had it",
      {
        Episodes: [{ URN: "XXXXXXX", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [{ urn: "XXXXXXX", postcode: "BD1 1HX" }],
      },
    ],
    [
      "the list names the authority as The Brighton & Hove City Council",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "BN1 1JE" }],
        providers: [{ urn: "SA10001", authorityName: "The Brighton & Hove City Council" }],
      },
    ],
    [
      "the list names the authority as Brighton Hove",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "BN1 1JE" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", authorityName: "Brighton Hove" },
        ],
      },
    ],
    [
      "the list knows nothing but London, which is not an authority",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [{ urn: "SA10001", authorityName: "London" }],
      },
    ],
  ],
  finds: [
    [
      "premises in other authorities only",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "placed in Wales",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "CF10 1EP" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
      },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "the list names another authority",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [{ urn: "SA10001", authorityName: "Bristol" }],
      },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "in 2026/27 as well",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", postcode: "S1 2HH" },
        ],
        year: "2026/27",
      },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "London alone names no authority",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "SW1A 1AA" }],
        providers: [
          { urn: "SA10001", postcode: "BD1 1HX" },
          { urn: "SA10001", authorityName: "London" },
        ],
      },
      ["Episodes 1 URN PL_POST"],
    ],
    [
      "a row of another placement and one without a URN come before it",
      {
        Episodes: [
          { URN: "SA10001", PLACE: "U1", PL_POST: "LS1 1UR" },
          { URN: "", PLACE: "K3", PL_POST: "LS1 1UR" },
          { URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" },
        ],
        providers: [{ urn: "SA10001", postcode: "BD1 1HX" }],
      },
      ["Episodes 3 URN PL_POST"],
    ],
    [
      "the list names the City of London, in capitals too",
      {
        Episodes: [
          { URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" },
          { URN: "SA10002", PLACE: "K3", PL_POST: "LS1 1UR" },
        ],
        providers: [
          { urn: "SA10001", authorityName: "City of London Corporation" },
          { urn: "SA10002", authorityName: "CITY OF LONDON" },
        ],
      },
      ["Episodes 1 URN PL_POST", "Episodes 2 URN PL_POST"],
    ],
    [
      "the list names another authority as a Royal Borough",
      {
        Episodes: [{ URN: "SA10001", PLACE: "K3", PL_POST: "LS1 1UR" }],
        providers: [{ urn: "SA10001", authorityName: "Royal Borough of Kensington and Chelsea" }],
      },
      ["Episodes 1 URN PL_POST"],
    ],
  ],
});
