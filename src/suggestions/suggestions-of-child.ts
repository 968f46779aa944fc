import { ruleInfoOf } from "../../rules";
import type { Finding } from "../engine/findings";
import type { Child } from "../return/children";
import type { AnyRow } from "../return/rows";
import { isAccepted } from "./accepted-values";
import { changedRowsOf } from "./changed-child";
import { groupBy } from "../return/grouping";
import { compareSuggestions, uniqueCriteria } from "./order";
import { totalOf } from "./rule-counts";
import { SOURCES } from "./sources";
import { REREAD_CELL_SOURCE, type Fault, type SourceContext, type Subject } from "./sources/source";
import { spread } from "./spread";
import { changesKey, findingKey, type Candidate, type CellChange, type Suggestion } from "./suggestion";
import type { TrialContext } from "./trial-context";
import { withRewrittenDates } from "./rewritten-dates";
import { childrenConcerned, mayClear, tryChanges, type TriedChanges } from "./try";

/** A row with findings, and those findings. */
interface RowWithFindings extends Subject {
  readonly findings: readonly Finding[];
}

/** A candidate, and the findings for which it was proposed. */
interface Proposal {
  candidate: Candidate;
  readonly targets: Map<string, Finding>;
}

type Tried = Suggestion & Pick<Candidate, "remoteness">;

/**
 * Returns the suggestions for a child, in display order. Asks every source about every row with findings, merges equal
 * proposals, and drops those that do not clear a finding for which they were proposed.
 */
export function suggestionsOf(
  child: Child,
  trialContext: TrialContext,
  context: SourceContext,
): readonly Suggestion[] {
  const proposals = new Map<string, Proposal>();
  for (const subject of rowsWithFindings(child, trialContext)) {
    const targets = subject.findings.map((finding) => [findingKey(finding), finding] as const);
    for (const source of SOURCES) {
      for (const candidate of source(subject, context)) {
        if (isAcceptable(candidate, child, trialContext)) addProposal(proposals, candidate, targets);
      }
    }
  }
  const runTrial = memoisedTrial(child, trialContext);
  const suggestions = [...proposals.values()].flatMap((proposal) =>
    tryProposal(proposal, child, { trialContext, context, runTrial }),
  );
  return mergeEqual(suggestions)
    .sort(compareSuggestions)
    .map(({ remoteness: _, ...suggestion }) => suggestion);
}

/** Whether the fields accept the values: a value copied from another row may be as wrong as the one it would replace. */
function isAcceptable({ changes }: Candidate, child: Child, { checked }: TrialContext): boolean {
  return changedRowsOf(child, changes).every(([row, changesOfRow]) =>
    changesOfRow.every(({ cell, to }) => isAccepted(row, cell.field, to, checked.collection)),
  );
}

type RunTrial = (changes: readonly CellChange[], targets: Proposal["targets"]) => TriedChanges | null;

/**
 * Returns a function that tries equal changes only once, and skips changes that cannot clear the findings they are for.
 */
function memoisedTrial(child: Child, trialContext: TrialContext): RunTrial {
  const known = new Map<string, TriedChanges | null>();
  return (changes, targets) => {
    if (!mayClear(changes, [...targets.values()], child, trialContext)) return null;
    const key = changesKey(changes);
    let trial = known.get(key);
    if (trial === undefined) known.set(key, (trial = tryChanges(changes, trialContext)));
    return trial;
  };
}

/** Merges equal suggestions, which several rows of one placement can lead to, each for its own findings. */
function mergeEqual(suggestions: readonly Tried[]): Tried[] {
  return [...groupBy(suggestions, ({ id }) => id).values()].flatMap((same) => {
    const [first] = same;
    return first
      ? [{ ...first, findingKeys: [...new Set(same.flatMap(({ findingKeys }) => findingKeys))] }]
      : [];
  });
}

/** Returns the child's rows of this year that have findings, with what was found on each. */
function rowsWithFindings(child: Child, trialContext: TrialContext): RowWithFindings[] {
  const rows = new Map<AnyRow, Finding[]>();
  for (const finding of trialContext.findingsOf(child)) {
    for (const row of rowsOf(finding, child)) {
      const known = rows.get(row);
      if (known) known.push(finding);
      else rows.set(row, [finding]);
    }
  }
  return [...rows].map(([row, findings]) => ({
    child,
    row,
    findings,
    faults: findings.flatMap((finding) => faultOf(finding, row, trialContext) ?? []),
  }));
}

/**
 * Returns the fault behind a finding on a row. Any field that a rule reads may clear it; for a check on form, only the
 * cells that it marks.
 */
function faultOf(finding: Finding, row: AnyRow, trialContext: TrialContext): Fault | null {
  const rule = trialContext.ruleOf(finding.rule);
  if (rule) {
    const reads: Readonly<Record<string, readonly string[]>> = rule.reads;
    return { kind: rule.kind, fields: new Set(reads[row.table]) };
  }
  const kind = ruleInfoOf(finding.rule)?.kind;
  const cells = finding.cells.filter(
    ({ table, line, lastYear }) => !lastYear && table === row.table && line === row.line,
  );
  return kind ? { kind, fields: new Set(cells.map(({ field }) => field)) } : null;
}

