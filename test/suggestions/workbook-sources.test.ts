import { EPISODE, HEADER, provider, suggestionsFor, written } from "./support";

const HOME = provider("SC123456");
const FOSTER = { ...EPISODE, PLACE: "U4", PL_POST: "M1 1AE", URN: "SC654321" };
const SERVICE = provider("SC654321", {
  placementCodes: ["U4"],
  postcode: "M2 5DB",
  name: "Example Fostering",
});
const PROVIDERS = [HOME, SERVICE];

type Cells = Partial<Record<keyof typeof EPISODE, string>>;

function first(suggestions: readonly Parameters<typeof written>[0][]): string | undefined {
  return suggestions[0] && written(suggestions[0]);
}

describe("other episodes of the child", () => {
  const earlier = { ...FOSTER, DECOM: "01/06/2025", DEC: "01/09/2025", REC: "X1" };
  const later = { ...FOSTER, DECOM: "01/09/2025", RNE: "L", LS: "E1" };

  test("a URN is taken from the episode of the same placement", () => {
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [earlier, { ...later, URN: "" }] },
      { providers: PROVIDERS },
    );
    expect(first(suggestions.forRule("218"))).toBe("Episodes 3 URN (blank) -> SC654321");
    expect(suggestions.forRule("218")[0]?.tried).toEqual({
      clears: [
        { rule: "218", count: 1 },
        { rule: "434", count: 1 },
      ],
      narrows: [],
      causes: [],
    });
  });

  test("so are the postcode and the provider code when only the legal status changed", () => {
    const clear = (field: keyof typeof FOSTER, rule: string) =>
      first(
        suggestionsFor(
          { Header: [HEADER], Episodes: [earlier, { ...later, [field]: "" }] },
          { providers: PROVIDERS },
        ).forRule(rule),
      );
    expect(clear("PL_POST", "392b")).toBe("Episodes 3 PL_POST (blank) -> M1 1AE");
    expect(clear("PLACE_PROVIDER", "526")).toBe("Episodes 3 PLACE_PROVIDER (blank) -> PR4");
  });

  test("the postcode is not taken from an episode with the same service but perhaps another carer", () => {
    const moved = { ...later, RNE: "P", LS: "C2", PL_POST: "" };
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [earlier, moved] },
      { providers: PROVIDERS },
    );
    expect(suggestions.forRule("392b").filter(({ changes }) => changes[0]?.cell.field === "PL_POST")).toEqual(
      [],
    );
  });

  test("home postcode and category of need are taken from the episode that joins up", () => {
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [earlier, { ...later, CIN: "N4", HOME_POST: "" }] },
      { providers: PROVIDERS },
    );
    expect(first(suggestions.forRule("504"))).toBe("Episodes 3 CIN N4 -> N1");
    expect(first(suggestions.forRule("392b"))).toBe("Episodes 3 HOME_POST (blank) -> L1 8JQ");
  });

  test("nothing is taken from an episode that ended care, even if care began again on the same day", () => {
    const anew = { ...later, RNE: "S", LS: "C2", HOME_POST: "" };
    const offered = (REC: string) =>
      suggestionsFor({ Header: [HEADER], Episodes: [{ ...earlier, REC }, anew] }, { providers: PROVIDERS })
        .forRule("392b")
        .map(written);
    expect(offered("E8")).toEqual([]);
    expect(offered("X1")).toEqual(["Episodes 3 HOME_POST (blank) -> L1 8JQ"]);
  });

  test("a correction covers all episodes of the placement at once if they are alike", () => {
    const unknown = { URN: "SC654312" };
    const suggestions = suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [
          { ...earlier, ...unknown },
          { ...later, ...unknown },
        ],
      },
      { providers: PROVIDERS },
    );
    const [suggestion, ...others] = suggestions.forRule("1008");
    expect(others).toEqual([]);
    expect(suggestion?.changes.map(({ cell, to }) => [cell.line, cell.field, to])).toEqual([
      [2, "URN", "SC654321"],
      [3, "URN", "SC654321"],
    ]);
    expect(suggestion?.tried.causes).toEqual([]);
    expect(suggestion?.findingKeys).toHaveLength(6);
  });
});

