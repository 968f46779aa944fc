import rule from "../../../rules/care-leavers/1000";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "another reason",
      { Episodes: [{ DECOM: "01/05/2021", DEC: "03/07/2022", REC: "E8" }], OC3: [{ IN_TOUCH: "YES" }] },
    ],
    ["not in OC3", { Episodes: [{ DECOM: "01/05/2021", DEC: "03/07/2022", REC: "E2" }] }],
    ["last year's return not loaded", { Episodes: [{ DECOM: "01/05/2021" }], OC3: [{ IN_TOUCH: "YES" }] }],
    [
      "E2 of another child",
      {
        Episodes: [
          { CHILD: "2", DECOM: "01/05/2021", DEC: "03/07/2022", REC: "E2" },
          { DECOM: "01/05/2021" },
        ],
        OC3: [{ IN_TOUCH: "YES" }],
      },
    ],
  ],
  finds: [
    [
      "E2 this year",
      { Episodes: [{ DECOM: "01/05/2021", DEC: "03/07/2022", REC: "E2" }], OC3: [{ IN_TOUCH: "YES" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "E2 last year",
      {
        Episodes: [],
        Episodes_last: [{ DECOM: "01/05/2020", DEC: "03/07/2021", REC: "E2" }],
        OC3: [{ IN_TOUCH: "NO" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "E2 on an episode that is not the last",
      {
        Episodes: [{ DECOM: "01/05/2021", DEC: "03/07/2021", REC: "E2" }, { DECOM: "01/08/2021" }],
        OC3: [{ IN_TOUCH: "YES" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "OC3 row without content",
      { Episodes: [{ DECOM: "01/05/2021", DEC: "03/07/2022", REC: "e2" }], OC3: [{ DOB: "01/05/2004" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
