import { CODE_SETS } from "../../src/return/code-sets";
import type { CollectionYear } from "../../src/return/collection-years";
import { parseDay } from "../../src/return/days";
import { readPartialDate } from "../helpers/partial-date";
import type { TableColumn } from "./table-columns";

const AS_DIGIT: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", "|": "1" };
/** The most characters of a code of the return. */
const LONGEST_CODE = 10;

const PATTERN_OF: Readonly<Record<string, string>> = { D: "[0-9]", L: "[A-Z]", X: "[0-9A-Z]" };

/** Forms of identifiers and postcodes: D is a digit, L a letter, X either; any other character stands for itself. */
const POSTCODE_FORMS = ["LD", "LLD", "LDD", "LLDD", "LDL", "LLDL"].map((outward) => form(`${outward}DLL`));
const UPN_FORMS = [form("LDDDDDDDDDDDX")];
const URN_FORMS = ["DDDDDDD", "scDDDDDD", "scDDDDDDD"].map(form);
const AUTHORITY_FORMS = [form("LDDDDDDDD")];

/** A form, and the pattern that matches texts already in that form. */
interface Form {
  readonly form: string;
  readonly pattern: RegExp;
}

function form(characters: string): Form {
  const parts = [...characters].map((character) => PATTERN_OF[character] ?? character.toUpperCase());
  return { form: characters, pattern: new RegExp(`^${parts.join("")}$`) };
}

/** Whether a text does not fit its field as written, but would with O for 0 or I or L for 1, or the other way round. */
export function fitsWithLookAlikes(text: string, column: TableColumn, year: CollectionYear): boolean {
  const capitals = text.trim().toUpperCase();
  if (!/[OIL|01]/.test(capitals)) return false;
  switch (column.kind) {
    case "code":
    case "flag":
      return isNearCode(capitals, column, year);
    case "la-code":
      return isNearCode(capitals, column, year) || isNearForm(capitals, AUTHORITY_FORMS);
    case "postcode":
      return isNearForm(capitals.replace(/\s+/g, ""), POSTCODE_FORMS);
    case "upn":
      return (
        isNearCode(capitals, column, year) || (/^[A-Z]/.test(capitals) && isNearForm(capitals, UPN_FORMS))
      );
    case "urn":
      return isNearForm(capitals, URN_FORMS);
    case "text":
      return isNearWorkerNumber(capitals);
    case "date":
      return parseDay(capitals) === null && parseDay(asDigits(capitals)) !== null;
    case "integer":
    case "decimal":
      return Number.isNaN(Number(capitals)) && /^\d+(\.\d+)?$/.test(asDigits(capitals));
    case "partial-date":
      return readPartialDate(capitals) === null && readPartialDate(asDigits(capitals)) !== null;
    case "child-id":
      return false;
  }
}

/** Returns an identifier in capitals with O and 0, and I, L and 1, made equal. */
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

/** Whether a text is nearly a social worker's number: these start with SW and have no fixed length. */
function isNearWorkerNumber(capitals: string): boolean {
  return /^SW[0-9OIL|]+$/.test(capitals) && /[OIL|]/.test(capitals);
}

function isNearForm(capitals: string, forms: readonly Form[]): boolean {
  if (forms.some(({ pattern }) => pattern.test(capitals))) return false;
  return forms.some((form) => hasForm(capitals, form));
}

/** Whether the text has the form once look-alikes are replaced where the form needs it. */
function hasForm(capitals: string, { form }: Form): boolean {
  return (
    capitals.length === form.length &&
    [...capitals].every((character, index) => isAsWanted(character, form[index] ?? ""))
  );
}

function isAsWanted(character: string, wanted: string): boolean {
  if (wanted === "X") return /[0-9A-Z]/.test(character);
  if (wanted === "D") return /[0-9OIL|]/.test(character);
  if (wanted === "L") return /[A-Z01]/.test(character);
  return character === wanted.toUpperCase();
}
