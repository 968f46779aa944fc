import { keyInSheets } from "./finding-identity";
import type { PreviousFinding } from "./previous-findings";
import { withNote, STATUS_NAMES, type Followed } from "./statuses";

/** Status, owner and note of a row of before; what is not said stands as if nothing was typed. */
export function typedIn({ status, owner, note }: PreviousFinding): Followed {
  return { status: status ?? "open", owner: owner ?? "", note };
}

/**
 * A row of a second list of findings: what is left blank there says nothing, and the note comes behind the one that is
 * there.
 */
export function asAnswer(answer: PreviousFinding): PreviousFinding {
  if (answer.replaces) return answer;
  const { status, owner } = answer;
  return {
    ...answer,
    status: status === "open" ? null : status,
    owner: owner === "" ? null : owner,
    soFar: null,
  };
}

/** What is known of a finding, with what was typed elsewhere added. */
export function added(known: Followed, addition: PreviousFinding): Followed {
  const { status, owner, note, replaces, soFar } = addition;
  if (soFar) return laidAgainst(known, typedIn(addition), soFar);
  return {
    status: status ?? known.status,
    owner: owner ?? known.owner,
    note: replaces ? note : withNote(known.note, note),
  };
}

/**
 * What colleagues made of a row. What they left as it was written says nothing: the Findings sheet counts, whatever was
 * typed there since. What they changed counts. Where both were changed, nothing is thrown away: theirs is the status and
 * the owner, the notes are joined, and what the Findings sheet said goes into the note. What they cleared is cleared only
 * where the Findings sheet still says the same.
 */
function laidAgainst(known: Followed, theirs: Followed, soFar: Followed): Followed {
  const status = theirs.status === soFar.status ? known.status : theirs.status;
  const isOwnerTheirs = theirs.owner !== soFar.owner && (theirs.owner !== "" || known.owner === soFar.owner);
  const owner = isOwnerTheirs ? theirs.owner : known.owner;
  let note = known.note;
  if (theirs.note !== soFar.note) {
    note = known.note === soFar.note ? theirs.note : withNote(known.note, theirs.note);
  }
  if (known.status !== soFar.status && known.status !== status) {
    note = withNote(note, `Status in the list of findings was: ${STATUS_NAMES[known.status]}`);
  }
  if (known.owner !== soFar.owner && known.owner !== owner && known.owner !== "") {
    note = withNote(note, `Owner in the list of findings was: ${known.owner}`);
  }
  return { status, owner, note };
}

/** By what a row of one of our sheets is known as that of another, as they were written together. */
export function lineOf(finding: PreviousFinding): string {
  return `${keyInSheets(finding)} | ${finding.cell.toLowerCase()}`;
}

/** What was typed about findings that are gone, put to their rows of before. */
export function withAdditions(
  gone: readonly PreviousFinding[],
  additions: readonly PreviousFinding[],
): PreviousFinding[] {
  const byPlace = new Map(gone.map((one) => [keyInSheets(one), one]));
  const byLine = new Map(gone.map((one) => [lineOf(one), one]));
  const changed = new Map<PreviousFinding, PreviousFinding>();
  const others: PreviousFinding[] = [];
  for (const addition of additions) {
    const known = byLine.get(lineOf(addition)) ?? byPlace.get(keyInSheets(addition));
    if (known) changed.set(known, { ...known, ...added(typedIn(changed.get(known) ?? known), addition) });
    else others.push(addition);
  }
  return [...gone.map((one) => changed.get(one) ?? one), ...others];
}
