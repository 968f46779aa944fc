import type { Finding } from "../engine/findings";
import { cellText } from "../return/cells";
import type { AnyRow } from "../return/rows";
import type { RowChanges } from "../return/table-edits";
import { groupBy } from "../return/grouping";
import { firstIdentity, keyDateColumn, keyOf } from "./finding-identity";
import type { Locator } from "./locate";
import { RowsByContent } from "./rows-by-content";

/** A finding with a key, among those of one identity. */
interface Known {
  readonly number: number;
  /** The rows of its cells, by number. */
  readonly rows: readonly number[];
}

/**
 * Gives each finding of a run a key, for everything that the pane needs to remember: its first identity, and a number
 * if others share it. While rows are edited, a key stays with its row. A row that moves is the same object; after an
 * edit it is recognised by its contents, or else by its line. A finding in another row gets another number.
 */
export class FindingKeys {
  private readonly known = new Map<string, readonly Known[]>();
  /** The keys last given to the findings of a rule in a field of a row. */
  private readonly given = new Map<string, readonly string[]>();
  private readonly numbers = new WeakMap<AnyRow, number>();
  private rows = 0;
  /** Removed rows, with their contents. */
  private readonly removedRows = new RowsByContent<{ readonly content: string }>();
  /** Added rows. One may be a removed row that was cut and pasted, or deleted and typed again. */
  private readonly addedRows = new RowsByContent<{ readonly row: AnyRow; readonly content: string }>();
  /** Contents that, since the last call of `matchReaddedRows`, were in both a removed row and an added one. */
  private readonly inBoth = new Set<string>();

  /**
   * Returns a key for each finding.
   * @param findings if it has any findings of a child, it must have all of them
   */
  of(findings: readonly Finding[], locator: Locator): ReadonlyMap<Finding, string> {
    const sharing = groupBy(findings, (finding) => keyOf(firstIdentity(finding, locator)));
    const keys = new Map<Finding, string>();
    for (const [key, ones] of sharing) {
      for (const [finding, number] of this.number(key, ones, locator)) {
        keys.set(finding, number === 1 ? key : `${key} #${number}`);
      }
    }
    for (const [place, ones] of groupBy(findings, (finding) => this.placeKeyOf(finding, locator))) {
      this.given.set(
        place,
        ones.map((one) => keys.get(one) ?? ""),
      );
    }
    return keys;
  }

  /**
   * Like `of`, after an edit.
   * @returns the keys and, for a key that changed because the row's key date did, the key it replaces
   */
  keysAfterEdit(
    findings: readonly Finding[],
    locator: Locator,
  ): { readonly keys: ReadonlyMap<Finding, string>; readonly before: ReadonlyMap<string, string> } {
    const inRows = groupBy(findings, (finding) => this.placeKeyOf(finding, locator));
    const given = new Map([...inRows.keys()].map((place) => [place, this.given.get(place) ?? []]));
    const keys = this.of(findings, locator);
    const now = new Set(keys.values());
    const before = new Map<string, string>();
    for (const [place, ones] of inRows) {
      const old = given.get(place) ?? [];
      const gone = old.filter((key) => !now.has(key));
      const newKeys = ones.map((one) => keys.get(one) ?? "").filter((key) => !old.includes(key));
      newKeys.slice(0, gone.length).forEach((key, index) => before.set(key, gone[index] ?? ""));
    }
    return { keys, before };
  }

  /** Must be called for every edit of a table, before the next edit. */
  follow({ removed, added }: RowChanges): void {
    const same = pairByKey(removed, contentOf, added, contentOf);
    // Rows that moved and got another key date in one edit, as it is read back.
    const dated = pairUnique(same.before, same.now, contentWithoutKeyDate);
    const edited = pairByKey(dated.before, placeOf, dated.now, placeOf);
    for (const [before, now] of [...same.pairs, ...dated.pairs, ...edited.pairs]) this.replace(before, now);
    for (const row of edited.before) {
      const number = this.numberOf(row);
      this.addedRows.delete(number);
      const content = contentOf(row);
      this.removedRows.set(number, { content });
      if (this.addedRows.hasContent(content)) this.inBoth.add(content);
    }
    for (const row of edited.now) this.setAddedRow(this.numberOf(row), row);
    if (edited.before.length > 0 || edited.now.length > 0) this.matchReaddedRows();
  }

  private number(key: string, findings: readonly Finding[], locator: Locator): ReadonlyMap<Finding, number> {
    const before = this.known.get(key) ?? [];
    const now = findings.map((finding) => ({ finding, rows: this.rowsOf(finding, locator) }));
    const same = pairByKey(before, allRows, now, allRows);
    const sameFirst = pairByKey(same.before, firstRow, same.now, firstRow);
    const goneRows = sameFirst.before.filter(
      ({ rows: [row] }) => row !== undefined && this.removedRows.has(row),
    );
    const freshRows = sameFirst.now.filter(({ rows: [row] }) => row !== undefined && this.addedRows.has(row));
    const [goneRow, freshRow] = [goneRows[0], freshRows[0]];
    const isTypedAgain = goneRows.length === 1 && freshRows.length === 1 && goneRow && freshRow;
    const found = new Map([
      ...[...same.pairs, ...sameFirst.pairs].map(([{ number }, one]) => [one, number] as const),
      ...(isTypedAgain ? [[freshRow, goneRow.number] as const] : []),
    ]);
    let last = before.length;
    const numbered = now.map((one) => ({ ...one, number: found.get(one) ?? ++last }));
    const taken = new Set(found.values());
    this.known.set(key, [
      ...before.filter(({ number }) => !taken.has(number)),
      ...numbered.map(({ number, rows }) => ({ number, rows })),
    ]);
    return new Map(numbered.map(({ finding, number }) => [finding, number]));
  }

