import rule from "../../../rules/placement/392b";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  silent: [
    ["asylum seeker this year", { Episodes: [{ LS: "V2" }], UASC: [{ DUC: "01/09/2025" }] }],
    ["asylum seeker by the Header", { Episodes: [{ LS: "V2" }], Header: [{ UASC: "1" }] }],
    ["asylum seeker last year", { Episodes: [{ LS: "V2" }], UASC_last: [{ DUC: "01/09/2024" }] }],
    ["asylum seeker by last year's Header", { Episodes: [{ LS: "V2" }], Header_last: [{ UASC: "1" }] }],
    ["short break", { Episodes: [{ LS: "V3" }] }],
    ["short break V4", { Episodes: [{ LS: "V4" }] }],
    ["filled in, known or not", { Episodes: [{ LS: "C2", HOME_POST: "HOME", PL_POST: "AWAY" }] }],
  ],
  finds: [
    [
      "home postcode blank",
      {
        Episodes: [{ LS: "C2", HOME_POST: "", PL_POST: "NE1 8QH" }],
        UASC: [{ CHILD: "2", DUC: "01/09/2025" }],
      },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "placement postcode blank",
      { Episodes: [{ LS: "C2", HOME_POST: "NE1 8QH", PL_POST: "" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "blank LS is not a short break",
      { Episodes: [{ LS: "", DECOM: "01/05/2025" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "without any UASC table nobody is left out",
      { Episodes: [{ LS: "V2" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
    [
      "the Header says 0, in both years",
      { Episodes: [{ LS: "V2" }], Header: [{ UASC: "0" }], Header_last: [{ UASC: "0" }] },
      ["Episodes 1 HOME_POST PL_POST"],
    ],
  ],
});
