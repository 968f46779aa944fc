import { postcodeKey } from "../reference/postcodes";

/** How a text differs from another by one slip of the hand or the eye. */
export type TypingError = "look-alike" | "swapped" | "missing" | "extra" | "other";

/** The slip in words, as seen in the wrong text. */
export const TYPING_ERROR_TEXTS: Readonly<Record<TypingError, string>> = {
  "look-alike": "letters and digits that look alike",
  swapped: "two characters swapped",
  missing: "one character missing",
  extra: "one character too many",
  other: "one character different",
};

/**
 * Describes, in words that include it, a text that is right except for spaces and other characters that do not belong:
 * "stray spaces in SC 123456". Around a text, spaces are invisible unless something is shown in their place.
 */
export function describeStrayCharacters(recorded: string): string {
  const shown = recorded === recorded.trim() ? recorded : recorded.replace(/\s/g, "␣");
  return `${/[^\sA-Z0-9]/i.test(recorded) ? "stray characters" : "stray spaces"} in ${shown}`;
}

/** Characters that are easily mistaken for each other. */
const LOOK_ALIKES: readonly (readonly [string, string])[] = [
  ["O", "0"],
  ["I", "1"],
  ["L", "1"],
  ["I", "L"],
  ["S", "5"],
  ["B", "8"],
  ["Z", "2"],
  ["G", "6"],
];

const TWINS = new Map<string, readonly string[]>();
for (const [a, b] of LOOK_ALIKES) {
  TWINS.set(a, [...(TWINS.get(a) ?? []), b]);
  TWINS.set(b, [...(TWINS.get(b) ?? []), a]);
}

/** Texts with many such characters have too many readings for any of them to be convincing. */
const MAX_READINGS = 256;

/**
 * Returns the other ways to read a text if some characters stand for ones that look alike. The text itself is left out.
 */
export function lookAlikesOf(text: string): string[] {
  let readings = [""];
  for (const character of text) {
    const choices = [character, ...(TWINS.get(character) ?? [])];
    readings = readings.flatMap((start) => choices.map((choice) => start + choice));
    if (readings.length > MAX_READINGS) return [];
  }
  return readings.filter((reading) => reading !== text);
}

/** Codes, postcodes and URNs are short; a longer text has too many possible slips. */
const MAX_LENGTH_WITH_SLIPS = 20;

/**
 * Returns the texts that are one slip away from a text, each with its slip: look-alikes, two neighbours swapped, one
 * character missing or extra and, unless left out, one character replaced by any other. A text of more than 20
 * characters has none.
 * @param alphabet the characters that can be inserted
 * @param options.withOther whether replacing one character by any other counts
 */
export function textsOneErrorAway(
  text: string,
  alphabet: string,
  { withOther = true }: { readonly withOther?: boolean } = {},
): Map<string, TypingError> {
  const found = new Map<string, TypingError>();
  if (text.length > MAX_LENGTH_WITH_SLIPS) return found;
  const add = (other: string, error: TypingError) => {
    if (other !== text && !found.has(other)) found.set(other, error);
  };
  for (const other of lookAlikesOf(text)) add(other, "look-alike");
  for (let at = 0; at + 1 < text.length; at++) {
    add(text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2), "swapped");
  }
  for (let at = 0; at < text.length; at++) add(text.slice(0, at) + text.slice(at + 1), "extra");
  for (let at = 0; at <= text.length; at++) {
    for (const character of alphabet) add(text.slice(0, at) + character + text.slice(at), "missing");
  }
  for (let at = 0; withOther && at < text.length; at++) {
    for (const character of alphabet) add(text.slice(0, at) + character + text.slice(at + 1), "other");
  }
  return found;
}

/** Returns the slip by which two texts differ; null when they are equal or further apart. */
export function errorBetween(text: string, other: string): TypingError | null {
  if (text === other) return null;
  if (text.length !== other.length)
    return isMissingOneCharacter(text, other)
      ? "missing"
      : isMissingOneCharacter(other, text)
        ? "extra"
        : null;
  const different = [...text].flatMap((character, at) => (character === other.charAt(at) ? [] : [at]));
  const looksAlike = different.every((at) => TWINS.get(text.charAt(at))?.includes(other.charAt(at)));
  if (looksAlike) return "look-alike";
  const [first = 0, second = 0] = different;
  if (different.length === 1) return "other";
  const isSwap =
    different.length === 2 &&
    second === first + 1 &&
    text.charAt(first) === other.charAt(second) &&
    text.charAt(second) === other.charAt(first);
  return isSwap ? "swapped" : null;
}

/**
 * Describes, in words that include the recorded postcode, how it differs from one that may be right; null when they are
 * equal, or differ by more than one slip and some signs.
 */
export function postcodeSlip(recorded: string, other: string): string | null {
  return describeSlip(recorded, other, postcodeKey(recorded) === postcodeKey(other));
}

/** Like `postcodeSlip`, for a URN, in which spaces also count. Case and surrounding spaces do not. */
export function urnSlip(recorded: string, other: string): string | null {
  const urn = recorded.trim();
  return describeSlip(urn, other, urn.toUpperCase() === other);
}

function describeSlip(recorded: string, other: string, isSame: boolean): string | null {
  const [text, correct] = [lettersAndDigits(recorded), lettersAndDigits(other)];
  const error = errorBetween(text, correct);
  if (error !== null) return `${TYPING_ERROR_TEXTS[error]} in ${recorded}`;
  return text === correct && !isSame ? describeStrayCharacters(recorded) : null;
}

/** Returns a postcode or URN in capitals, with everything but letters and digits removed. */
export function lettersAndDigits(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, "");
}

/** Whether a text is another with one character removed. */
function isMissingOneCharacter(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at++;
  return short.slice(at) === long.slice(at + 1);
}
