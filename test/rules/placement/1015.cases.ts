import rule from "../../../rules/placement/1015";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { localAuthority: "E08000021" },
  silent: [
    ["foster care", { Episodes: [{ PLACE: "U4", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }] }],
    ["adoption", { Episodes: [{ PLACE: "A3", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }] }],
    [
      "short breaks",
      {
        Episodes: [
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "V3", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "V4", PL_POST: "M1 1AE" },
        ],
      },
    ],
    ["blank postcode", { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "" }] }],
    [
      "unknown postcode",
      { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "ZZ9 9ZZ" }] },
    ],
    [
      "inside the authority",
      { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "NE1 8QH" }] },
    ],
    [
      "blank PLACE, LS or provider",
      {
        Episodes: [
          { PLACE: "", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "", PL_POST: "M1 1AE" },
          { PLACE: "K2", PLACE_PROVIDER: "", LS: "C2", PL_POST: "M1 1AE" },
        ],
      },
    ],
    ["another provider", { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR2", LS: "C2", PL_POST: "M1 1AE" }] }],
    [
      "K3 from 2025/26",
      { year: "2025/26", Episodes: [{ PLACE: "K3", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }] },
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
      },
    ],
  ],
  finds: [
    [
      "own home in another authority",
      { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }] },
      ["Episodes 1 PLACE_PROVIDER PL_POST"],
    ],
    [
      "in Wales",
      { Episodes: [{ PLACE: "K2", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "CF10 1EP" }] },
      ["Episodes 1 PLACE_PROVIDER PL_POST"],
    ],
    [
      "K3 up to 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "K3", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" }] },
      ["Episodes 1 PLACE_PROVIDER PL_POST"],
    ],
    [
      "temporary, with parents, and a code that is not recognised",
      {
        Episodes: [
          { PLACE: "T0", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "P1", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
          { PLACE: "Q9", PLACE_PROVIDER: "PR1", LS: "C2", PL_POST: "M1 1AE" },
        ],
      },
      [
        "Episodes 1 PLACE_PROVIDER PL_POST",
        "Episodes 2 PLACE_PROVIDER PL_POST",
        "Episodes 3 PLACE_PROVIDER PL_POST",
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
      },
      ["Episodes 4 PLACE_PROVIDER PL_POST"],
    ],
  ],
});
