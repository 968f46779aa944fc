import rule from "../../../rules/social-worker/SW01aSTG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the reason may be blank", { SWEpisodes: [{ SW_ID: "SW123", SW_DECOM: "14/02/2022" }] }],
    ["recent enough for the other rule", { SWEpisodes: [{ SW_DECOM: "01/04/2023" }] }],
  ],
  finds: [
    [
      "earlier row without ID",
      { SWEpisodes: [{ SW_DECOM: "31/03/2023", SW_REASON: "MANAGE" }] },
      ["SWEpisodes 1 SW_DECOM SW_ID"],
    ],
    ["start blank", { SWEpisodes: [{ SW_ID: "SW123" }] }, ["SWEpisodes 1 SW_DECOM SW_ID"]],
    [
      "start unreadable",
      { SWEpisodes: [{ SW_ID: "SW123", SW_DECOM: "31/06/2022" }] },
      ["SWEpisodes 1 SW_DECOM SW_ID"],
    ],
    [
      "an unknown year cannot be placed",
      { SWEpisodes: [{ SW_ID: "SW123", SW_DECOM: "01/01/ZZZZ" }] },
      ["SWEpisodes 1 SW_DECOM SW_ID"],
    ],
  ],
});
