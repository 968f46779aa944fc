import type { Episode } from "../../../rules/helpers/episodes";
import { isSamePostcode, providersOf } from "../../../rules/helpers/placement";
import type { Collection } from "../../../rules/rule";
import type { Provider } from "../../reference/providers";
import type { ProviderIndex } from "../provider-index";
import type { Criterion, SuggestionSource } from "../suggestion";
import { urnSlip } from "../typing-errors";

/** Kinds of placement at the provider's own address. Foster carers live elsewhere than their agency. */
const PLACED_AT_PROVIDER: ReadonlySet<string> = new Set(["H5", "K1", "K2", "K3", "R3", "S1"]);

/** Whether PLACE is at the provider's own address; false when blank. */
export function isAtProviderAddress({ PLACE }: Episode): boolean {
  return PLACE !== null && PLACED_AT_PROVIDER.has(PLACE);
}

/** Returns the provider list as the source of a suggestion. */
export function providerListSource({ edition }: ProviderIndex): SuggestionSource {
  return { kind: "provider-list", name: "the Ofsted provider list", date: edition };
}

/** Whether any row of a URN is registered for the episode's PLACE. */
export function isRegisteredFor(rows: readonly Provider[], { PLACE }: Episode): boolean {
  return PLACE !== null && rows.some(({ placementCodes }) => placementCodes.includes(PLACE));
}

/** Whether no row of a URN had closed while the episode lasted, as in rules 227 and 228. */
export function isOpenOn(
  rows: readonly Provider[],
  { DECOM, DEC }: Episode,
  { end }: Pick<Collection, "end">,
): boolean {
  return rows.every(
    ({ closed }) => closed === null || ((DECOM === null || DECOM < closed) && (DEC ?? end) <= closed),
  );
}

/** Whether a row of the list is at a postcode; false for a blank. */
export function hasPostcode({ postcode }: Provider, place: string | null): boolean {
  return postcode !== null && place !== null && isSamePostcode(postcode, place);
}

function hasCode({ providerCodes }: Provider, code: string | null): boolean {
  return code !== null && providerCodes.includes(code);
}

/** Returns the row of a URN that matches the episode best, because all evidence must come from a single row. */
function closestRow(rows: readonly Provider[], episode: Episode): Provider | undefined {
  const common = (row: Provider) =>
    Number(isAtProviderAddress(episode) && hasPostcode(row, episode.PL_POST)) +
    Number(isRegisteredFor([row], episode)) +
    Number(hasCode(row, episode.PLACE_PROVIDER));
  return rows.reduce<Provider | undefined>(
    (closest, row) => (closest === undefined || common(row) > common(closest) ? row : closest),
    undefined,
  );
}

/**
 * Returns the criteria that a URN meets on an episode, according to the list. They come from the one row that matches
 * the episode best, except the dates, for which every row counts.
 */
export function criteriaOfUrn(
  urn: string,
  rows: readonly Provider[],
  episode: Episode,
  collection: Pick<Collection, "end">,
): Criterion[] {
  const { PL_POST, PLACE, PLACE_PROVIDER, URN } = episode;
  const criteria: Criterion[] = [];
  const row = closestRow(rows, episode);
  // Foster carers live elsewhere than their agency, so an equal postcode says nothing there.
  if (row && isAtProviderAddress(episode) && hasPostcode(row, PL_POST))
    criteria.push({ name: "same-postcode", text: `listed at the placement postcode ${PL_POST}` });
  if (row && isRegisteredFor([row], episode))
    criteria.push({ name: "placement-type", text: `registered for ${PLACE}` });
  if (row && hasCode(row, PLACE_PROVIDER))
    criteria.push({ name: "provider-code", text: `listed as ${PLACE_PROVIDER}` });
  if (row && isOpenOn(rows, episode, collection))
    criteria.push({ name: "open-on-dates", text: "not closed on the episode's dates" });
  const slip = URN === null ? null : urnSlip(URN, urn);
  if (slip !== null) criteria.push({ name: "typing-error", text: slip });
  return criteria;
}

/**
 * Whether the recorded URN fits the episode according to the list: for PLACE and, at the provider's own address, the
 * postcode.
 */
export function matchesProviderList(episode: Episode, collection: Collection): boolean {
  const criteria = criteriaOfUrn("", providersOf(episode, collection), episode, collection);
  return (
    meetsAll(criteria, "placement-type") &&
    (!isAtProviderAddress(episode) || meetsAll(criteria, "same-postcode"))
  );
}

/** Whether the criteria include all the given names. */
export function meetsAll(criteria: readonly Criterion[], ...names: readonly Criterion["name"][]): boolean {
  return names.every((name) => criteria.some((criterion) => criterion.name === name));
}

/** Describes a provider and the criteria it meets on an episode, beginning "URN 1234567, Example House". */
export function describeProvider(
  urn: string,
  rows: readonly Provider[],
  episode: Episode,
  criteria: readonly Criterion[],
): string {
  const name = closestRow(rows, episode)?.name;
  return [`URN ${urn}`, ...(name ? [name] : []), ...criteria.map(({ text }) => text)].join(", ");
}
