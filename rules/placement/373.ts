import { youngestAgeRule } from "../factories/youngest-age";

export default youngestAgeRule(() => ({ place: "S1", age: 4 }), {
  code: "373",
  title: "School placement (S1) starts before age 4",
  message:
    "PLACE is S1 (residential school), yet DECOM is before the 4th birthday worked out from DOB. A start on or after that birthday was expected.",
  fix: "Check DOB and DECOM, then whether S1 is the right placement code for this episode.",
  trigger:
    "PLACE is S1 (residential school) and DECOM is before the 4th birthday, taken from the Header's DOB. The birthday itself is fine. Open episodes are judged too; a blank or unreadable DECOM or DOB is not.",
  years: { first: "2022/23" },
});
