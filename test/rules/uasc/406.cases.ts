import rule from "../../../rules/uasc/406";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["no home postcode, so no distance", { UASC: [{}], Episodes: [{ PL_POST: "L2 2DH" }] }],
    ["no placement postcode", { UASC: [{}], Episodes: [{ HOME_POST: "L1 8JQ" }] }],
    [
      "a postcode that is not in the directory",
      { UASC: [{}], Episodes: [{ HOME_POST: "L1 8JQ", PL_POST: "ZZ1 1ZZ" }] },
    ],
    [
      "a postcode without a grid reference",
      { UASC: [{}], Episodes: [{ HOME_POST: "L1 8JQ", PL_POST: "JE2 3AB" }] },
    ],
    [
      "never UASC in the loaded data",
      { UASC: [{ CHILD: "2" }], UASC_last: [], Episodes: [{ HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }] },
    ],
    [
      "0 in both Headers",
      {
        Header: [{ UASC: "0" }],
        Header_last: [{ UASC: "0" }],
        Episodes: [{ HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }],
      },
    ],
  ],
  finds: [
    [
      "UASC this year with two postcodes",
      { UASC: [{}], Episodes: [{ HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "UASC last year only, the same postcode twice",
      { UASC_last: [{}], Episodes: [{ HOME_POST: "L1 8JQ", PL_POST: "L1 8JQ" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "from Northern Ireland: both postcodes are known",
      { UASC: [{}], Episodes: [{ HOME_POST: "BT1 1AA", PL_POST: "L2 2DH" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "marked in the Header",
      { Header: [{ UASC: "1" }], Episodes: [{ HOME_POST: "L1 8JQ", PL_POST: "L2 2DH", LS: "V4" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "marked in last year's Header",
      {
        Header_last: [{ UASC: "1" }],
        Episodes: [{ PL_POST: "L2 2DH" }, { HOME_POST: "L1 8JQ", PL_POST: "L2 2DH" }],
      },
      ["Episodes 2 HOME_POST PL_POST"],
    ],
  ],
});
