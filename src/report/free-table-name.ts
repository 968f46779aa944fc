/**
 * A name for a table of ours that no other table of the workbook has, in whatever letters: a sheet of ours that was renamed is the
 * user's, with its table, and the new one is numbered.
 */
export function freeTableName(wanted: string, others: readonly string[]): string {
  const taken = new Set(others.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}
