import rule from "../../../rules/care-leavers/187";
import { ruleCases, type FindingCase, type SilentCase } from "../support/rule-cases";
import { IN_CARE_ALL_YEAR, NOT_IN_CARE_ALL_YEAR, OPEN_EPISODE } from "../support/full-year";

export default ruleCases(rule, {
  silent: [
    ...NOT_IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): SilentCase => [
        why,
        { Episodes, OC3: [{ IN_TOUCH: "YES" }], AD1: [{ NB_ADOPTR: 2 }] },
      ],
    ),
    [
      "the rows hold only CHILD and DOB",
      { Episodes: [OPEN_EPISODE], OC3: [{ DOB: "01/05/2008" }], AD1: [{ DOB: "01/05/2008" }] },
    ],
    [
      "left care during the year",
      {
        year: "2022/23",
        Episodes: [{ DECOM: "01/01/2020", DEC: "15/09/2022", RNE: "S", LS: "C2", REC: "E11" }],
        AD1: [
          {
            DATE_INT: "01/02/2022",
            DATE_MATCH: "01/03/2022",
            FOSTER_CARE: 0,
            NB_ADOPTR: 2,
            SEX_ADOPTR: "MF",
            LS_ADOPTR: "L1",
          },
        ],
      },
    ],
    [
      "rows without CHILD never match each other",
      {
        Episodes: [{ ...OPEN_EPISODE, CHILD: "" }],
        OC3: [{ CHILD: "", IN_TOUCH: "YES" }],
        AD1: [{ CHILD: "", NB_ADOPTR: 2 }],
      },
    ],
  ],
  finds: [
    ...IN_CARE_ALL_YEAR.map(
      ([why, Episodes]): FindingCase => [
        why,
        { Episodes, OC3: [{ IN_TOUCH: "YES" }] },
        ["OC3 1 IN_TOUCH ACTIV ACCOM"],
      ],
    ),
    [
      "adoption data of a child in care all year",
      { Episodes: [OPEN_EPISODE], AD1: [{ LS_ADOPTR: "L0" }] },
      ["AD1 1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"],
    ],
    [
      "an unreadable date counts as filled in",
      { Episodes: [OPEN_EPISODE], AD1: [{ DATE_MATCH: "soon" }] },
      ["AD1 1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"],
    ],
    [
      "both tables",
      { Episodes: [OPEN_EPISODE], OC3: [{ ACCOM: "B1" }], AD1: [{ DATE_INT: "01/02/2025" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM", "AD1 1 DATE_INT DATE_MATCH FOSTER_CARE NB_ADOPTR SEX_ADOPTR LS_ADOPTR"],
    ],
    [
      "what the young person does alone is enough",
      { Episodes: [OPEN_EPISODE], OC3: [{ ACTIV: "F1" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "any one detail of an adoption",
      { Episodes: [OPEN_EPISODE], AD1: [{ FOSTER_CARE: 0 }, { NB_ADOPTR: 2 }, { SEX_ADOPTR: "MF" }] },
      [1, 2, 3].flatMap((row) =>
        ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"].map(
          (field) => `AD1 ${row} ${field}`,
        ),
      ),
    ],
  ],
});
