import { describeSuggestion } from "../../src/suggestions/describe";
import { EPISODE, HEADER, provider, suggestionsFor, written } from "./support";

const HOME = provider("SC123456");

function forEpisode(episode: Partial<Record<keyof typeof EPISODE, string>>, providers = [HOME]) {
  return suggestionsFor({ Header: [HEADER], Episodes: [{ ...EPISODE, ...episode }] }, { providers });
}

test("the episode without changes has no finding on its URN, so nothing is suggested", () => {
  const suggestions = forEpisode({});
  expect(suggestions.findings.filter(({ cells }) => cells.some(({ field }) => field === "URN"))).toEqual([]);
  expect(suggestions.forChild("1")).toEqual([]);
});

describe("by postcode", () => {
  test("a missing URN is found at the placement postcode, in words that name the list and what it clears", () => {
    const [first, ...others] = forEpisode({ URN: "" }).forRule("218");
    expect(others).toEqual([]);
    expect(first && written(first)).toBe("Episodes 2 URN (blank) -> SC123456");
    expect(first && describeSuggestion(first)).toBe(
      "Possible match in the Ofsted provider list of 1 September 2025: URN SC123456, Example House, " +
        "listed at the placement postcode L2 2DH, registered for K2, listed as PR4, not closed on the episode's dates; " +
        "clears 218, causes none",
    );
  });

  test("two homes at the postcode are both shown, the one with the recorded provider code first", () => {
    const other = provider("7000001", { providerCodes: ["PR5"], name: "Example Lodge" });
    const urns = forEpisode({ URN: "" }, [other, HOME]).forRule("218").map(written);
    expect(urns).toEqual([
      "Episodes 2 URN (blank) -> SC123456",
      "Episodes 2 URN (blank) -> 7000001; Episodes 2 PLACE_PROVIDER PR4 -> PR5",
      "Episodes 2 URN (blank) -> 7000001",
    ]);
  });

  test("a home that had closed is shown last, with the rules that it would set off", () => {
    const closed = provider("7000001", { closed: "01/01/2024" });
    const suggestions = forEpisode({ URN: "" }, [closed, HOME]).forRule("218");
    expect(suggestions.map(written)).toEqual([
      "Episodes 2 URN (blank) -> SC123456",
      "Episodes 2 URN (blank) -> 7000001",
    ]);
    expect(suggestions[1]?.tried.causes).toEqual([
      { rule: "227", count: 1 },
      { rule: "228", count: 1 },
    ]);
  });

  test("nothing is suggested when only another kind of placement is at the postcode", () => {
    expect(forEpisode({ URN: "" }, [provider("7000001", { placementCodes: ["S1"] })]).forRule("218")).toEqual(
      [],
    );
  });

  test("a home is found to replace XXXXXXX, which rule 242 does not allow there", () => {
    expect(forEpisode({ URN: "XXXXXXX" }).forRule("242").map(written)).toEqual([
      "Episodes 2 URN XXXXXXX -> SC123456",
    ]);
  });

  test("a URN that fits the list is kept, even if another home has the recorded provider code", () => {
    const other = provider("7000001", { providerCodes: ["PR5"] });
    expect(forEpisode({ PLACE_PROVIDER: "PR5" }, [HOME, other]).forChild("1").map(written)).toEqual([
      "Episodes 2 PLACE_PROVIDER PR5 -> PR4",
    ]);
  });

  test("a home with two provider codes is suggested without either of them", () => {
    const home = provider("SC123456", { providerCodes: ["PR1", "PR2"] });
    expect(forEpisode({ URN: "" }, [home]).forRule("218").map(written)).toEqual([
      "Episodes 2 URN (blank) -> SC123456",
    ]);
  });

  test.each([
    ["01/09/2025", "01/09/2025", true],
    ["01/09/2025", "31/08/2025", false],
    ["", "31/03/2026", true],
    ["", "30/03/2026", false],
    ["01/06/2025", "01/06/2025", false],
  ])(
    "whether, with DEC %j, a home that closed on %s is said to have been open: %s",
    (DEC, closed, isOpen) => {
      const home = provider("SC123456", { closed });
      const [first] = forEpisode({ URN: "", DEC, REC: DEC && "E8" }, [home]).forRule("218");
      expect(first?.evidence.includes("not closed on the episode's dates")).toBe(isOpen);
    },
  );

  test("nothing is suggested when more than five providers are equally likely", () => {
    const many = Array.from({ length: 6 }, (_, index) => provider(`700000${index}`));
    expect(forEpisode({ URN: "" }, many).forRule("218")).toEqual([]);
  });

  test("the evidence for a provider with several rows is the row that fits the episode best", () => {
    const rows = [
      provider("SC123456", { name: "Example School", placementCodes: ["S1"], postcode: "M1 1AE" }),
      provider("SC123456"),
      provider("SC123456", { name: "Example Annexe", providerCodes: ["PR5"] }),
    ];
    const [first] = forEpisode({ URN: "" }, rows).forRule("218");
    expect(first?.evidence).toBe(
      "URN SC123456, Example House, listed at the placement postcode L2 2DH, registered for K2, listed as PR4, not closed on the episode's dates",
    );
  });

  test.each(["K1", "K2", "K3", "R3", "S1"])("PLACE %s is at the provider's own address", (PLACE) => {
    const there = provider("SC123456", { placementCodes: [PLACE] });
    expect(forEpisode({ PLACE, URN: "" }, [there]).forRule("218").map(written)).toEqual([
      "Episodes 2 URN (blank) -> SC123456",
    ]);
  });

  test("a home at the postcode of a foster placement is no hint, as that is the carer's address", () => {
    expect(forEpisode({ URN: "", PLACE: "U4" }).forRule("218")).toEqual([]);
  });

  test.each([
    ["O for 0", "CF1O 1EP", "CF10 1EP"],
    ["swapped characters", "L2 D2H", "L2 2DH"],
    ["a missing character", "L2 2H", "L2 2DH"],
    ["a character too many", "L22 2DH", "L2 2DH"],
    ["a sign too many", "L2-2DH", "L2 2DH"],
    ["two signs too many", "L2--2DH", "L2 2DH"],
  ])("with %s in the postcode the home is found and the postcode corrected as well", (_, typed, listed) => {
    const suggestions = forEpisode({ URN: "", PL_POST: typed }, [provider("SC123456", { postcode: listed })]);
    const [first] = suggestions.forRule("392c");
    expect(first?.evidence).toMatch(
      new RegExp(`not closed on the episode's dates, .+ in ${typed}, listed at ${listed}$`),
    );
    expect(first && written(first)).toBe(
      `Episodes 2 PL_POST ${typed} -> ${listed}; Episodes 2 URN (blank) -> SC123456`,
    );
  });
});