function rowsOf({ cells }: Finding, { thisYear }: Child): ReadonlySet<AnyRow> {
  const rows = new Set<AnyRow>();
  for (const { table, lastYear, line } of cells) {
    const row = lastYear
      ? undefined
      : (thisYear[table] as readonly AnyRow[]).find((one) => one.line === line);
    if (row) rows.add(row);
  }
  return rows;
}

function addProposal(
  proposals: Map<string, Proposal>,
  candidate: Candidate,
  targets: readonly (readonly [string, Finding])[],
): void {
  const key = changesKey(candidate.changes);
  const known = proposals.get(key);
  if (!known) {
    proposals.set(key, { candidate, targets: new Map(targets) });
    return;
  }
  for (const [key, finding] of targets) known.targets.set(key, finding);
  known.candidate = mergeCandidates(known.candidate, candidate);
}

/** Returns the first candidate, with whatever the other adds. */
function mergeCandidates(first: Candidate, other: Candidate): Candidate {
  if (first.evidence.includes(other.evidence)) return first;
  const isOneSource = first.source.name === other.source.name && first.source.date === other.source.date;
  const more = other.criteria.map(({ text }) => text).filter((text) => !first.evidence.includes(text));
  // What stands around a code was said when the code was proposed.
  const isSaid = first.source.kind === "code-set" && other.source === REREAD_CELL_SOURCE;
  return {
    ...first,
    evidence: isSaid
      ? first.evidence
      : isOneSource
        ? [first.evidence, ...more].join(", ")
        : `${first.evidence}. Also in ${other.source.name}: ${other.evidence}`,
    criteria: [...first.criteria, ...other.criteria],
    remoteness: Math.min(first.remoteness, other.remoteness),
    isTentative: Boolean(first.isTentative && other.isTentative),
    isRewriting: Boolean(first.isRewriting || other.isRewriting),
  };
}

/** What it takes to try a proposal. */
interface Trying {
  readonly trialContext: TrialContext;
  readonly context: SourceContext;
  readonly runTrial: RunTrial;
}

/** Tries a proposal, and prefers a version that also changes related places if it causes no more. */
function tryProposal(proposal: Proposal, child: Child, trying: Trying): Tried[] {
  const { candidate, targets } = proposal;
  const { context, runTrial } = trying;
  const alone = suggestionOf(candidate, targets, runTrial);
  const spreadSuggestions = spread(candidate, child, context).flatMap(
    (one) => suggestionOf(one, targets, runTrial) ?? [],
  );
  if (!alone) return spreadSuggestions.sort((a, b) => caused(a) - caused(b)).slice(0, 1);
  const withDates = tryWithDates(proposal, alone, trying);
  if (withDates) return [withDates];
  // If emptying a cell causes a finding, emptying others too, which also causes some, gains nothing.
  const most = candidate.changes.every(({ to }) => to === "") ? 0 : caused(alone);
  return [spreadSuggestions.find((one) => caused(one) <= most) ?? alone];
}

/** The most rounds of adding dates to a candidate: dates that can now be read may let other rules find something. */
const MAX_ROUNDS = 3;

/**
 * Tries a candidate that moves rows to another child together with dates of both, if it causes something alone. Null
 * unless it then causes nothing. It is for the same findings as alone, so that each date keeps its own suggestion.
 */
function tryWithDates(
  { candidate, targets }: Proposal,
  alone: Tried,
  { trialContext, context, runTrial }: Trying,
): Tried | null {
  const moves = candidate.changes.every(({ cell }) => cell.field === "CHILD");
  if (!moves || caused(alone) === 0) return null;
  const children = childrenConcerned(candidate.changes, trialContext);
  const subjects = children.flatMap((child) => rowsWithFindings(child, trialContext));
  const sameTargets = new Map([...targets].filter(([key]) => alone.findingKeys.includes(key)));
  const rules = new Set<string>();
  let tried = alone;
  for (let round = 1; round <= MAX_ROUNDS && caused(tried) > 0; round++) {
    for (const { rule } of tried.tried.causes) rules.add(rule);
    const wider = withRewrittenDates(candidate, { subjects, rules }, trialContext, context);
    const suggestion = wider && suggestionOf(wider, sameTargets, runTrial);
    if (!suggestion) return null;
    tried = suggestion;
  }
  return caused(tried) === 0 ? tried : null;
}

function caused({ tried: { causes } }: Suggestion): number {
  return totalOf(causes);
}

function suggestionOf(candidate: Candidate, targets: Proposal["targets"], runTrial: RunTrial): Tried | null {
  const trial = runTrial(candidate.changes, targets);
  if (trial === null || (candidate.isTentative && trial.causes.length > 0)) return null;
  const findingKeys = [...targets.keys()].filter((key) => trial.cleared.has(key) || trial.narrowed.has(key));
  if (findingKeys.length === 0) return null;
  return {
    id: changesKey(candidate.changes),
    findingKeys,
    changes: candidate.changes,
    source: candidate.source,
    evidence: candidate.evidence,
    criteria: uniqueCriteria(candidate.criteria),
    isRewriting: candidate.isRewriting ?? false,
    tried: { clears: trial.clears, narrows: trial.narrows, causes: trial.causes },
    remoteness: candidate.remoteness,
  };
}
