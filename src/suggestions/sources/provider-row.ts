import type { Episode } from "../../../rules/helpers/episodes";
import { namesProvider, providersOf } from "../../../rules/helpers/placement";
import type { Collection } from "../../../rules/rule";
import type { Provider } from "../../reference/providers";
import { placeCodes } from "../../return/code-sets";
import { list } from "../../return/words";
import type { ProviderIndex } from "../provider-index";
import { changesOf } from "../readable-fields";
import type { Candidate, Criterion } from "../suggestion";
import { postcodeSlip } from "../typing-errors";
import {
  criteriaOfUrn,
  hasPostcode,
  isAtProviderAddress,
  isOpenOn,
  isRegisteredFor,
  describeProvider,
  providerListSource,
} from "./provider-facts";
import { isConcerned, noneIfTooMany, type Source, type Subject } from "./source";

/**
 * Proposes what the provider list has for the recorded URN: its provider code, its postcode where the placement is at
 * the provider's own address, and its kind of placement. Each is proposed only if the rest of the episode agrees with
 * that row of the list, because otherwise the URN is just as likely to be wrong.
 */
export const providerRow: Source = ({ row, faults }, { collection, providers }) => {
  if (row.table !== "Episodes" || providers === null) return [];
  const episode = row as Episode;
  if (!namesProvider(episode)) return [];
  const rows = providersOf(episode, collection);
  if (rows.length === 0) return [];
  const facts: Facts = { episode, rows, faults, providers, collection };
  return [
    ...noneIfTooMany(providerCodes(facts)),
    ...noneIfTooMany(postcodes(facts)),
    ...kindsOfPlacement(facts),
  ];
};

interface Facts {
  readonly episode: Episode;
  readonly rows: readonly Provider[];
  readonly faults: Subject["faults"];
  readonly providers: ProviderIndex;
  readonly collection: Collection;
}

/** If the recorded code is one of the listed codes, proposes another only for findings that compare the two directly. */
function providerCodes(facts: Facts): Candidate[] {
  const { episode, faults } = facts;
  const rows = facts.rows.filter(
    (row) =>
      isRegisteredFor([row], episode) && (!isAtProviderAddress(episode) || hasPostcode(row, episode.PL_POST)),
  );
  const codes = [...new Set(rows.flatMap((provider) => provider.providerCodes))];
  const mismatches = faults.filter(({ kind }) => kind === "provider-mismatch");
  const isListed = episode.PLACE_PROVIDER !== null && codes.includes(episode.PLACE_PROVIDER);
  if (isListed && !isConcerned({ faults: mismatches }, "PLACE_PROVIDER")) return [];
  const of = codes.length > 1 ? `one of its provider codes, ${list(codes)}` : "its provider code";
  return codes.flatMap((code, place) =>
    candidate(
      { ...facts, rows: rows.filter(({ providerCodes }) => providerCodes.includes(code)) },
      [episode, "PLACE_PROVIDER", code],
      { finding: `${code} is ${of}`, remoteness: place },
    ),
  );
}

/** Proposes nothing if the recorded postcode is among those of the list, because then something else is wrong. */
function postcodes(facts: Facts): Candidate[] {
  const { episode } = facts;
  const recorded = episode.PL_POST;
  if (!isAtProviderAddress(episode) || facts.rows.some((row) => hasPostcode(row, recorded))) return [];
  const rows = facts.rows.filter(
    (row) => isRegisteredFor([row], episode) && row.providerCodes.includes(episode.PLACE_PROVIDER ?? ""),
  );
  const listed = [...new Set(rows.flatMap(({ postcode }) => postcode ?? []))];
  const slipFrom = (postcode: string) => (recorded === null ? null : postcodeSlip(recorded, postcode));
  const near = listed.filter((postcode) => slipFrom(postcode) !== null);
  // If there are several and none resembles the recorded one, none is more likely than another.
  const candidates = near.length > 0 || listed.length > 1 ? near : listed;
  return candidates.flatMap((postcode) => {
    const slip = slipFrom(postcode);
    const more: Criterion[] = slip === null ? [] : [{ name: "typing-error", text: slip }];
    return candidate(
      { ...facts, rows: rows.filter((row) => row.postcode === postcode) },
      [episode, "PL_POST", postcode],
      { finding: `listed at ${postcode}`, remoteness: slip === null ? 1 : 0, more },
    );
  });
}

/**
 * Proposes PLACE only if the list gives the provider one kind of placement, and its location and provider code agree.
 */
function kindsOfPlacement(facts: Facts): Candidate[] {
  const { episode, collection } = facts;
  const [place, ...others] = new Set(facts.rows.flatMap(({ placementCodes }) => placementCodes));
  if (place === undefined || others.length > 0 || !placeCodes.has(place, collection.year)) return [];
  const rows = facts.rows.filter(
    (row) =>
      row.placementCodes.includes(place) &&
      isAtProviderAddress(episode) &&
      hasPostcode(row, episode.PL_POST) &&
      row.providerCodes.includes(episode.PLACE_PROVIDER ?? ""),
  );
  if (rows.length === 0) return [];
  const meaning = placeCodes.meaningOf(place);
  const ended =
    episode.PLACE === "H5" && place === "K3" ? ", and K3 has replaced H5 for supported accommodation" : "";
  const finding = `registered for ${place} (${meaning})${ended}`;
  return candidate({ ...facts, rows }, [episode, "PLACE", place], { finding, remoteness: 1 });
}

/**
 * Proposes a value for one field. The evidence is the rows that have it and what else they have in common with the
 * episode; for the field itself they differ from the episode.
 */
function candidate(
  { episode, rows, providers, collection }: Facts,
  change: readonly [row: Episode, field: "PLACE_PROVIDER" | "PL_POST" | "PLACE", to: string],
  told: { readonly finding: string; readonly remoteness: number; readonly more?: readonly Criterion[] },
): Candidate[] {
  const changes = changesOf(change);
  if (changes === null) return [];
  const [, field] = change;
  const urn = episode.URN?.trim() ?? "";
  const others = field === "PLACE" ? episode : { ...episode, [field]: null };
  // A closed row counts even if it is not among these.
  const isOpen = isOpenOn(providers.find(urn), episode, collection);
  const ofRows = criteriaOfUrn(urn, rows, others, collection);
  const criteria = [...ofRows.filter(({ name }) => isOpen || name !== "open-on-dates"), ...(told.more ?? [])];
  const evidence = `${describeProvider(urn, rows, others, criteria)}: ${told.finding}`;
  return [
    { changes, source: providerListSource(providers), evidence, criteria, remoteness: told.remoteness },
  ];
}
