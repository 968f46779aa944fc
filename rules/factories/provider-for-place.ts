import { isOneOf } from "../helpers/placement";
import { defineRule, type Rule, type RuleDefinition } from "../rule";

type Told = Pick<RuleDefinition, "code" | "title" | "message" | "fix" | "trigger" | "years">;

/** A rule that marks episodes whose PLACE_PROVIDER does not provide the kind of placement in PLACE. */
export function providerForPlaceRule(provider: string, places: readonly string[], told: Told): Rule {
  const notProvided: ReadonlySet<string> = new Set(places);
  return defineRule({
    ...told,
    trigger: `${told.trigger} A blank in either gives no finding.`,
    topic: "placement",
    kind: "inconsistent",
    needs: ["Episodes"],
    reads: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
    highlights: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
    check({ thisYear, report }) {
      for (const episode of thisYear.Episodes) {
        if (episode.PLACE_PROVIDER === provider && isOneOf(notProvided, episode.PLACE)) report(episode);
      }
    },
  });
}
