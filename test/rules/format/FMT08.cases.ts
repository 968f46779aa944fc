import check from "../../../rules/format/FMT08";
import { formatCases } from "./format-cases";

export default formatCases(check, {
  silent: [
    ["a whole day", { Header: [{ DOB: 40298 }] }],
    ["a time in text is another matter", { Header: [{ DOB: "30/04/2010 12:00" }] }],
    ["part of a day without a day", { Header: [{ DOB: 0.5 }] }],
    ["another field", { OC2: [{ SDQ_SCORE: 12.5 }] }],
  ],
  finds: [
    ["noon", { Header: [{ DOB: 40298.5 }] }, ["Header 1 DOB"]],
    ["one second after midnight", { Episodes: [{ DECOM: 45777.0000116 }] }, ["Episodes 1 DECOM"]],
    ["last year's table", { Header_last: [{ DOB: 40298.25 }] }, ["Header_last 1 DOB"]],
    ["the date of an earlier order", { PrevPerm: [{ DATE_PERM: 40298.25 }] }, ["PrevPerm 1 DATE_PERM"]],
  ],
});
