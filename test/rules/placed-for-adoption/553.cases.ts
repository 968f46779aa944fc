import rule from "../../../rules/placed-for-adoption/553";
import { ruleCases } from "../support/rule-cases";

/** The cells of a row of PlacedAdoption. */
function decision(row: number): string[] {
  return ["DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"].map(
    (field) => `PlacedAdoption ${row} ${field}`,
  );
}

export default ruleCases(rule, {
  silent: [
    [
      "plan ended and E1 closed",
      {
        Episodes: [{ LS: "E1", DEC: "01/02/2024" }],
        PlacedAdoption: [{ DATE_PLACED: "01/01/2024", DATE_PLACED_CEASED: "01/02/2024" }],
      },
    ],
    [
      "open E1 with a standing decision",
      { Episodes: [{ LS: "E1" }], PlacedAdoption: [{ DATE_PLACED: "01/01/2024" }] },
    ],
    [
      "one of two rows is dated",
      { Episodes: [{ LS: "E1" }], PlacedAdoption: [{ DATE_PLACED: "" }, { DATE_PLACED: "01/01/2024" }] },
    ],
    [
      "another legal status",
      { Episodes: [{ LS: "C2" }], PlacedAdoption: [{ DATE_PLACED_CEASED: "01/02/2024" }] },
    ],
    [
      "an unreadable DEC counts as closed",
      {
        Episodes: [{ LS: "E1", DEC: "1 Feb" }],
        PlacedAdoption: [{ DATE_PLACED: "01/01/2024", DATE_PLACED_CEASED: "01/02/2024" }],
      },
    ],
    [
      "an open episode with another legal status",
      {
        Episodes: [{ LS: "E1", DEC: "01/02/2024" }, { LS: "C2" }],
        PlacedAdoption: [{ DATE_PLACED: "01/01/2024", REASON_PLACED_CEASED: "RD1" }],
      },
    ],
    [
      "a decision without a date, but no E1 episode",
      { Episodes: [{ LS: "C2" }], PlacedAdoption: [{ DATE_PLACED: "", REASON_PLACED_CEASED: "RD1" }] },
    ],
  ],
  finds: [
    ["no decision", { Episodes: [{ LS: "E1" }], PlacedAdoption: [] }, ["Episodes 1 LS"]],
    [
      "no decision: every E1 episode, open or closed",
      { Episodes: [{ LS: "E1", DEC: "01/02/2024" }, { LS: "C2" }, { LS: "E1" }], PlacedAdoption: [] },
      ["Episodes 1 LS", "Episodes 3 LS"],
    ],
    [
      "decision date blank, E1 closed",
      {
        Episodes: [{ LS: "E1", DEC: "01/05/2024" }],
        PlacedAdoption: [{ DATE_PLACED: "" }, { REASON_PLACED_CEASED: "RD1" }],
      },
      [...decision(1), ...decision(2)],
    ],
    [
      "plan ended while E1 is open",
      {
        Episodes: [{ LS: "E1" }],
        PlacedAdoption: [{ DATE_PLACED: "01/01/2024", DATE_PLACED_CEASED: "01/02/2024" }],
      },
      decision(1),
    ],
    [
      "only the reason says that it ended",
      {
        Episodes: [{ LS: "E1" }],
        PlacedAdoption: [{ DATE_PLACED: "01/01/2024", REASON_PLACED_CEASED: "RD2" }],
      },
      decision(1),
    ],
    [
      "an unreadable ceased date; the decision still in force is accepted",
      {
        Episodes: [{ LS: "E1", DEC: "01/02/2024" }, { LS: "E1" }],
        PlacedAdoption: [
          { DATE_PLACED: "01/03/2024" },
          { DATE_PLACED: "01/01/2024", DATE_PLACED_CEASED: "Feb" },
        ],
      },
      decision(2),
    ],
    [
      "neither dated nor standing: marked once",
      { Episodes: [{ LS: "E1" }], PlacedAdoption: [{ DATE_PLACED_CEASED: "01/02/2024" }] },
      decision(1),
    ],
  ],
});
