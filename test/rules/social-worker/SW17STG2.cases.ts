import rule from "../../../rules/social-worker/SW17STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "an earlier row may have ended, the latest is open",
      {
        year: "2025/26",
        SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" }, { SW_DECOM: "30/11/2025" }],
      },
    ],
    [
      "same start, one of them open",
      {
        year: "2025/26",
        SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "01/05/2025" }, { SW_DECOM: "01/05/2025" }],
      },
    ],
    [
      "same start, the open one first in the file",
      {
        year: "2025/26",
        SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DECOM: "01/05/2025", SW_DEC: "01/05/2025" }],
      },
    ],
    [
      "same start, one open and one with an unreadable end",
      {
        year: "2025/26",
        SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DECOM: "01/05/2025", SW_DEC: "soon" }],
      },
    ],
    ["none dated, one open", { year: "2025/26", SWEpisodes: [{ SW_DEC: "30/11/2025" }, { SW_ID: "SW1" }] }],
    [
      "rows without CHILD",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025", CHILD: "" }] },
    ],
    [
      "undated rows do not count beside a dated one",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DEC: "30/11/2025" }] },
    ],
  ],
  finds: [
    [
      "the latest allocation ended",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" }] },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 1 SW_DEC"],
    ],
    [
      "ending on 31 March leaves nobody open",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "31/03/2026" }] },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 1 SW_DEC"],
    ],
    [
      "ending after the year",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "05/04/2026" }] },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 1 SW_DEC"],
    ],
    [
      "an unreadable end counts as filled in",
      { year: "2025/26", SWEpisodes: [{ SW_DECOM: "01/05/2025", SW_DEC: "soon" }] },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 1 SW_DEC"],
    ],
    [
      "an earlier open row does not help",
      {
        year: "2025/26",
        SWEpisodes: [{ SW_DECOM: "01/05/2025" }, { SW_DECOM: "30/11/2025", SW_DEC: "01/12/2025" }],
      },
      ["SWEpisodes 2 SW_DECOM", "SWEpisodes 2 SW_DEC"],
    ],
    [
      "same start: the later end is the latest",
      {
        year: "2025/26",
        SWEpisodes: [
          { SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" },
          { SW_DECOM: "01/05/2025", SW_DEC: "01/06/2025" },
        ],
      },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 1 SW_DEC"],
    ],
    [
      "same start and end: the lower in the file",
      {
        year: "2025/26",
        SWEpisodes: [
          { SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" },
          { SW_DECOM: "01/05/2025", SW_DEC: "30/11/2025" },
        ],
      },
      ["SWEpisodes 2 SW_DECOM", "SWEpisodes 2 SW_DEC"],
    ],
    [
      "none dated, all ended: the first in the file",
      { year: "2025/26", SWEpisodes: [{ SW_DEC: "30/11/2025" }, { SW_DEC: "01/12/2025" }] },
      ["SWEpisodes 1 SW_DECOM", "SWEpisodes 1 SW_DEC"],
    ],
    [
      "of three in turn the last has ended",
      {
        year: "2025/26",
        SWEpisodes: [
          { SW_DECOM: "01/04/2025", SW_DEC: "01/05/2025" },
          { SW_DECOM: "01/05/2025", SW_DEC: "01/06/2025" },
          { SW_DECOM: "01/06/2025", SW_DEC: "30/11/2025" },
        ],
      },
      ["SWEpisodes 3 SW_DECOM", "SWEpisodes 3 SW_DEC"],
    ],
  ],
});