describe("an episode of the child that does not join up", () => {
  const offered = (other: Cells, own: Cells) =>
    suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [
          { ...FOSTER, DEC: "01/07/2025", REC: "E8", ...other },
          { ...FOSTER, DECOM: "01/09/2025", ...own },
        ],
      },
      { providers: null },
    )
      .forChild("1")
      .filter(({ source }) => source.kind === "same-child")
      .map((suggestion) => `${written(suggestion)}: ${suggestion.evidence}`);
  test.each([
    ["URN", "", "PL_POST and PLACE", [{ PL_POST: "LS1 1UR" }, { PLACE: "U5" }]],
    ["PLACE_PROVIDER", "", "URN and PLACE", [{ URN: "SC654322" }, { PLACE: "U5" }]],
    ["PLACE", "Q9", "URN and PL_POST", [{ URN: "SC654322" }, { PL_POST: "LS1 1UR" }]],
  ] as const)("gives %s for %j only if it has the same %s", (field, typed, same, others) => {
    const value = FOSTER[field];
    expect(offered({}, { [field]: typed })).toEqual([
      `Episodes 3 ${field} ${typed || "(blank)"} -> ${value}: ${field} ${value}: the episode on line 2 has the same ${same}`,
    ]);
    for (const other of others) expect(offered(other, { [field]: typed })).toEqual([]);
  });

  test.each([
    ["PLACE_PROVIDER", ""],
    ["PLACE", "Q9"],
  ])("gives no %s for URN XXXXXXX, which stands for many providers", (field, typed) => {
    expect(offered({ URN: "XXXXXXX" }, { URN: "XXXXXXX", [field]: typed })).toEqual([]);
  });

  test.each(["HOME_POST", "PL_POST", "CIN"])("gives no %s, even if RNE says that care continued", (field) => {
    const typed = field === "CIN" ? "Q9" : "";
    expect(offered({ REC: "X1" }, { RNE: "L", [field]: typed })).toEqual([]);
    expect(offered({ REC: "X1", DEC: "01/09/2025" }, { RNE: "L", [field]: typed })).toHaveLength(1);
  });

  test("does not give a URN just because a third episode joins up", () => {
    const [first, second, third] = [
      { DEC: "01/07/2025", REC: "X1", URN: "SC654322", PL_POST: "LS1 1UR" },
      { DECOM: "01/07/2025", RNE: "P", DEC: "01/09/2025", REC: "X1", URN: "" },
      { DECOM: "01/09/2025", RNE: "L", LS: "E1", URN: "" },
    ].map((cells) => ({ ...FOSTER, ...cells }));
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [first, second, third].flatMap((one) => one ?? []) },
      { providers: null },
    );
    expect(suggestions.forChild("1").filter(({ source }) => source.kind === "same-child")).toEqual([]);
  });

  test("gives no PL_POST, and nothing on the strength of two blanks that agree", () => {
    expect(offered({}, { PL_POST: "" })).toEqual([]);
    expect(offered({ PL_POST: "" }, { PL_POST: "", URN: "" })).toEqual([]);
    expect(offered({ PLACE: "" }, { PLACE: "", URN: "" })).toEqual([]);
  });
});

