import type { CellReference } from "../engine/findings";
import type { Day } from "../return/days";

/**
 * One statement about the child's year, in words, and the cells that it comes from, the one to go to first at the
 * front.
 */
export interface TimelineSentence {
  readonly text: string;
  readonly cells: readonly CellReference[];
}

/** Something drawn on the timeline. Its text says it in full. */
export interface TimelineItem extends TimelineSentence {
  /** The text drawn on it: a code of the return, or a word. "" when nothing is recorded. */
  readonly label: string;
}

/** A stretch of time, drawn only within the collection year. */
export interface TimelineBar extends TimelineItem {
  /** First day drawn. */
  readonly from: Day;
  /** The day on which it is over, which is not counted. If open, the day after the collection year. */
  readonly until: Day;
  /** Whether it started before the collection year. */
  readonly clippedAtStart: boolean;
  /** Whether it ended after the collection year. */
  readonly clippedAtEnd: boolean;
  /** Whether it has no end date. */
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
  /** The day on which it is over, which is not counted. */
  readonly until: Day;
  /** Length in days, including the part outside the collection year. */
  readonly days: number;
}

/** The open episode at the end of last year's return: what it says about 31 March. */
export interface LastYearsEnd {
  readonly placement: TimelineItem;
  readonly legalStatus: TimelineItem;
}

/** A child's collection year as a picture shows it, and the same in words. Plain data that can be sent anywhere. */
export interface Timeline {
  /** The CHILD identifier; null for a row without one. */
  readonly child: string | null;
  /** 1 April and 31 March of the collection year. */
  readonly start: Day;
  readonly end: Day;
  /** Null when last year's return holds no open episode of the child. */
  readonly lastYear: LastYearsEnd | null;
  /** One bar for each episode, in order of their start. */
  readonly placements: readonly TimelineBar[];
  /** Episodes that follow each other without a break in one legal status share a bar. */
  readonly legalStatuses: readonly TimelineBar[];
  readonly marks: readonly TimelineMark[];
  readonly missing: readonly TimelineBar[];
  readonly reviews: readonly TimelinePoint[];
  /** The collection year, if the episodes show care throughout, so that the items of OC2 are expected; else null. */
  readonly fullYear: TimelineBar | null;
  /** Rows that cannot be drawn: a date is blank, unreadable, before the start or outside the year. */
  readonly notDrawn: readonly TimelineSentence[];
  /** Everything above in words, in reading order. */
  readonly sentences: readonly TimelineSentence[];
}
