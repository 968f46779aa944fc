import rule from "../../../rules/placed-for-adoption/557";
import { ruleCases } from "../support/rule-cases";

const open = { DATE_PLACED: "01/02/2025" };
const closed = { ...open, DATE_PLACED_CEASED: "01/06/2025", REASON_PLACED_CEASED: "RD4" };

function episode(row: number): string[] {
  return [`Episodes ${row} PLACE`, `Episodes ${row} LS`, `Episodes ${row} REC`];
}

function ceased(row: number): string[] {
  return [`PlacedAdoption ${row} DATE_PLACED_CEASED`, `PlacedAdoption ${row} REASON_PLACED_CEASED`];
}

export default ruleCases(rule, {
  silent: [
    ["another episode follows", { Episodes: [{ PLACE: "A3", LS: "E1", REC: "X1" }], PlacedAdoption: [open] }],
    [
      "adopted",
      {
        Episodes: [
          { PLACE: "A3", LS: "E1", REC: "E11" },
          { PLACE: "A5", LS: "E1", REC: "E12" },
        ],
        PlacedAdoption: [open],
      },
    ],
    ["blank REC", { Episodes: [{ PLACE: "A3", LS: "E1", REC: "" }], PlacedAdoption: [open] }],
    ["decision closed", { Episodes: [{ PLACE: "A4", LS: "C2", REC: "E4A" }], PlacedAdoption: [closed] }],
    [
      "an unreadable ceased date counts as filled in",
      {
        Episodes: [{ PLACE: "A4", LS: "C2", REC: "E4A" }],
        PlacedAdoption: [{ ...closed, DATE_PLACED_CEASED: "Feb" }],
      },
    ],
    [
      "neither placed for adoption nor under an order",
      { Episodes: [{ PLACE: "U1", LS: "C2", REC: "E4A" }], PlacedAdoption: [] },
    ],
    [
      "D1 no longer counts in 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "U1", LS: "D1", REC: "E4A" }], PlacedAdoption: [] },
    ],
  ],
  finds: [
    [
      "left an adoptive placement, decision open",
      { Episodes: [{ PLACE: "A4", LS: "C2", REC: "E4A" }], PlacedAdoption: [open] },
      [...episode(1), ...ceased(1)],
    ],
    [
      "placement order is enough; no row at all",
      { Episodes: [{ PLACE: "U1", LS: "E1", REC: "E13" }], PlacedAdoption: [] },
      episode(1),
    ],
    [
      "adoptive placement is enough, even without an order",
      { Episodes: [{ PLACE: "A3", LS: "C2", REC: "E4A" }], PlacedAdoption: [] },
      episode(1),
    ],
    [
      "only the date is filled in",
      {
        Episodes: [{ PLACE: "A5", LS: "E1", REC: "E4A" }],
        PlacedAdoption: [{ ...closed, REASON_PLACED_CEASED: "" }],
      },
      [...episode(1), ...ceased(1)],
    ],
    [
      "only the reason is filled in",
      {
        Episodes: [{ PLACE: "A6", LS: "E1", REC: "E4A" }],
        PlacedAdoption: [{ ...closed, DATE_PLACED_CEASED: "" }],
      },
      [...episode(1), ...ceased(1)],
    ],
    [
      "an unknown REC counts",
      { Episodes: [{ PLACE: "A6", LS: "E1", REC: "E99" }], PlacedAdoption: [] },
      episode(1),
    ],
    [
      "one incomplete row of two is marked",
      {
        Episodes: [
          { PLACE: "A6", LS: "E1", REC: "X1" },
          { PLACE: "A6", LS: "E1", REC: "E4B" },
        ],
        PlacedAdoption: [closed, open],
      },
      [...episode(2), ...ceased(2)],
    ],
    [
      "D1 counts up to 2023/24",
      { year: "2023/24", Episodes: [{ PLACE: "U1", LS: "D1", REC: "E4A" }], PlacedAdoption: [] },
      episode(1),
    ],
    [
      "D1 counts in 2022/23, decision open",
      { year: "2022/23", Episodes: [{ PLACE: "U1", LS: "D1", REC: "E4A" }], PlacedAdoption: [open] },
      [...episode(1), ...ceased(1)],
    ],
    [
      "E1 counts in 2023/24",
      { year: "2023/24", Episodes: [{ PLACE: "U1", LS: "E1", REC: "E4A" }], PlacedAdoption: [] },
      episode(1),
    ],
    [
      "E1 counts in 2024/25",
      { year: "2024/25", Episodes: [{ PLACE: "U1", LS: "E1", REC: "E4A" }], PlacedAdoption: [] },
      episode(1),
    ],
    [
      "every kind of adoptive placement",
      {
        Episodes: ["A3", "A4", "A5", "A6"].map((PLACE) => ({ PLACE, LS: "C2", REC: "E4A" })),
        PlacedAdoption: [],
      },
      [...episode(1), ...episode(2), ...episode(3), ...episode(4)],
    ],
  ],
});
