import rule from "../../../rules/social-worker/SW11bSTG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2024/25" },
  silent: [
    [
      "another follows",
      {
        SWEpisodes: [
          { SW_DECOM: "02/05/2024", SW_DEC: "01/02/2025" },
          { SW_DECOM: "01/02/2025", SW_DEC: "28/03/2025" },
          { SW_DECOM: "28/03/2025" },
        ],
      },
    ],
    [
      "another starts two months later",
      { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "28/03/2025" }, { SW_DECOM: "28/05/2025" }] },
    ],
    ["ended just before the last days", { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "25/03/2025" }] }],
    ["ended on 1 April", { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "01/04/2025" }] }],
    ["still open", { SWEpisodes: [{ SW_DECOM: "02/05/2024" }] }],
    ["end unreadable", { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "31/03/25" }] }],
    ["rows without CHILD", { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "30/03/2025", CHILD: "" }] }],
    ["several rows, none dated", { SWEpisodes: [{ SW_DEC: "30/03/2025" }, { SW_DEC: "30/03/2025" }] }],
    [
      "of equal starts the open one is the last, wherever it is in the file",
      { SWEpisodes: [{ SW_DECOM: "02/05/2024" }, { SW_DECOM: "02/05/2024", SW_DEC: "28/03/2025" }] },
    ],
    [
      "the last to start had ended, one that started before ends in March",
      {
        SWEpisodes: [
          { SW_DECOM: "02/05/2024", SW_DEC: "28/03/2025" },
          { SW_DECOM: "01/06/2024", SW_DEC: "01/07/2024" },
        ],
      },
    ],
  ],
  finds: [
    [
      "only row, ended on 26 March",
      { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "26/03/2025" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "ended on 31 March",
      { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "31/03/2025" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "an undated row is not a successor",
      { SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "30/03/2025" }, { SW_ID: "SW2" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    ["the only row has no start", { SWEpisodes: [{ SW_DEC: "30/03/2025" }] }, ["SWEpisodes 1 SW_DEC"]],
    [
      "the only row has an unreadable start",
      { SWEpisodes: [{ SW_DECOM: "31/06/2024", SW_DEC: "30/03/2025" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "the last in order, first in the file",
      {
        SWEpisodes: [
          { SW_DECOM: "01/02/2025", SW_DEC: "28/03/2025" },
          { SW_DECOM: "02/05/2024", SW_DEC: "01/02/2025" },
        ],
      },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "in 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "02/05/2024", SW_DEC: "28/03/2026" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
  ],
});
