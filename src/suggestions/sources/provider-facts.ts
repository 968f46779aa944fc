import type { Episode } from "../../../rules/helpers/episodes";
import { isSamePostcode, providersOf } from "../../../rules/helpers/placement";
import type { Collection } from "../../../rules/rule";
import type { Provider } from "../../reference/providers";
import type { ProviderIndex } from "../provider-index";
import type { Criterion, SuggestionSource } from "../suggestion";
import { TYPING_ERROR_TEXTS, errorBetween } from "../typing-errors";

/** Kinds of placement that are at the provider's own address. Foster carers live elsewhere than their service. */
const AT_THE_PROVIDER: ReadonlySet<string> = new Set(["H5", "K1", "K2", "K3", "R3", "S1"]);

/** Whether PLACE is at the provider's own address; false when blank. */
export function isAtTheProvider({ PLACE }: Episode): boolean {
  return PLACE !== null && AT_THE_PROVIDER.has(PLACE);
}

/** The provider list as a source. */
export function providerListSource({ edition }: ProviderIndex): SuggestionSource {
  return { kind: "provider-list", name: "the Ofsted provider list", date: edition };
}

/** Whether any row of a URN is registered for the episode's PLACE. */
export function isRegisteredFor(rows: readonly Provider[], { PLACE }: Episode): boolean {
  return PLACE !== null && rows.some(({ placementCodes }) => placementCodes.includes(PLACE));
}

/** Whether no row of a URN had closed while the episode lasted, as rules 227 and 228 have it. */
export function isOpenOn(
  rows: readonly Provider[],
  { DECOM, DEC }: Episode,
  { end }: Pick<Collection, "end">,
): boolean {
  return rows.every(
    ({ closed }) => closed === null || ((DECOM === null || DECOM < closed) && (DEC ?? end) <= closed),
  );
}

/** What the provider list says for a URN on an episode, criterion by criterion. */
export function criteriaOfUrn(
  urn: string,
  rows: readonly Provider[],
  episode: Episode,
  collection: Pick<Collection, "end">,
): Criterion[] {
  const { PL_POST, PLACE, PLACE_PROVIDER, URN } = episode;
  const criteria: Criterion[] = [];
  // Foster carers live elsewhere than their service: an equal postcode says nothing there.
  if (
    PL_POST !== null &&
    isAtTheProvider(episode) &&
    rows.some(({ postcode }) => postcode !== null && isSamePostcode(postcode, PL_POST))
  )
    criteria.push({ name: "same-postcode", text: `listed at the placement postcode ${PL_POST}` });
  if (isRegisteredFor(rows, episode))
    criteria.push({ name: "placement-type", text: `registered for ${PLACE}` });
  if (PLACE_PROVIDER !== null && rows.some(({ providerCodes }) => providerCodes.includes(PLACE_PROVIDER)))
    criteria.push({ name: "provider-code", text: `listed as ${PLACE_PROVIDER}` });
  if (rows.length > 0 && isOpenOn(rows, episode, collection))
    criteria.push({ name: "open-on-dates", text: "open on the episode's dates" });
  const error = URN === null ? null : errorBetween(URN.trim(), urn);
  if (error !== null)
    criteria.push({ name: "typing-error", text: `${TYPING_ERROR_TEXTS[error]} in ${URN?.trim()}` });
  return criteria;
}

/** Whether the URN recorded fits the episode by the list: for PLACE, and at the postcode where that is the provider's. */
export function fitsTheList(episode: Episode, collection: Collection): boolean {
  const criteria = criteriaOfUrn("", providersOf(episode, collection), episode, collection);
  return meets(criteria, "placement-type") && (!isAtTheProvider(episode) || meets(criteria, "same-postcode"));
}

/** Whether criteria hold all of some names. */
export function meets(criteria: readonly Criterion[], ...names: readonly Criterion["name"][]): boolean {
  return names.every((name) => criteria.some((criterion) => criterion.name === name));
}

/** "URN 1234567, Example House", with what speaks for it. */
export function providerInWords(
  urn: string,
  rows: readonly Provider[],
  criteria: readonly Criterion[],
): string {
  const name = rows[0]?.name;
  return [`URN ${urn}`, ...(name ? [name] : []), ...criteria.map(({ text }) => text)].join(", ");
}
