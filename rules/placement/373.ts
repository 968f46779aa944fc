import { youngestAgeRule } from "../factories/youngest-age";

export default youngestAgeRule(() => ({ place: "S1", age: 4 }), {
  code: "373",
  title: "School placement (S1) starts before age 4",
  message:
    "PLACE is S1 (residential school), but DOB puts the 4th birthday after DECOM. A start on or after that birthday is expected.",
  fix: "Check DOB and DECOM, then whether S1 is the right placement code for this episode.",
  trigger: "PLACE is S1 (residential school) and DECOM is before the 4th birthday.",
  years: { first: "2022/23" },
});
