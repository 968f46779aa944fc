import type { Return } from "../../src/return/children";
import type { Day } from "../../src/return/days";
import { groupBy } from "../../src/return/grouping";
import { childAt, fieldReader, rowCount, iterateRows, type Row, type TableData } from "../../src/return/rows";
import { ChildTracker } from "../../src/return/child-tracker";
import { significantDigits } from "./identifiers";
import { lookAlikeKey } from "./look-alikes";
import { once } from "./once";

/** What format checks can look up about the whole return. */
export interface ReturnIndex {
  /** Returns the first row of this year's Header for an identifier; undefined when there is none. */
  headerOf(childId: string): Row<"Header"> | undefined;
  /**
   * Returns a function from a row's index to the DOB in this year's Header for the row's child. Null when it is blank
   * or unreadable; undefined when the Header has no row for the child, or the row no CHILD.
   */
  headerBirthReader(data: TableData): (index: number) => Day | null | undefined;
  /** Returns the identifiers of either year that are this one with more leading zeros. */
  withMoreZeros(childId: string): readonly string[];
  /**
   * Whether other rows of either year have this identifier with more leading zeros. If one Header has both, they are two
   * children, and neither lacks any.
   */
  lacksZeros(childId: string): boolean;
  /**
   * Returns the identifiers of this year's Header that are the same when O and 0, and I, L and 1, are treated as equal.
   */
  lookAlikesInHeader(childId: string): readonly string[];
  /** Whether last year's Header has a row for an identifier. */
  isInLastYearsHeader(childId: string): boolean;
}

/** Builds the index for format checks. Each part is worked out on first use. */
export function indexForFormat(tables: Return): ReturnIndex {
  const headers = once(() => headersOf(tables));
  const withZeros = once(() => identifiersWithZeros(tables));
  const numbers = once(() => groupBy(withZeros(), significantDigits));
  const mostCharacters = once(() => Math.max(0, ...lengthsOf(withZeros())));
  const births = once(() => birthsByNumber(tables.thisYear.get("Header")));
  const looks = once(() => groupBy(headers().thisYear.keys(), lookAlikeKey));
  const lacking = new Map<string, boolean>();
  const index: ReturnIndex = {
    headerOf: (childId) => headers().thisYear.get(childId),
    headerBirthReader(data) {
      const { store } = data;
      const byNumber = births();
      if (store && byNumber?.readers === store.readers)
        return (index) => byNumber.birthOf(store.childNumber(index));
      return (index) => {
        const child = childAt(data, index);
        return child === null ? undefined : headers().thisYear.get(child)?.DOB;
      };
    },
    withMoreZeros(childId) {
      const { length } = childId.trim();
      // Nearly all identifiers of a return are as long as the longest.
      if (length >= mostCharacters()) return [];
      const digits = significantDigits(childId);
      const same = digits === null ? [] : (numbers().get(digits) ?? []);
      return same.filter((other) => other.trim().length > length);
    },
    lacksZeros(childId) {
      let isLacking = lacking.get(childId);
      if (isLacking === undefined) lacking.set(childId, (isLacking = lacksZerosIn(index, childId)));
      return isLacking;
    },
    lookAlikesInHeader: (childId) => looks().get(lookAlikeKey(childId)) ?? [],
    isInLastYearsHeader: (childId) => headers().lastYear.has(childId),
  };
  return index;
}

/** Whether this year's Header, or last year's, has rows for both identifiers: then they are two children. */
function areTwoChildren(index: ReturnIndex, one: string, other: string): boolean {
  const both = (has: (childId: string) => boolean) => has(one) && has(other);
  return both((childId) => index.headerOf(childId) !== undefined) || both(index.isInLastYearsHeader);
}

function lacksZerosIn(index: ReturnIndex, childId: string): boolean {
  return index.withMoreZeros(childId).some((other) => !areTwoChildren(index, childId, other));
}