describe("other children in the workbook", () => {
  const child = (id: string, more: Cells = {}) => ({
    ...FOSTER,
    CHILD: id,
    ...more,
  });
  const headers = (...ids: string[]) =>
    ids.map((CHILD) => ({ ...HEADER, CHILD, UPN: `A12345678901${CHILD}` }));

  test("give the URN recorded for others in the same placement with the same home postcode", () => {
    const suggestions = suggestionsFor(
      { Header: headers("1", "2", "3"), Episodes: [child("1"), child("2"), child("3", { URN: "" })] },
      { providers: PROVIDERS },
    );
    const [suggestion] = suggestions.forRule("218");
    expect(suggestion && written(suggestion)).toBe("Episodes 4 URN (blank) -> SC654321");
    expect(suggestion?.evidence).toBe(
      "URN SC654321 at M1 1AE with PLACE U4, PLACE_PROVIDER PR4 and HOME_POST L1 8JQ is recorded for 2 other children in this workbook",
    );
  });

  test("give it despite another home postcode only if three agree", () => {
    const offered = (...ids: string[]) =>
      suggestionsFor(
        {
          Header: headers("9", ...ids),
          Episodes: [child("9", { URN: "", HOME_POST: "L3 5AB" }), ...ids.map((id) => child(id))],
        },
        { providers: PROVIDERS },
      ).forRule("218");
    expect(offered("1", "2")).toEqual([]);
    expect(first(offered("1", "2", "3"))).toBe("Episodes 2 URN (blank) -> SC654321");
  });

  test("give nothing if they do not agree", () => {
    const suggestions = suggestionsFor(
      {
        Header: headers("1", "2", "3"),
        Episodes: [child("1"), child("2", { URN: "SC654322" }), child("3", { URN: "" })],
      },
      { providers: null },
    );
    expect(suggestions.forRule("218")).toEqual([]);
  });

  test("give no URN from another postcode", () => {
    const suggestions = suggestionsFor(
      { Header: headers("1", "2"), Episodes: [child("1"), child("2", { URN: "", PL_POST: "LS1 1UR" })] },
      { providers: PROVIDERS },
    );
    expect(suggestions.forRule("218")).toEqual([]);
  });

  test("give a provider code if three with the URN agree on it, but not if two do", () => {
    const blank = child("9", { PLACE_PROVIDER: "", PL_POST: "LS1 1UR" });
    const three = suggestionsFor(
      { Header: headers("1", "2", "3", "9"), Episodes: [child("1"), child("2"), child("3"), blank] },
      { providers: null },
    );
    expect(first(three.forRule("526"))).toBe("Episodes 5 PLACE_PROVIDER (blank) -> PR4");
    const two = suggestionsFor(
      { Header: headers("1", "2", "9"), Episodes: [child("1"), child("2"), blank] },
      { providers: null },
    );
    expect(two.forRule("526")).toEqual([]);
  });
});

describe("postcodes of other children with the URN, at the provider's own address", () => {
  const offered = (PL_POST: string, ...others: string[]) =>
    suggestionsFor(
      {
        Header: ["9", ...others.keys()].map((id) => ({ ...HEADER, CHILD: String(id) })),
        Episodes: [
          { ...EPISODE, CHILD: "9", PL_POST },
          ...others.map((postcode, at) => ({ ...EPISODE, CHILD: String(at), PL_POST: postcode })),
        ],
      },
      { providers: null },
    )
      .forChild("9")
      .filter(({ source }) => source.kind === "this-workbook")
      .map(({ changes, evidence }) => [changes[0]?.to, evidence]);

  test("are suggested for a blank cell if there is only one, which three have", () => {
    expect(offered("", "L2 2DH", "L2 2DH", "L2 2DH")).toEqual([
      ["L2 2DH", "PL_POST L2 2DH with URN SC123456 is recorded for 3 other children in this workbook"],
    ]);
    expect(offered("", "L2 2DH", "L2 2DH")).toEqual([]);
    expect(offered("", "L2 2DH", "L2 2DH", "L2 2DH", "M1 1AE")).toEqual([]);
  });

  test("are suggested if they look like what is recorded, however few have them", () => {
    expect(offered("L2 2HD", "L2 2DH", "M1 1AE", "M1 1AE", "M1 1AE").map(([to]) => to)).toEqual(["L2 2DH"]);
    expect(offered("LS1 1UX", "L2 2DH", "L2 2DH", "L2 2DH")).toEqual([]);
  });
});

