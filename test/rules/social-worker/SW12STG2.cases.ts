import rule from "../../../rules/social-worker/SW12STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    [
      "one of two rows starts on entry",
      {
        Episodes: [{ DECOM: "03/06/2024", RNE: "S", LS: "C2" }],
        SWEpisodes: [{ SW_DECOM: "10/01/2024" }, { SW_DECOM: "03/06/2024" }],
      },
    ],
    [
      "placement move, still open",
      { Episodes: [{ DECOM: "03/06/2024", RNE: "P", LS: "C2" }], SWEpisodes: [{ SW_DECOM: "01/09/2022" }] },
    ],
    [
      "an allocation on the day the period ended",
      {
        Episodes: [
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "P", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
        SWEpisodes: [{ SW_DECOM: "10/05/2024" }],
      },
    ],
    [
      "starts and ends a period: either is enough",
      {
        Episodes: [
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "S", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
        SWEpisodes: [{ SW_DECOM: "01/01/2024" }],
      },
    ],
    [
      "not looked after on 31 March",
      { Episodes: [{ DECOM: "03/06/2024", DEC: "10/10/2024", RNE: "S", REC: "E4A", LS: "C2" }] },
    ],
    [
      "short breaks are out of scope",
      {
        Episodes: [
          { DECOM: "03/06/2024", RNE: "S", LS: "V4" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
      },
    ],
    [
      "only short breaks are open",
      {
        Episodes: [
          { DECOM: "03/06/2024", RNE: "S", LS: "V3" },
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "S", REC: "E4A", LS: "C2" },
        ],
      },
    ],
    [
      "moved on with X1",
      {
        Episodes: [
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "P", REC: "X1", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
      },
    ],
    [
      "ended on 31 March before the period reported",
      {
        Episodes: [
          { DECOM: "02/02/2020", DEC: "31/03/2023", RNE: "S", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
      },
    ],
    [
      "ended after the year",
      {
        Episodes: [
          { DECOM: "02/02/2025", DEC: "01/04/2025", RNE: "S", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
      },
    ],
  ],
  finds: [
    [
      "no social worker row",
      { Episodes: [{ DECOM: "03/06/2024", RNE: "S", LS: "C2" }] },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "the ended period has no allocation by its end",
      {
        Episodes: [
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "P", REC: "E4a", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "S", LS: "C2" },
        ],
        SWEpisodes: [{ SW_DECOM: "01/12/2024" }],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "an allocation one day after the end",
      {
        Episodes: [
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "P", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
        SWEpisodes: [{ SW_DECOM: "11/05/2024" }],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "an allocation one day before entry",
      { Episodes: [{ DECOM: "03/06/2024", RNE: "S" }], SWEpisodes: [{ SW_DECOM: "02/06/2024" }] },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "a blank REC counts as an end of care",
      {
        Episodes: [
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "P", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "ended on 1 April of the year before",
      {
        Episodes: [
          { DECOM: "02/02/2020", DEC: "01/04/2023", RNE: "S", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "in 2023/24 any age of the episode",
      {
        year: "2023/24",
        Episodes: [
          { DECOM: "02/02/2010", DEC: "31/03/2012", RNE: "S", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2023", RNE: "P", LS: "C2" },
        ],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "a start of care that cannot be dated",
      { Episodes: [{ DECOM: "31/06/2024", RNE: "S", LS: "C2" }], SWEpisodes: [{ SW_DECOM: "01/09/2024" }] },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "an undated allocation fits nothing",
      { Episodes: [{ DECOM: "03/06/2024", RNE: "S", LS: "C2" }], SWEpisodes: [{ SW_ID: "SW1" }] },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "an undated allocation does not fit an end of care either",
      {
        Episodes: [
          { DECOM: "02/02/2024", DEC: "10/05/2024", RNE: "P", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
        SWEpisodes: [{ SW_ID: "SW1" }],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "started and moved on with X1: only the start counts",
      {
        Episodes: [
          { DECOM: "03/06/2024", DEC: "10/08/2024", RNE: "S", REC: "X1", LS: "C2" },
          { DECOM: "10/08/2024", RNE: "P", LS: "C2" },
        ],
        SWEpisodes: [{ SW_DECOM: "01/06/2024" }],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "an unreadable DEC counts as open",
      { Episodes: [{ DECOM: "03/06/2024", DEC: "31/09/2024", RNE: "S", REC: "E4A", LS: "C2" }] },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "ended on the last day of the year",
      {
        Episodes: [
          { DECOM: "02/02/2025", DEC: "31/03/2025", RNE: "P", REC: "E4A", LS: "C2" },
          { DECOM: "01/12/2024", RNE: "P", LS: "C2" },
        ],
      },
      ["Episodes 1 DECOM DEC"],
    ],
    [
      "a short break and an episode of an earlier year come before it",
      {
        Episodes: [
          { DECOM: "01/05/2024", DEC: "02/05/2024", RNE: "S", REC: "E4A", LS: "V3" },
          { DECOM: "01/05/2020", DEC: "02/05/2021", RNE: "S", REC: "E4A", LS: "C2" },
          { DECOM: "03/06/2024", RNE: "S", LS: "C2" },
        ],
      },
      ["Episodes 3 DECOM DEC"],
    ],
  ],
});
