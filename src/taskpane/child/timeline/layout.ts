import { addMonths, partsOf, type Day } from "../../../return/days";
import type { Timeline, TimelineBar, TimelineSentence } from "../../../report/timeline-data";
import { strings } from "../../strings";

export type LaneName = keyof typeof strings.timelineLanes;
export type ShapeKind = Exclude<LaneName, "marks"> | "lastYear" | "gap" | "overlap" | "out-of-care";

/** A shape in a lane. Positions are in pixels from the picture's top left corner. */
export interface Shape {
  readonly key: string;
  readonly kind: ShapeKind;
  readonly item: TimelineSentence;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether it continues past the left or the right edge of the year. */
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
  /** The text, and where it is drawn: inside the shape or beside it. "" when there is no room. */
  readonly label: string;
  readonly labelAt: "inside" | "after" | "before";
}

export interface Lane {
  readonly name: LaneName;
  readonly titleY: number;
  readonly shapes: readonly Shape[];
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The left edge of the lane names. */
  readonly titleX: number;
  /** The first days of the months; the label is "" where there is no room. */
  readonly months: readonly { readonly x: number; readonly label: string }[];
  readonly lanes: readonly Lane[];
}

/** Height of a bar, in pixels. It is also the smallest size that is easy to hit with a pointer. */
export const BAR_HEIGHT = 24;
export const POINT_SIZE = 14;
const LAST_YEAR_WIDTH = 54;
const AXIS_HEIGHT = 20;
const TITLE_HEIGHT = 18;
const TRACK_GAP = 3;
const LANE_GAP = 8;
/** Keeps the names of the lanes off the line of 1 April. */
const TITLE_INDENT = 6;
const MIN_WIDTH = 4;
const LETTER = 6.8;
/** Size of the labels in the picture compared with that of the headings above it. */
const LABEL_SIZE = 12 / 11;
const LABEL_GAP = 4;

/** A shape without its vertical position, with the room it takes from left to right. */
interface Unplaced extends Omit<Shape, "y"> {
  readonly left: number;
  readonly right: number;
}

/** The space that a picture has, in pixels. */
interface Room {
  readonly width: number;
  /** Left of the line of 1 April. */
  readonly lastYear: number;
  /** For a letter of a label: more where the user spaces letters widely. */
  readonly letter: number;
}

/**
 * Places everything of a timeline in a picture. Overlapping shapes go below each other.
 * @param width of the picture in pixels
 * @param headingWidth of the words "Last year" as they are drawn, in pixels
 */
export function layoutOf(timeline: Timeline, width: number, headingWidth = 0): Layout {
  const yearX = timeline.lastYear ? Math.max(LAST_YEAR_WIDTH, headingWidth + LABEL_GAP) : 1;
  const letter = Math.max(LETTER, (headingWidth / strings.timelineLastYear.length) * LABEL_SIZE);
  const room = { width, lastYear: yearX, letter };
  const scale = (width - yearX - 1) / (timeline.end + 1 - timeline.start);
  const xOf = (day: Day) => yearX + (day - timeline.start) * scale;
  let y = AXIS_HEIGHT;
  const lanes: Lane[] = [];
  for (const [name, shapes] of Object.entries(shapesOfLanes(timeline, room, xOf)) as [
    LaneName,
    Unplaced[],
  ][]) {
    if (shapes.length === 0) continue;
    const { placed, tracks } = assignTracks(shapes, y + TITLE_HEIGHT);
    lanes.push({ name, titleY: y + TITLE_HEIGHT - 5, shapes: placed });
    y += TITLE_HEIGHT + tracks * (BAR_HEIGHT + TRACK_GAP) + LANE_GAP;
  }
  return {
    width,
    height: y,
    titleX: titlesAt(yearX + TITLE_INDENT, lanes, room),
    months: monthsOf(timeline, xOf),
    lanes,
  };
}

/** Returns where the names of the lanes begin: at a place if all of them fit there, else at the left edge. */
function titlesAt(x: number, lanes: readonly Lane[], { width, letter }: Room): number {
  const longest = Math.max(0, ...lanes.map(({ name }) => strings.timelineLanes[name].length));
  return x + longest * letter <= width ? x : 0;
}

