import { continuingEpisode } from "../../../rules/helpers/continuing-episode";
import type { Episode } from "../../../rules/helpers/episodes";
import { isSamePostcode } from "../../../rules/helpers/placement";
import { isUnknownUpnCode } from "../../../rules/helpers/upn";
import type { Child } from "../../return/children";
import { formatDay } from "../../return/days";
import { valueOf, type Row } from "../../return/rows";
import { changesOf, rowsWithDateOfBirth } from "../readable-fields";
import type { Candidate, CellChange, Criterion } from "../suggestion";
import { criteriaOfUrn } from "./provider-facts";
import { isConcerned, sourceInWorkbook, type Source, type SourceContext } from "./source";

/** Fields that an episode keeps from one year's return to the next. */
const KEPT = ["RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "URN", "PL_POST", "HOME_POST"] as const;

/** If more fields differ than this, it is more likely another episode than the same one mistyped. */
const MAX_DIFFERENCES = 3;

/**
 * Proposes values of the same episode in last year's return, and of last year's Header. The same episode is the one
 * with the same DECOM; for DECOM itself, it is the open episode that has the same reason, status, kind of placement and
 * place.
 */
export const lastYear: Source = (subject, context) => {
  const { child, row } = subject;
  if (row.table === "Header") return fromHeader(row as Row<"Header">, child);
  if (row.table !== "Episodes") return [];
  const episode = row as Episode;
  const before = sameEpisode(episode, child);
  if (before !== null) return fromSameEpisode(episode, before, context);
  return isConcerned(subject, "DECOM") ? startOfContinuing(episode, child) : [];
};

function sameEpisode(episode: Episode, { lastYear: { Episodes } }: Child): Episode | null {
  const same = episode.DECOM === null ? [] : Episodes.filter(({ DECOM }) => DECOM === episode.DECOM);
  return same.length === 1 ? (same[0] ?? null) : null;
}

function fromSameEpisode(episode: Episode, before: Episode, context: SourceContext): Candidate[] {
  const different = KEPT.filter((field) => before[field] !== null && !isSameValue(episode, before, field));
  const contradicting = different.filter((field) => episode[field] !== null);
  if (contradicting.length > MAX_DIFFERENCES) return [];
  const single = different.flatMap((field) =>
    candidate(
      [field],
      changesOf([episode, field, before[field]?.trim() ?? ""]),
      before,
      criteriaOf(field, episode, before, context),
    ),
  );
  const { HOME_POST, PL_POST } = before;
  const bothPostcodes =
    different.includes("HOME_POST") && different.includes("PL_POST") && HOME_POST && PL_POST;
  if (!bothPostcodes) return single;
  const both = changesOf([episode, "HOME_POST", HOME_POST], [episode, "PL_POST", PL_POST]);
  return [...single, ...candidate(["HOME_POST", "PL_POST"], both, before, [])];
}

function criteriaOf(
  field: (typeof KEPT)[number],
  episode: Episode,
  before: Episode,
  { collection, providers }: SourceContext,
): Criterion[] {
  const urn = before.URN;
  if (field !== "URN" || urn === null || providers === null) return [];
  return criteriaOfUrn(urn, providers.find(urn), episode, collection);
}

function isSameValue(now: Episode, before: Episode, field: (typeof KEPT)[number]): boolean {
  const [a, b] = [now[field], before[field]];
  if (field !== "PL_POST" && field !== "HOME_POST") return a === b;
  return a !== null && b !== null && isSamePostcode(a, b);
}

function startOfContinuing(episode: Episode, child: Child): Candidate[] {
  const pair = continuingEpisode(child.thisYear, child.lastYear);
  if (pair === null || pair.now.line !== episode.line || pair.before.DECOM === null) return [];
  const { before } = pair;
  const isSame =
    isSameValue(episode, before, "RNE") &&
    isSameValue(episode, before, "LS") &&
    isSameValue(episode, before, "PLACE") &&
    isSameValue(episode, before, "URN") &&
    isSameValue(episode, before, "PL_POST");
  if (!isSame) return [];
  return candidate(["DECOM"], changesOf([episode, "DECOM", formatDay(pair.before.DECOM)]), before, []);
}

function candidate(
  fields: readonly string[],
  changes: readonly CellChange[] | null,
  before: Episode,
  more: readonly Criterion[],
): Candidate[] {
  if (changes === null) return [];
  const text = `last year's return has it on the same episode (line ${before.line})`;
  return [
    {
      changes,
      source: sourceInWorkbook("last-year", "last year's return"),
      evidence: `${changes.map(({ cell, to }) => `${cell.field} ${to}`).join(" and ")}: ${text}`,
      criteria: [...more, { name: "same-episode-last-year", text }],
      remoteness: fields.length - 1,
    },
  ];
}

/**
 * Proposes the UPN and date of birth of last year's Header. The date is changed wherever this year's tables repeat it.
 */
function fromHeader(header: Row<"Header">, child: Child): Candidate[] {
  const [before, ...others] = child.lastYear.Header;
  if (!before || others.length > 0) return [];
  const upn =
    before.UPN === null || isUnknownUpnCode(before.UPN) ? null : changesOf([header, "UPN", before.UPN]);
  const birth =
    before.DOB === null ? null : changesOf(...rowsWithBirth(header, child, formatDay(before.DOB)));
  return [upn, birth].flatMap((changes): Candidate[] => {
    const [first] = changes ?? [];
    if (!changes || !first) return [];
    const text = `last year's Header has it (line ${before.line})`;
    return [
      {
        changes,
        source: sourceInWorkbook("last-year", "last year's return"),
        evidence: `${first.cell.field} ${first.to}: ${text}`,
        criteria: [{ name: "same-episode-last-year", text }],
        remoteness: 0,
      },
    ];
  });
}

function rowsWithBirth(header: Row<"Header">, child: Child, to: string) {
  const others = rowsWithDateOfBirth(child).filter(
    (row) => header.DOB !== null && valueOf(row, "DOB") === header.DOB,
  );
  return [header, ...others].map((row) => [row, "DOB", to] as const);
}
