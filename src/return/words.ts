const numbers = new Intl.NumberFormat("en-GB");

/** Formats a number for people: "1,204". */
export function formatNumber(value: number): string {
  return numbers.format(value);
}

/** Returns a count with its noun: "1 child", "1,204 children". */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}

/** Joins items as a list in words: "A", "A and B", "A, B and C". */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** Returns at most the first `length` UTF-16 units of a text, without cutting a surrogate pair in half. */
export function beginningOf(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");
}

/** How many lines are named before the rest are only counted. */
export const MAX_LINES_NAMED = 3;

/**
 * Names lines in words: "line 3", "lines 3 and 7", "lines 3, 7, 9 and 12 more".
 * @param lines at least the first lines
 * @param total how many lines there are in all
 */
export function namedLines(lines: readonly number[], total = lines.length): string {
  const first = lines.slice(0, MAX_LINES_NAMED);
  const more = total - first.length;
  const names = [...first.map(String), ...(more > 0 ? [`${formatNumber(more)} more`] : [])];
  return `${total === 1 ? "line" : "lines"} ${list(names)}`;
}
