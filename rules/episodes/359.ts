import { isOpen } from "../helpers/episodes";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";
import { addYears } from "../../src/return/days";

export default defineRule({
  code: "359",
  topic: "episodes",
  kind: "eligibility",
  title: "Open episode after 18 is not LS V2 with PLACE K2",
  message:
    "DEC is blank, but DOB puts the 18th birthday before 31 March. After 18, only LS V2 (section 20) together with PLACE K2 (children's home) is expected.",
  fix: "Enter DEC and REC if care ended, usually on the 18th birthday, or correct DOB, LS or PLACE.",
  trigger:
    "DEC is blank, the 18th birthday worked out from DOB in the Header is before 31 March at the end of the collection year, and the episode is not LS V2 with PLACE K2; a blank LS or PLACE counts as different. A birthday on 31 March itself is fine. Every such open episode gives a finding, not only the latest; an unreadable DEC counts as filled in.",
  years: { first: "2022/23" },
  needs: ["Header", "Episodes"],
  reads: { Episodes: ["DEC", "LS", "PLACE"], Header: ["DOB"] },
  highlights: { Episodes: ["DEC", "LS", "PLACE"] },
  check({ thisYear, collection, report }) {
    const isOver18 = someDateOfBirth(thisYear, (dateOfBirth) => addYears(dateOfBirth, 18) < collection.end);
    if (!isOver18) return;
    for (const episode of thisYear.Episodes) {
      const isAccommodatedInHome = episode.LS === "V2" && episode.PLACE === "K2";
      if (isOpen(episode) && !isAccommodatedInHome) report(episode);
    }
  },
});
