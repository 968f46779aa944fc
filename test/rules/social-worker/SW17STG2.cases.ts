import rule from "../../../rules/social-worker/SW17STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2025/26" },
  silent: [
    [
      "an earlier row may have ended, the latest is open",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" }, { SW_DECOM: "30/11/2025" }] },
    ],
    [
      "same start, one of them open",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "01/05/2025" }, { SW_DECOM: "01/05/2025" }] },
    ],
    [
      "same start, the open one first in the file",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DECOM: "01/05/2025", SW_DEC: "01/05/2025" }] },
    ],
    [
      "same start, one open and one with an unreadable end",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DECOM: "01/05/2025", SW_DEC: "soon" }] },
    ],
    ["none dated, one open", { SWEpisodes: [{ SW_DEC: "30/11/2025" }, { SW_ID: "SW1" }] }],
    ["rows without CHILD", { SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025", CHILD: "" }] }],
    [
      "undated rows do not count beside a dated one",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DEC: "30/11/2025" }] },
    ],
  ],
  finds: [
    [
      "the latest allocation ended",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" }] },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
    [
      "ending on 31 March leaves nobody open",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "31/03/2026" }] },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
    [
      "ending after the year",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "05/04/2026" }] },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
    [
      "an unreadable end counts as filled in",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "soon" }] },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
    [
      "an earlier open row does not help",
      { SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DECOM: "30/11/2025", SW_DEC: "01/12/2025" }] },
      ["SWEpisodes 2 SW_DECOM SW_DEC"],
    ],
    [
      "same start: the later end is the latest",
      {
        SWEpisodes: [
          { SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" },
          { SW_DECOM: "01/05/2025", SW_DEC: "01/06/2025" },
        ],
      },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
    [
      "same start and end: the lower in the file",
      {
        SWEpisodes: [
          { SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" },
          { SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" },
        ],
      },
      ["SWEpisodes 2 SW_DECOM SW_DEC"],
    ],
    [
      "none dated, all ended: the first in the file",
      { SWEpisodes: [{ SW_DEC: "30/11/2025" }, { SW_DEC: "01/12/2025" }] },
      ["SWEpisodes 1 SW_DECOM SW_DEC"],
    ],
    [
      "of three in turn the last has ended",
      {
        SWEpisodes: [
          { SW_DECOM: "01/04/2025", SW_DEC: "01/05/2025" },
          { SW_DECOM: "01/05/2025", SW_DEC: "01/06/2025" },
          { SW_DECOM: "01/06/2025", SW_DEC: "30/11/2025" },
        ],
      },
      ["SWEpisodes 3 SW_DECOM SW_DEC"],
    ],
  ],
});
