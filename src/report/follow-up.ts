import type { Finding, RunResult } from "../engine/findings";
import type { Return } from "../return/children";
import type { Sheet } from "../return/sheets";
import { mergeAddition, asPreviousAnswer, lineOf, typedValuesOf, mergeAdditions } from "./merge-additions";
import { FOUND_NAMES } from "./findings-columns";
import { mergeLists } from "./merge-lists";
import { locatorOf } from "./locate";
import { matchPrevious } from "./match-previous";
import { readPreviousFindings, wasFoundAgain, wasNew, type PreviousFinding } from "./previous-findings";
import { isTyped, lacksReason, NOTHING_TYPED, readStatus, type TypedValues, type Status } from "./statuses";

/** Whether a finding was there in the last run. "first-run": there was no run to compare with. */
export type Found = "first-run" | "as-before" | "new" | "again";

/** What is known of a finding from before this run. */
export interface TrackedFinding extends TypedValues {
  readonly found: Found;
}

/** Why an earlier finding about which people typed something is not found now. */
export type Outcome = "no-longer-found" | "not-run";

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  "no-longer-found": "No longer found",
  "not-run": "Check not run",
};

/** An earlier finding that is not found now, kept because people typed something about it. */
export interface GoneFinding extends TypedValues {
  readonly previous: PreviousFinding;
  readonly outcome: Outcome;
  /** The first run that did not find it, as displayed. */
  readonly since: string;
  readonly statusBefore: Status;
}

/** What happened to the findings of the last run, and to what people typed about them. */
export interface FollowUp {
  readonly of: (finding: Finding) => TrackedFinding;
  readonly gone: readonly GoneFinding[];
  /** Rows of the sheets in which something was typed but that name no rule. */
  readonly remarks: readonly string[];
  /** Number of findings that were not there in the last run; null in a first run. */
  readonly new: number | null;
  /** Number of findings of the last run that this one did not find although it ran their rules; null in a first run. */
  readonly resolved: number | null;
  /** Number of typed statuses that cannot be read; their texts are in the notes. */
  readonly unreadStatuses: number;
  /** Number of findings accepted without a reason in the note. */
  readonly withoutReason: number;
}

/** What is known from before a run. */
export interface PreviousState {
  /** Our sheets with findings as people left them: the Findings sheets, and those of findings no longer found. */
  readonly findings: readonly Sheet[];
  readonly gone: readonly Sheet[];
  /** Sheets made for colleagues, as they filled them in. Their answers are added to what the Findings sheet says. */
  readonly answers: readonly Sheet[];
  /** What was typed in the pane and could not be written into the Findings sheet. It takes precedence over the sheet. */
  readonly pending: readonly PreviousFinding[];
}

export interface FollowUpInput {
  readonly result: RunResult;
  readonly tables: Return;
  readonly before: PreviousState;
  /** When the run is made, as displayed. */
  readonly checkedAt: string;
  /**
   * Whether this is a run of its own. The check after accepting suggestions, or after undoing that, is not: what was
   * new stays new, and what undoing brings back is as before.
   */
  readonly isRun: boolean;
}

/**
 * Follows the findings of the last run: carries over what people typed, and says what is new, found again or gone. A
 * finding is gone only if its rule was run; otherwise nothing is known about it, and it is kept as it was.
 * @throws UnreadableSheet when an earlier sheet cannot be read
 */
export function followUp(input: FollowUpInput): FollowUp {
  const { result, tables, before } = input;
  const locator = locatorOf(tables);
  const sheets = {
    findings: before.findings.map(readPreviousFindings),
    gone: before.gone.map(readPreviousFindings),
    answers: before.answers.map(readPreviousFindings),
  };
  // A tab that somebody copied within the workbook is a second list of the same findings.
  const [list, ...copies] = sheets.findings;
  const listed = list?.findings ?? [];
  const kept = mergeLists(sheets.gone.map(({ findings }) => findings));
  const match = (previous: readonly PreviousFinding[], findings: readonly Finding[]) =>
    matchPrevious(previous, findings, tables, locator);

  const fromListed = match(listed, result.findings);
  const taken = new Set(fromListed.values());
  const fromKept = match(
    kept,
    result.findings.filter((finding) => !taken.has(finding)),
  );
  const isFirst = before.findings.length === 0;
  const unknown: TrackedFinding = { ...NOTHING_TYPED, found: isFirst ? "first-run" : "new" };
  const tracked = new Map<Finding, TrackedFinding>();
  if (!isFirst) for (const finding of result.findings) tracked.set(finding, unknown);
  for (const [previous, finding] of fromListed) tracked.set(finding, stillFound(previous, input));
  for (const [previous, finding] of fromKept) tracked.set(finding, foundAgain(previous, input));

  const gone = [...listed.filter((one) => !fromListed.has(one)), ...kept.filter((one) => !fromKept.has(one))];
  const listedNow = new Set([...fromListed.values(), ...fromKept.values()]);
  // What colleagues filled in comes last, because it is compared with what the Findings sheet and the pane then say.
  const additions = [
    ...copies.map(({ findings }) => findings.map(asPreviousAnswer)),
    before.pending,
    ...sheets.answers.map(({ findings }) => findings.map((one) => (one.base ? one : asPreviousAnswer(one)))),
  ];
  const placesOf = placesOfAdditions(listed, fromListed, (typed) => match(typed, result.findings));
  const withoutPlace = additions.flatMap((typed) =>
    applyAdditions(typed, placesOf(typed), tracked, listedNow, unknown),
  );
  const ran = new Set(result.run.map((code) => code.toLowerCase()));
  const wasRun: WasRun = ({ rule }) => ran.has(rule.toLowerCase());
  const read = [...sheets.findings, ...sheets.gone, ...sheets.answers];
  return {
    of: (finding) => tracked.get(finding) ?? unknown,
    gone: mergeAdditions(gone, withoutPlace).flatMap((one) => goneFinding(one, wasRun, input.checkedAt)),
    remarks: [...new Set(read.flatMap(({ remarks }) => remarks))],
    new: isFirst ? null : [...tracked.values()].filter(({ found }) => found === "new").length,
    resolved: isFirst ? null : listed.filter((one) => !fromListed.has(one) && wasRun(one)).length,
    unreadStatuses: read.reduce((sum, { unreadStatuses }) => sum + unreadStatuses, 0),
    withoutReason: [...tracked.values()].filter(lacksReason).length,
  };
}

