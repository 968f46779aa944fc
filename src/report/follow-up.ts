import type { Finding, RunResult } from "../engine/findings";
import type { Return } from "../return/children";
import type { Sheet } from "../return/sheets";
import { added, asAnswer, lineOf, typedIn, withAdditions } from "./added-typing";
import { FOUND_NAMES } from "./findings-columns";
import { listedOnce } from "./listed-once";
import { locatorOf } from "./locate";
import { matchPrevious } from "./match-previous";
import { readPreviousFindings, wasFoundAgain, wasNew, type PreviousFinding } from "./previous-findings";
import { isTyped, lacksReason, NOTHING_TYPED, readStatus, type Followed, type Status } from "./statuses";

/** Whether a finding was there in the run before. "first-run": there was none to compare with. */
export type Found = "first-run" | "as-before" | "new" | "again";

/** What is known of a finding from before this run. */
export interface FollowedFinding extends Followed {
  readonly found: Found;
}

/** Why a finding of before that people typed something about is not among those of now. */
export type Outcome = "no-longer-found" | "not-run";

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  "no-longer-found": "No longer found",
  "not-run": "Check not run",
};

/** A finding of before that is not among those of now, kept for what people typed about it. */
export interface GoneFinding extends Followed {
  readonly previous: PreviousFinding;
  readonly outcome: Outcome;
  /** The run that first did not find it, as the user reads it. */
  readonly since: string;
  readonly statusBefore: Status;
}

/** What became of the findings of the run before, and of what people typed about them. */
export interface FollowUp {
  readonly of: (finding: Finding) => FollowedFinding;
  readonly gone: readonly GoneFinding[];
  /** Rows of the sheets with something typed that name no rule. */
  readonly remarks: readonly string[];
  /** Findings that were not there in the run before; null in a first run. */
  readonly new: number | null;
  /** Findings of the run before that this one, which ran their rules, did not find; null in a first run. */
  readonly resolved: number | null;
  /** Typed statuses that mean none: they are in the notes. */
  readonly unreadStatuses: number;
  /** Findings accepted without a reason in the note. */
  readonly withoutReason: number;
}

/** What is known from before a run. */
export interface Before {
  /** Our sheets with findings as people left them: the Findings sheet, and that of findings no longer found. */
  readonly findings: readonly Sheet[];
  readonly gone: readonly Sheet[];
  /** What colleagues filled in, in sheets made for them: it is added to what the Findings sheet says. */
  readonly answers: readonly Sheet[];
  /** What was typed in the pane and could not be written into the Findings sheet: it counts more than what stands there. */
  readonly pending: readonly PreviousFinding[];
}

export interface FollowUpInput {
  readonly result: RunResult;
  readonly tables: Return;
  readonly before: Before;
  /** When the run is made, as the user reads it. */
  readonly checkedAt: string;
  /**
   * Whether this is a run of its own. The check after accepting suggestions, or after undoing that, is none: what was new
   * stays new, and what comes back by undoing is as it was.
   */
  readonly isRun: boolean;
}

/**
 * Follows the findings of the run before: carries over what people typed, and says what is new, what came back and what
 * is gone. A finding is gone only when its rule was run; otherwise nothing is known about it, and it is kept as it was.
 * @throws UnreadableSheet when a sheet of before cannot be read
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
  const kept = listedOnce(sheets.gone.map(({ findings }) => findings));
  const match = (previous: readonly PreviousFinding[], findings: readonly Finding[]) =>
    matchPrevious(previous, findings, tables, locator);

  const fromListed = match(listed, result.findings);
  const taken = new Set(fromListed.values());
  const fromKept = match(
    kept,
    result.findings.filter((finding) => !taken.has(finding)),
  );
  const isFirst = before.findings.length === 0;
  const unknown: FollowedFinding = { ...NOTHING_TYPED, found: isFirst ? "first-run" : "new" };
  const followed = new Map<Finding, FollowedFinding>();
  if (!isFirst) for (const finding of result.findings) followed.set(finding, unknown);
  for (const [previous, finding] of fromListed) followed.set(finding, stillFound(previous, input));
  for (const [previous, finding] of fromKept) followed.set(finding, foundAgain(previous, input));

  const gone = [...listed.filter((one) => !fromListed.has(one)), ...kept.filter((one) => !fromKept.has(one))];
  const listedNow = new Set([...fromListed.values(), ...fromKept.values()]);
  // What colleagues filled in comes last: it is laid against what the Findings sheet and the pane say by then.
  const additions = [
    ...copies.map(({ findings }) => findings.map(asAnswer)),
    before.pending,
    ...sheets.answers.map(({ findings }) => findings.map((one) => (one.soFar ? one : asAnswer(one)))),
  ];
  const placesOf = placesBeside(listed, fromListed, (typed) => match(typed, result.findings));
  const withoutPlace = additions.flatMap((typed) =>
    addTyped(typed, placesOf(typed), followed, listedNow, unknown),
  );
  const ran = new Set(result.run.map((code) => code.toLowerCase()));
  const wasRun: WasRun = ({ rule }) => ran.has(rule.toLowerCase());
  const read = [...sheets.findings, ...sheets.gone, ...sheets.answers];
  return {
    of: (finding) => followed.get(finding) ?? unknown,
    gone: withAdditions(gone, withoutPlace).flatMap((one) => goneFinding(one, wasRun, input.checkedAt)),
    remarks: [...new Set(read.flatMap(({ remarks }) => remarks))],
    new: isFirst ? null : [...followed.values()].filter(({ found }) => found === "new").length,
    resolved: isFirst ? null : listed.filter((one) => !fromListed.has(one) && wasRun(one)).length,
    unreadStatuses: read.reduce((sum, { unreadStatuses }) => sum + unreadStatuses, 0),
    withoutReason: [...followed.values()].filter(lacksReason).length,
  };
}

/**
 * Answers the findings of now that contents typed elsewhere are about, as far as there are any: what is about a line of the
 * Findings sheet goes where that line went.
 * @param others finds the findings of what is about no such line
 */
