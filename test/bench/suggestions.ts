/**
 * Measures suggestions on made-up returns for which the right answers are known. To run it alone:
 * `npx tsx test/bench/suggestions.ts [--json]`.
 */
import { HOME_AUTHORITY, practicePostcodes } from "../../scripts/practice/geography";
import { randomOf } from "../../scripts/practice/random";
import { readPracticeReturn } from "../../scripts/practice/to-sheets";
import type { PracticeReturn } from "../../scripts/practice/generate-return";
import { prepareCheck } from "../../src/engine/check-return";
import type { ProviderList } from "../../src/reference/providers";
import { prepareSuggestions, type Suggestions } from "../../src/suggestions/prepare";
import type { Suggestion } from "../../src/suggestions/suggestion";
import { checkedReturnOf, type CheckedReturn } from "../../src/suggestions/trial-context";
import { atMost, round, type Section, type Target } from "./section";
import { MUTATIONS, damagedReturn, type Damage, type Mutation } from "./suggestions/damage";
import { largeProviderList } from "./suggestions/provider-list";

const YEAR = "2025/26";
const PROVIDERS = 10_000;
const CHILDREN_PER_MUTATION = 600;
const CHILDREN_TIMED = 3_000;
const ERRORS_TIMED = 2_000;
const PLACEMENT_MUTATIONS = [
  "URN mistyped",
  "URN blank, at the provider's address",
  "URN blank, foster care",
  "PL_POST mistyped, at the provider's address",
  "PL_POST mistyped, foster care",
  "PLACE_PROVIDER wrong",
];

/** The outcomes for some damaged cells, or for the first suggestions of one source. */
export interface Outcomes {
  readonly name: string;
  /** Number of damaged cells that a check found. */
  readonly found: number;
  /** How many of these had the first suggestion right, another one right, only wrong ones, or none. */
  readonly firstRight: number;
  readonly laterRight: number;
  readonly wrong: number;
  readonly abstained: number;
  /** The share of first suggestions that were right; null when none was made. */
  readonly precision: number | null;
  /** The share of all found for which suggestions were made but the right one was not among them. */
  readonly missRate: number;
  readonly abstentionRate: number;
}

export interface SuggestionsFigures {
  readonly suggestions: {
    readonly providers: number;
    readonly byDamage: readonly Outcomes[];
    /** By the source of the first suggestion, so it contains nothing about a source that abstained. */
    readonly bySource: readonly Outcomes[];
    readonly exactPostcodeAndPlacementType: Outcomes;
    readonly timed: TimeFigures;
    readonly targets: readonly Target[];
  };
}

/** The time to work out every suggestion for one return, in a process that had not done so before. */
export interface TimeFigures {
  readonly children: number;
  readonly errors: number;
  readonly suggestions: number;
  readonly first: { readonly clock: number; readonly processor: number };
  /** The fastest of three runs. */
  readonly fastest: { readonly clock: number; readonly processor: number };
}

type Judgement = { readonly source: string | null; readonly exact: boolean; readonly verdict: Verdict };
type Verdict = "firstRight" | "laterRight" | "wrong" | "abstained";

/** Measures how often the first suggestion is right, and how long all of them take. */
export const suggestionsSection: Section<SuggestionsFigures> = {
  measure: () => Promise.resolve(measure()),
  report,
};

function measure(): SuggestionsFigures {
  const providers = largeProviderList(PROVIDERS);
  // First, before anything is warmed up.
  const timed = measureTime(providers);
  const judged = Object.entries(MUTATIONS).map(([name, mutation], index) => ({
    name,
    cases: judgeMutation(mutation, 100 + index, providers),
  }));
  const all = judged.flatMap(({ cases }) => cases);
  const sources = [...new Set(all.flatMap(({ source }) => source ?? []))].sort();
  const exact = outcomesOf(
    "exact postcode and placement type",
    all.filter((one) => one.exact),
  );
  return {
    suggestions: {
      providers: providers.providers.length,
      byDamage: judged.map(({ name, cases }) => outcomesOf(name, cases)),
      bySource: sources.map((source) =>
        outcomesOf(
          source,
          all.filter((one) => one.source === source),
        ),
      ),
      exactPostcodeAndPlacementType: exact,
      timed,
      targets: [
        {
          name: "precision for exact postcode plus placement type, at least",
          value: exact.precision ?? 0,
          limit: 0.98,
          met: (exact.precision ?? 0) >= 0.98,
        },
        atMost(
          "seconds by the clock for 3,000 children with 2,000 placement errors, first run",
          timed.first.clock,
          2,
        ),
      ],
    },
  };
}

function judgeMutation(mutation: Mutation, seed: number, providers: ProviderList): Judgement[] {
  const { practice, damages } = damagedReturn(
    { children: CHILDREN_PER_MUTATION, seed, year: YEAR },
    [mutation],
    {
      limit: CHILDREN_PER_MUTATION,
      random: randomOf(seed),
    },
  );
  const checked = check(practice, providers);
  const suggestions = prepareSuggestions(checked);
  const childrenWithFindings = new Set(checked.result.findings.map(({ child }) => child));
  return damages
    .filter(({ child }) => childrenWithFindings.has(child))
    .map((damage) => judge(damage, suggestions));
}

