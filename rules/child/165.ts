import { hasCareLeaverData } from "../helpers/care-leaver-data";
import { codeAsWritten, REMOVE_SPACES } from "../helpers/code-as-written";
import { isInYear, isShortBreak } from "../helpers/episodes";
import { isFemale, isMale } from "../helpers/sex";
import { defineRule, type Collection } from "../rule";
import type { RowsByTable } from "../../src/return/children";

export default defineRule({
  code: "165",
  topic: "child",
  kind: "inconsistent",
  title: "MOTHER is blank, not 0 or 1, or filled in for a male",
  message:
    "MOTHER is blank for a female, is not 0 or 1, or is filled in although SEX is male. 0 or 1 is expected for females, except those with only short breaks or care leaver data.",
  fix: `Enter 0 or 1 in MOTHER for females, clear it for males, and check SEX. ${REMOVE_SPACES}`,
  trigger: `MOTHER is filled in with something other than 0 or 1; or it is filled in and SEX is male; or it is blank and SEX is female. A blank gives no finding for a female whose episodes are all short breaks (V3, V4). Nor does it for a female who has no episode in the year apart from short breaks and whose OC3 row has IN_TOUCH, ACTIV or ACCOM filled in. An episode is in the year when it starts by 31 March and does not end before 1 April; a blank or unreadable DEC counts as open. Male and female are 1 and 2 up to 2023/24, M and F from 2024/25; any other SEX is neither. A MOTHER with a space before or after it is neither 0 nor 1.`,
  years: { first: "2022/23" },
  needs: ["Header", "Episodes", "OC3"],
  reads: { Episodes: ["DEC", "DECOM", "LS"], Header: ["MOTHER", "SEX"], OC3: ["ACCOM", "ACTIV", "IN_TOUCH"] },
  highlights: { Header: ["MOTHER", "SEX"], OC3: ["IN_TOUCH", "ACTIV", "ACCOM"] },
  check({ thisYear, collection, report }) {
    const blankIsFine = hasOnlyShortBreaks(thisYear) || isOnlyCareLeaver(thisYear, collection);
    for (const header of thisYear.Header) {
      const { SEX } = header;
      const mother = codeAsWritten(header, "MOTHER");
      const isWrong =
        mother === null
          ? isFemale(SEX, collection.year) && !blankIsFine
          : (mother !== "0" && mother !== "1") || isMale(SEX, collection.year);
      if (isWrong) report(header, ...thisYear.OC3);
    }
  },
});

function hasOnlyShortBreaks({ Episodes }: RowsByTable): boolean {
  return Episodes.length > 0 && Episodes.every(isShortBreak);
}

/** In the return as a care leaver, without an episode in the year other than short breaks. */
function isOnlyCareLeaver(
  { Episodes, OC3 }: RowsByTable,
  collection: Pick<Collection, "start" | "end">,
): boolean {
  const isInCare = Episodes.some((episode) => !isShortBreak(episode) && isInYear(episode, collection));
  return !isInCare && OC3.some(hasCareLeaverData);
}
