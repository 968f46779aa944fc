import { youngestAgeRule } from "../factories/youngest-age";

export default youngestAgeRule((year) => ({ place: "P2", age: year === "2022/23" ? 15 : 16 }), {
  code: "370",
  title: "Independent living (P2) below the minimum age",
  message:
    "PLACE is P2 (independent living) but DECOM is before the birthday from which it can be used: the 15th in the 2022/23 return, the 16th in 2023/24.",
  fix: "Check PLACE, the start date and the date of birth.",
  trigger:
    "PLACE is P2 (independent living) and DECOM is before the 15th birthday (2022/23) or the 16th (2023/24), taken from the Header. The birthday itself is fine. Open episodes are judged too; a blank or unreadable DECOM or DOB is not.",
  years: { first: "2022/23", last: "2023/24" },
});
