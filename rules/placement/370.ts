import { youngestAgeRule } from "../factories/youngest-age";

export default youngestAgeRule((year) => ({ place: "P2", age: year === "2022/23" ? 15 : 16 }), {
  code: "370",
  title: "Independent living (P2) below the minimum age",
  message:
    "PLACE is P2 (independent living), but DOB puts the birthday it needs after DECOM: the 15th in 2022/23, the 16th in 2023/24. A start on or after it is expected.",
  fix: "Check PLACE, DECOM and DOB.",
  trigger:
    "PLACE is P2 (independent living) and DECOM is before the 15th birthday (2022/23) or the 16th (2023/24).",
  years: { first: "2022/23", last: "2023/24" },
});
