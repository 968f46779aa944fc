import type { Episode } from "../helpers/episodes";
import { namesProvider } from "../helpers/placement";
import { isWithoutUrn } from "../helpers/placement-types";
import { defineRule } from "../rule";
import type { CollectionYear } from "../../src/return/collection-years";

function hasNoUrn(episode: Episode, year: CollectionYear): boolean {
  return episode.PLACE === "H5" ? year === "2022/23" : isWithoutUrn(episode, year);
}

export default defineRule({
  code: "222",
  topic: "placement",
  kind: "not-expected",
  title: "URN is filled in for a PLACE that has none",
  message:
    "URN is filled in, but PLACE is a kind of placement for which no URN is collected. A blank URN is expected.",
  fix: "Clear the URN, or correct PLACE if the placement was with a registered provider.",
  trigger:
    "URN is filled in with anything but XXXXXXX (seven X), and PLACE is one for which no URN is collected: P1, P3, R1, R2, R5, T0 to T4, H5 in 2022/23, P2 up to 2023/24, Z1 up to 2024/25, Z11 to Z14 from 2025/26. A blank PLACE gives no finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "URN"] },
  highlights: { Episodes: ["URN"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (namesProvider(episode) && hasNoUrn(episode, collection.year)) report(episode);
    }
  },
});
