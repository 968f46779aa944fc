import { youngestAgeRule } from "../factories/youngest-age";

export default youngestAgeRule(() => ({ place: "R5", age: 10 }), {
  code: "372",
  title: "Custody placement (R5) starts before age 10",
  message:
    "PLACE is R5 (young offender institution), yet DECOM is before the 10th birthday worked out from DOB. A start on or after that birthday was expected.",
  fix: "Check DOB first, then DECOM, then whether PLACE was meant to be another code such as K1 (secure children's home).",
  trigger:
    "PLACE is R5 (young offender institution) and DECOM is before the 10th birthday, taken from the Header's DOB. The birthday itself is fine. Open episodes are judged too; a blank or unreadable DECOM or DOB is not.",
  years: { first: "2022/23" },
});
