import rule from "../../../rules/social-worker/SW13STG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["earlier row may lack a reason", { year: "2024/25", SWEpisodes: [{ SW_DECOM: "31/03/2023" }] }],
    ["start blank", { year: "2024/25", SWEpisodes: [{ SW_ID: "SW1" }] }],
    ["start unreadable", { year: "2025/26", SWEpisodes: [{ SW_DECOM: "31/06/2024" }] }],
    ["listed", { year: "2025/26", SWEpisodes: [{ SW_DECOM: "05/05/2025", SW_REASON: "SWDIED" }] }],
    ["lower case", { year: "2023/24", SWEpisodes: [{ SW_DECOM: "05/05/2021", SW_REASON: "others" }] }],
    [
      "every code",
      {
        SWEpisodes: "MANAGE FCONTA LEFTRL ORGRST TSPROC ABSENC CHCHAN PCCHAN SWDIED OTHERS"
          .split(" ")
          .map((SW_REASON) => ({ SW_DECOM: "01/05/2025", SW_REASON })),
      },
    ],
  ],
  finds: [
    [
      "not a known code",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "05/05/2021", SW_REASON: "RETIRE" }] },
      ["SWEpisodes 1 SW_REASON"],
    ],
    [
      "unknown code without a start",
      { year: "2024/25", SWEpisodes: [{ SW_REASON: "RETIRE" }] },
      ["SWEpisodes 1 SW_REASON"],
    ],
    [
      "a space beside the code",
      {
        year: "2023/24",
        SWEpisodes: [
          { SW_DECOM: "05/05/2023", SW_REASON: " MANAGE" },
          { SW_DECOM: "06/05/2023", SW_REASON: "MANAGE " },
        ],
      },
      ["SWEpisodes 1 SW_REASON", "SWEpisodes 2 SW_REASON"],
    ],
    [
      "a space beside the code in 2025/26",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "05/05/2025", SW_REASON: "MANAGE " }] },
      ["SWEpisodes 1 SW_REASON"],
    ],
    [
      "recent row needs one",
      { year: "2024/25", SWEpisodes: [{ SW_DECOM: "01/04/2023" }] },
      ["SWEpisodes 1 SW_REASON"],
    ],
    [
      "so it does in 2026/27",
      { year: "2026/27", SWEpisodes: [{ SW_DECOM: "01/04/2023" }] },
      ["SWEpisodes 1 SW_REASON"],
    ],
    [
      "blank always gives a finding in 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "31/03/2022" }] },
      ["SWEpisodes 1 SW_REASON"],
    ],
    [
      "unknown code in 2023/24",
      { year: "2023/24", SWEpisodes: [{ SW_DECOM: "31/03/2022", SW_REASON: "RETIRE" }] },
      ["SWEpisodes 1 SW_REASON"],
    ],
  ],
});
