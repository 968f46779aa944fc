import type { Episode } from "../../../rules/helpers/episodes";
import { namesProvider, providersOf } from "../../../rules/helpers/placement";
import type { Collection } from "../../../rules/rule";
import { postcodeKey } from "../../reference/postcodes";
import type { Provider } from "../../reference/providers";
import { placeCodes } from "../../return/code-sets";
import type { ProviderIndex } from "../provider-index";
import { changesOf } from "../readable-fields";
import type { Candidate, CellChange, Criterion } from "../suggestion";
import { TYPING_ERROR_TEXTS, errorBetween } from "../typing-errors";
import { criteriaOfUrn, isAtTheProvider, meets, providerInWords, providerListSource } from "./provider-facts";
import { unlessTooMany, type Source } from "./source";

/**
 * What the provider list says for the URN recorded: its provider code, its postcode where the placement is at the
 * provider's own address, and its kind of placement. Each is proposed only where the rest of the episode agrees with
 * that row of the list, since otherwise the URN is as likely to be wrong.
 */
export const providerRow: Source = ({ row }, { collection, providers }) => {
  if (row.table !== "Episodes" || providers === null) return [];
  const episode = row as Episode;
  if (!namesProvider(episode)) return [];
  const rows = providersOf(episode, collection);
  if (rows.length === 0) return [];
  const criteria = criteriaOfUrn(episode.URN?.trim() ?? "", rows, episode, collection);
  const facts: Facts = { episode, rows, criteria, providers, collection };
  return [
    ...unlessTooMany(providerCodes(facts)),
    ...unlessTooMany(postcodes(facts)),
    ...kindsOfPlacement(facts),
  ];
};

interface Facts {
  readonly episode: Episode;
  readonly rows: readonly Provider[];
  readonly criteria: readonly Criterion[];
  readonly providers: ProviderIndex;
  readonly collection: Collection;
}

function providerCodes(facts: Facts): Candidate[] {
  const { episode, rows, criteria } = facts;
  const isSure =
    meets(criteria, "placement-type") && (!isAtTheProvider(episode) || meets(criteria, "same-postcode"));
  if (!isSure) return [];
  const codes = [...new Set(rows.flatMap((provider) => provider.providerCodes))];
  return codes.flatMap((code, place) =>
    candidate(
      facts,
      changesOf([episode, "PLACE_PROVIDER", code]),
      `${code} is its provider code`,
      criteria,
      place,
    ),
  );
}

function postcodes(facts: Facts): Candidate[] {
  const { episode, rows, criteria } = facts;
  if (!isAtTheProvider(episode) || !meets(criteria, "placement-type", "provider-code")) return [];
  const recorded = episode.PL_POST;
  const listed = [...new Set(rows.flatMap(({ postcode }) => postcode ?? []))];
  const near = listed.filter(
    (postcode) => recorded !== null && errorBetween(postcodeKey(recorded), postcodeKey(postcode)) !== null,
  );
  return (near.length > 0 ? near : listed).flatMap((postcode) => {
    const error = recorded === null ? null : errorBetween(postcodeKey(recorded), postcodeKey(postcode));
    const more: Criterion[] =
      error === null ? [] : [{ name: "typing-error", text: `${TYPING_ERROR_TEXTS[error]} in ${recorded}` }];
    const changes = changesOf([episode, "PL_POST", postcode]);
    return candidate(facts, changes, `listed at ${postcode}`, [...criteria, ...more], error === null ? 1 : 0);
  });
}

/** Only where the list gives the provider one kind of placement, and where it is and who runs it agree. */
function kindsOfPlacement(facts: Facts): Candidate[] {
  const { episode, rows, criteria, collection } = facts;
  const listed = [...new Set(rows.flatMap(({ placementCodes }) => placementCodes))];
  const [place] = listed;
  if (place === undefined || listed.length > 1 || !meets(criteria, "same-postcode", "provider-code"))
    return [];
  if (!placeCodes.has(place, collection.year)) return [];
  const meaning = placeCodes.meaningOf(place);
  const ended =
    episode.PLACE === "H5" && place === "K3"
      ? ", and PLACE H5 ended when K3 came for supported accommodation"
      : "";
  const changes = changesOf([episode, "PLACE", place]);
  return candidate(facts, changes, `registered for ${place} (${meaning})${ended}`, criteria, 1);
}

function candidate(
  { episode, rows, providers }: Facts,
  changes: readonly CellChange[] | null,
  finding: string,
  criteria: readonly Criterion[],
  remoteness: number,
): Candidate[] {
  if (changes === null) return [];
  const evidence = `${providerInWords(episode.URN?.trim() ?? "", rows, criteria)}: ${finding}`;
  return [{ changes, source: providerListSource(providers), evidence, criteria, remoteness }];
}
