import { editTable } from "../../src/return/table-edits";
import { prepareSuggestions, type Suggestions } from "../../src/suggestions/prepare";
import type { CheckedReturn } from "../../src/suggestions/trial-context";
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

/** The same when the last child is gone: with what was kept, and worked out again. */
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
  ] as const)(
    "the evidence for %s counts the other children that there are now",
    (field, episodes, lists) => {
      const run = returnOf(episodes, lists);
      const before = prepareSuggestions(run);
      const aboutOthers = (all: readonly string[]) =>
        all.filter((text) => text.includes(` ${field} `) && text.includes("other children"));
      expect(aboutOthers(forFirst(before))).toEqual([expect.stringContaining("4 other children")]);
      const { kept, fresh } = withoutLast(run, before);
      expect(aboutOthers(kept)).toEqual([expect.stringContaining("3 other children")]);
      expect(kept).toEqual(fresh);
    },
  );

  test("so does the evidence for a postcode that looks like the one recorded", () => {
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

describe("suggestions that are kept while another child is edited", () => {
  /** The suggestions after one child was edited, as in the other return: with what was kept, and worked out again. */
  function withEdited(run: CheckedReturn, edited: CheckedReturn, { known }: Suggestions, id: string) {
    const children = run.children.map((child) =>
      child.id === id ? (edited.children.find((other) => other.id === id) ?? child) : child,
    );
    const now = { ...run, children };
    return { kept: prepareSuggestions(now, known), fresh: prepareSuggestions(now) };
  }

  test("a postcode is no longer suggested when it is recorded for too few", () => {
    const episodes = (last: string) => [{ ...HOME, PL_POST: "" }, HOME, HOME, { ...HOME, PL_POST: last }];
    const [run, edited] = ["L2 2DH", "M1 1AE"].map((last) => returnOf(episodes(last), { providers: null }));
    if (!run || !edited) throw new Error("Two returns are checked.");
    const before = prepareSuggestions(run);
    expect(forFirst(before).join("\n")).toContain("is recorded for 3 other children");
    const { kept, fresh } = withEdited(run, edited, before, "100004");
    expect(forFirst(fresh)).toEqual([]);
    expect(forFirst(kept)).toEqual([]);
  });

  test("a postcode that looks like the one recorded is no longer suggested once no other child has it", () => {
    const episodes = (last: string) => [
      { ...HOME, PL_POST: "L2 2DJ" },
      { ...HOME, PL_POST: last },
    ];
    const [run, edited] = ["L2 2DH", "M1 1AE"].map((last) => returnOf(episodes(last), { providers: null }));
    if (!run || !edited) throw new Error("Two returns are checked.");
    const before = prepareSuggestions(run);
    expect(forFirst(before).join("\n")).toContain("PL_POST L2 2DH with URN SC123456 is recorded for 1 other");
    const { kept, fresh } = withEdited(run, edited, before, "100002");
    expect(forFirst(fresh)).toEqual([]);
    expect(forFirst(kept)).toEqual([]);
  });

  test("a suggestion to move rows to another identifier includes all the rows that there are now", () => {
    const [run, edited] = [1, 2].map((count) =>
      checked(
        {
          Header: [{ ...HEADER, CHILD: "000123" }],
          Reviews: [{ CHILD: "000123", DOB: HEADER.DOB, REVIEW: "01/07/2025", REVIEW_CODE: "PN1" }],
          Episodes: Array.from({ length: count }, () => ({ ...EPISODE, CHILD: "123" })),
        },
        { providers: [provider("SC123456")] },
      ),
    );
    if (!run || !edited) throw new Error("Two returns are checked.");
    const suggested = (suggestions: Suggestions) => suggestions.forChild("000123").map(written);
    const before = prepareSuggestions(run);
    expect(suggested(before)).toEqual(["Episodes 2 CHILD 123 -> 000123"]);
    const { kept, fresh } = withEdited(run, edited, before, "123");
    expect(suggested(fresh)).toEqual(["Episodes 2 CHILD 123 -> 000123; Episodes 3 CHILD 123 -> 000123"]);
    expect(suggested(kept)).toEqual(suggested(fresh));
  });
});

test("a suggestion to move rows names their new lines once a row above them is deleted", () => {
  const run = checked(
    {
      Header: [
        { ...HEADER, CHILD: "000123" },
        { ...HEADER, CHILD: "000999", UPN: "UN1" },
      ],
      Episodes: [
        { ...EPISODE, CHILD: "000999" },
        { ...EPISODE, CHILD: "123" },
      ],
      Reviews: [{ CHILD: "000123", DOB: HEADER.DOB, REVIEW: "01/07/2025", REVIEW_CODE: "PN1" }],
    },
    { providers: [provider("SC123456")] },
  );
  const before = prepareSuggestions(run);
  const suggested = (suggestions: Suggestions) => suggestions.forChild("000123").map(written);
  expect(suggested(before)).toEqual(["Episodes 3 CHILD 123 -> 000123"]);
  const episodes = run.tables.thisYear.get("Episodes");
  if (!episodes) throw new Error("The return has episodes.");
  editTable(episodes, { kind: "delete", line: 2, count: 1 }, false);
  const kept = prepareSuggestions(run, before.known);
  expect(suggested(kept)).toEqual(["Episodes 2 CHILD 123 -> 000123"]);
  expect([...kept.renewed].map(({ id }) => id)).toEqual(["000123"]);
});

test("a suggestion to move rows is tried again when a child whose identifier looks like theirs is gone", () => {
  const run = checked(
    {
      Header: [{ ...HEADER, CHILD: "123" }],
      Episodes: [{ ...EPISODE, CHILD: "000123" }],
      Reviews: [{ CHILD: "OOO123", DOB: HEADER.DOB, REVIEW: "01/07/2025", REVIEW_CODE: "PN1" }],
    },
    { providers: [provider("SC123456")] },
  );
  const causes = (suggestions: Suggestions) =>
    suggestions.forChild("000123").map(({ tried }) => tried.causes);
  const before = prepareSuggestions(run);
  expect(causes(before)).toEqual([[{ rule: "FMT17", count: 1 }]]);
  const fewer = { ...run, children: run.children.filter(({ id }) => id !== "OOO123") };
  expect(causes(prepareSuggestions(fewer, before.known))).toEqual([[]]);
  expect(causes(prepareSuggestions(fewer))).toEqual([[]]);
});
