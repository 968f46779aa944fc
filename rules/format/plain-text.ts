/** Printable ASCII with no space at either end and no # in front: nearly every cell. */
const ORDINARY = /^(?!#)[!-~](?:[ -~]*[!-~])?$/;
/** Space characters of every kind, including line breaks and tabs, at either end. */
const SPACES_AROUND = /^[^\S\ufeff]+|[^\S\ufeff]+$/gu;
const NON_BREAKING = /[\u00a0\u2007\u202f]/u;
/** Invisible characters: zero width, direction marks, soft hyphen, byte order mark, control characters. */
const HIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Letters of other alphabets that look like one of ours. */
const LATIN_OF: Readonly<Record<string, string>> = {
  ...pairs("АВЕКМНОРСТУХІЈЅ", "ABEKMHOPCTYXIJS"),
  ...pairs("аеорсухіјѕ", "aeopcyxijs"),
  ...pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX"),
  ...pairs("αορυνι", "aopuvi"),
};
const OTHER_ALPHABET = new RegExp(`[${Object.keys(LATIN_OF).join("")}\uff01-\uff5e]`, "gu");

function pairs(others: string, latin: string): Record<string, string> {
  return Object.fromEntries([...others].map((letter, index) => [letter, latin[index] ?? letter]));
}

/** Whether a text cannot contain anything that the functions here look for. */
export function isOrdinaryText(text: string): boolean {
  return ORDINARY.test(text);
}

/** Whether a text has spaces at its ends, or non-breaking spaces anywhere. */
export function hasStraySpaces(text: string): boolean {
  return withoutSpacesAround(text) !== text || NON_BREAKING.test(text);
}

/** Whether a text has invisible characters, or a line break or tab inside it. */
export function hasHiddenCharacters(text: string): boolean {
  return text.search(HIDDEN) >= 0 || /[\t\n\v\f\r]/.test(text.trim());
}

/** Whether a text has letters of another alphabet that look like ours, or full-width letters and digits. */
export function hasOtherAlphabet(text: string): boolean {
  return text.search(OTHER_ALPHABET) >= 0;
}

/** Returns a text with each look-alike of another alphabet replaced by the plain letter. */
export function inPlainLetters(text: string): string {
  return text.replace(
    OTHER_ALPHABET,
    (character) => LATIN_OF[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** Returns a text in plain letters, without hidden characters and surrounding spaces. */
export function plainText(text: string): string {
  return withoutSpacesAround(
    inPlainLetters(text)
      .replace(HIDDEN, "")
      .replace(/[\u00a0\u2007\u202f]/gu, " "),
  );
}

/**
 * Returns a text with marks in place of what is invisible in it: surrounding spaces; non-breaking spaces, line breaks
 * and tabs anywhere; and other invisible characters.
 */
export function withMarks(text: string, marks: { readonly space: string; readonly hidden: string }): string {
  return text
    .replace(HIDDEN, marks.hidden)
    .replace(SPACES_AROUND, (spaces) => marks.space.repeat(spaces.length))
    .replace(/[\u00a0\u2007\u202f\t\n\v\f\r]/gu, marks.space);
}

function withoutSpacesAround(text: string): string {
  return text.replace(SPACES_AROUND, "");
}

const ERROR_VALUE =
  /^(#N\/A|#(REF|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY|EXTERNAL)!|#NAME\?|#GETTING_DATA|#{3,})$/i;

/** Whether a text is what Excel shows instead of a value: #N/A, #REF!, or ##### when a column is too narrow. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text.trim());
}
