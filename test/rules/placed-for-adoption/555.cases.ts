import rule from "../../../rules/placed-for-adoption/555";
import { ruleCases } from "../support/rule-cases";

/** The cells of a row of PlacedAdoption. */
function decision(row: number): string[] {
  return ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"].map(
    (field) => `PlacedAdoption ${row} ${field}`,
  );
}

function episode(row: number): string[] {
  return [`Episodes ${row} CHILD`, `Episodes ${row} LS`];
}

export default ruleCases(rule, {
  silent: [
    [
      "the D1 episode is closed, the decision ended",
      {
        Episodes: [{ LS: "D1", DEC: "09/09/2022" }],
        PlacedAdoption: [
          { DATE_PLACED: "03/02/2022", DATE_PLACED_CEASED: "09/09/2022", REASON_PLACED_CEASED: "RD1" },
        ],
      },
    ],
    ["another legal status", { Episodes: [{ LS: "E1" }], PlacedAdoption: [] }],
    [
      "open D1 with a standing decision",
      { Episodes: [{ LS: "D1" }], PlacedAdoption: [{ DATE_PLACED: "03/02/2022" }] },
    ],
    [
      "unreadable dates count as filled in",
      {
        Episodes: [{ LS: "D1", DEC: "9 Sept" }],
        PlacedAdoption: [{ DATE_PLACED: "Feb", DATE_PLACED_CEASED: "09/09/2022" }],
      },
    ],
    [
      "one of two rows is dated",
      { Episodes: [{ LS: "D1" }], PlacedAdoption: [{ DATE_PLACED: "03/02/2022" }, { DATE_PLACED: "" }] },
    ],
    [
      "a decision without a date, but no D1 episode",
      { Episodes: [{ LS: "E1" }], PlacedAdoption: [{ DATE_PLACED: "", REASON_PLACED_CEASED: "RD1" }] },
    ],
  ],
  finds: [
    ["no decision", { Episodes: [{ LS: "D1" }], PlacedAdoption: [] }, episode(1)],
    [
      "no decision in 2022/23: every D1 episode, open or closed",
      { year: "2022/23", Episodes: [{ LS: "D1", DEC: "09/09/2022" }, { LS: "D1" }], PlacedAdoption: [] },
      [...episode(1), ...episode(2)],
    ],
    [
      "decision ended while the D1 episode is open",
      {
        Episodes: [{ LS: "D1" }],
        PlacedAdoption: [{ DATE_PLACED: "03/02/2022", DATE_PLACED_CEASED: "09/09/2022" }],
      },
      decision(1),
    ],
    [
      "decision ended while one of two D1 episodes is open",
      {
        Episodes: [{ LS: "D1", DEC: "09/09/2022" }, { LS: "D1" }],
        PlacedAdoption: [{ DATE_PLACED: "03/02/2022", DATE_PLACED_CEASED: "09/09/2022" }],
      },
      decision(1),
    ],
    [
      "only the reason says that it ended",
      {
        Episodes: [{ LS: "D1" }],
        PlacedAdoption: [{ DATE_PLACED: "03/02/2022", REASON_PLACED_CEASED: "RD1" }],
      },
      decision(1),
    ],
    [
      "the row has no decision date, the D1 episode is closed",
      { Episodes: [{ LS: "D1", DEC: "09/09/2022" }], PlacedAdoption: [{ REASON_PLACED_CEASED: "RD1" }] },
      [...episode(1), ...decision(1)],
    ],
    [
      "an ended decision beside a standing one",
      {
        Episodes: [{ LS: "D1" }],
        PlacedAdoption: [
          { DATE_PLACED: "03/02/2022" },
          { DATE_PLACED: "03/02/2021", DATE_PLACED_CEASED: "2021" },
        ],
      },
      decision(2),
    ],
  ],
});
