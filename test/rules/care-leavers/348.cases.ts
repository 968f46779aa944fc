import rule from "../../../rules/care-leavers/348";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["the same in both years", { OC3: [{ IN_TOUCH: "DIED" }], OC3_last: [{ IN_TOUCH: "DIED" }] }],
    ["new this year", { OC3: [{ IN_TOUCH: "DIED" }], OC3_last: [{ IN_TOUCH: "YES" }] }],
    [
      "not in last year's table",
      { OC3: [{ IN_TOUCH: "YES" }], OC3_last: [{ CHILD: "2", IN_TOUCH: "DIED" }] },
    ],
    ["not in this year's table", { OC3_last: [{ IN_TOUCH: "DIED" }] }],
    ["alive in both years", { OC3: [{ IN_TOUCH: "NO" }], OC3_last: [{ IN_TOUCH: "YES" }] }],
    ["last year's is blank", { OC3: [{ IN_TOUCH: "YES" }], OC3_last: [{ ACTIV: 0 }] }],
  ],
  finds: [
    [
      "contradicts last year",
      { OC3: [{ IN_TOUCH: "YES" }], OC3_last: [{ IN_TOUCH: "DIED" }] },
      ["OC3 1 IN_TOUCH"],
    ],
    [
      "blank counts as different",
      { OC3: [{ ACTIV: 0 }], OC3_last: [{ IN_TOUCH: "DIED" }] },
      ["OC3 1 IN_TOUCH"],
    ],
    [
      "one of two rows last year is enough",
      { OC3: [{ IN_TOUCH: "NO" }], OC3_last: [{ IN_TOUCH: "NO" }, { IN_TOUCH: "DIED" }] },
      ["OC3 1 IN_TOUCH"],
    ],
  ],
});
