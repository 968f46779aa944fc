import { isKnownPostcode } from "../helpers/placement";
import { defineRule, mark } from "../rule";
import { textOf } from "../../src/return/rows";

export default defineRule({
  code: "392c",
  topic: "placement",
  kind: "invalid-code",
  title: "HOME_POST or PL_POST is not a known postcode",
  message:
    "HOME_POST or PL_POST is filled in but is not in the national postcode directory. A complete, real postcode is expected.",
  fix: "Look up the address and correct the postcode. Check for O and 0 or I and 1 mixed up, and for part postcodes.",
  trigger:
    "HOME_POST or PL_POST is filled in but is not in the postcode directory, whatever its spaces and letter case; each field with such a postcode is marked. Part of a postcode is not in the directory. Postcodes no longer in use, and those of Scotland, Wales and Northern Ireland, are in it. A blank gives no finding; a cell that holds only spaces gives one.",
  years: { first: "2022/23" },
  needs: ["Episodes", "postcodes"],
  reads: { Episodes: ["HOME_POST", "PL_POST"] },
  highlights: { Episodes: ["HOME_POST", "PL_POST"] },
  check({ thisYear, collection, report }) {
    for (const episode of thisYear.Episodes) {
      const unknown = (["HOME_POST", "PL_POST"] as const).filter(
        (field) => textOf(episode, field) !== "" && !isKnownPostcode(episode[field], collection),
      );
      if (unknown.length > 0) report(mark(episode, ...unknown));
    }
  },
});