  private placeKeyOf({ rule, child, cells }: Finding, locator: Locator): string {
    const [first] = cells;
    const row = first && locator.rowOf(first);
    return [rule, child ?? "", first?.field ?? "", row ? this.numberOf(row) : ""].join(" | ");
  }

  private rowsOf({ cells }: Finding, locator: Locator): number[] {
    return cells.flatMap((cell) => {
      const row = locator.rowOf(cell);
      return row ? [this.numberOf(row)] : [];
    });
  }

  private numberOf(row: AnyRow): number {
    let number = this.numbers.get(row);
    if (number === undefined) this.numbers.set(row, (number = ++this.rows));
    return number;
  }

  private replace(before: AnyRow, now: AnyRow): void {
    const number = this.numberOf(before);
    this.numbers.set(now, number);
    if (this.addedRows.has(number)) this.setAddedRow(number, now);
  }

  private setAddedRow(number: number, row: AnyRow): void {
    const content = contentOf(row);
    this.addedRows.set(number, { row, content });
    if (this.removedRows.hasContent(content)) this.inBoth.add(content);
  }

  /** Treats an added row with exactly the contents of a removed one as that row. */
  private matchReaddedRows(): void {
    for (const content of this.inBoth) {
      const waiting = this.addedRows.entriesWith(content);
      for (const [number] of this.removedRows.entriesWith(content)) {
        const { value: came } = waiting.next();
        if (came === undefined) break;
        const [fresh, { row }] = came;
        this.numbers.set(row, number);
        this.removedRows.delete(number);
        this.addedRows.delete(fresh);
      }
    }
    this.inBoth.clear();
  }
}

function allRows({ rows }: Pick<Known, "rows">): string {
  return rows.join();
}

function firstRow({ rows }: Pick<Known, "rows">): string {
  return String(rows[0]);
}

function contentOf(row: AnyRow): string {
  return contentOfCells(row, row.cells);
}

function contentWithoutKeyDate(row: AnyRow): string {
  const column = keyDateColumn(row);
  const index = column === null ? -1 : column - row.source.firstColumn;
  return contentOfCells(
    row,
    row.cells.map((cell, at) => (at === index ? "" : cell)),
  );
}

function contentOfCells({ table, lastYear }: AnyRow, cells: AnyRow["cells"]): string {
  const texts = cells.map(cellText);
  while (texts.at(-1) === "") texts.pop();
  return JSON.stringify([table, lastYear, texts]);
}

function placeOf({ line, CHILD }: AnyRow): string {
  return `${line} ${CHILD}`;
}

/** Pairs, and what is left over. */
interface Paired<A, B> {
  readonly pairs: readonly (readonly [A, B])[];
  readonly before: readonly A[];
  readonly now: readonly B[];
}

/** Pairs items with the same key if no others have it, and returns what is left over. */
function pairUnique<T>(before: readonly T[], now: readonly T[], keyOf: (one: T) => string): Paired<T, T> {
  if (before.length === 0 || now.length === 0) return { pairs: [], before, now };
  const keys = new Map([...before, ...now].map((one) => [one, keyOf(one)]));
  const keyIn = (one: T) => keys.get(one) ?? "";
  const [keysBefore, keysNow] = [groupBy(before, keyIn), groupBy(now, keyIn)];
  const isUnique = (one: T) =>
    keysBefore.get(keyIn(one))?.length === 1 && keysNow.get(keyIn(one))?.length === 1;
  const unique = pairByKey(before.filter(isUnique), keyIn, now.filter(isUnique), keyIn);
  const isUnpaired = (one: T) => !isUnique(one);
  return { pairs: unique.pairs, before: before.filter(isUnpaired), now: now.filter(isUnpaired) };
}

/** Pairs items with the same key, in order, and returns what is left over. */
function pairByKey<A, B>(
  before: readonly A[],
  keyOfBefore: (one: A) => string,
  now: readonly B[],
  keyOfNow: (one: B) => string,
): Paired<A, B> {
  if (before.length === 0 || now.length === 0) return { pairs: [], before, now };
  const waiting = groupBy([...before].reverse(), keyOfBefore);
  const pairs: [A, B][] = [];
  const left = now.filter((one) => {
    const other = waiting.get(keyOfNow(one))?.pop();
    if (other === undefined) return true;
    pairs.push([other, one]);
    return false;
  });
  const taken = new Set(pairs.map(([one]) => one));
  return { pairs, before: before.filter((one) => !taken.has(one)), now: left };
}
