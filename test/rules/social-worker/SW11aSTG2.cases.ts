import rule from "../../../rules/social-worker/SW11aSTG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "next starts 5 days later",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "05/12/2023" }] },
    ],
    [
      "next starts 5 days earlier",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "25/11/2023" }] },
    ],
    ["ended after 26 March", { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "27/03/2024" }] }],
    ["still open", { SWEpisodes: [{ SW_DECOM: "01/05/2023" }] }],
    ["end unreadable", { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "31/11/2023" }] }],
    ["no start", { SWEpisodes: [{ SW_DEC: "30/11/2023" }] }],
    ["rows without CHILD", { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023", CHILD: "" }] }],
    [
      "rows stand in any order, of equal starts the open one last",
      {
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
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "next starts 6 days later",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "06/12/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "next starts 6 days earlier",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_DECOM: "24/11/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "ended on 26 March",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "26/03/2024" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "only the row directly after counts",
      {
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
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "30/11/2023" }, { SW_ID: "SW2" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
  ],
});
