import { codeAsWritten } from "../../../rules/helpers/code-as-written";
import { inDateOrder } from "../../../rules/helpers/episodes";
import type { CollectionYear } from "../../return/collection-years";
import { CODE_SETS } from "../../return/code-sets";
import { textOf, valueOf, type AnyRow } from "../../return/rows";
import { fieldDefinition } from "../../return/tables";
import { changesOf, readableFields } from "../readable-fields";
import type { Candidate, Criterion } from "../suggestion";
import {
  TYPING_ERROR_TEXTS,
  describeStrayCharacters,
  errorBetween,
  type TypingError,
} from "../typing-errors";
import { isConcerned, sourceInWorkbook, type Source, type Subject } from "./source";

/** More codes than this are no help. */
const MAX_CODES = 3;

/** The shortest code for which a replaced character counts. In a shorter one it would lead to too many others. */
const MIN_LENGTH_FOR_OTHER = 4;

/**
 * The shortest code for which a missing or extra character counts. For a code of one character it would match too much:
 * "N/A", "?" and "-" are not slips for A. A code typed twice always counts: "AA" is a slip for A.
 */
const SHORTEST_FOR_LENGTH = 2;

/**
 * The shortest authority code for which a missing character counts. Two characters must not lead to one of three: "UK"
 * is not a slip for NUK, which says the opposite, and "11" is not one for 211.
 */
const SHORTEST_AUTHORITY_FOR_MISSING = 4;

/** People write these, with or without signs between, when they do not know. They are not slips for any code. */
const NOT_KNOWN: ReadonlySet<string> = new Set(["0", "NA", "NK", "UNK"]);

/** Kinds of fields whose values are always codes of a set. */
const KINDS_OF_CODES: ReadonlySet<string> = new Set(["code", "flag", "la-code"]);

/**
 * Proposes codes of the year that are one typing error away from a text that is not a code: "PR 4", "TO" for T0, "1U"
 * for U1.
 */
export const codeSet: Source = (subject, { collection }) =>
  readableFields(subject.row.table).flatMap((field) => {
    const definition = fieldDefinition(subject.row.table, field);
    const codes = definition?.codeSet ? CODE_SETS[definition.codeSet] : undefined;
    if (!codes || !KINDS_OF_CODES.has(definition?.kind ?? "") || !isConcerned(subject, field)) return [];
    const value = valueOf(subject.row, field);
    // A code with a space beside it gives a finding too, so compare the code as written.
    const written = codeAsWritten(subject.row, field);
    if (typeof value !== "string" || codes.has(written, collection.year)) return [];
    return nearCodes(subject, field, value, codes, collection.year);
  });

type CodeSet = NonNullable<(typeof CODE_SETS)[string]>;

function nearCodes(subject: Subject, field: string, value: string, codes: CodeSet, year: CollectionYear) {
  const plain = value.replace(/[^A-Z0-9]/g, "");
  // A code of another year was meant as written, and means something else than a code that looks like it.
  const isKnownCode = NOT_KNOWN.has(plain) || codes.meaningOf(plain) !== undefined;
  if (isKnownCode && !codes.has(plain, year)) return [];
  const isAuthority = fieldDefinition(subject.row.table, field)?.kind === "la-code";
  const shortest: Partial<Record<TypingError, number>> = {
    other: MIN_LENGTH_FOR_OTHER,
    missing: isAuthority ? SHORTEST_AUTHORITY_FOR_MISSING : SHORTEST_FOR_LENGTH,
    extra: SHORTEST_FOR_LENGTH,
  };
  const near = codes.ofYear(year).flatMap((code) => {
    const isPlain = code.value === plain;
    const error = isPlain ? "extra" : errorBetween(plain, code.value);
    const isDoubled = plain === code.value.repeat(2);
    const isNear = error !== null && (isDoubled || code.value.length >= (shortest[error] ?? 0));
    return isPlain || isNear ? [{ code, error, isPlain }] : [];
  });
  // If a code differs only in spaces and signs there is nothing to choose. Look-alikes come before other near codes.
  const best = [
    near.filter(({ isPlain }) => isPlain),
    near.filter(({ error }) => error === "look-alike"),
    near,
  ].find((found) => found.length > 0);
  if (!best || best.length > MAX_CODES) return [];
  return best.flatMap(({ code, error, isPlain }): Candidate[] => {
    const changes = changesOf([subject.row, field, code.value]);
    if (changes === null) return [];
    const text = textOf(subject.row, field);
    const slip = isPlain
      ? describeStrayCharacters(text)
      : `${TYPING_ERROR_TEXTS[error as TypingError]} in ${text.trim()}`;
    const criteria: Criterion[] = [
      ...neighbourCriteria(subject, field, code.value),
      { name: "typing-error", text: slip },
    ];
    return [
      {
        changes,
        source: sourceInWorkbook("code-set", `the codes of ${field} for ${year}`),
        evidence: `${field} ${code.value} (${code.meaning}): ${criteria.map(({ text }) => text).join(", ")}`,
        criteria,
        remoteness: isPlain ? 0 : 1,
      },
    ];
  });
}

/** Returns a criterion when the episode before or after has the same code. */
function neighbourCriteria({ child, row }: Subject, field: string, code: string): Criterion[] {
  if (row.table !== "Episodes") return [];
  const episodes = inDateOrder(child.thisYear.Episodes);
  const at = episodes.findIndex(({ line }) => line === row.line);
  const beside = [episodes[at - 1], episodes[at + 1]].find(
    (other) => other !== undefined && valueOf(other as AnyRow, field) === code,
  );
  return beside ? [{ name: "same-placement", text: `the same as on line ${beside.line}` }] : [];
}
