import type { CaseRow } from "./rule-cases";

type EpisodesOfCare = readonly (readonly [why: string, Episodes: readonly CaseRow<"Episodes">[]])[];

/** An open episode: in care throughout any year of the tests. */
export const OPEN_EPISODE: CaseRow<"Episodes"> = { DECOM: "03/03/2020", RNE: "S", LS: "C2" };

/** Episodes that show care throughout 2025/26, each an edge case. */
export const IN_CARE_ALL_YEAR: EpisodesOfCare = [
  ["one open episode from an earlier year", [OPEN_EPISODE]],
  ["care began on 1 April", [{ DECOM: "01/04/2025", RNE: "S", LS: "C2" }]],
  ["care ended on 31 March", [{ DECOM: "01/01/2020", RNE: "S", LS: "C2", DEC: "31/03/2026", REC: "E4A" }]],
  [
    "one episode ended with X1 on 30 March and the next goes on",
    [
      { DECOM: "01/01/2020", RNE: "S", LS: "C2", DEC: "30/03/2026", REC: "X1" },
      { DECOM: "30/03/2026", RNE: "P", LS: "C2" },
    ],
  ],
  [
    "a short break ended on 31 March before the year",
    [
      { DECOM: "01/01/2024", RNE: "S", LS: "V4", DEC: "31/03/2025", REC: "X1" },
      { DECOM: "31/03/2025", RNE: "L", LS: "C2" },
    ],
  ],
  [
    "an earlier period of care ended on 31 March before the year",
    [
      { DECOM: "01/01/2024", RNE: "S", LS: "C2", DEC: "31/03/2025", REC: "E4A" },
      { DECOM: "01/04/2025", RNE: "S", LS: "C2" },
    ],
  ],
  ["an episode that starts after the year", [OPEN_EPISODE, { DECOM: "01/04/2026", RNE: "S", LS: "C2" }]],
  [
    "an episode whose end cannot be read counts as open",
    [{ DECOM: "01/01/2020", RNE: "S", LS: "C2", DEC: "31/02/2026" }],
  ],
  ["a short break that starts after the year", [OPEN_EPISODE, { DECOM: "01/04/2026", RNE: "L", LS: "V4" }]],
  ["a short break without a readable start", [OPEN_EPISODE, { DECOM: "31/02/2020", RNE: "L", LS: "V3" }]],
];

/** Episodes that do not show care throughout 2025/26, each an edge case. */
export const NOT_IN_CARE_ALL_YEAR: EpisodesOfCare = [
  ["no episode at all", []],
  ["care began on 2 April", [{ DECOM: "02/04/2025", RNE: "S", LS: "C2" }]],
  ["care ended on 1 April", [{ DECOM: "01/01/2020", RNE: "S", LS: "C2", DEC: "01/04/2025", REC: "E11" }]],
  [
    "care ended on 30 March, the day before the year's end",
    [{ DECOM: "01/01/2020", RNE: "S", LS: "C2", DEC: "30/03/2026", REC: "E4A" }],
  ],
  [
    "the episode ended in the year without a reason",
    [{ DECOM: "01/01/2020", RNE: "S", LS: "C2", DEC: "10/10/2025" }],
  ],
  [
    "a short break ended on 1 April",
    [
      { DECOM: "01/01/2024", RNE: "S", LS: "V3", DEC: "01/04/2025", REC: "X1" },
      { DECOM: "01/04/2025", RNE: "L", LS: "C2" },
    ],
  ],
  [
    "care began again on 31 March, the last day of the year",
    [OPEN_EPISODE, { DECOM: "31/03/2026", RNE: "S", LS: "C2" }],
  ],
  [
    "care ended on 31 March before the year",
    [{ DECOM: "01/01/2020", RNE: "S", LS: "C2", DEC: "31/03/2025", REC: "E4A" }],
  ],
  ["care begins on 1 April after the year", [{ DECOM: "01/04/2026", RNE: "S", LS: "C2" }]],
  ["the only episode has no readable start", [{ DECOM: "31/02/2020", RNE: "S", LS: "C2" }]],
  [
    "an episode without a readable start ended in the year",
    [OPEN_EPISODE, { DECOM: "31/02/2021", LS: "C2", DEC: "10/10/2025", REC: "E4A" }],
  ],
  [
    "a short break starts on 31 March, the last day of the year",
    [OPEN_EPISODE, { DECOM: "31/03/2026", RNE: "L", LS: "V3" }],
  ],
  ["short breaks are still open", [{ DECOM: "01/06/2021", RNE: "S", LS: "V4" }]],
];
