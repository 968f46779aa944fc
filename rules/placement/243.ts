import { isOutsideEnglandOrConfidential } from "../helpers/placement";
import { defineRule } from "../rule";

export default defineRule({
  code: "243",
  topic: "placement",
  kind: "not-expected",
  title: "URN is filled in for a placement outside England",
  message:
    "URN is filled in although PL_POST, or PL_LA, is outside England or confidential, where providers are not registered with Ofsted. A blank URN is expected.",
  fix: "Clear URN, or correct PL_POST if the placement is in England.",
  trigger:
    "URN is filled in with any text, XXXXXXX included, and PL_POST is in Scotland, Wales or Northern Ireland. Where the return has a PL_LA of its own, CON and NUK count too. A blank or unknown PL_POST gives no finding.",
  years: { first: "2025/26" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["PL_LA", "PL_POST", "URN"] },
  highlights: { Episodes: ["URN", "PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.URN !== null && isOutsideEnglandOrConfidential(episode, collection)) report(episode);
    }
  },
});
