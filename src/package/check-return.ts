import { version } from "../../package.json";
import { childrenOfThisYear, prepareCheck } from "../engine/check-return";
import type { PostcodeDirectory } from "../reference/postcodes";
import type { ProviderList } from "../reference/providers";
import { upperTierAuthority } from "../reference/authorities";
import { findingsJson, type FindingsJson } from "../report/findings-export";
import { assignTables, prepareLastYearsSheets, questionText } from "../return/assign-tables";
import type { Return } from "../return/children";
import { isCollectionYear, type CollectionYear } from "../return/collection-years";
import { proposeYear, explainNoYear } from "../return/propose-year";
import { isSheet } from "../return/is-sheet";
import type { Sheet } from "../return/sheets";

/** A return to check, and what to check it against. */
export interface ReturnToCheck {
  /** This year's tables, and any other sheets. Tables are recognised by their heading rows. */
  readonly sheets: readonly Sheet[];
  /** Last year's tables, unless they are among `sheets` under names that say so. They take precedence over those. */
  readonly lastYear?: readonly Sheet[];
  /** The collection year, such as "2025/26"; by default, the year that the dates point to. */
  readonly year?: string;
  /**
   * Upper-tier ONS code of the returning authority, such as "E08000012". Without it, rules that need it are not run.
   */
  readonly localAuthority?: string;
  /** Without it, rules that need the Ofsted list are not run. */
  readonly providers?: ProviderList;
  /** Without it, rules that need the postcode directory are not run. */
  readonly postcodes?: PostcodeDirectory;
  /** Whether to run the format checks (FMT01 ...) too; by default, they are run. */
  readonly formChecks?: boolean;
}

/** The return could not be checked as it was given. The message says what is missing, in words for a person. */
export class ReturnProblem extends Error {
  override readonly name = "ReturnProblem";
}

/**
 * Checks a return by the rules of its year. The same sheets always give the same findings: nothing is kept between
 * calls, and nothing but what is given is looked at.
 * @returns what the command line writes with `--json`
 * @throws ReturnProblem if what is given is not a return to check, or not a list to check it against; if no table is
 * recognised; if two sheets fit one table; or if the year or the authority is not known
 */
export function checkReturn(input: ReturnToCheck): FindingsJson {
  const sheets = requireSheets((input as ReturnToCheck | undefined)?.sheets, "sheets");
  const names = sheets.map(({ name }) => name);
  const lastYear = prepareLastYearsSheets(requireSheets(input.lastYear ?? [], "lastYear"), names, {
    name: "lastYear",
    without: "leave that option out",
  });
  const { tables, questions } = assignTables(sheets, new Map(), lastYear);
  const [question] = questions;
  if (question)
    throw new ReturnProblem(
      questionText(
        question,
        { leavingOut: "leave it out", namingLastYears: "give it as lastYear" },
        lastYear,
      ),
    );
  if (tables.thisYear.size === 0) {
    throw new ReturnProblem(
      "No sheet holds a table of this year's return: a heading row with CHILD is expected.",
    );
  }
  const year = collectionYear(input.year ?? proposeYear(tables.thisYear.values()), tables);
  const localAuthority = authorityCode(input.localAuthority);
  const providers = requireList(input.providers, "providers", "readProviders");
  const postcodes = requireList(input.postcodes, "postcodes", "readPostcodes");
  const { infos, children, run } = prepareCheck(
    tables,
    { year, localAuthority, providers, postcodes },
    { format: input.formChecks ?? true },
  );
  run.step(run.total);
  const report = {
    result: run.result(),
    rules: infos,
    tables,
    year,
    authority: null,
    children: childrenOfThisYear(children.iterate()),
    checkedAt: "",
    version,
    references: [],
  };
  return findingsJson(report, localAuthority);
}

/** Callers without types may pass anything. */
function requireSheets(input: unknown, property: "sheets" | "lastYear"): readonly Sheet[] {
  if (!Array.isArray(input)) {
    throw new ReturnProblem(`${property} is not a list of sheets such as readReturnFile gives.`);
  }
  return input.map((sheet: unknown, index) => {
    if (isSheet(sheet)) return sheet;
    throw new ReturnProblem(
      `${property}[${index}] is not a sheet: name, firstRow, firstColumn and values are expected, the values as rows of texts, numbers, true, false or null.`,
    );
  });
}

/** Callers without types may pass the promise of a list. */
function requireList<List extends ProviderList | PostcodeDirectory>(
  input: List | undefined,
  property: "providers" | "postcodes",
  reader: string,
): List | null {
  const list = input ?? null;
  if (list === null || typeof list.find === "function") return list;
  throw new ReturnProblem(`${property} is not what ${reader} gives. Is an await missing?`);
}

/**
 * Returns the upper-tier code; null if none was given. A code from before a reorganisation gives today's, as postcodes do.
 */
function authorityCode(input: unknown): string | null {
  if (input === undefined) return null;
  const code = upperTierAuthority(String(input).trim().toUpperCase());
  if (code === null)
    throw new ReturnProblem(`${String(input)} is not the ONS code of an upper-tier English authority.`);
  return code;
}

function collectionYear(year: string | null, { thisYear }: Return): CollectionYear {
  if (year === null) {
    throw new ReturnProblem(`${explainNoYear(thisYear.values())} Give it, as year: "2025/26".`);
  }
  if (!isCollectionYear(year)) throw new ReturnProblem(`${year} is not a collection year of the rule book.`);
  return year;
}
