import rule from "../../../rules/social-worker/SW01STG1";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "one complete row is enough",
      {
        Episodes: [{ LS: "C2" }],
        SWEpisodes: [
          { SW_ID: "SW7", SW_DECOM: "01/05/2023", SW_REASON: "MANAGE" },
          { SW_ID: "SW8", SW_DECOM: "01/09/2023" },
        ],
      },
    ],
    [
      "the three may come from different rows",
      {
        Episodes: [{ LS: "C2" }],
        SWEpisodes: [{ SW_ID: "SW7" }, { SW_DECOM: "01/09/2023" }, { SW_REASON: "MANAGE" }],
      },
    ],
    ["short breaks V4 are out of scope", { Episodes: [{ LS: "V4" }] }],
    ["short breaks V3 are out of scope", { Episodes: [{ LS: "V3" }] }],
    ["ended on 31 March", { Episodes: [{ LS: "C2", DEC: "31/03/2024" }] }],
    ["an unreadable DEC counts as filled in", { Episodes: [{ LS: "C2", DEC: "31/06/2023" }] }],
    [
      "an unreadable SW_DECOM counts as filled in",
      { Episodes: [{ LS: "C2" }], SWEpisodes: [{ SW_ID: "SW7", SW_DECOM: "soon", SW_REASON: "MANAGE" }] },
    ],
  ],
  finds: [
    [
      "no social worker row at all",
      {
        Episodes: [{ LS: "C2" }],
        SWEpisodes: [{ SW_ID: "SW7", SW_DECOM: "01/05/2023", SW_REASON: "MANAGE", CHILD: "2" }],
      },
      ["Episodes 1 DEC"],
    ],
    [
      "no row gives a reason",
      { Episodes: [{ LS: "E1" }], SWEpisodes: [{ SW_ID: "SW9", SW_DECOM: "01/05/2023" }] },
      ["Episodes 1 DEC"],
    ],
    [
      "no row gives an ID",
      { Episodes: [{ LS: "E1" }], SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_REASON: "MANAGE" }] },
      ["Episodes 1 DEC"],
    ],
    [
      "no row gives a start",
      { Episodes: [{ LS: "E1" }], SWEpisodes: [{ SW_ID: "SW9", SW_REASON: "MANAGE" }] },
      ["Episodes 1 DEC"],
    ],
    [
      "blank legal status, and each open episode is marked",
      { Episodes: [{ DECOM: "01/05/2023" }, { DECOM: "01/06/2023" }] },
      ["Episodes 1 DEC", "Episodes 2 DEC"],
    ],
  ],
});
