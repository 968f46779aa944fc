/** Printed characters of ASCII with no space at either end and no # in front: nearly every cell. */
const ORDINARY = /^(?!#)[!-~](?:[ -~]*[!-~])?$/;
/** Space characters of every kind, line breaks and tabs included. */
const SPACES_AROUND = /^[^\S\ufeff]+|[^\S\ufeff]+$/gu;
const NON_BREAKING = /[\u00a0\u2007\u202f]/u;
/** Characters without a look of their own: zero width, direction marks, soft hyphen, byte order mark, controls. */
const HIDDEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Letters of other alphabets that look like a letter of ours. */
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

/** Whether a text can have nothing that the functions here look for. */
export function isOrdinaryText(text: string): boolean {
  return ORDINARY.test(text);
}

/** Whether a text has spaces at its ends, or non-breaking spaces anywhere. */
export function hasStraySpaces(text: string): boolean {
  return withoutSpacesAround(text) !== text || NON_BREAKING.test(text);
}

/** Whether a text has characters that cannot be seen, or a line break or tab between others. */
export function hasHiddenCharacters(text: string): boolean {
  return text.search(HIDDEN) >= 0 || /[\t\n\v\f\r]/.test(text.trim());
}

/** Whether a text has letters of another alphabet that look like ours, or letters and digits of full width. */
export function hasOtherAlphabet(text: string): boolean {
  return text.search(OTHER_ALPHABET) >= 0;
}

/** A text with the plain letter in place of each look-alike of another alphabet. */
export function inPlainLetters(text: string): string {
  return text.replace(
    OTHER_ALPHABET,
    (character) => LATIN_OF[character] ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** A text in plain letters, without hidden characters and spaces around it. */
export function plainText(text: string): string {
  return withoutSpacesAround(
    inPlainLetters(text)
      .replace(HIDDEN, "")
      .replace(/[\u00a0\u2007\u202f]/gu, " "),
  );
}

/**
 * A text with marks in place of what nobody sees in it: spaces around it, non-breaking ones, line breaks and tabs anywhere, and
 * characters without a look of their own.
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

/** Whether a text is what Excel shows instead of a value: #N/A, #REF!, or ##### for want of room. */
export function isErrorValue(text: string): boolean {
  return ERROR_VALUE.test(text.trim());
}
