const numbers = new Intl.NumberFormat("en-GB");

/** A number as people write it: "1,204". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** "1 child", "1,204 children". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** The beginning of a text, so many units of UTF-16 at most: a sign that takes two of them is not cut in half. */
export function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** So many lines are named. */
export const LINES_NAMED = 3;

/**
 * "line 3", "lines 3 and 7", "lines 3, 7, 9 and 12 more".
 * @param lines the first lines at least
 * @param total how many there are in all
 */
export function namedLines(lines: readonly number[], total = lines.length): string {
  const first = lines.slice(0, LINES_NAMED);
  const more = total - first.length;
  const names = [...first.map(String), ...(more > 0 ? [`${formatNumber(more)} more`] : [])];
  return `${total === 1 ? "line" : "lines"} ${list(names)}`;
}
