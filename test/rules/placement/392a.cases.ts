import rule from "../../../rules/placement/392a";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["short breaks", { Episodes: [{ LS: "V4" }, { LS: "V3" }] }],
    ["asylum seeker last year", { Episodes: [{ LS: "V2" }], UASC_last: [{ DUC: "01/09/2024" }] }],
    ["asylum seeker by last year's Header", { Episodes: [{ LS: "V2" }], Header_last: [{ UASC: "1" }] }],
    ["asylum seeker this year", { Episodes: [{ LS: "V2" }], UASC: [{ DUC: "01/09/2025" }] }],
    ["same postcode gives 0.0", { Episodes: [{ LS: "C2", HOME_POST: "NE1 8QH", PL_POST: "NE1 8QH" }] }],
    [
      "to Northern Ireland: both postcodes are known",
      { Episodes: [{ LS: "C2", HOME_POST: "NE1 8QH", PL_POST: "BT1 1AA" }] },
    ],
    ["asylum seeker by the Header", { Episodes: [{ LS: "V2" }], Header: [{ UASC: "1" }] }],
  ],
  finds: [
    [
      "placement postcode blank",
      {
        Episodes: [{ LS: "C2", HOME_POST: "NE1 8QH", PL_POST: "" }],
        UASC: [{ CHILD: "2", DUC: "01/09/2025" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "postcode not in the directory",
      { Episodes: [{ LS: "E1", HOME_POST: "NE1 8QH", PL_POST: "ZZ9 9ZZ" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "no grid reference",
      { Episodes: [{ LS: "C2", HOME_POST: "JE2 3AB", PL_POST: "NE1 8QH" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "blank LS is not a short break",
      { Episodes: [{ LS: "", PL_POST: "NE1 8QH" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "known not to be an asylum seeker",
      { Episodes: [{ LS: "C2" }], Header: [{ SEX: "1" }], Header_last: [{ UASC: "0" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
  ],
});
