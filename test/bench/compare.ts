import { existsSync, readFileSync } from "node:fs";

/**
 * The figures of the last release: those from `npm run --silent bench -- --json` that hardly depend on what else the
 * computer does.
 */
const PREVIOUS = "test/bench/previous.json";

/** Smaller differences are noise from other work on the computer. */
const NOTABLE_DIFFERENCE = 0.2;

/**
 * Describes what differs from the last release. Times are meaningful only if both ran on the same kind of processor.
 * @param figures everything that was measured now
 */
export function comparison(figures: object): readonly string[] {
  if (!existsSync(PREVIOUS)) return ["There are no figures of a previous release to compare with."];
  const previous = numbersOf(JSON.parse(readFileSync(PREVIOUS, "utf8")));
  const current = numbersOf(figures);
  const different = [...current].flatMap(([name, value]) => {
    const old = previous.get(name);
    if (old === undefined || Math.abs(value - old) <= Math.abs(old) * NOTABLE_DIFFERENCE) return [];
    const ratio = old === 0 ? "" : ` (${(value / old).toFixed(2)} times)`;
    return [`  ${name}: ${old} before, ${value} now${ratio}`];
  });
  return [
    `Compared with the previous release (${PREVIOUS}), figures that differ by more than ${NOTABLE_DIFFERENCE * 100}%:`,
    ...(different.length > 0 ? different : ["  none"]),
  ];
}

/** Returns every number by its path: "sizes.1.middle.check". */
function numbersOf(value: unknown, path = ""): Map<string, number> {
  if (typeof value === "number") return new Map([[path, value]]);
  if (typeof value !== "object" || value === null) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, part]) => [
      ...numbersOf(part, path === "" ? key : `${path}.${key}`),
    ]),
  );
}
