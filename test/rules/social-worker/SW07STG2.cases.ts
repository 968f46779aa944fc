import rule from "../../../rules/social-worker/SW07STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "first day of the year in 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "01/04/2023" }] },
    ],
    [
      "last day of the year in 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "31/03/2024" }] },
    ],
    [
      "first day of the longer period in 2024/25",
      { year: "2024/25", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "01/04/2023" }] },
    ],
    [
      "last day of 2024/25",
      { year: "2024/25", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "31/03/2025" }] },
    ],
    [
      "first day of the longer period in 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "01/04/2024" }] },
    ],
    ["still allocated", { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2020" }] }],
    ["unreadable", { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "01/04/19" }] }],
  ],
  finds: [
    [
      "no extra year yet in 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "31/03/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "after 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "01/04/2024" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "the day before the longer period in 2024/25",
      { year: "2024/25", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "31/03/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "after 2024/25",
      { year: "2024/25", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "01/04/2025" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "the day before the longer period in 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2020", SW_DEC: "31/03/2024" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
  ],
});
