import {
  distanceInTenthsOf,
  placementAuthorityOf,
  placementLocationOf,
} from "../../../rules/helpers/placement";
import type { Episode } from "../../../rules/helpers/episodes";
import type { Collection, Rule } from "../../../rules/rule";
import { cellReference } from "../../engine/findings";
import { authorityName } from "../../reference/authorities";
import { compareDerived } from "../../reference/compare-derived";
import { CODE_SETS } from "../../return/code-sets";
import type { ExplainedDerived } from "./explanation";

/** How each derived field is worked out, and from which fields of the row. */
const DERIVED = {
  PL_LA: { value: placementAuthorityOf, from: ["PL_POST"], set: "PL_LA_SPECIAL" },
  PL_LOCATION: { value: placementLocationOf, from: ["PL_POST"], set: "PL_LOCATION" },
  PL_DISTANCE: { value: miles, from: ["HOME_POST", "PL_POST"], set: "PL_DISTANCE_SPECIAL" },
} as const;
type DerivedField = keyof typeof DERIVED;

/**
 * The derived values that a rule reads, for episodes: what the return brings, else what was worked out; and where the two
 * differ, the other one as well.
 */
export function derivedValues(
  rule: Rule,
  episodes: readonly Episode[],
  collection: Collection,
): ExplainedDerived[] {
  return episodes.flatMap((episode) => {
    const reads: readonly string[] = rule.reads[episode.lastYear ? "Episodes_last" : "Episodes"] ?? [];
    const fields = (Object.keys(DERIVED) as DerivedField[]).filter((field) => reads.includes(field));
    const { postcodes, localAuthority } = collection;
    const differences = postcodes === null ? [] : compareDerived([episode], postcodes, localAuthority);
    return fields.map((field): ExplainedDerived => {
      const { from, set, value } = DERIVED[field];
      const recorded = field === "PL_LA" ? recordedAuthority(episode) : episode[field];
      const shown = recorded ?? value(episode, collection);
      const difference = differences.find((one) => one.field === field);
      return {
        cell: cellReference(episode, field),
        value: shown === null ? null : String(shown),
        meaning: shown === null ? null : meaningOf(String(shown), set),
        from: recorded === null ? from : "recorded",
        unlike: (recorded === null ? difference?.own : difference?.derived) ?? null,
      };
    });
  });
}

/** Of what the return brings for PL_LA, rules take over what no postcode can tell. */
function recordedAuthority({ PL_LA }: Episode): string | null {
  return PL_LA === "CON" || PL_LA === "NUK" ? PL_LA : null;
}

function miles(episode: Episode, collection: Collection): string | null {
  const tenths = distanceInTenthsOf(episode, collection);
  return tenths === null ? null : (tenths / 10).toFixed(1);
}

function meaningOf(value: string, set: string): string | null {
  return authorityName(value) ?? CODE_SETS[set]?.meaningOf(value) ?? null;
}
