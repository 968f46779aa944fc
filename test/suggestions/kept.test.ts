import { prepareSuggestions, type Suggestions } from "../../src/suggestions/prepare";
import type { CheckedReturn } from "../../src/suggestions/trial-ground";
import { checked, EPISODE, HEADER, provider, written, type Lists, type ReturnData } from "./support";

function returnOf(episodes: readonly Readonly<Record<string, string>>[], lists: Lists = {}): CheckedReturn {
  const data: ReturnData = {
    Header: episodes.map((_, at) => ({ ...HEADER, CHILD: String(100_001 + at) })),
    Episodes: episodes.map((episode, at) => ({ ...episode, CHILD: String(100_001 + at) })),
  };
  return checked(data, lists);
}

/** What is suggested for the first child, with the evidence. */
function forFirst(suggestions: Suggestions): string[] {
  return suggestions.forChild("100001").map((one) => `${written(one)}: ${one.evidence}`);
}

/** The same when the last child is gone: with what was kept from before, and worked out afresh. */
function withoutLast(run: CheckedReturn, { known }: Suggestions) {
  const fewer = { ...run, children: run.children.slice(0, -1) };
  return { kept: forFirst(prepareSuggestions(fewer, known)), fresh: forFirst(prepareSuggestions(fewer)) };
}

const FOSTER = { ...EPISODE, PLACE: "U4", PL_POST: "M1 1AE", URN: "SC654321", PLACE_PROVIDER: "PR4" };
const SERVICE = provider("SC654321", { placementCodes: ["U4"], postcode: "M2 5DB" });
const HOME = { ...EPISODE, URN: "SC123456" };

describe("suggestions that are kept while other children change", () => {
  test.each([
    ["URN", [{ ...FOSTER, URN: "" }, FOSTER, FOSTER, FOSTER, FOSTER], { providers: [SERVICE] }],
    ["PL_POST", [{ ...HOME, PL_POST: "" }, HOME, HOME, HOME, HOME], { providers: [] }],
    ["PLACE_PROVIDER", [{ ...FOSTER, PLACE_PROVIDER: "" }, FOSTER, FOSTER, FOSTER, FOSTER], {}],
  ] as const)("%s is recorded for as many other children as there are now", (field, episodes, lists) => {
    const run = returnOf(episodes, lists);
    const before = prepareSuggestions(run);
    const told = (all: readonly string[]) =>
      all.filter((text) => text.includes(` ${field} `) && text.includes("other children"));
    expect(told(forFirst(before))).toEqual([expect.stringContaining("4 other children")]);
    const { kept, fresh } = withoutLast(run, before);
    expect(told(kept)).toEqual([expect.stringContaining("3 other children")]);
    expect(kept).toEqual(fresh);
  });

  test("a postcode that looks like the one recorded is told with as many other children too", () => {
    const slip = { ...HOME, PL_POST: "L2 2DJ" };
    const run = returnOf([slip, HOME, HOME], { providers: [provider("SC123456")] });
    const before = prepareSuggestions(run);
    expect(forFirst(before).join("\n")).toContain(
      "PL_POST L2 2DH with URN SC123456 is recorded for 2 other children",
    );
    const { kept, fresh } = withoutLast(run, before);
    expect(kept.join("\n")).toContain("PL_POST L2 2DH with URN SC123456 is recorded for 1 other child in");
    expect(kept).toEqual(fresh);
  });
});
