import type { Episode } from "../../../rules/helpers/episodes";
import { namesProvider, providersOf } from "../../../rules/helpers/placement";
import { URN_SLIP_TEXTS } from "../provider-index";
import { describeStrayCharacters } from "../typing-errors";
import { changesOf } from "../readable-fields";
import type { Candidate } from "../suggestion";
import {
  criteriaOfUrn,
  matchesProviderList,
  meetsAll,
  describeProvider,
  providerListSource,
} from "./provider-facts";
import { isConcerned, noneIfTooMany, type Source } from "./source";

/**
 * Proposes listed URNs one typing error away from the recorded one, or with the letters SC added or removed. If the
 * recorded URN is in the list, another must be at exactly the placement postcode. Otherwise it must be registered for
 * PLACE, and either be at the postcode or have the recorded provider code. Proposes nothing if the recorded URN fits
 * the episode, because then something else is wrong.
 */
export const providerByUrn: Source = (subject, { collection, providers }) => {
  const { row } = subject;
  if (row.table !== "Episodes" || providers === null || !isConcerned(subject, "URN")) return [];
  const episode = row as Episode;
  const recorded = episode.URN?.trim() ?? "";
  if (!namesProvider(episode)) return [];
  if (matchesProviderList(episode, collection)) return [];
  const isListed = providersOf(episode, collection).length > 0;

  const candidates = [...providers.urnsNear(recorded)].flatMap(([urn, error]): Candidate[] => {
    const rows = providers.find(urn);
    const criteria = criteriaOfUrn(urn, rows, episode, collection);
    const matchesPlacement = meetsAll(criteria, "placement-type", "same-postcode");
    const isLikely = meetsAll(criteria, "placement-type", "provider-code", "open-on-dates");
    if (!(matchesPlacement || (isLikely && !isListed))) return [];
    if (!meetsAll(criteria, "typing-error")) {
      const slip =
        error === "signs" ? describeStrayCharacters(recorded) : `${URN_SLIP_TEXTS[error]} in ${recorded}`;
      criteria.push({ name: "typing-error", text: slip });
    }
    const changes = changesOf([episode, "URN", urn]);
    if (changes === null) return [];
    const evidence = describeProvider(urn, rows, episode, criteria);
    return [
      {
        changes,
        source: providerListSource(providers),
        evidence,
        criteria,
        remoteness: error === "other" ? 1 : 0,
      },
    ];
  });
  return noneIfTooMany(candidates);
};
