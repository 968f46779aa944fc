import { CODE_SETS } from "../../src/return/code-sets";
import type { CollectionYear } from "../../src/return/collection-years";
import { parseDay } from "../../src/return/days";
import type { TableColumn } from "./table-columns";

const AS_DIGIT: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", "|": "1" };
const AS_LETTER: Readonly<Record<string, string>> = { "0": "O", "1": "I" };
/** Longer texts are no code of the return. */
const LONGEST_CODE = 10;

/** Forms of identifiers and postcodes: D a digit, L a letter, X either, any other character itself. */
const POSTCODE_FORMS = ["LD", "LLD", "LDD", "LLDD", "LDL", "LLDL"].map((outward) => `${outward}DLL`);
const UPN_FORM = "LDDDDDDDDDDDX";
const URN_FORMS = ["DDDDDDD", "scDDDDDD", "scDDDDDDD"];
const AUTHORITY_FORM = "LDDDDDDDD";

/**
 * Whether a text does not fit its field as it stands, but would with O in place of 0, I or L in place of 1, or the
 * other way round.
 */
export function fitsWithLookAlikes(text: string, column: TableColumn, year: CollectionYear): boolean {
  const capitals = text.trim().toUpperCase();
  if (!/[OIL|01]/.test(capitals)) return false;
  switch (column.kind) {
    case "code":
    case "flag":
      return isNearCode(capitals, column, year);
    case "la-code":
      return isNearCode(capitals, column, year) || isNearForm(capitals, [AUTHORITY_FORM]);
    case "postcode":
      return isNearForm(capitals.replace(/\s+/g, ""), POSTCODE_FORMS);
    case "upn":
      return (
        isNearCode(capitals, column, year) || (/^[A-Z]/.test(capitals) && isNearForm(capitals, [UPN_FORM]))
      );
    case "urn":
      return isNearForm(capitals, URN_FORMS);
    case "text":
      return isNearForm(capitals, [`sw${"D".repeat(Math.max(capitals.length - 2, 1))}`]);
    case "date":
      return parseDay(capitals) === null && parseDay(asDigits(capitals)) !== null;
    case "integer":
    case "decimal":
      return Number.isNaN(Number(capitals)) && /^\d+(\.\d+)?$/.test(asDigits(capitals));
    case "partial-date":
    case "child-id":
      return false;
  }
}

/** An identifier in capitals in which O and 0, and I, L and 1, are the same. */
export function lookAlikeKey(identifier: string): string {
  return asDigits(identifier.toUpperCase());
}

function asDigits(capitals: string): string {
  return capitals.replace(/[OIL|]/g, (letter) => AS_DIGIT[letter] ?? letter);
}

function isNearCode(capitals: string, { codeSet }: TableColumn, year: CollectionYear): boolean {
  const codes = codeSet === null ? undefined : CODE_SETS[codeSet];
  if (!codes || codes.has(capitals, year) || codes.meaningOf(capitals) !== undefined) return false;
  if (capitals.length > LONGEST_CODE) return false;
  const key = asDigits(capitals);
  return codes.ofYear(year).some(({ value }) => asDigits(value) === key);
}

function isNearForm(capitals: string, forms: readonly string[]): boolean {
  if (forms.some((form) => fitted(capitals, form) === capitals)) return false;
  return forms.some((form) => fitted(capitals, form) !== null);
}

/** The text with look-alikes replaced where the form asks for it; null when it does not fit even so. */
function fitted(capitals: string, form: string): string | null {
  if (capitals.length !== form.length) return null;
  const characters = [...capitals].map((character, index) => fittedCharacter(character, form[index] ?? ""));
  return characters.includes(null) ? null : characters.join("");
}

function fittedCharacter(character: string, wanted: string): string | null {
  const isDigit = /\d/.test(character);
  const isLetter = /[A-Z]/.test(character);
  if (wanted === "X") return isDigit || isLetter ? character : null;
  if (wanted === "D") return isDigit ? character : (AS_DIGIT[character] ?? null);
  if (wanted === "L") return isLetter ? character : (AS_LETTER[character] ?? null);
  return character === wanted.toUpperCase() ? character : null;
}