function judge(damage: Damage, suggestions: Suggestions): Judgement {
  const offered = suggestions.forChild(damage.child);
  const [first] = offered;
  const verdict = !first
    ? "abstained"
    : restores(first, damage)
      ? "firstRight"
      : offered.some((suggestion) => restores(suggestion, damage))
        ? "laterRight"
        : "wrong";
  const meets = (name: string) => first?.criteria.some((criterion) => criterion.name === name) ?? false;
  const setsUrn = first?.changes.some(({ cell }) => cell.field === "URN") ?? false;
  return {
    source: first?.source.kind ?? null,
    exact: setsUrn && meets("same-postcode") && meets("placement-type"),
    verdict,
  };
}

/** Whether a suggestion corrects the damaged cell and changes no other. */
function restores({ changes }: Suggestion, { line, field, truth }: Damage): boolean {
  const [change, ...others] = changes;
  return (
    others.length === 0 && change?.cell.line === line && change.cell.field === field && change.to === truth
  );
}

function measureTime(providers: ProviderList): TimeFigures {
  const mutations = PLACEMENT_MUTATIONS.flatMap((name) => MUTATIONS[name] ?? []);
  const { practice, damages } = damagedReturn({ children: CHILDREN_TIMED, seed: 77, year: YEAR }, mutations, {
    limit: ERRORS_TIMED,
    random: randomOf(77),
  });
  const checked = check(practice, providers);
  const runs = Array.from({ length: 3 }, () => runOnce(checked));
  const [first] = runs;
  if (!first) throw new Error("At least one run is needed.");
  const fastest = runs.reduce((best, run) => (run.seconds.processor < best.seconds.processor ? run : best));
  return {
    children: CHILDREN_TIMED,
    errors: damages.length,
    suggestions: first.suggestions,
    first: first.seconds,
    fastest: fastest.seconds,
  };
}

function runOnce(checked: CheckedReturn) {
  const usageBefore = process.cpuUsage();
  const start = performance.now();
  const suggestions = prepareSuggestions(checked).all().length;
  const clock = round((performance.now() - start) / 1000, 2);
  const { user, system } = process.cpuUsage(usageBefore);
  return { suggestions, seconds: { clock, processor: round((user + system) / 1_000_000, 2) } };
}

function check(practice: PracticeReturn, providers: ProviderList): CheckedReturn {
  const { tables } = readPracticeReturn(practice);
  const prepared = prepareCheck(tables, {
    year: YEAR,
    localAuthority: HOME_AUTHORITY,
    postcodes: practicePostcodes(),
    providers,
  });
  prepared.run.step(prepared.run.total);
  return checkedReturnOf(prepared, prepared.run.result());
}

function outcomesOf(name: string, cases: readonly Judgement[]): Outcomes {
  const count = (verdict: Verdict) => cases.filter((one) => one.verdict === verdict).length;
  const [firstRight, laterRight, wrong, abstained] = [
    count("firstRight"),
    count("laterRight"),
    count("wrong"),
    count("abstained"),
  ];
  const suggested = firstRight + laterRight + wrong;
  const share = (part: number, whole: number) => (whole === 0 ? 0 : round(part / whole, 3));
  return {
    name,
    found: cases.length,
    firstRight,
    laterRight,
    wrong,
    abstained,
    precision: suggested === 0 ? null : share(firstRight, suggested),
    missRate: share(wrong, cases.length),
    abstentionRate: share(abstained, cases.length),
  };
}

function report({ suggestions }: SuggestionsFigures): string[] {
  const { byDamage, bySource, exactPostcodeAndPlacementType, timed, targets } = suggestions;
  const line = ({ name, found, firstRight, laterRight, wrong, abstained, precision }: Outcomes) =>
    `${name.padEnd(46)}${[found, firstRight, laterRight, wrong, abstained].map((value) => String(value).padStart(8)).join("")}${(precision === null ? "-" : precision.toFixed(3)).padStart(11)}`;
  const heading = (name: string) => `${name.padEnd(46)}   found   first   later   wrong    none  precision`;
  return [
    `Suggestions, with a provider list of ${suggestions.providers} rows`,
    heading("By damage"),
    ...byDamage.map(line),
    heading("By source of the first suggestion"),
    ...bySource.map(line),
    line(exactPostcodeAndPlacementType),
    `${timed.suggestions} suggestions for ${timed.children} children with ${timed.errors} placement errors`,
    `took ${timed.first.clock} s by the clock (${timed.first.processor} s of all threads), and ${timed.fastest.clock} s once warmed up`,
    ...targets.map(
      ({ name, value, limit, met }) => `${met ? "met    " : "NOT MET"} ${name}: ${value} (${limit})`,
    ),
  ];
}

if (require.main === module) {
  const measured = measure();
  console.log(
    process.argv.includes("--json") ? JSON.stringify(measured, null, 2) : report(measured).join("\n"),
  );
}