describe("by a postcode with one typing error", () => {
  const near = (episode: Parameters<typeof forEpisode>[0], ...homes: Parameters<typeof provider>[1][]) =>
    forEpisode(
      { URN: "", PL_POST: "L2 D2H", ...episode },
      homes.map((home, at) => provider(`SC12345${6 + at}`, home)),
    )
      .forChild("1")
      .map(written);
  const both = (urn: string) => `Episodes 2 PL_POST L2 D2H -> L2 2DH; Episodes 2 URN (blank) -> ${urn}`;

  test("if the only error is extra signs, no other postcode is found", () => {
    const found = near({ PL_POST: "L2--2DH" }, {}, { postcode: "L2 2DG" });
    expect(found).toEqual([
      "Episodes 2 PL_POST L2--2DH -> L2 2DH; Episodes 2 URN (blank) -> SC123456",
      "Episodes 2 PL_POST L2--2DH -> L2 2DH",
    ]);
  });

  test("only homes for PLACE, open on its dates and with the recorded provider code are found", () => {
    expect(near({}, {}, {})).toEqual([both("SC123456"), both("SC123457")]);
    expect(
      near({}, { placementCodes: ["K1"] }, { closed: "01/01/2025" }, { providerCodes: ["PR5"] }),
    ).toEqual([]);
  });

  test("a listed URN keeps its home, and only its postcode is corrected", () => {
    const elsewhere = { postcode: "M1 1AE" };
    expect(near({ URN: "SC123457" }, {}, elsewhere)).toEqual(["Episodes 2 PL_POST L2 D2H -> M1 1AE"]);
    expect(near({ URN: "SC123499" }, {}, elsewhere)).toEqual([
      "Episodes 2 PL_POST L2 D2H -> L2 2DH; Episodes 2 URN SC123499 -> SC123456",
    ]);
  });
});

