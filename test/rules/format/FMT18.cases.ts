import check from "../../../rules/format/FMT18";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["plain letters", { Episodes: [{ DECOM: "01/05/2025", LS: "C2", PL_POST: "M1 1AE" }] }],
    ["a foreign letter without a plain look-alike", { Header: [{ CHILD: "Ж1" }] }],
    ["a letter with an accent", { Header: [{ CHILD: "É1" }] }],
    ["last year's table", { Header_last: [{ CHILD: "А1" }] }],
    ["spaces around plain letters", { Header: [{ CHILD: " A1 " }] }],
    [
      "a look-alike before or behind another foreign letter",
      { Header: [{ CHILD: "\u0410\u0416" }, { CHILD: "\u0416\u0410" }] },
    ],
  ],
  finds: [
    ["Cyrillic С for C", { Episodes: [{ DECOM: "01/05/2025", LS: "С2" }] }, ["Episodes 1 LS"]],
    ["Greek Ο for O", { Episodes: [{ DECOM: "01/05/2025", PL_POST: "ΟL1 1NL" }] }, ["Episodes 1 PL_POST"]],
    ["digits of full width", { Header: [{ CHILD: "１２" }] }, ["Header 1 CHILD"]],
    ["slashes of full width in a date", { Header: [{ DOB: "30／04／2010" }] }, ["Header 1 DOB"]],
    [
      "every letter that looks like one of ours",
      { Header: [..."АВЕКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορυνι"].map((CHILD) => ({ CHILD })) },
      Array.from({ length: 45 }, (_, index) => `Header ${index + 1} CHILD`),
    ],
  ],
});
