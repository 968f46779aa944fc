import { isOpen, type Episode } from "../helpers/episodes";
import { isOutsideEnglandOrConfidential } from "../helpers/placement";
import { isWithoutUrn } from "../helpers/placement-types";
import { defineRule } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";
import { dayOf } from "../../src/return/days";

const LAST_END_NOT_ASKED = dayOf(2015, 3, 31);

function needsNoUrn(episode: Episode, year: CollectionYear): boolean {
  return episode.PLACE === "H5" ? year <= "2023/24" : isWithoutUrn(episode, year);
}

export default defineRule({
  code: "218",
  topic: "placement",
  kind: "missing",
  title: "URN is blank where one is expected",
  message:
    "URN is blank, but PLACE is not a kind of placement without one, and PL_POST does not put it outside England. A URN is expected.",
  fix: "Look up the provider's URN in the Ofsted lists and enter it, or correct PLACE or PL_POST.",
  trigger:
    "URN is blank (XXXXXXX counts as filled in), PLACE needs one, and PL_POST is not in Scotland, Wales or Northern Ireland. It is not needed for P1, P3, R1, R2, R5, T0 to T4, H5 and P2 up to 2023/24, Z1 up to 2024/25, Z11 to Z14 from 2025/26; it is needed for a blank PLACE. Episodes that ended by 31/03/2015, or with an unreadable DEC, give no finding. An unknown or blank PL_POST still gives a finding; a PL_LA of CON or NUK gives none, where the return has one.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["DEC", "PLACE", "PL_LA", "PL_POST", "URN"] },
  highlights: { Episodes: ["URN"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const isAsked = isOpen(episode) || (episode.DEC ?? -Infinity) > LAST_END_NOT_ASKED;
      if (episode.URN !== null || !isAsked || needsNoUrn(episode, collection.year)) continue;
      if (!isOutsideEnglandOrConfidential(episode, collection)) report(episode);
    }
  },
});
