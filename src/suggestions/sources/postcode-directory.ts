import type { Episode } from "../../../rules/helpers/episodes";
import { isAtProviderAddress } from "./provider-facts";
import { normalisePostcode } from "../../return/cells";
import { placementDistanceInTenths } from "../../reference/placement";
import { postcodeKey, type PostcodeDirectory } from "../../reference/postcodes";
import { providersOf } from "../../../rules/helpers/placement";
import { POSTCODE_CHARACTERS } from "../provider-index";
import { changesOf } from "../readable-fields";
import type { Candidate, Criterion, SuggestionSource } from "../suggestion";
import {
  TYPING_ERROR_TEXTS,
  describeStrayCharacters,
  errorBetween,
  lettersAndDigits,
  textsOneErrorAway,
  type TypingError,
} from "../typing-errors";
import { MAX_CANDIDATES, isConcerned, type Source, type SourceContext, type Subject } from "./source";

const POSTCODE = /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/;

/** Ten miles, in tenths of a mile. */
const MAX_DISTANCE_IN_TENTHS = 100;

/**
 * Proposes postcodes of the directory for one that it does not have: the same postcode if it only has extra signs, else
 * those one typing error away. The directory is dense, so a slip alone proves little. If a candidate is recorded
 * elsewhere for the child or listed for the provider, only such candidates are proposed. Otherwise look-alikes, swapped
 * characters and a missing or extra character count if they are within ten miles of such a place.
 */
export const postcodeDirectory: Source = (subject, context) => {
  const { row } = subject;
  const directory = context.collection.postcodes;
  if (row.table !== "Episodes" || directory === null) return [];
  return (["PL_POST", "HOME_POST"] as const).flatMap((field) => {
    const recorded = (row as Episode)[field];
    if (recorded === null || !isConcerned(subject, field) || directory.find(recorded) !== null) return [];
    return nearPostcodes(field, recorded, subject, context, directory);
  });
};

type PostcodeField = "PL_POST" | "HOME_POST";

interface NearMatch {
  readonly postcode: string;
  /** How it differs from the recorded one. */
  readonly error: TypingError | "signs";
  /** Where else the postcode is recorded; null when nowhere. */
  readonly known: string | null;
  /** Tenths of a mile to the nearest known place; null when none can be measured. */
  readonly distance: number | null;
}

function nearPostcodes(
  field: PostcodeField,
  recorded: string,
  subject: Subject,
  context: SourceContext,
  directory: PostcodeDirectory,
): Candidate[] {
  const places = knownPlaces(field, subject, context);
  const text = lettersAndDigits(recorded);
  if (directory.find(text) !== null) {
    const [postcode, known] = [normalisePostcode(text), places.get(text) ?? null];
    return candidate(
      field,
      recorded,
      { postcode, error: "signs", known, distance: null },
      subject,
      directory,
    );
  }
  const known = [...places].flatMap(([key, where]): NearMatch[] => {
    const error = errorBetween(text, key);
    if (error === null || directory.find(key) === null) return [];
    return [{ postcode: normalisePostcode(key), error, known: where, distance: null }];
  });
  const best = known.length > 0 || places.size === 0 ? known : nearPlaces(text, places, directory);
  if (best.length > MAX_CANDIDATES) return [];
  return best.flatMap((one) => candidate(field, recorded, one, subject, directory));
}

/**
 * Returns postcodes of the directory one slip away and near a known place. Replacing one character by any other is not
 * a slip here.
 */
function nearPlaces(
  text: string,
  places: ReadonlyMap<string, string>,
  directory: PostcodeDirectory,
): NearMatch[] {
  return [...textsOneErrorAway(text, POSTCODE_CHARACTERS, { withOther: false })].flatMap(
    ([key, error]): NearMatch[] => {
      if (!POSTCODE.test(key) || directory.find(key) === null) return [];
      const postcode = normalisePostcode(key);
      const distance = distanceTo(postcode, places, directory);
      return distance !== null && distance <= MAX_DISTANCE_IN_TENTHS
        ? [{ postcode, error, known: null, distance }]
        : [];
    },
  );
}

/** Returns postcodes known to be relevant to the child, by key, each with where it is from. */
function knownPlaces(field: PostcodeField, { child, row }: Subject, { collection }: SourceContext) {
  const places = new Map<string, string>();
  const add = (postcode: string | null, where: string) => {
    if (postcode !== null && !places.has(postcodeKey(postcode))) places.set(postcodeKey(postcode), where);
  };
  const episode = row as Episode;
  if (field === "PL_POST" && isAtProviderAddress(episode)) {
    for (const { postcode } of providersOf(episode, collection)) add(postcode, "listed for this URN");
  }
  for (const other of child.thisYear.Episodes) {
    if (other.line !== row.line) add(other[field], `recorded on line ${other.line} too`);
  }
  for (const other of child.lastYear.Episodes) add(other[field], "recorded in last year's return");
  return places;
}

function distanceTo(
  postcode: string,
  places: ReadonlyMap<string, string>,
  directory: PostcodeDirectory,
): number | null {
  const distances = [...places.keys()].flatMap(
    (place) => placementDistanceInTenths(directory, place, postcode) ?? [],
  );
  return distances.length > 0 ? Math.min(...distances) : null;
}

function candidate(
  field: PostcodeField,
  recorded: string,
  { postcode, error, known, distance }: NearMatch,
  { row }: Subject,
  { edition }: PostcodeDirectory,
): Candidate[] {
  const changes = changesOf([row, field, postcode]);
  if (changes === null) return [];
  const criteria: Criterion[] = [
    {
      name: "typing-error",
      text:
        error === "signs" ? describeStrayCharacters(recorded) : `${TYPING_ERROR_TEXTS[error]} in ${recorded}`,
    },
  ];
  if (known !== null) criteria.push({ name: "same-placement", text: known });
  criteria.push({ name: "listed", text: "in the postcode directory" });
  if (distance !== null)
    criteria.push({
      name: "near-by",
      text: `${(distance / 10).toFixed(1)} miles from a place recorded or listed for the child`,
    });
  const source: SuggestionSource = {
    kind: "postcode-directory",
    name: "the ONS Postcode Directory",
    date: edition,
  };
  const evidence = `${field} ${postcode}: ${criteria.map(({ text }) => text).join(", ")}`;
  return [
    {
      changes,
      source,
      evidence,
      criteria,
      remoteness: error === "signs" ? 0 : (distance ?? MAX_DISTANCE_IN_TENTHS * 10),
      isTentative: known === null && error !== "signs",
    },
  ];
}
