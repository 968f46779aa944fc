import { youngestAgeRule } from "../factories/youngest-age";
import type { CollectionYear } from "../../src/return/collection-years";

function ofYear(year: CollectionYear) {
  if (year === "2022/23") return { place: "H5", age: 14 };
  return { place: year === "2023/24" ? "H5" : "K3", age: 16 };
}

export default youngestAgeRule(ofYear, {
  code: "371",
  title: "Supported accommodation below the minimum age",
  message:
    "DOB puts the birthday that this PLACE needs after DECOM: for H5 the 14th in 2022/23 and the 16th in 2023/24, for K3 the 16th. A start on or after it is expected.",
  fix: "Check PLACE, DECOM and DOB. A younger child usually needs another PLACE code.",
  trigger:
    "PLACE is H5 and DECOM is before the 14th birthday (2022/23) or the 16th (2023/24); from 2024/25, PLACE is K3 (supported accommodation) and DECOM is before the 16th birthday, and H5 gives no finding.",
  years: { first: "2022/23" },
});
