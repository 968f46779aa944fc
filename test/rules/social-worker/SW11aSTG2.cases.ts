import rule from "../../../rules/social-worker/SW11aSTG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "next starts 5 days later",
      {
        year: "2023/24",
        SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "05/12/2023" }],
      },
    ],
    [
      "next starts 5 days earlier",
      {
        year: "2023/24",
        SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "25/11/2023" }],
      },
    ],
    [
      "ended after 26 March",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "27/03/2024" }] },
    ],
    ["still open", { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2023" }] }],
    ["end unreadable", { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "31/11/2023" }] }],
    ["no start", { year: "2023/24", SWEpisodes: [{ SW_DEC: "30/11/2023" }] }],
    [
      "rows without CHILD",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023", CHILD: "" }] },
    ],
    [
      "rows stand in any order, of equal starts the open one last",
      {
        year: "2023/24",
        SWEpisodes: [
          { SW_DECOM: "01/05/2023" },
          { SW_DECOM: "01/05/2023", SW_DEC: "02/05/2023" },
          { SW_DECOM: "01/01/2023", SW_DEC: "30/04/2023" },
        ],
      },
    ],
  ],
  finds: [
    [
      "nothing follows",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "next starts 6 days later",
      {
        year: "2023/24",
        SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "06/12/2023" }],
      },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "next starts 6 days earlier",
      {
        year: "2023/24",
        SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "24/11/2023" }],
      },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "ended on 26 March",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "26/03/2024" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "only the row directly after counts",
      {
        year: "2023/24",
        SWEpisodes: [
          { SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" },
          { SW_DECOM: "01/06/2023" },
          { SW_DECOM: "30/11/2023" },
        ],
      },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "an undated row is not a successor",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_ID: "SW2" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
  ],
});