function placesBeside(
  listed: readonly PreviousFinding[],
  fromListed: ReadonlyMap<PreviousFinding, Finding>,
  others: (typed: readonly PreviousFinding[]) => ReadonlyMap<PreviousFinding, Finding>,
): (typed: readonly PreviousFinding[]) => ReadonlyMap<PreviousFinding, Finding> {
  const listedAs = new Map(listed.map((one) => [lineOf(one), one]));
  return (typed) => {
    const ofLines = typed.flatMap((one) => {
      const line = listedAs.get(lineOf(one));
      const finding = line && fromListed.get(line);
      return finding ? [[one, finding] as const] : [];
    });
    return new Map([...others(typed.filter((one) => !listedAs.has(lineOf(one)))), ...ofLines]);
  };
}

/** A follow-up of nothing: a first run. */
export const FIRST_RUN: FollowUp = {
  of: () => ({ ...NOTHING_TYPED, found: "first-run" }),
  gone: [],
  remarks: [],
  new: null,
  resolved: null,
  unreadStatuses: 0,
  withoutReason: 0,
};

/** What the column New says of a finding. */
export function foundText(found: Found): string {
  if (found === "new") return FOUND_NAMES.new;
  return found === "again" ? FOUND_NAMES.again : "";
}

function stillFound(previous: PreviousFinding, { isRun }: FollowUpInput): FollowedFinding {
  const typed = typedIn(previous);
  if (typed.status === "fixed") return { ...typed, found: "again" };
  const stays = !isRun && (wasNew(previous) || wasFoundAgain(previous));
  if (!stays) return { ...typed, found: "as-before" };
  return { ...typed, found: wasNew(previous) ? "new" : "again" };
}

function foundAgain(previous: PreviousFinding, { isRun }: FollowUpInput): FollowedFinding {
  const typed = typedIn(previous);
  if (previous.gone?.outcome === OUTCOME_NAMES["not-run"]) return { ...typed, found: "as-before" };
  const before = readStatus(previous.gone?.statusBefore ?? "") ?? "open";
  const found = isRun ? "again" : "as-before";
  // It was called fixed by us when it was gone. What somebody typed since then counts, then what was said before.
  return { ...typed, status: typed.status === "fixed" ? before : typed.status, found };
}

/**
 * Adds what was typed elsewhere to the findings it belongs to; answers what belongs to none of now.
 * @param places the findings that the additions belong to
 * @param followed what is known of each finding so far: changed here
 */
function addTyped(
  additions: readonly PreviousFinding[],
  places: ReadonlyMap<PreviousFinding, Finding>,
  followed: Map<Finding, FollowedFinding>,
  listed: ReadonlySet<Finding>,
  unknown: FollowedFinding,
): PreviousFinding[] {
  for (const [addition, finding] of places) {
    const known = followed.get(finding) ?? unknown;
    const typed = listed.has(finding) ? added(known, addition) : added(known, asAnswer(addition));
    // Called fixed there, and found all the same.
    const found = typed.status === "fixed" && known.status !== "fixed" ? "again" : known.found;
    followed.set(finding, { ...typed, found });
  }
  return additions.filter((addition) => !places.has(addition));
}

function goneFinding(previous: PreviousFinding, wasRun: WasRun, checkedAt: string): GoneFinding[] {
  const typed = typedIn(previous);
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

/** Whether the rule of a finding of before was run this time. */
type WasRun = (previous: PreviousFinding) => boolean;