describe("last year's return", () => {
  const before = { ...EPISODE, DECOM: "01/06/2024" };

  const offered = (now: Cells) =>
    suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [{ ...before, ...now }],
        Header_last: [HEADER],
        Episodes_last: [before],
      },
      { providers: null },
    )
      .forChild("1")
      .filter(({ source }) => source.kind === "last-year")
      .map(written);

  test("gives both postcodes at once if both differ", () => {
    expect(offered({ HOME_POST: "M1 1AE", PL_POST: "LS1 1UR" })[0]).toBe(
      "Episodes 2 HOME_POST M1 1AE -> L1 8JQ; Episodes 2 PL_POST LS1 1UR -> L2 2DH",
    );
    expect(offered({ HOME_POST: "M1 1AE" })).toEqual(["Episodes 2 HOME_POST M1 1AE -> L1 8JQ"]);
    expect(offered({ PL_POST: "LS1 1UR" })).toEqual(["Episodes 2 PL_POST LS1 1UR -> L2 2DH"]);
  });

  test("gives nothing if more than three fields differ, not counting blanks", () => {
    const three = { CIN: "N4", LS: "C1", PLACE_PROVIDER: "PR5" };
    expect(offered(three)).toContain("Episodes 2 CIN N4 -> N1");
    expect(offered({ ...three, URN: "" })).toContain("Episodes 2 CIN N4 -> N1");
    expect(offered({ ...three, URN: "SC654321" })).toEqual([]);
  });

  test.each([
    ["RNE", "P"],
    ["LS", "C1"],
    ["PLACE", "K1"],
    ["URN", "SC654321"],
    ["PL_POST", "LS1 1UR"],
  ] as const)("gives no DECOM if %s differs as well", (field, other) => {
    const start = "Episodes 2 DECOM 11/06/2024 -> 01/06/2024";
    expect(offered({ DECOM: "11/06/2024" })).toContain(start);
    expect(offered({ DECOM: "11/06/2024", [field]: other })).not.toContain(start);
  });

  test("gives the date of birth to the Header and to rows with the same wrong one, not to blank or other ones", () => {
    const births = (own: string, ...others: string[]) =>
      suggestionsFor({
        Header: [{ ...HEADER, DOB: own }],
        Reviews: others.map((DOB, at) => ({ DOB, REVIEW: `0${at + 1}/07/2025`, REVIEW_CODE: "PN1" })),
        Header_last: [HEADER],
      })
        .forChild("1")
        .filter(({ source }) => source.kind === "last-year")
        .map(written);
    expect(births("", "")).toEqual(["Header 2 DOB (blank) -> 05/05/2012"]);
    expect(births("05/06/2012", "05/06/2012", "05/07/2012")).toEqual([
      "Header 2 DOB 05/06/2012 -> 05/05/2012; Reviews 2 DOB 05/06/2012 -> 05/05/2012",
    ]);
  });

  test("gives nothing if it has two Header rows", () => {
    const suggestions = suggestionsFor({
      Header: [{ ...HEADER, UPN: "B123456789012" }],
      Header_last: [HEADER, HEADER],
    });
    expect(suggestions.forChild("1")).toEqual([]);
  });

  test.each([
    ["CIN", "N4", "503C"],
    ["URN", "SC123465", "503F"],
    ["PLACE_PROVIDER", "PR5", "503E"],
    ["RNE", "P", "503A"],
    ["PL_POST", "M1 1AE", "503H"],
  ])("gives %s of the same episode", (field, now, rule) => {
    const suggestions = suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [{ ...before, [field]: now }],
        Header_last: [HEADER],
        Episodes_last: [before],
      },
      { providers: PROVIDERS },
    );
    const expected = before[field as keyof typeof before];
    expect(first(suggestions.forRule(rule))).toBe(`Episodes 2 ${field} ${now} -> ${expected}`);
    expect(suggestions.forRule(rule)[0]?.tried.causes).toEqual([]);
  });

  test("gives DECOM if everything else says that it is the same episode", () => {
    const suggestions = suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [{ ...before, DECOM: "11/06/2024" }],
        Header_last: [HEADER],
        Episodes_last: [before],
      },
      { providers: PROVIDERS },
    );
    expect(first(suggestions.forRule("502"))).toBe("Episodes 2 DECOM 11/06/2024 -> 01/06/2024");
  });

  test("gives nothing if this year's first episode is another one", () => {
    const suggestions = suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [{ ...FOSTER, DECOM: "01/09/2025" }],
        Header_last: [HEADER],
        Episodes_last: [before],
      },
      { providers: PROVIDERS },
    );
    expect(suggestions.forRule("502")).toEqual([]);
    expect(suggestions.forRule("503D")).toEqual([]);
  });

  test("gives UPN if it has a pupil number; if it has a code for none, there is nothing to correct", () => {
    const upn = (last: string) =>
      suggestionsFor({
        Header: [{ ...HEADER, UPN: "B123456789012" }],
        Episodes: [EPISODE],
        Header_last: [{ ...HEADER, UPN: last }],
      });
    expect(first(upn("A123456789012").forRule("208"))).toBe("Header 2 UPN B123456789012 -> A123456789012");
    expect(upn("UN2").findings.some(({ rule }) => rule === "208")).toBe(false);
  });

  test("gives a UPN that another child now has, with the rule that it sets off", () => {
    const suggestions = suggestionsFor({
      Header: [
        { ...HEADER, UPN: "B123456789012" },
        { ...HEADER, CHILD: "2", UPN: "A123456789012" },
      ],
      Episodes: [EPISODE, { ...EPISODE, CHILD: "2" }],
      Header_last: [HEADER],
    });
    expect(suggestions.forRule("208")[0]?.tried.causes).toEqual([{ rule: "444", count: 2 }]);
  });

  test("gives a UPN that clears the findings on two children who share one now", () => {
    const suggestions = suggestionsFor({
      Header: [
        { ...HEADER, UPN: "B123456789012" },
        { ...HEADER, CHILD: "2", UPN: "B123456789012" },
      ],
      Episodes: [EPISODE, { ...EPISODE, CHILD: "2" }],
      Header_last: [HEADER],
    });
    expect(suggestions.forRule("208")[0]?.tried).toMatchObject({
      clears: [
        { rule: "208", count: 1 },
        { rule: "444", count: 2 },
      ],
      causes: [],
    });
  });

  test("gives the date of birth wherever this year's tables repeat it", () => {
    const review = { DOB: "05/06/2012", REVIEW: "01/07/2025", REVIEW_CODE: "PN1" };
    const suggestions = suggestionsFor({
      Header: [{ ...HEADER, DOB: "05/06/2012" }],
      Episodes: [EPISODE],
      Reviews: [review],
      Header_last: [HEADER],
    });
    expect(suggestions.forRule("203").map(written)).toContain(
      "Header 2 DOB 05/06/2012 -> 05/05/2012; Reviews 2 DOB 05/06/2012 -> 05/05/2012",
    );
    expect(suggestions.forRule("203")[0]?.tried.causes).toEqual([]);
  });
});

