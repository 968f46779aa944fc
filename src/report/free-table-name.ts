/**
 * Returns a name for one of our tables that no other table of the workbook has, ignoring case. If the user renames one
 * of our sheets, it becomes theirs, with its table, and the new table gets a number.
 */
export function freeTableName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
