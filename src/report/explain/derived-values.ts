import {
  authorityOfPostcode,
  distanceInTenthsOf,
  placementLocationOf,
} from "../../../rules/helpers/placement";
import type { Episode } from "../../../rules/helpers/episodes";
import type { Collection, Rule } from "../../../rules/rule";
import { cellReference } from "../../engine/findings";
import { compareDerived } from "../../reference/compare-derived";
import { CODE_SETS } from "../../return/code-sets";
import { describeAuthority } from "./describe-authority";
import type { ExplainedDerived } from "./explanation";

/** How each derived field is worked out, and from which fields of the row. */
const DERIVED = {
  PL_LA: { value: authorityOf, from: ["PL_POST"] },
  PL_LOCATION: { value: placementLocationOf, from: ["PL_POST"] },
  PL_DISTANCE: { value: miles, from: ["HOME_POST", "PL_POST"] },
} as const;
type DerivedField = keyof typeof DERIVED;
const DERIVED_FIELDS = Object.keys(DERIVED) as DerivedField[];

/**
 * Returns the derived values of episodes that a rule looks at. For a field that it reads: the return's value, or else
 * the derived one. For a field that it derives itself: only the derived value. If the two differ, the other value is
 * included too.
 */
export function derivedValues(
  rule: Rule,
  episodes: readonly Episode[],
  collection: Collection,
): ExplainedDerived[] {
  return episodes.flatMap((episode) => {
    const reads: readonly string[] = rule.reads[episode.lastYear ? "Episodes_last" : "Episodes"] ?? [];
    const fields = DERIVED_FIELDS.filter(
      (field) => reads.includes(field) || isDerivedByRule(field, rule, reads),
    );
    const { postcodes, localAuthority } = collection;
    const differences = postcodes === null ? [] : compareDerived([episode], postcodes, localAuthority);
    return fields.map((field): ExplainedDerived => {
      const { from, value } = DERIVED[field];
      const recorded = reads.includes(field) ? recordedOf(episode, field) : null;
      const shown = recorded ?? value(episode, collection);
      const difference = differences.find((one) => one.field === field);
      return {
        cell: cellReference(episode, field),
        value: shown === null ? null : String(shown),
        meaning: shown === null ? null : meaningOf(String(shown), field),
        from: recorded === null ? from : "recorded",
        otherValue: (recorded === null ? difference?.own : difference?.derived) ?? null,
      };
    });
  });
}

/** Whether a rule derives a field itself: the distance from both postcodes, the location from PL_POST alone. */
function isDerivedByRule(field: DerivedField, { needs }: Rule, reads: readonly string[]): boolean {
  if (!needs.includes("postcodes") || !reads.includes("PL_POST")) return false;
  if (reads.includes("HOME_POST")) return field === "PL_DISTANCE";
  return field === "PL_LA" || (field === "PL_LOCATION" && needs.includes("localAuthority"));
}

/** Returns the return's own value. For PL_LA, rules use it only where no postcode can give the value. */
function recordedOf(episode: Episode, field: DerivedField): string | number | null {
  const { PL_LA } = episode;
  if (field === "PL_LA") return PL_LA === "CON" || PL_LA === "NUK" ? PL_LA : null;
  return episode[field];
}

function authorityOf({ PL_POST }: Episode, collection: Collection): string | null {
  return authorityOfPostcode(PL_POST, collection);
}

function miles(episode: Episode, collection: Collection): string | null {
  const tenths = distanceInTenthsOf(episode, collection);
  return tenths === null ? null : (tenths / 10).toFixed(1);
}

function meaningOf(value: string, field: DerivedField): string | null {
  switch (field) {
    case "PL_LA":
      return describeAuthority(value);
    case "PL_LOCATION":
      return CODE_SETS.PL_LOCATION?.meaningOf(value) ?? null;
    case "PL_DISTANCE":
      return "miles";
  }
}
