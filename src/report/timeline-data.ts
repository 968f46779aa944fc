import type { CellReference } from "../engine/findings";
import type { Day } from "../return/days";

/** One statement about the child's year, in words, and the cells that it comes from: the one to go to first. */
export interface TimelineSentence {
  readonly text: string;
  readonly cells: readonly CellReference[];
}

/** Something drawn on the time line; its text says it in full. */
export interface TimelineItem extends TimelineSentence {
  /** What is written on it: a code of the return, or a word. "" when nothing is recorded. */
  readonly label: string;
}

/** A stretch of time, drawn no further than the collection year goes. */
export interface TimelineBar extends TimelineItem {
  /** First day drawn. */
  readonly from: Day;
  /** The day on which it is over: not counted. While open, the day after the collection year. */
  readonly until: Day;
  /** It started before the collection year. */
  readonly clippedAtStart: boolean;
  /** It ended after the collection year. */
  readonly clippedAtEnd: boolean;
  /** It has no end date. */
  readonly open: boolean;
}

/** A single day of the collection year. */
export interface TimelinePoint extends TimelineItem {
  readonly day: Day;
}

/**
 * What lies between two episodes: a gap, an overlap, or a time out of care (a gap after an episode that ended with a
 * reason for leaving care).
 */
export interface TimelineMark extends TimelineSentence {
  readonly kind: "gap" | "overlap" | "out-of-care";
  /** First day drawn. */
  readonly from: Day;
  /** The day on which it is over: not counted. */
  readonly until: Day;
  /** Length in days, the part outside the collection year included. */
  readonly days: number;
}

/** The open episode with which last year's return ended: what it says of 31 March. */
export interface LastYearsEnd {
  readonly placement: TimelineItem;
  readonly legalStatus: TimelineItem;
}

/** A child's collection year as a picture shows it, and the same in words. Plain data: it can be sent anywhere. */
export interface Timeline {
  /** The CHILD identifier; null for a row without one. */
  readonly child: string | null;
  /** 1 April and 31 March of the collection year. */
  readonly start: Day;
  readonly end: Day;
  /** Null when last year's return holds no open episode of the child. */
  readonly lastYear: LastYearsEnd | null;
  /** One bar an episode, in order of their start. */
  readonly placements: readonly TimelineBar[];
  /** Episodes that follow each other without a break in one legal status share a bar. */
  readonly legalStatuses: readonly TimelineBar[];
  readonly marks: readonly TimelineMark[];
  readonly missing: readonly TimelineBar[];
  readonly reviews: readonly TimelinePoint[];
  /** The collection year, when the episodes show care throughout: then the items of OC2 are expected. */
  readonly fullYear: TimelineBar | null;
  /** Rows that have no place in the picture: a date is blank, unreadable, before the start or outside the year. */
  readonly notDrawn: readonly TimelineSentence[];
  /** Everything above in words, in the order in which to read it. */
  readonly sentences: readonly TimelineSentence[];
}