/**
 * Returns the index after changes to some children: their Header rows are as given, undefined when there is none, and
 * identifiers in `gone` have no rows any more.
 */
export function withChildren(
  index: ReturnIndex,
  headers: ReadonlyMap<string, Row<"Header"> | undefined>,
  gone: ReadonlySet<string>,
): ReturnIndex {
  const numbers = once(() => new Set([...headers.keys(), ...gone].map(significantDigits)));
  const after: ReturnIndex = {
    ...index,
    headerOf: (childId) => (headers.has(childId) ? headers.get(childId) : index.headerOf(childId)),
    headerBirthReader(data) {
      const birthBefore = index.headerBirthReader(data);
      return (place) => {
        const child = childAt(data, place);
        return child !== null && headers.has(child) ? headers.get(child)?.DOB : birthBefore(place);
      };
    },
    withMoreZeros(childId) {
      const now = [...headers.keys()].filter((other) => hasMoreZeros(other, childId));
      return [...new Set([...index.withMoreZeros(childId), ...now])].filter((other) => !gone.has(other));
    },
    lacksZeros(childId) {
      return numbers().has(significantDigits(childId))
        ? lacksZerosIn(after, childId)
        : index.lacksZeros(childId);
    },
    lookAlikesInHeader(childId) {
      const key = lookAlikeKey(childId);
      const now = [...headers].filter(([id, row]) => row !== undefined && lookAlikeKey(id) === key);
      const others = index.lookAlikesInHeader(childId).filter((id) => !headers.has(id));
      return [...others, ...now.map(([id]) => id)];
    },
  };
  return after;
}

/** Whether an identifier is the same number as another, with more leading zeros. */
function hasMoreZeros(one: string, other: string): boolean {
  const digits = significantDigits(other);
  const isLonger = one.startsWith("0") && one.trim().length > other.trim().length;
  return isLonger && digits !== null && significantDigits(one) === digits;
}

function headersOf({ thisYear, lastYear }: Return) {
  const byChild = (header: TableData | undefined) => {
    const headers = new Map<string, Row<"Header">>();
    for (const row of iterateRows(header) as Iterable<Row<"Header">>) {
      if (row.CHILD !== null && !headers.has(row.CHILD)) headers.set(row.CHILD, row);
    }
    return headers;
  };
  return { thisYear: byChild(thisYear.get("Header")), lastYear: byChild(lastYear.get("Header")) };
}

/**
 * Returns a lookup of the dates of birth in a Header by child number. Other tables read with the same readers share
 * these numbers. Null without a Header or its store.
 */
function birthsByNumber(header: TableData | undefined) {
  const store = header?.store;
  if (!header || !store) return null;
  const { readers } = store;
  const places = new Int32Array(readers.values.length);
  for (let index = rowCount(header) - 1; index >= 0; index--) places[store.childNumber(index)] = index + 1;
  // Child number 0 stands for rows without CHILD.
  places[0] = 0;
  const birthAt = fieldReader(header, "DOB");
  return {
    readers,
    birthOf(child: number): Day | null | undefined {
      const place = places[child] ?? 0;
      if (place === 0) return undefined;
      const birth = birthAt(place - 1);
      return typeof birth === "number" ? birth : null;
    },
  };
}

function identifiersWithZeros({ thisYear, lastYear }: Return): Set<string> {
  const ids = new Set<string>();
  const seen = new ChildTracker();
  for (const data of [...thisYear.values(), ...lastYear.values()]) {
    const isSeen = seen.marker(data);
    for (let index = 0; index < rowCount(data); index++) {
      const child = isSeen(index) ? null : childAt(data, index);
      if (child?.startsWith("0")) ids.add(child);
    }
  }
  return ids;
}

/** Returns the different lengths of identifiers, without surrounding spaces. */
function lengthsOf(ids: Iterable<string>): Set<number> {
  const lengths = new Set<number>();
  for (const id of ids) lengths.add(id.trim().length);
  return lengths;
}
