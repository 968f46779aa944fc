import rule from "../../../rules/social-worker/SW03STG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "the end date is optional",
      { SWEpisodes: [{ SW_ID: "SW4", SW_DECOM: "02/05/2023", SW_REASON: "ABSENC" }] },
    ],
    [
      "an unreadable start is still an entry",
      { SWEpisodes: [{ SW_ID: "SW4", SW_DECOM: "99/99/2023", SW_REASON: "ABSENC" }] },
    ],
    [
      "so is an unknown reason",
      { SWEpisodes: [{ SW_ID: "SW4", SW_DECOM: "02/05/2023", SW_REASON: "RETIRE" }] },
    ],
  ],
  finds: [
    [
      "reason blank",
      { SWEpisodes: [{ SW_ID: "SW4", SW_DECOM: "02/05/2023" }] },
      ["SWEpisodes 1 SW_ID SW_DECOM SW_REASON"],
    ],
    [
      "start blank",
      { SWEpisodes: [{ SW_ID: "SW4", SW_REASON: "MANAGE" }] },
      ["SWEpisodes 1 SW_ID SW_DECOM SW_REASON"],
    ],
    [
      "a cell of spaces is blank",
      { SWEpisodes: [{ SW_ID: "  ", SW_DECOM: "02/05/2023", SW_REASON: "MANAGE" }] },
      ["SWEpisodes 1 SW_ID SW_DECOM SW_REASON"],
    ],
    [
      "ID blank",
      { SWEpisodes: [{ SW_DECOM: "02/05/2023", SW_REASON: "MANAGE" }] },
      ["SWEpisodes 1 SW_ID SW_DECOM SW_REASON"],
    ],
    [
      "a row with nothing but CHILD",
      { SWEpisodes: [{ CHILD: "1" }] },
      ["SWEpisodes 1 SW_ID SW_DECOM SW_REASON"],
    ],
  ],
});
