import { continuingEpisode, EPISODES_COMPARED } from "../helpers/continuing-episode";
import { defineRule, type Rule } from "../rule";
import type { FieldName } from "../../src/return/tables";

interface Options {
  readonly code: string;
  readonly field: FieldName<"Episodes">;
  /** What is expected of the field, as a sentence for the message. */
  readonly expected: string;
  readonly fix: string;
}

/** A rule that marks a field of this year's first episode if it differs from the episode left open last year. */
export function continuingFieldRule({ code, field, expected, fix }: Options): Rule {
  return defineRule({
    code,
    topic: "year-on-year",
    kind: "year-on-year",
    title: `${field} differs from last year's open episode`,
    message: `${field} on this year's first episode differs from the last episode of last year's return, which was left open. ${expected}`,
    fix,
    trigger: `Last year's latest episode was left open (DEC blank or unreadable), and ${field} differs between it and this year's first episode, ignoring upper and lower case. Blank in only one year is a difference; blank in both is not. ${EPISODES_COMPARED} Later episodes of this year are not looked at.`,
    years: { first: "2022/23" },
    needs: ["Episodes", "Episodes_last"],
    reads: { Episodes: ["DECOM", field], Episodes_last: ["DEC", "DECOM", field] },
    highlights: { Episodes: [field] },
    check({ thisYear, lastYear, report }) {
      const pair = continuingEpisode(thisYear, lastYear);
      if (pair !== null && pair.now[field] !== pair.before[field]) report(pair.now);
    },
  });
}
