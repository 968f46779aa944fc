import rule from "../../../rules/placement/1015";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "foster care",
      {
        Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }],
        localAuthority: "E08000021",
      },
    ],
    [
      "adoption",
      {
        Episodes: [{ PLACE: "A3", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }],
        localAuthority: "E08000021",
      },
    ],
    [
      "short breaks",
      {
        Episodes: [
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "V3", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "V4", PL_POST: "M1 1AE" },
        ],
        localAuthority: "E08000021",
      },
    ],
    [
      "blank postcode",
      {
        Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "" }],
        localAuthority: "E08000021",
      },
    ],
    [
      "unknown postcode",
      {
        Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "ZZ9 9ZZ" }],
        localAuthority: "E08000021",
      },
    ],
    [
      "inside the authority",
      {
        Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "NE1 8QH" }],
        localAuthority: "E08000021",
      },
    ],
    [
      "blank PLACE, LS or provider",
      {
        Episodes: [
          { PLACE: "", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "", LS: "C2", PL_POST: "M1 1AE" },
        ],
        localAuthority: "E08000021",
      },
    ],
    [
      "another provider",
      {
        Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR2", LS: "C2", PL_POST: "M1 1AE" }],
        localAuthority: "E08000021",
      },
    ],
    [
      "K3 from 2025/26",
      {
        year: "2025/26",
        Episodes: [{ PLACE: "K3", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }],
        localAuthority: "E08000021",
      },
    ],
    [
      "every kind of adoptive and foster placement",
      {
        Episodes: ["A3", "A4", "A5", "A6", "U1", "U2", "U3", "U4", "U5", "U6"].map((PLACE) => ({
          PLACE,
          PLACE_PROVIDER: "PR1",
          LS: "C2",
          PL_POST: "M1 1AE",
        })),
        localAuthority: "E08000021",
      },
    ],
  ],
  finds: [
    [
      "own home in another authority",
      {
        Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }],
        localAuthority: "E08000021",
      },
      ["Episodes 1 PLACE_PROVIDER", "Episodes 1 PL_POST"],
    ],
    [
      "in Wales",
      {
        Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "CF10 1EP" }],
        localAuthority: "E08000021",
      },
      ["Episodes 1 PLACE_PROVIDER", "Episodes 1 PL_POST"],
    ],
    [
      "K3 up to 2024/25",
      {
        year: "2024/25",
        Episodes: [{ PLACE: "K3", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }],
        localAuthority: "E08000021",
      },
      ["Episodes 1 PLACE_PROVIDER", "Episodes 1 PL_POST"],
    ],
    [
      "temporary, with parents, and a code that is not recognised",
      {
        Episodes: [
          { PLACE: "T0", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "P1", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "Q9", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
        ],
        localAuthority: "E08000021",
      },
      [
        "Episodes 1 PLACE_PROVIDER",
        "Episodes 1 PL_POST",
        "Episodes 2 PLACE_PROVIDER",
        "Episodes 2 PL_POST",
        "Episodes 3 PLACE_PROVIDER",
        "Episodes 3 PL_POST",
      ],
    ],
    [
      "other rows come before it",
      {
        Episodes: [
          { PLACE: "K2", PLACE_PROVIDER: "PR4", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "V3", PL_POST: "M1 1AE" },
          { PLACE: "", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
        ],
        localAuthority: "E08000021",
      },
      ["Episodes 4 PLACE_PROVIDER", "Episodes 4 PL_POST"],
    ],
  ],
});
