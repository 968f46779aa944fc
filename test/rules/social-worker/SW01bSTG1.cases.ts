import rule from "../../../rules/social-worker/SW01bSTG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the day before the cut-off", { SWEpisodes: [{ SW_ID: "SW55", SW_DECOM: "31/03/2023" }] }],
    ["complete row", { SWEpisodes: [{ SW_ID: "XX01", SW_DECOM: "20/11/2024", SW_REASON: "LEFTRL" }] }],
    [
      "an unknown reason is checked by another rule",
      { SWEpisodes: [{ SW_ID: "XX01", SW_DECOM: "20/11/2024", SW_REASON: "RETIRE" }] },
    ],
    ["earlier row with nothing else", { SWEpisodes: [{ SW_DECOM: "31/03/2023" }] }],
  ],
  finds: [
    [
      "reason blank on the cut-off day",
      { SWEpisodes: [{ SW_ID: "SW55", SW_DECOM: "01/04/2023" }] },
      ["SWEpisodes 1 SW_DECOM SW_ID SW_REASON"],
    ],
    [
      "ID blank on the cut-off day",
      { SWEpisodes: [{ SW_DECOM: "01/04/2023", SW_REASON: "MANAGE" }] },
      ["SWEpisodes 1 SW_DECOM SW_ID SW_REASON"],
    ],
    [
      "an unreadable start counts as blank",
      { SWEpisodes: [{ SW_ID: "SW55", SW_DECOM: "31/06/2024", SW_REASON: "OTHERS" }] },
      ["SWEpisodes 1 SW_DECOM SW_ID SW_REASON"],
    ],
    [
      "start blank, the rest filled in",
      { SWEpisodes: [{ SW_ID: "SW55", SW_REASON: "OTHERS" }] },
      ["SWEpisodes 1 SW_DECOM SW_ID SW_REASON"],
    ],
  ],
});
