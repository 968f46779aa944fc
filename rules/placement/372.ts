import { youngestAgeRule } from "../factories/youngest-age";

export default youngestAgeRule(() => ({ place: "R5", age: 10 }), {
  code: "372",
  title: "Custody placement (R5) starts before age 10",
  message:
    "PLACE is R5 (young offender institution), but DOB puts the 10th birthday after DECOM. A start on or after that birthday is expected.",
  fix: "Check DOB first, then DECOM, then whether PLACE was meant to be another code such as K1 (secure children's home).",
  trigger: "PLACE is R5 (young offender institution) and DECOM is before the 10th birthday.",
  years: { first: "2022/23" },
});