/** Returns the shapes of each lane, in the order of the lanes. */
function shapesOfLanes(
  timeline: Timeline,
  room: Room,
  xOf: (day: Day) => number,
): Record<LaneName, readonly Unplaced[]> {
  const { lastYear } = timeline;
  const { width } = room;
  const bars = (kind: Exclude<LaneName, "marks">, items: readonly TimelineBar[], labelBeside = false) =>
    items.map((item, index) => {
      const shape = {
        key: `${kind} ${index}`,
        kind,
        item,
        ...extent(xOf(item.from), xOf(item.until), width),
        goesOnBefore: item.clippedAtStart,
        goesOnAfter: item.clippedAtEnd || item.open,
      };
      return labelBeside ? labelled(shape, [item.label], room) : labelInside(shape, item.label, room);
    });
  return {
    placement: [
      ...lastYears("placement", lastYear?.placement, room),
      ...bars("placement", timeline.placements),
    ],
    legalStatus: [
      ...lastYears("legalStatus", lastYear?.legalStatus, room),
      ...bars("legalStatus", timeline.legalStatuses),
    ],
    marks: timeline.marks.map((mark, index) =>
      labelled(
        {
          key: `marks ${index}`,
          kind: mark.kind,
          item: mark,
          ...extent(xOf(mark.from), xOf(mark.until), width),
          goesOnBefore: false,
          goesOnAfter: false,
        },
        [strings.timelineMark[mark.kind](mark.days), strings.timelineDays(mark.days)],
        room,
      ),
    ),
    missing: bars("missing", timeline.missing, true),
    reviews: timeline.reviews.map((review, index) => {
      const middle = (xOf(review.day) + xOf(review.day + 1)) / 2;
      return reviewPoint(`reviews ${index}`, review, middle, width);
    }),
    fullYear: bars("fullYear", timeline.fullYear ? [timeline.fullYear] : []),
  };
}

/** Returns the shape for how last year's return ended, left of the line of 1 April. Empty where it does not say. */
function lastYears(
  lane: LaneName,
  item: (TimelineSentence & { readonly label: string }) | undefined,
  room: Room,
): Unplaced[] {
  if (!item) return [];
  const extent = { x: 1, width: room.lastYear - 6, goesOnBefore: true, goesOnAfter: false };
  return [labelInside({ key: `${lane} last year`, kind: "lastYear", item, ...extent }, item.label, room)];
}

/** Returns a point centred on its day, moved to lie wholly within the picture, with a little room on both sides. */
function reviewPoint(key: string, item: TimelineSentence, middle: number, width: number): Unplaced {
  const x = Math.min(Math.max(middle - POINT_SIZE / 2, 1), width - POINT_SIZE - 1);
  const extent = { x, width: POINT_SIZE, goesOnBefore: false, goesOnAfter: false };
  const room = { left: x - 2, right: x + POINT_SIZE + 2 };
  return { key, kind: "reviews", item, ...extent, ...room, label: "", labelAt: "inside" };
}

/** Returns the horizontal extent: wide enough to be seen, and never past the right edge. */
function extent(from: number, until: number, width: number): { readonly x: number; readonly width: number } {
  const wide = Math.max(until - from - 1, MIN_WIDTH);
  return { x: Math.min(from, width - wide - 1), width: wide };
}

type Unlabelled = Omit<Shape, "y" | "label" | "labelAt">;

/**
 * Labels a bar inside. Bars that touch share a track: one goes below if it covers another by more than the least width.
 */
function labelInside(shape: Unlabelled, label: string, { letter }: Room): Unplaced {
  const fits = label.length * letter + 6 <= shape.width;
  const room = { left: shape.x, right: shape.x + Math.max(shape.width - MIN_WIDTH, 0) };
  return { ...shape, ...room, label: fits ? label : "", labelAt: "inside" };
}

/** Adds the first label that fits: inside the shape, to its right or to its left. */
function labelled(shape: Unlabelled, labels: readonly string[], { width, letter }: Room): Unplaced {
  const [left, right] = [shape.x, shape.x + shape.width];
  for (const label of labels) {
    const text = label.length * letter;
    if (text + 6 <= shape.width) return { ...shape, left, right, label, labelAt: "inside" };
    const after = right + LABEL_GAP + text;
    if (after <= width) return { ...shape, left, right: after + LABEL_GAP, label, labelAt: "after" };
    const before = left - LABEL_GAP - text;
    if (before >= 0) return { ...shape, left: before - LABEL_GAP, right, label, labelAt: "before" };
  }
  return { ...shape, left, right, label: "", labelAt: "inside" };
}

/** Gives each shape the first track where it covers no other shape. */
function assignTracks(shapes: readonly Unplaced[], top: number): { placed: Shape[]; tracks: number } {
  const tracks: { left: number; right: number }[][] = [];
  const placed = shapes.map(({ left, right, ...shape }) => {
    const free = (taken: readonly { left: number; right: number }[]) =>
      taken.every((other) => right <= other.left || left >= other.right);
    let track = tracks.findIndex(free);
    if (track < 0) track = tracks.push([]) - 1;
    tracks[track]?.push({ left, right });
    return { ...shape, y: top + track * (BAR_HEIGHT + TRACK_GAP) };
  });
  return { placed, tracks: tracks.length };
}

/** Returns twelve ticks, with as many labels as there is room for. The first always has one. */
function monthsOf({ start }: Timeline, xOf: (day: Day) => number): Layout["months"] {
  const days = Array.from({ length: 12 }, (_, month) => addMonths(start, month));
  const monthWidth = xOf(start + 30) - xOf(start);
  const step = [1, 2, 3, 6].find((months) => months * monthWidth >= 30) ?? 12;
  return days.map((day, index) => ({
    x: xOf(day),
    label: index % step === 0 ? (strings.timelineMonths[partsOf(day).month - 1] ?? "") : "",
  }));
}
