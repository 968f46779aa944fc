import rule from "../../../rules/care-leavers/1010";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: { year: "2022/23", OC3: [{ IN_TOUCH: "YES" }], Episodes: [] },
  silent: [
    [
      "closed this year",
      { Episodes: [{ DECOM: "01/05/2021", DEC: "10/11/2022" }], Episodes_last: [{ DECOM: "01/05/2021" }] },
    ],
    [
      "the latest episode had ended",
      { Episodes_last: [{ DECOM: "01/05/2021" }, { DECOM: "01/09/2021", DEC: "03/01/2022" }] },
    ],
    ["an unreadable end counts as ended", { Episodes_last: [{ DECOM: "01/05/2021", DEC: "31/06/2021" }] }],
    ["episodes that cannot be dated are passed over", { Episodes_last: [{ LS: "C2" }] }],
    ["not in last year's return", { Episodes_last: [{ CHILD: "2", DECOM: "01/05/2021" }] }],
    [
      "one episode this year is enough, whatever its dates",
      { Episodes: [{ LS: "C2" }], Episodes_last: [{ DECOM: "01/05/2021" }] },
    ],
  ],
  finds: [
    [
      "open last year, missing this year",
      { Episodes_last: [{ DECOM: "01/05/2021" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "OC3 row without content",
      { OC3: [{ DOB: "01/05/2004" }], Episodes_last: [{ DECOM: "01/05/2021" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "of two from the same day the last in the file counts",
      { Episodes_last: [{ DECOM: "01/05/2021", DEC: "03/01/2022" }, { DECOM: "01/05/2021" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