describe("by URN", () => {
  test.each([
    ["a wrong digit", "SC123457", "one character different"],
    ["swapped digits", "SC123546", "two characters swapped"],
    ["a missing digit", "SC12346", "one character missing"],
    ["a digit too many", "SC1234556", "one character too many"],
    ["the letters SC lost", "123456", "the letters SC missing or incomplete"],
    ["a space after SC", "SC 123456", "stray spaces"],
    ["one sign", "SC-123456", "stray characters"],
    ["signs", "SC-12-3456", "stray characters"],
    ["O for 0 and I for 1", "SCI23456", "letters and digits that look alike"],
  ])("finds the listed one with %s", (_, typed, slip) => {
    const suggestions = forEpisode({ URN: typed }).forRule("1008");
    expect(suggestions.map(written)).toEqual([`Episodes 2 URN ${typed} -> SC123456`]);
    expect(suggestions[0]?.tried.causes).toEqual([]);
    expect(suggestions[0]?.evidence).toMatch(new RegExp(`, ${slip} in ${typed}$`));
  });

  test("finds a foster service, which is elsewhere, by kind of placement and provider code", () => {
    const service = provider("SC654321", { placementCodes: ["U4", "U6"], postcode: "M1 1AE" });
    const suggestions = forEpisode({ URN: "SC654312", PLACE: "U4" }, [HOME, service]).forRule("1008");
    expect(suggestions.map(written)).toEqual(["Episodes 2 URN SC654312 -> SC654321"]);
  });

  test("suggests nothing when the similar one is for another kind of placement", () => {
    const school = provider("SC123457", { placementCodes: ["S1"], postcode: "M1 1AE" });
    expect(forEpisode({ URN: "SC123458" }, [school]).forRule("1008")).toEqual([]);
  });

  test("proposes another listed URN only if it is at exactly the placement postcode", () => {
    const mistyped = provider("SC123457", { postcode: "M1 1AE" });
    expect(forEpisode({ URN: "SC123457" }, [HOME, mistyped]).forRule("221").map(written)).toEqual([
      "Episodes 2 URN SC123457 -> SC123456",
      "Episodes 2 PL_POST L2 2DH -> M1 1AE",
    ]);
  });
});

