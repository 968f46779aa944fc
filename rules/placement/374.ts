import { youngestAgeRule } from "../factories/youngest-age";

export default youngestAgeRule(() => ({ place: "P3", age: 14 }), {
  code: "374",
  title: "Residential employment (P3) starts before age 14",
  message:
    "PLACE is P3 (residential employment), but DOB puts the 14th birthday after DECOM. A start on or after that birthday is expected.",
  fix: "Check DOB and DECOM, then whether P3 is the right placement code for this episode.",
  trigger: "PLACE is P3 (residential employment) and DECOM is before the 14th birthday.",
  years: { first: "2022/23" },
});
