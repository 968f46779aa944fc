import { isKnownPostcode } from "../helpers/placement";
import { defineRule, mark } from "../rule";
import { textOf } from "../../src/return/rows";

export default defineRule({
  code: "392c",
  topic: "placement",
  kind: "invalid-code",
  title: "Postcode is not recognised",
  message:
    "HOME_POST or PL_POST holds a value that is not in the national postcode directory. A complete, real postcode was expected.",
  fix: "Look the address up and correct the postcode; check for O and 0 or I and 1 mixed up, and for part postcodes.",
  trigger:
    "HOME_POST or PL_POST is filled in and not in the postcode directory, whatever its spaces and letter case; the field that is not known is marked, or both. Part of a postcode is not known; postcodes no longer in use, and those of Scotland, Wales and Northern Ireland, are. A blank is not found, a cell that holds only spaces is.",
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
