import { strFromU8, unzipSync } from "fflate";

/**
 * Returns the names of the parts in which two .xlsx files differ, among those that make up their sheets, values and
 * formats. Which sheet is active is ignored, because looking at a sheet changes that.
 */
export function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [left, right] = [xmlOfParts(one), xmlOfParts(other)];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].filter((name) => left.get(name) !== right.get(name));
}

function xmlOfParts(bytes: Uint8Array): Map<string, string> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.startsWith("docProps/"));
  return new Map(
    parts.map(([name, part]) => [
      name,
      strFromU8(part).replace(/<bookViews>.*<\/bookViews>| tabSelected="1"/g, ""),
    ]),
  );
}
