import type { Timeline, TimelineBar } from "../../src/report/timeline-data";
import { collectionEnd, collectionStart } from "../../src/return/collection-years";
import { parseDay } from "../../src/return/days";
import { layoutOf } from "../../src/taskpane/child/timeline/layout";
import { shapeAfterKey } from "../../src/taskpane/child/timeline/shape-after-key";

/** Width within a pane of 320 px, and within one at 200%. */
const USUAL = 288;
const NARROW = 128;

describe("the picture of a year", () => {
  test("nothing is drawn outside the picture, however short or late it is", () => {
    const year = timeline({
      placements: [bar("U4", "01/04/2025", "31/03/2026"), bar("K2", "31/03/2026", "31/03/2026")],
      reviews: [{ day: day("31/03/2026"), label: "PN1", text: "Review", cells: [] }],
    });
    for (const width of [USUAL, NARROW]) {
      for (const { x, width: wide } of shapesOf(year, width)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + wide).toBeLessThanOrEqual(width);
      }
    }
  });

  test("episodes that follow each other are on one line, and one that overlaps is below", () => {
    const [first, second, third] = shapesOf(
      timeline({
        placements: [
          bar("U4", "01/04/2025", "01/07/2025"),
          bar("K2", "01/07/2025", "01/12/2025"),
          bar("U6", "01/10/2025", "01/04/2026"),
        ],
      }),
      USUAL,
    );
    expect(second?.y).toBe(first?.y);
    expect(third?.y).toBeGreaterThan(second?.y ?? Infinity);
  });

  test("a code is written on its bar where there is room, and left out where there is not", () => {
    const placements = [bar("U4", "01/04/2025", "01/07/2025"), bar("K2", "01/07/2025", "05/07/2025")];
    expect(shapesOf(timeline({ placements }), USUAL).map(({ label }) => label)).toEqual(["U4", ""]);
  });

  test("a gap is labelled beside it, with fewer words where there is less room", () => {
    const from = day("01/03/2026");
    const marks = [{ kind: "gap" as const, from, until: from + 4, days: 4, text: "Gap", cells: [] }];
    const label = (width: number) =>
      shapesOf(timeline({ marks }), width).map((shape) => `${shape.labelAt}: ${shape.label}`);
    expect(label(USUAL)).toEqual(["before: Gap of 4 days"]);
    expect(label(90)).toEqual(["before: 4 days"]);
  });

  test("two reviews on one day can both be seen", () => {
    const review = { day: day("20/06/2025"), label: "PN1", text: "Review", cells: [] };
    const [first, second] = shapesOf(timeline({ reviews: [review, review] }), USUAL);
    expect(second?.y).not.toBe(first?.y);
  });

  test("where letters are spaced widely, last year has more room, and a code that no longer fits is left out", () => {
    const code = { label: "U4", text: "Placed", cells: [] };
    const lastYear = { placement: code, legalStatus: code };
    const placements = [bar("U4", "01/04/2025", "05/05/2025")];
    const year = timeline({ lastYear, placements });
    const [usual, spaced] = [52, 74].map((heading) => layoutOf(year, USUAL, heading));
    expect(usual?.months[0]?.x).toBeGreaterThan(52);
    expect(spaced?.months[0]?.x).toBeGreaterThan(74);
    const labels = [usual, spaced].map((layout) => layout?.lanes[0]?.shapes.map(({ label }) => label));
    expect(labels).toEqual([
      ["U4", "U4"],
      ["U4", ""],
    ]);
  });

  test("the names of the lanes begin after last year where there is room, and at the left edge where there is not", () => {
    const code = { label: "U4", text: "Placed", cells: [] };
    const fullYear = bar("OC2", "01/04/2025", "01/04/2026");
    const year = timeline({ lastYear: { placement: code, legalStatus: code }, fullYear });
    const [usual, narrow] = [USUAL, NARROW].map((width) => layoutOf(year, width));
    expect(usual?.titleX).toBeGreaterThan(usual?.months[0]?.x ?? Infinity);
    expect(narrow?.titleX).toBe(0);
  });

  test("as many months are named as there is room for", () => {
    const named = (width: number) =>
      layoutOf(timeline({}), width)
        .months.map(({ label }) => label)
        .filter((label) => label !== "");
    expect(named(600)).toHaveLength(12);
    expect(named(USUAL)).toEqual(["Apr", "Jun", "Aug", "Oct", "Dec", "Feb"]);
    expect(named(NARROW)).toEqual(["Apr", "Jul", "Oct", "Jan"]);
  });

  test("arrow keys move along the lanes and between them", () => {
    const layout = layoutOf(
      timeline({
        placements: [bar("U4", "01/04/2025", "01/07/2025"), bar("K2", "01/07/2025", "01/04/2026")],
        legalStatuses: [bar("C1", "01/04/2025", "01/05/2025"), bar("C2", "01/05/2025", "01/04/2026")],
      }),
      USUAL,
    );
    expect(shapeAfterKey(layout, "placement 0", "ArrowRight")).toBe("placement 1");
    expect(shapeAfterKey(layout, "placement 1", "ArrowRight")).toBe("legalStatus 0");
    expect(shapeAfterKey(layout, "placement 1", "ArrowDown")).toBe("legalStatus 1");
    expect(shapeAfterKey(layout, "legalStatus 0", "ArrowUp")).toBe("placement 0");
    expect(shapeAfterKey(layout, "legalStatus 1", "Home")).toBe("placement 0");
    expect(shapeAfterKey(layout, "placement 0", "ArrowLeft")).toBeNull();
    expect(shapeAfterKey(layout, "placement 0", "Tab")).toBeNull();
  });
});

function timeline(parts: Partial<Timeline>): Timeline {
  return {
    child: "1",
    start: collectionStart("2025/26"),
    end: collectionEnd("2025/26"),
    lastYear: null,
    placements: [],
    legalStatuses: [],
    marks: [],
    missing: [],
    reviews: [],
    fullYear: null,
    notDrawn: [],
    sentences: [],
    ...parts,
  };
}

function bar(label: string, from: string, until: string): TimelineBar {
  const edges = { clippedAtStart: false, clippedAtEnd: false, open: false };
  return { label, from: day(from), until: day(until), ...edges, text: label, cells: [] };
}

function shapesOf(year: Timeline, width: number) {
  return layoutOf(year, width).lanes.flatMap((lane) => lane.shapes);
}

function day(text: string): number {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no date.`);
  return parsed;
}
