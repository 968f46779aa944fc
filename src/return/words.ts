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