describe("by the row of the URN", () => {
  test("proposes its provider code", () => {
    const suggestions = forEpisode({ PLACE_PROVIDER: "PR5" }).forRule("224");
    expect(suggestions.map(written)).toEqual(["Episodes 2 PLACE_PROVIDER PR5 -> PR4"]);
  });

  test("proposes its postcode when another one is recorded", () => {
    const suggestions = forEpisode({ PL_POST: "L2 2HD" }).forRule("221");
    expect(suggestions[0] && written(suggestions[0])).toBe("Episodes 2 PL_POST L2 2HD -> L2 2DH");
  });

  test("and says, like every other source, that the recorded postcode only has a sign too many", () => {
    const [first] = forEpisode({ PL_POST: "L2-2DH" }).forChild("1");
    expect(first && written(first)).toBe("Episodes 2 PL_POST L2-2DH -> L2 2DH");
    expect(first?.evidence).toContain("stray characters in L2-2DH");
    expect(first?.evidence).not.toContain("one character");
  });

  test("proposes no postcode and no kind of placement if the provider code is another one", () => {
    expect(forEpisode({ PL_POST: "M1 1AE", PLACE_PROVIDER: "PR5" }).forChild("1")).toEqual([]);
    expect(forEpisode({ PLACE: "K1", PLACE_PROVIDER: "PR5" }).forChild("1")).toEqual([]);
  });

  test("proposes no kind of placement for a provider that has two, or is elsewhere", () => {
    const two = provider("SC123456", { placementCodes: ["K2", "S1"] });
    expect(forEpisode({ PLACE: "K1" }, [two]).forChild("1")).toEqual([]);
    expect(forEpisode({ PLACE: "K1", PL_POST: "M1 1AE" }).forChild("1")).toEqual([]);
    const [first] = forEpisode({ PLACE: "K1" }).forChild("1");
    expect(first && written(first)).toBe("Episodes 2 PLACE K1 -> K2");
    expect(first?.evidence).toMatch(/: registered for K2 \([^()]+\)$/);
  });

  test("does not say that the provider was open if another row of the URN had closed", () => {
    const rows = [HOME, provider("SC123456", { placementCodes: ["S1"], closed: "01/01/2025" })];
    const [first] = forEpisode({ PLACE_PROVIDER: "PR5" }, rows).forRule("224");
    expect(first?.evidence).toBe(
      "URN SC123456, Example House, listed at the placement postcode L2 2DH, registered for K2: PR4 is its provider code",
    );
  });

  test("proposes no provider code if the postcode shows that the URN may be wrong", () => {
    expect(forEpisode({ PLACE_PROVIDER: "PR5", PL_POST: "M1 1AE" }).forRule("224")).toEqual([]);
  });

  test("does not give a match of one provider code as evidence for the provider's other code", () => {
    const own = provider("SC123456", { providerCodes: ["PR1", "PR2"] });
    const [first] = forEpisode({ PLACE_PROVIDER: "PR2" }, [own]).forRule("229");
    expect(first && written(first)).toBe("Episodes 2 PLACE_PROVIDER PR2 -> PR1");
    expect(first?.evidence).toBe(
      "URN SC123456, Example House, listed at the placement postcode L2 2DH, registered for K2, " +
        "not closed on the episode's dates: PR1 is one of its provider codes, PR1 and PR2",
    );
  });

  test("does not replace a listed code by another because two episodes are alike", () => {
    const home = provider("SC123456", { providerCodes: ["PR4", "PR5"] });
    const episodes = [
      { ...EPISODE, DEC: "01/09/2025", REC: "X1" },
      { ...EPISODE, DECOM: "01/09/2025", RNE: "P" },
    ];
    const suggestions = suggestionsFor({ Header: [HEADER], Episodes: episodes }, { providers: [home] });
    expect(suggestions.findings.map(({ rule }) => rule)).toContain("435");
    const codes = suggestions
      .forChild("1")
      .filter(({ changes }) => changes.some(({ cell }) => cell.field === "PLACE_PROVIDER"));
    expect(codes).toEqual([]);
  });

  test("takes the evidence for a URN with two rows from one of them", () => {
    const rows = [
      provider("SC123456", { name: "Example School", placementCodes: ["S1"], providerCodes: ["PR5"] }),
      provider("SC123456", { postcode: "M1 1AE" }),
    ];
    expect(forEpisode({ URN: "" }, rows).forRule("218")).toEqual([]);
    expect(forEpisode({ PLACE_PROVIDER: "PR3" }, rows).forRule("224")).toEqual([]);
    const [first] = forEpisode({ PL_POST: "M1 1EA" }, rows).forRule("392c");
    expect(first && written(first)).toBe("Episodes 2 PL_POST M1 1EA -> M1 1AE");
    expect(first?.evidence).toContain(
      "URN SC123456, Example House, registered for K2, listed as PR4, not closed on the episode's dates, " +
        "two characters swapped in M1 1EA: listed at M1 1AE",
    );
  });

  test("proposes none of several postcodes unless it is similar to the one recorded", () => {
    const rows = ["M1 1AE", "LS1 1UR"].map((postcode) => provider("SC123456", { postcode }));
    const posts = (typed: string) =>
      forEpisode({ PL_POST: typed }, rows)
        .forRule("221")
        .filter(({ source }) => source.kind === "provider-list")
        .map(written);
    expect(posts("L1 8JQ")).toEqual([]);
    expect(posts("M1 1EA")).toEqual(["Episodes 2 PL_POST M1 1EA -> M1 1AE"]);
  });

  test("proposes no other postcode of the list if the one recorded is among its postcodes", () => {
    const rows = [
      provider("SC123456", { postcode: "L1 8JQ" }),
      provider("SC123456", { placementCodes: ["S1"], postcode: "L2 2DH" }),
    ];
    const posts = forEpisode({}, rows)
      .forChild("1")
      .filter(({ changes }) => changes[0]?.cell.field === "PL_POST");
    expect(posts).toEqual([]);
  });

  test("proposes the kind of placement if there is only one, and says why H5 is no longer right", () => {
    const supported = provider("SC123456", { placementCodes: ["K3"] });
    const [first] = forEpisode({ PLACE: "H5" }, [supported]).forRule("219");
    expect(first && written(first)).toBe("Episodes 2 PLACE H5 -> K3");
    expect(first?.evidence).toContain("K3 has replaced H5");
    const others = [forEpisode({ PLACE: "H5" }), forEpisode({ PLACE: "K1" }, [supported])];
    expect(others.map(({ forRule }) => forRule("219")[0]?.evidence)).toEqual([
      expect.not.stringContaining("has replaced"),
      expect.not.stringContaining("has replaced"),
    ]);
  });
});

test("without a provider list, nothing is suggested from one", () => {
  const suggestions = suggestionsFor(
    { Header: [HEADER], Episodes: [{ ...EPISODE, URN: "" }] },
    { providers: null },
  );
  expect(suggestions.forRule("218")).toEqual([]);
});
