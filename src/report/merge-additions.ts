import { keyInSheets } from "./finding-identity";
import type { PreviousFinding } from "./previous-findings";
import { withNote, STATUS_NAMES, type TypedValues } from "./statuses";

/** Returns the status, owner and note of a row from the last run. A status or owner that is null counts as not typed. */
export function typedValuesOf({ status, owner, note }: PreviousFinding): TypedValues {
  return { status: status ?? "open", owner: owner ?? "", note };
}

/**
 * Treats a row as one of a second list of findings: a blank there says nothing, and its note is appended to the
 * existing one.
 */
export function asPreviousAnswer(answer: PreviousFinding): PreviousFinding {
  if (answer.replaces) return answer;
  const { status, owner } = answer;
  return {
    ...answer,
    status: status === "open" ? null : status,
    owner: owner === "" ? null : owner,
    base: null,
  };
}

/** Returns what is known of a finding, with what was typed elsewhere added. */
export function mergeAddition(known: TypedValues, addition: PreviousFinding): TypedValues {
  const { status, owner, note, replaces, base } = addition;
  if (base) return mergeThreeWay(known, typedValuesOf(addition), base);
  return {
    status: status ?? known.status,
    owner: owner ?? known.owner,
    note: replaces ? note : withNote(known.note, note),
  };
}

/**
 * Merges what colleagues typed into a row. What they left unchanged says nothing: the Findings sheet counts, whatever
 * was typed there since. What they changed counts. Where both changed, nothing is lost: the colleagues' status and
 * owner are used, the notes are joined, and the status and owner of the Findings sheet go into the note. What they
 * cleared is cleared only if the Findings sheet still says the same.
 */
function mergeThreeWay(known: TypedValues, theirs: TypedValues, base: TypedValues): TypedValues {
  const status = theirs.status === base.status ? known.status : theirs.status;
  const usesTheirOwner = theirs.owner !== base.owner && (theirs.owner !== "" || known.owner === base.owner);
  const owner = usesTheirOwner ? theirs.owner : known.owner;
  let note = known.note;
  if (theirs.note !== base.note) {
    note = known.note === base.note ? theirs.note : withNote(known.note, theirs.note);
  }
  if (known.status !== base.status && known.status !== status) {
    note = withNote(note, `Status in the list of findings was: ${STATUS_NAMES[known.status]}`);
  }
  if (known.owner !== base.owner && known.owner !== owner && known.owner !== "") {
    note = withNote(note, `Owner in the list of findings was: ${known.owner}`);
  }
  return { status, owner, note };
}

/** Returns the key by which a row of one of our sheets is known in another that was written at the same time. */
export function lineOf(finding: PreviousFinding): string {
  return `${keyInSheets(finding)} | ${finding.cell.toLowerCase()}`;
}

/** Adds what was typed about findings that are gone to their rows. */
export function mergeAdditions(
  gone: readonly PreviousFinding[],
  additions: readonly PreviousFinding[],
): PreviousFinding[] {
  const byPlace = new Map(gone.map((one) => [keyInSheets(one), one]));
  const byLine = new Map(gone.map((one) => [lineOf(one), one]));
  const changed = new Map<PreviousFinding, PreviousFinding>();
  const others: PreviousFinding[] = [];
  for (const addition of additions) {
    const known = byLine.get(lineOf(addition)) ?? byPlace.get(keyInSheets(addition));
    if (known)
      changed.set(known, {
        ...known,
        ...mergeAddition(typedValuesOf(changed.get(known) ?? known), addition),
      });
    else others.push(addition);
  }
  return [...gone.map((one) => changed.get(one) ?? one), ...others];
}
