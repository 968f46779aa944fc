import rule from "../../../rules/care-leavers/1011";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    [
      "E3 is not on the latest episode",
      {
        OC3: [{ IN_TOUCH: "YES" }],
        Episodes: [
          { DECOM: "01/05/2021", DEC: "01/06/2022", REC: "E3" },
          { DECOM: "05/07/2022", DEC: "10/11/2022", REC: "E4A" },
        ],
      },
    ],
    [
      "nothing filled in",
      { OC3: [{ DOB: "01/05/2004" }], Episodes: [{ DECOM: "01/06/2022", DEC: "10/11/2022", REC: "E3" }] },
    ],
    ["no episode can be dated", { OC3: [{ IN_TOUCH: "YES" }], Episodes: [{ REC: "E3" }] }],
    [
      "of two from the same day the first in the file decides",
      {
        OC3: [{ IN_TOUCH: "YES" }],
        Episodes: [
          { DECOM: "01/06/2022", REC: "E4A" },
          { DECOM: "01/06/2022", REC: "E3" },
        ],
      },
    ],
  ],
  finds: [
    [
      "latest episode ended with E3",
      {
        OC3: [{ IN_TOUCH: "YES" }],
        Episodes: [
          { DECOM: "01/05/2021", DEC: "01/06/2022", REC: "X1" },
          { DECOM: "01/06/2022", DEC: "10/11/2022", REC: "E3" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "accommodation alone is enough, and DEC is not looked at",
      { OC3: [{ ACCOM: 0 }], Episodes: [{ DECOM: "01/06/2022", REC: "E3" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "of two from the same day the first in the file has E3",
      {
        OC3: [{ ACTIV: "F1" }],
        Episodes: [
          { DECOM: "01/06/2022", REC: "E3" },
          { DECOM: "01/06/2022", REC: "E4A" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
