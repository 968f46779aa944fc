import { inDateOrder, type Episode } from "../../rules/helpers/episodes";
import { cellReference } from "../engine/findings";
import { cellText } from "../return/cells";
import { valueOf, type AnyRow } from "../return/rows";
import type { TimelineBar, TimelineSentence } from "./timeline-data";
import { spanOf, type Period, type Span } from "./timeline-span";
import { legalStatusOf, placedIn, describeSpan } from "./timeline-words";

/** An episode with its time in the collection year. */
export interface DatedEpisode {
  readonly row: Episode;
  readonly span: Span;
}

/** Returns the episodes that lie in the collection year, in order of their start, and the others with the reason. */
export function datedEpisodes(
  episodes: readonly Episode[],
  period: Period,
): { readonly dated: readonly DatedEpisode[]; readonly others: readonly TimelineSentence[] } {
  const dated: DatedEpisode[] = [];
  const others: TimelineSentence[] = [];
  for (const row of inDateOrder(episodes)) {
    const { span, problem } = spanOf(row, "DECOM", "DEC", period);
    if (span) dated.push({ row, span });
    else others.push(problem);
  }
  return { dated, others };
}

/** Returns a bar for each episode, labelled with its placement. */
export function placementBars(episodes: readonly DatedEpisode[]): TimelineBar[] {
  return episodes.map(({ row, span }) => ({
    ...drawn(span),
    label: codeOf(row, "PLACE"),
    text: `${placedIn(row)} ${describeSpan(span)}; ${legalStatusOf(row)}.`,
    cells: cellsOf(row, ["PLACE", "DECOM", "DEC", "LS"]),
  }));
}

/**
 * Returns a bar for each stretch of one legal status: one episode, or several that follow each other on the same day.
 */
export function legalStatusBars(episodes: readonly DatedEpisode[]): TimelineBar[] {
  const groups: DatedEpisode[][] = [];
  for (const episode of episodes) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isContinued = before?.row.LS === episode.row.LS && before.span.ends === episode.span.starts;
    if (group && isContinued) group.push(episode);
    else groups.push([episode]);
  }
  return groups.flatMap((group) => {
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return [];
    const span: Span = {
      ...first.span,
      ends: last.span.ends,
      until: last.span.until,
      clippedAtEnd: last.span.clippedAtEnd,
    };
    return [
      {
        ...drawn(span),
        label: codeOf(first.row, "LS"),
        text: `${capitalise(legalStatusOf(first.row))} ${describeSpan(span)}.`,
        cells: group.map(({ row }) => cellReference(row, "LS")),
      },
    ];
  });
}

/** Returns the parts of a bar that come from its span. */
export function drawn(
  span: Span,
): Pick<TimelineBar, "from" | "until" | "clippedAtStart" | "clippedAtEnd" | "open"> {
  const { from, until, clippedAtStart, clippedAtEnd } = span;
  return { from, until, clippedAtStart, clippedAtEnd, open: span.ends === null };
}

/** Returns the code in a cell, for a label; "" when there is none. */
export function codeOf(row: AnyRow, field: string): string {
  return cellText(valueOf(row, field) ?? null);
}

/** Returns references to several cells of a row. */
export function cellsOf(row: AnyRow, fields: readonly string[]) {
  return fields.map((field) => cellReference(row, field));
}

/** Makes the first letter of a sentence a capital. */
export function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
