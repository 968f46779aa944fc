import { groupBy } from "../../src/return/grouping";
import {
  childKeyReader,
  fieldReader,
  rowAt,
  rowCount,
  textOf,
  valueOf,
  type AnyRow,
  type TableData,
} from "../../src/return/rows";
import { ChildTracker } from "../../src/return/child-tracker";
import { defineFormatCheck, type FormatContext } from "./format-check";

const COLUMNS_COMPARED_FIRST = 5;
/** Up to this many rows of a child are compared pairwise, without building keys. */
const FEW_ROWS = 12;

export default defineFormatCheck({
  code: "FMT23",
  kind: "duplicate",
  severity: "query",
  title: "identical row twice in a table",
  message:
    "Every field of the row, CHILD included, is the same as in a row further up: the row seems to be there twice.",
  fix: "Delete one of the two rows, unless they really are two events with everything in common.",
  trigger:
    "All fields of a row have the same values as those of a row further up in the same table; spaces, letter case and the form of a date do not count where the checks read the values as the same. Columns that are not fields are not compared. Each later row gives a finding together with the first one.",
  check(context) {
    for (const rows of likelyRepeated(context)) reportRepeated(rows, context);
  },
});

/** The index of a row in the table. */
type Place = number;
type ValueAt = ReturnType<typeof fieldReader>;
type ChildKey = ReturnType<ReturnType<typeof childKeyReader>>;

/** Returns rows that agree in their first columns. These are few, so only they need a comparison of whole rows. */
function likelyRepeated({ columns, data }: FormatContext): AnyRow[][] {
  const fields = columns.slice(0, COLUMNS_COMPARED_FIRST).map(({ field }) => fieldReader(data, field));
  const repeated: Place[][] = [];
  for (const places of rowsOfChildren(data)) {
    if (places.length > FEW_ROWS || hasPairAlike(places, fields)) {
      for (const alike of alikeIn(places, fields)) if (alike.length > 1) repeated.push(alike);
    }
  }
  return repeated
    .sort(([a = 0], [b = 0]) => a - b)
    .map((places) => places.flatMap((place) => rowAt(data, place) ?? []));
}

/** Yields the rows of each child that has several. Rows without CHILD count as one child. */
function* rowsOfChildren(data: TableData): Iterable<Place[]> {
  const keyAt = childKeyReader(data);
  const scattered = scatteredChildren(data, keyAt);
  let together: Place[] = [];
  let childTogether: ChildKey = null;
  for (let place = 0; place < rowCount(data); place++) {
    const child = keyAt(place);
    const apart = scattered.get(child);
    if (apart) apart.push(place);
    else if (together.length > 0 && child === childTogether) together.push(place);
    else {
      if (together.length > 1) yield together;
      together = [place];
      childTogether = child;
    }
  }
  if (together.length > 1) yield together;
  yield* scattered.values();
}

/** Returns the children whose rows are not all next to each other, each with an empty list for its rows. */
function scatteredChildren(
  data: TableData,
  keyAt: (place: Place) => ChildKey,
): ReadonlyMap<ChildKey, Place[]> {
  const isSeen = new ChildTracker().marker(data);
  const scattered = new Map<ChildKey, Place[]>();
  let previous: ChildKey | undefined;
  for (let place = 0; place < rowCount(data); place++) {
    const child = keyAt(place);
    if (child === previous) continue;
    previous = child;
    if (isSeen(place)) scattered.set(child, []);
  }
  return scattered;
}

function hasPairAlike(places: readonly Place[], fields: readonly ValueAt[]): boolean {
  return places.some((place, index) => {
    for (let other = 0; other < index; other++)
      if (isAlike(place, places[other] ?? place, fields)) return true;
    return false;
  });
}

function isAlike(one: Place, other: Place, fields: readonly ValueAt[]): boolean {
  // The first fields, CHILD and a date of birth, are the most often equal, so compare them last.
  for (let index = fields.length - 1; index >= 0; index--) {
    const valueAt = fields[index];
    if (valueAt && valueAt(one) !== valueAt(other)) return false;
  }
  return true;
}

function alikeIn(places: readonly Place[], fields: readonly ValueAt[]): Iterable<Place[]> {
  return groupBy(places, (place) => fields.map((valueAt) => valueAt(place)).join("\n")).values();
}

function reportRepeated(rows: readonly AnyRow[], { columns, report }: FormatContext): void {
  const first = new Map<string, AnyRow>();
  for (const row of rows) {
    const key = columns.map(({ field }) => valueOf(row, field) ?? textOf(row, field).trim()).join("\n");
    const original = first.get(key);
    if (original) report({ row, fields: ["CHILD"] }, { row: original, fields: ["CHILD"] });
    else first.set(key, row);
  }
}