/**
 * Returns a function that finds the current findings, if any, for contents typed elsewhere. Contents about a line of
 * the Findings sheet follow that line.
 * @param others finds the findings for contents that are about no such line
 */
function placesOfAdditions(
  listed: readonly PreviousFinding[],
  fromListed: ReadonlyMap<PreviousFinding, Finding>,
  others: (typed: readonly PreviousFinding[]) => ReadonlyMap<PreviousFinding, Finding>,
): (typed: readonly PreviousFinding[]) => ReadonlyMap<PreviousFinding, Finding> {
  const listedByLine = new Map(listed.map((one) => [lineOf(one), one]));
  return (typed) => {
    const ofLines = typed.flatMap((one) => {
      const line = listedByLine.get(lineOf(one));
      const finding = line && fromListed.get(line);
      return finding ? [[one, finding] as const] : [];
    });
    return new Map([...others(typed.filter((one) => !listedByLine.has(lineOf(one)))), ...ofLines]);
  };
}

/** The follow-up of a first run. */
export const FIRST_RUN: FollowUp = {
  of: () => ({ ...NOTHING_TYPED, found: "first-run" }),
  gone: [],
  remarks: [],
  new: null,
  resolved: null,
  unreadStatuses: 0,
  withoutReason: 0,
};

/** Returns the text of the column New for a finding. */
export function foundText(found: Found): string {
  if (found === "new") return FOUND_NAMES.new;
  return found === "again" ? FOUND_NAMES.again : "";
}

function stillFound(previous: PreviousFinding, { isRun }: FollowUpInput): TrackedFinding {
  const typed = typedValuesOf(previous);
  if (typed.status === "fixed") return { ...typed, found: "again" };
  const keepsFound = !isRun && (wasNew(previous) || wasFoundAgain(previous));
  if (!keepsFound) return { ...typed, found: "as-before" };
  return { ...typed, found: wasNew(previous) ? "new" : "again" };
}

function foundAgain(previous: PreviousFinding, { isRun }: FollowUpInput): TrackedFinding {
  const typed = typedValuesOf(previous);
  if (previous.gone?.outcome === OUTCOME_NAMES["not-run"]) return { ...typed, found: "as-before" };
  const before = readStatus(previous.gone?.statusBefore ?? "") ?? "open";
  const found = isRun ? "again" : "as-before";
  // The add-in set it to fixed when it was gone. A status typed since then counts; otherwise the status before that.
  return { ...typed, status: typed.status === "fixed" ? before : typed.status, found };
}

/**
 * Adds what was typed elsewhere to the findings it belongs to. Returns what belongs to no current finding.
 * @param places the findings that the additions belong to
 * @param tracked what is known of each finding so far; changed here
 */
function applyAdditions(
  additions: readonly PreviousFinding[],
  places: ReadonlyMap<PreviousFinding, Finding>,
  tracked: Map<Finding, TrackedFinding>,
  listed: ReadonlySet<Finding>,
  unknown: TrackedFinding,
): PreviousFinding[] {
  for (const [addition, finding] of places) {
    const known = tracked.get(finding) ?? unknown;
    const typed = listed.has(finding)
      ? mergeAddition(known, addition)
      : mergeAddition(known, asPreviousAnswer(addition));
    // Marked fixed there, but still found.
    const found = typed.status === "fixed" && known.status !== "fixed" ? "again" : known.found;
    tracked.set(finding, { ...typed, found });
  }
  return additions.filter((addition) => !places.has(addition));
}

function goneFinding(previous: PreviousFinding, wasRun: WasRun, checkedAt: string): GoneFinding[] {
  const typed = typedValuesOf(previous);
  if (!isTyped(typed) && previous.gone === null) return [];
  const wasGone = previous.gone?.outcome === OUTCOME_NAMES["no-longer-found"];
  if (previous.gone && (wasGone || !wasRun(previous))) {
    const outcome = wasGone ? "no-longer-found" : "not-run";
    const statusBefore = readStatus(previous.gone.statusBefore) ?? "open";
    return [{ ...typed, previous, outcome, since: previous.gone.since, statusBefore }];
  }
  const outcome = wasRun(previous) ? "no-longer-found" : "not-run";
  const status = outcome === "no-longer-found" ? "fixed" : typed.status;
  return [{ ...typed, status, previous, outcome, since: checkedAt, statusBefore: typed.status }];
}

/** Whether the rule of an earlier finding was run this time. */
type WasRun = (previous: PreviousFinding) => boolean;
