import type { Episode } from "../../../rules/helpers/episodes";
import { authorityOfPostcode, namesProvider, providersOf } from "../../../rules/helpers/placement";
import type { Collection } from "../../../rules/rule";
import { cellReference } from "../../engine/findings";
import type { CollectionProperty } from "../../engine/record-reads";
import type { Provider } from "../../reference/providers";
import { formatDay } from "../../return/days";
import { describeAuthority } from "./describe-authority";
import type { ExplainedProvider, ProviderFact } from "./explanation";

/** The columns of the list that are shown, and how to get their values from a row. */
const FACTS: Readonly<Record<ProviderFact, (provider: Provider) => readonly string[]>> = {
  placementCodes: ({ placementCodes }) => placementCodes,
  providerCodes: ({ providerCodes }) => providerCodes,
  registered: ({ registered }) => (registered === null ? [] : [formatDay(registered)]),
  closed: ({ closed }) => (closed === null ? [] : [formatDay(closed)]),
  postcode: ({ postcode }) => (postcode === null ? [] : [postcode]),
  authorityName: ({ authorityName }) => (authorityName === null ? [] : [authorityName]),
};

/**
 * Returns what the provider list has for the URNs of episodes, in the columns that a rule read. A postcode is followed
 * by its authority if the rule used the postcode directory. Empty if the rule did not use the list, or none is loaded.
 * @param read the columns that the rule read, of any row
 */
export function listedProviders(
  episodes: readonly Episode[],
  collection: Collection,
  asked: readonly CollectionProperty[],
  read: ReadonlySet<keyof Provider>,
): ExplainedProvider[] {
  if (!asked.includes("providers") || collection.providers === null) return [];
  const facts = (Object.keys(FACTS) as ProviderFact[]).filter((fact) => read.has(fact));
  const withAuthority = (postcode: string) => {
    const authority = asked.includes("postcodes") ? authorityOfPostcode(postcode, collection) : null;
    return authority === null ? postcode : `${postcode} (${describeAuthority(authority) ?? authority})`;
  };
  return episodes.filter(namesProvider).map((episode): ExplainedProvider => {
    const rows = providersOf(episode, collection);
    const valuesOf = (fact: ProviderFact) => [...new Set(rows.flatMap(FACTS[fact]))];
    return {
      cell: cellReference(episode, "URN"),
      urn: episode.URN?.trim() ?? "",
      name: rows[0]?.name ?? null,
      facts:
        rows.length === 0
          ? []
          : facts.map((fact) => ({
              fact,
              values: fact === "postcode" ? valuesOf(fact).map(withAuthority) : valuesOf(fact),
            })),
    };
  });
}
