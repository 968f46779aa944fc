import rule from "../../../rules/social-worker/SW09STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["one night between", { SWEpisodes: [{ SW_DECOM: "14/10/2024", SW_DEC: "15/10/2024" }] }],
    ["both blank", { SWEpisodes: [{ SW_ID: "SW1" }] }],
    ["both unreadable", { SWEpisodes: [{ SW_DECOM: "ZZ/ZZ/ZZZZ", SW_DEC: "ZZ/ZZ/ZZZZ" }] }],
    ["end before the start", { SWEpisodes: [{ SW_DECOM: "14/10/2024", SW_DEC: "13/10/2024" }] }],
    ["still open", { SWEpisodes: [{ SW_DECOM: "14/10/2024" }] }],
  ],
  finds: [
    [
      "same day",
      { SWEpisodes: [{ SW_DECOM: "14/10/2024", SW_DEC: "14/10/2024" }] },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
    [
      "same day written in two ways",
      { SWEpisodes: [{ SW_DECOM: "1/5/2024", SW_DEC: "01/05/2024" }] },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
  ],
});
