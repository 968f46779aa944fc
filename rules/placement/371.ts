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
    "DECOM is before the birthday from which this PLACE can be used: H5 from 14 in the 2022/23 return and from 16 in 2023/24, K3 from 16 since 2024/25.",
  fix: "Check PLACE, the start date and the date of birth; a younger child usually needs another placement code.",
  trigger:
    "PLACE is H5 and DECOM is before the 14th birthday (2022/23) or the 16th (2023/24); from 2024/25, PLACE is K3 (supported accommodation) and DECOM is before the 16th birthday, and H5 is no longer judged. The birthday itself is fine. Open episodes are judged too; a blank or unreadable DECOM or DOB is not.",
  years: { first: "2022/23" },
});
