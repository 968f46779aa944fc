import { namesProvider, placementAuthorityOf } from "../helpers/placement";
import { defineRule } from "../rule";
import { dayOf } from "../../src/return/days";

const FIRST_END_ASKED = dayOf(2023, 10, 29);

export default defineRule({
  code: "230",
  topic: "placement",
  kind: "missing",
  title: "URN is blank on H5 placement after 28 October 2023",
  message:
    "URN is blank or XXXXXXX, but PLACE is H5 (semi-independent living) in England and the episode ran beyond 28 October 2023. A URN is expected.",
  fix: "Enter the URN under which the provider registered with Ofsted, or correct DEC or PLACE.",
  trigger:
    "PLACE is H5, DEC is on or after 29/10/2023, blank or unreadable, URN is blank or XXXXXXX, and PL_POST lies in an English authority. A placement in Scotland, Wales or Northern Ireland, or with a blank or unknown PL_POST, gives no finding, nor does one for which the return itself has a PL_LA of CON or NUK.",
  years: { first: "2023/24", last: "2023/24" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["DEC", "PLACE", "PL_LA", "PL_POST", "URN"] },
  highlights: { Episodes: ["PLACE", "DEC", "URN"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const lasts = episode.DEC === null || episode.DEC >= FIRST_END_ASKED;
      if (episode.PLACE !== "H5" || !lasts || namesProvider(episode)) continue;
      const authority = placementAuthorityOf(episode, collection);
      if (authority !== null && authority.startsWith("E")) report(episode);
    }
  },
});
