import type { Episode } from "../../../rules/helpers/episodes";
import { providersOf } from "../../../rules/helpers/placement";
import type { Provider } from "../../reference/providers";
import type { ProviderIndex } from "../provider-index";
import { changesOf } from "../readable-fields";
import type { Candidate, Criterion } from "../suggestion";
import { postcodeSlip } from "../typing-errors";
import {
  criteriaOfUrn,
  matchesProviderList,
  hasPostcode,
  isAtProviderAddress,
  isOpenOn,
  isRegisteredFor,
  meetsAll,
  describeProvider,
  providerListSource,
} from "./provider-facts";
import { noneIfTooMany, type Source } from "./source";

/**
 * For placements at the provider's own address, proposes providers that the list has at the placement postcode and that
 * are registered for PLACE. If there are none, proposes those whose postcode is one typing error away, and corrects the
 * postcode too. Proposes nothing if the recorded URN is itself listed there for PLACE, because then something else is
 * wrong.
 */
export const providerByPostcode: Source = ({ row }, { collection, providers }) => {
  if (row.table !== "Episodes" || providers === null) return [];
  const episode = row as Episode;
  const postcode = episode.PL_POST;
  if (postcode === null || !isAtProviderAddress(episode) || matchesProviderList(episode, collection))
    return [];
  const atPostcode = providers
    .urnsAt(postcode)
    .filter(
      (urn) => urn !== episode.URN?.trim() && isRegisteredFor(rowsAt(postcode, urn, providers), episode),
    )
    .flatMap((urn) => {
      const rows = providers.find(urn);
      const criteria = criteriaOfUrn(urn, rows, episode, collection);
      return withProviderCode(urn, rows, episode, criteria, providers);
    });
  if (atPostcode.length > 0) return noneIfTooMany(atPostcode);
  // A listed URN says which provider is meant; proposing its postcode is up to another source.
  if (providersOf(episode, collection).length > 0) return [];
  return noneIfTooMany(nearPostcode(postcode, episode, providers, collection));
};

function rowsAt(postcode: string, urn: string, providers: ProviderIndex): readonly Provider[] {
  return providers.find(urn).filter((row) => hasPostcode(row, postcode));
}

/** Proposes the URN alone and, if the episode's provider code differs or is blank, with the one code in the list. */
function withProviderCode(
  urn: string,
  rows: readonly Provider[],
  episode: Episode,
  criteria: readonly Criterion[],
  providers: ProviderIndex,
): Candidate[] {
  const source = providerListSource(providers);
  const evidence = describeProvider(urn, rows, episode, criteria);
  const alone = changesOf([episode, "URN", urn]);
  const candidates: Candidate[] = alone
    ? [{ changes: alone, source, evidence, criteria, remoteness: 0 }]
    : [];
  const codes = [...new Set(rows.flatMap(({ providerCodes }) => providerCodes))];
  const [code] = codes;
  if (code === undefined || codes.length > 1) return candidates;
  const both = changesOf([episode, "URN", urn], [episode, "PLACE_PROVIDER", code]);
  if (both === null) return candidates;
  return [
    ...candidates,
    { changes: both, source, evidence: `${evidence}, listed as ${code}`, criteria, remoteness: 1 },
  ];
}

function nearPostcode(
  postcode: string,
  episode: Episode,
  providers: ProviderIndex,
  collection: Parameters<typeof criteriaOfUrn>[3],
): Candidate[] {
  return providers.postcodesNear(postcode).flatMap((near) =>
    providers.urnsAt(near).flatMap((urn): Candidate[] => {
      const rows = rowsAt(near, urn, providers);
      if (!isRegisteredFor(rows, episode) || !isOpenOn(providers.find(urn), episode, collection)) return [];
      const criteria: Criterion[] = criteriaOfUrn(urn, rows, episode, collection).filter(
        ({ name }) => name !== "typing-error",
      );
      if (!meetsAll(criteria, "provider-code")) return [];
      const slip = postcodeSlip(postcode, near);
      if (slip !== null) criteria.push({ name: "typing-error", text: slip });
      const changes = changesOf([episode, "PL_POST", near], [episode, "URN", urn]);
      if (changes === null) return [];
      const evidence = `${describeProvider(urn, rows, episode, criteria)}, listed at ${near}`;
      return [{ changes, source: providerListSource(providers), evidence, criteria, remoteness: 2 }];
    }),
  );
}
