import rule from "../../../rules/social-worker/SW14STG2";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2023/24" },
  silent: [
    [
      "only the latest is open",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "10/09/2023" }, { SW_DECOM: "10/09/2023" }] },
    ],
    ["single open allocation", { SWEpisodes: [{ SW_DECOM: "03/04/2023" }] }],
    [
      "an undated row does not come after the open one",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023" }, { SW_ID: "SW2" }] },
    ],
    ["an unreadable start neither", { SWEpisodes: [{ SW_DECOM: "01/05/2023" }, { SW_DECOM: "31/06/2023" }] }],
    [
      "same start, one open and one ended, the open one first in the file",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023" }, { SW_DECOM: "01/05/2023", SW_DEC: "10/09/2023" }] },
    ],
    [
      "same start, the ended one first in the file",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "10/09/2023" }, { SW_DECOM: "01/05/2023" }] },
    ],
    [
      "rows without CHILD are not put in order",
      {
        SWEpisodes: [
          { SW_DECOM: "01/05/2023", CHILD: "" },
          { SW_DECOM: "10/09/2023", CHILD: "" },
        ],
      },
    ],
  ],
  finds: [
    [
      "a later allocation exists",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023" }, { SW_DECOM: "10/09/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "a later one has ended",
      { SWEpisodes: [{ SW_DECOM: "03/04/2023" }, { SW_DECOM: "11/12/2023", SW_DEC: "01/02/2024" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "an unreadable end counts as none",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023", SW_DEC: "31/06/2023" }, { SW_DECOM: "01/07/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "two open rows from one day: the upper one",
      { SWEpisodes: [{ SW_DECOM: "01/05/2023" }, { SW_DECOM: "01/05/2023" }] },
      ["SWEpisodes 1 SW_DEC"],
    ],
    [
      "two earlier open rows, the latest first in the file",
      { SWEpisodes: [{ SW_DECOM: "10/09/2023" }, { SW_DECOM: "01/05/2023" }, { SW_DECOM: "01/06/2023" }] },
      ["SWEpisodes 2 SW_DEC", "SWEpisodes 3 SW_DEC"],
    ],
  ],
});
