import { strFromU8, unzipSync } from "fflate";

/**
 * The parts of two .xlsx files that differ, by name: everything that makes up their sheets, values and formats. Which
 * sheet is in front is left out, since looking at a sheet changes that.
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