describe("values that are not passed on because they are wrong", () => {
  const before: Record<keyof typeof EPISODE, string> = { ...EPISODE, DECOM: "01/06/2024" };
  const fromLastYear = (field: keyof typeof EPISODE, last: string, now: Partial<typeof before> = {}) =>
    suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [{ ...before, ...now }],
        Header_last: [HEADER],
        Episodes_last: [{ ...before, ...now, [field]: last }],
      },
      { providers: PROVIDERS },
    )
      .forChild("1")
      .flatMap(({ changes }) => changes.map(({ cell, to }) => [cell.field, to]));

  test.each([
    ["CIN", "?"],
    ["CIN", "#REF!"],
    ["LS", "N/A"],
    ["RNE", "s."],
    ["PLACE", "H5"],
    ["PLACE_PROVIDER", "PR 5"],
    ["URN", "#REF!"],
    ["URN", "SC99O00I"],
    ["URN", "SC999999"],
    ["URN", "XXXXXXX"],
    ["PL_POST", "M1 1A3"],
    ["HOME_POST", "LI9 OQN"],
    ["HOME_POST", "L1 8JW"],
  ] as const)("last year's %s %s", (field, last) => {
    expect(fromLastYear(field, last)).toEqual([]);
  });

  test("but URN XXXXXXX is passed on if PLACE allows it and there is nothing better", () => {
    const fostered = { PLACE: "U4", PL_POST: "M1 1AE" };
    expect(fromLastYear("URN", "XXXXXXX", { ...fostered, URN: "SC654321" })).toEqual([]);
    const blank = suggestionsFor(
      {
        Header: [HEADER],
        Episodes: [{ ...before, ...fostered, URN: "" }],
        Header_last: [HEADER],
        Episodes_last: [{ ...before, ...fostered, URN: "XXXXXXX" }],
      },
      { providers: PROVIDERS },
    );
    expect(first(blank.forRule("218"))).toBe("Episodes 2 URN (blank) -> XXXXXXX");
  });

  test("but a URN is passed on without the spaces around it", () => {
    expect(fromLastYear("URN", "SC123456 ", { URN: "SC654321" })).toContainEqual(["URN", "SC123456"]);
  });

  test("a UPN that is not a pupil number", () => {
    const suggestions = suggestionsFor({
      Header: [HEADER],
      Episodes: [EPISODE],
      Header_last: [{ ...HEADER, UPN: "A12345678901" }],
    });
    expect(suggestions.forRule("208")).toEqual([]);
  });

  test("codes of the child's other episodes", () => {
    const earlier = { ...FOSTER, DEC: "01/09/2025", REC: "X1", CIN: "?" };
    const later = { ...FOSTER, DECOM: "01/09/2025", RNE: "L", LS: "E1" };
    const suggestions = suggestionsFor(
      { Header: [HEADER], Episodes: [earlier, later] },
      { providers: PROVIDERS },
    );
    expect(suggestions.forChild("1").map(written)).toEqual(["Episodes 2 CIN ? -> N1"]);
  });

  test("what other children have with URN XXXXXXX, as it stands for many providers", () => {
    const unnamed = { ...FOSTER, URN: "XXXXXXX", PLACE_PROVIDER: "PR4" };
    const suggestions = suggestionsFor(
      {
        Header: ["1", "2", "3", "9"].map((CHILD) => ({ ...HEADER, CHILD, UPN: `A12345678901${CHILD}` })),
        Episodes: [
          ...["1", "2", "3"].map((CHILD) => ({ ...unnamed, CHILD })),
          { ...unnamed, CHILD: "9", PL_POST: "LS1 1UR", PLACE_PROVIDER: "" },
        ],
      },
      { providers: PROVIDERS },
    );
    expect(suggestions.forRule("526")).toEqual([]);
  });
});

