import type { CollectionYear } from "../collection-years";

export interface Code {
  /** Always text, in capitals: "0" and "NO" are text too. */
  readonly value: string;
  readonly meaning: string;
  /** First collection year in which the code is valid; "2022/23" also stands for any earlier year. */
  readonly first: CollectionYear;
  /** Last collection year in which the code is valid; left out while it is still in use. */
  readonly last?: CollectionYear;
  /** For authority codes: the ONS code of the same authority. */
  readonly onsCode?: string;
}

interface CodeSetDefinition {
  readonly name: string;
  readonly title: string;
  readonly codes: readonly Code[];
  /** Codes that ended before 2022/23, kept to explain old values. */
  readonly retired?: readonly { readonly value: string; readonly meaning: string }[];
}

export interface CodeSet extends CodeSetDefinition {
  /** Whether a value, already trimmed and in capitals, is a code of the year. */
  has(value: string | null, year: CollectionYear): boolean;
  /** Returns the codes of a year, in the department's order. */
  ofYear(year: CollectionYear): readonly Code[];
  /** Returns the plain meaning of a code of any year; undefined when there is none. */
  meaningOf(value: string | null): string | undefined;
}

/** Makes a code set that answers for any year. */
export function defineCodeSet(definition: CodeSetDefinition): CodeSet {
  const byYear = new Map<CollectionYear, { codes: readonly Code[]; values: ReadonlySet<string> }>();
  const meanings = new Map<string, string>();
  for (const code of [...definition.codes, ...(definition.retired ?? [])])
    meanings.set(code.value, code.meaning);

  function year(wanted: CollectionYear) {
    let known = byYear.get(wanted);
    if (!known) {
      const codes = definition.codes.filter(
        (code) => code.first <= wanted && (code.last === undefined || wanted <= code.last),
      );
      known = { codes, values: new Set(codes.map((code) => code.value)) };
      byYear.set(wanted, known);
    }
    return known;
  }

  return {
    ...definition,
    has: (value, wanted) => value !== null && year(wanted).values.has(value),
    ofYear: (wanted) => year(wanted).codes,
    meaningOf: (value) => (value === null ? undefined : meanings.get(value)),
  };
}
