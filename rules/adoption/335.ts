import { isOneOf } from "../helpers/placement";
import { defineRule } from "../rule";

/** REC E1 and PLACE A1 and A2 are no codes of these years; rows that still carry them are judged alike. */
const ADOPTED: ReadonlySet<string> = new Set(["E1", "E11", "E12"]);
const WITH_CURRENT_CARER: ReadonlySet<string> = new Set(["A2", "A3", "A5"]);
const WITH_OTHERS: ReadonlySet<string> = new Set(["A1", "A4", "A6"]);

/** The value of FOSTER_CARE that a placement for adoption rules out; null when PLACE is none. */
function flagContradicting(place: string | null): "0" | "1" | null {
  if (isOneOf(WITH_CURRENT_CARER, place)) return "0";
  return isOneOf(WITH_OTHERS, place) ? "1" : null;
}

export default defineRule({
  code: "335",
  topic: "adoption",
  kind: "inconsistent",
  title: "FOSTER_CARE does not fit PLACE",
  message:
    "FOSTER_CARE does not fit PLACE of the episode that ended in adoption. 1 is expected with A2, A3 or A5 (current foster carer), 0 with A1, A4 or A6 (others).",
  fix: "Find out whether the adopter was the current foster carer, then correct FOSTER_CARE or PLACE.",
  trigger:
    "On an episode with REC E1, E11 or E12 (adopted), PLACE is A2, A3 or A5 (placed with the current foster carer) and FOSTER_CARE of the same CHILD is 0, or PLACE is A1, A4 or A6 (placed with others) and FOSTER_CARE is 1. Every such episode counts, whatever its dates. Blank or other values give no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes", "AD1"],
  reads: { AD1: ["FOSTER_CARE"], Episodes: ["PLACE", "REC"] },
  findsOnlyWith: ["AD1"],
  highlights: { Episodes: ["PLACE"], AD1: ["FOSTER_CARE"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      const contradicting = flagContradicting(episode.PLACE);
      if (contradicting === null || !isOneOf(ADOPTED, episode.REC)) continue;
      const records = thisYear.AD1.filter(({ FOSTER_CARE }) => FOSTER_CARE === contradicting);
      if (records.length > 0) report(episode, ...records);
    }
  },
});