describe("date of birth in several tables", () => {
  const reviews = (...births: string[]) =>
    births.map((DOB, index) => ({ DOB, REVIEW: `0${index + 1}/07/2025`, REVIEW_CODE: "PN1" }));

  test("a row that differs takes the Header's", () => {
    const suggestions = suggestionsFor({
      Header: [HEADER],
      Episodes: [EPISODE],
      Reviews: reviews("05/05/2012", "05/05/2021"),
    });
    const finding = suggestions.findings.find(
      ({ cells }) => cells[0]?.table === "Reviews" && cells[0].field === "DOB",
    );
    expect(finding && first(suggestions.forFinding(finding))).toBe("Reviews 3 DOB 05/05/2021 -> 05/05/2012");
  });

  test("correcting a Header with day and month swapped clears the findings on every row compared with it", () => {
    const suggestions = suggestionsFor({
      Header: [{ ...HEADER, DOB: "06/05/2012" }],
      Episodes: [EPISODE],
      Reviews: reviews("05/06/2012", "05/06/2012"),
    });
    const tried = suggestions.forRule("INT17")[0]?.tried;
    expect(tried?.clears).toContainEqual({ rule: "FMT06", count: 2 });
    expect(tried?.causes).toEqual([]);
  });

  const suggested = (header: string, rows: readonly string[], lastYear = "05/05/2011") =>
    suggestionsFor({
      Header: [{ ...HEADER, DOB: header }],
      Reviews: reviews(...rows),
      Header_last: [{ ...HEADER, DOB: lastYear }],
    })
      .forChild("1")
      .filter(({ source }) => source.kind === "same-child")
      .map((suggestion) => `${written(suggestion)}: ${suggestion.evidence}`);

  test("the Header takes it from at least two rows, if no other row has another", () => {
    const all =
      "Header 2 DOB (blank) -> 05/05/2012: DOB 05/05/2012: 2 rows of the child in other tables have it";
    expect(suggested("", ["05/05/2012", "05/05/2012"])).toEqual([all]);
    expect(suggested("", ["05/05/2012"])).toEqual([]);
    expect(suggested("", ["05/05/2012", "05/05/2012", "05/05/2021"])).toEqual([]);
  });

  test("the date that last year's Header has too takes precedence", () => {
    const change = (birth: string) =>
      `Reviews 2 DOB 05/05/2021 -> ${birth}: DOB ${birth}: the child's Header row has it`;
    expect(suggested("05/05/2012", ["05/05/2021"])).toEqual([change("05/05/2012")]);
    expect(suggested("05/05/2011", ["05/05/2021", "05/05/2021"])[0]).toBe(change("05/05/2011"));
  });

  test("the Header takes the one on which all other rows agree", () => {
    const suggestions = suggestionsFor({
      Header: [{ ...HEADER, DOB: "" }],
      Episodes: [EPISODE],
      Reviews: reviews("05/05/2012", "05/05/2012"),
    });
    expect(first(suggestions.forRule("102"))).toBe("Header 2 DOB (blank) -> 05/05/2012");
  });
});
