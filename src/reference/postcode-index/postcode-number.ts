/**
 * A postcode as the index holds it: the letters it starts with, and the rest as a number.
 *
 * "L1 8JQ" is area "L" and a number made of the district (1), the sector (8) and the unit (JQ). Within an area,
 * postcodes sort by these numbers. The directory also has a few of an older kind, which have no district: "NPT 0AD" and
 * "GIR 0AA".
 */
export interface NumberedPostcode {
  readonly area: string;
  readonly number: number;
}

const LETTERS = 26;
/**
 * The number of options for the second character of the district: none, a digit or a letter, as in "L1", "L10", "W1A".
 */
const SECOND_PLACES = 37;
const INWARD_CODES = 10 * LETTERS * LETTERS;
/** The most letters in an area. */
const MAX_AREA_LENGTH = 3;

const [NO_BREAK_SPACE, SPACE, ZERO, NINE, CAPITAL_A, CAPITAL_Z, SMALL_A, SMALL_Z] = [
  160, 32, 48, 57, 65, 90, 97, 122,
];

/** Characters of the postcode being read: 0 to 9 for digits, 10 to 35 for letters. */
const places = new Uint8Array(8);
const NOT_A_POSTCODE = Number.MAX_SAFE_INTEGER;
const numbered: NumberedArea = { area: -1, number: -1 };

/** Reads a postcode, ignoring case and spaces; null for a text that does not have the form of one. */
export function numberPostcode(postcode: string): NumberedPostcode | null {
  numberPostcodeText(postcode, numbered);
  return numbered.area < 0 ? null : { area: areaName(numbered.area), number: numbered.number };
}

/**
 * A postcode whose area is also a number (`areaName` gives its letters). Both are -1 for a text that is not in the form
 * of a postcode.
 */
export interface NumberedArea {
  area: number;
  number: number;
}

/** Like `numberPostcode`, but writes to a given object, because there are millions of lookups. */
export function numberPostcodeText(postcode: string, target: NumberedArea): void {
  let count = 0;
  for (let index = 0; index < postcode.length; index++) count = addPlace(postcode.charCodeAt(index), count);
  numberPlaces(count, target);
}

/** Like `numberPostcodeText`, but reads bytes from `start` up to, not including, `end`. */
export function numberPostcodeBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  target: NumberedArea,
): void {
  let count = 0;
  for (let index = start; index < end; index++) count = addPlace(bytes[index] ?? 0, count);
  numberPlaces(count, target);
}

/** Returns the letters of an area that `numberPostcodeBytes` gave as a number. */
export function areaName(areaNumber: number): string {
  let name = "";
  for (let rest = areaNumber; rest > 0; rest = Math.floor(rest / (LETTERS + 1))) {
    name = String.fromCharCode(CAPITAL_A - 1 + (rest % (LETTERS + 1))) + name;
  }
  return name;
}

/** Returns the number of an area, from its letters in capitals. */
export function areaNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * (LETTERS + 1) + letter.charCodeAt(0) - (CAPITAL_A - 1);
  return number;
}

/** Returns the postcode for an area and number, with one space before its last three characters. */
export function postcodeOf({ area, number }: NumberedPostcode): string {
  const inward = number % INWARD_CODES;
  const district = Math.floor(number / INWARD_CODES);
  const first = Math.floor(district / SECOND_PLACES);
  const second = district % SECOND_PLACES;
  const outward = area + (first > 0 ? String(first - 1) : "") + (second > 0 ? character(second - 1) : "");
  const unit = inward % (LETTERS * LETTERS);
  const sector = Math.floor(inward / (LETTERS * LETTERS));
  return `${outward} ${sector}${character(10 + Math.floor(unit / LETTERS))}${character(10 + (unit % LETTERS))}`;
}

function character(place: number): string {
  return String.fromCharCode(place < 10 ? ZERO + place : CAPITAL_A + place - 10);
}

/**
 * Adds a character to `places` and returns the new count; a huge count once a character does not belong in a postcode.
 */
function addPlace(code: number, count: number): number {
  if (code <= SPACE || code === NO_BREAK_SPACE) return count;
  const place = placeOf(code);
  if (place < 0 || count >= places.length) return NOT_A_POSTCODE;
  places[count] = place;
  return count + 1;
}

function numberPlaces(count: number, target: NumberedArea): void {
  const letters = count === NOT_A_POSTCODE ? 0 : lettersAtStart(count);
  target.number = numberOfPlaces(count, letters);
  target.area = target.number < 0 ? -1 : areaNumberOfPlaces(letters);
}

function placeOf(code: number): number {
  if (code >= ZERO && code <= NINE) return code - ZERO;
  if (code >= CAPITAL_A && code <= CAPITAL_Z) return code - CAPITAL_A + 10;
  if (code >= SMALL_A && code <= SMALL_Z) return code - SMALL_A + 10;
  return -1;
}

function lettersAtStart(length: number): number {
  let letters = 0;
  while (letters < length - 3 && place(letters) >= 10) letters++;
  return letters;
}

/** Returns the number of the postcode in `places`; -1 when it does not have the form of one. */
function numberOfPlaces(length: number, letters: number): number {
  const digits = length - 3 - letters;
  if (letters < 1 || letters > MAX_AREA_LENGTH || digits > 2) return -1;
  const [sector, unit1, unit2] = [place(length - 3), place(length - 2), place(length - 1)];
  if (sector > 9 || unit1 < 10 || unit2 < 10) return -1;
  if (digits === 0 && letters < MAX_AREA_LENGTH) return -1;
  const first = digits > 0 ? place(letters) + 1 : 0;
  const second = digits > 1 ? place(letters + 1) + 1 : 0;
  const district = first * SECOND_PLACES + second;
  return ((district * 10 + sector) * LETTERS + (unit1 - 10)) * LETTERS + (unit2 - 10);
}

function areaNumberOfPlaces(letters: number): number {
  let number = 0;
  for (let index = 0; index < letters; index++) number = number * (LETTERS + 1) + (place(index) - 9);
  return number;
}

function place(index: number): number {
  return places[index] ?? 0;
}
