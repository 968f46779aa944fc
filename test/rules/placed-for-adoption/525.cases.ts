import rule from "../../../rules/placed-for-adoption/525";
import { ruleCases } from "../support/rule-cases";

/** The cells of the six adoption details on a row. */
function six(row: number): string[] {
  const fields = ["DATE_INT", "DATE_MATCH", "FOSTER_CARE", "NB_ADOPTR", "SEX_ADOPTR", "LS_ADOPTR"];
  return fields.map((field) => `AD1 ${row} ${field}`);
}

export default ruleCases(rule, {
  given: { PlacedAdoption: [{ DATE_PLACED_CEASED: "05/06/2024" }] },
  silent: [
    [
      "plan still in force",
      { PlacedAdoption: [{ DATE_PLACED: "05/06/2024" }], AD1: [{ DATE_MATCH: "01/09/2024" }] },
    ],
    ["adoption row with CHILD and DOB alone", { AD1: [{ DOB: "01/05/2020" }] }],
    ["no adoption row", { AD1: [] }],
  ],
  finds: [
    [
      "ended plan with adoption details",
      { AD1: [{ DATE_MATCH: "01/09/2024" }] },
      ["PlacedAdoption 1 DATE_PLACED_CEASED", ...six(1)],
    ],
    [
      "a 0 counts as given",
      { AD1: [{ FOSTER_CARE: 0 }] },
      ["PlacedAdoption 1 DATE_PLACED_CEASED", ...six(1)],
    ],
    [
      "unreadable dates count as given",
      { PlacedAdoption: [{ DATE_PLACED_CEASED: "5 June" }], AD1: [{ DATE_INT: "soon" }] },
      ["PlacedAdoption 1 DATE_PLACED_CEASED", ...six(1)],
    ],
    [
      "a reversed decision beside the standing one",
      {
        PlacedAdoption: [
          { DATE_PLACED: "01/02/2024" },
          { DATE_PLACED: "01/02/2023", DATE_PLACED_CEASED: "01/06/2023" },
        ],
        AD1: [{ DOB: "01/05/2020" }, { LS_ADOPTR: "L0" }],
      },
      ["PlacedAdoption 2 DATE_PLACED_CEASED", ...six(2)],
    ],
    [
      "the number or the sex of the adopters alone",
      { AD1: [{ NB_ADOPTR: 2 }, { SEX_ADOPTR: "MF" }] },
      ["PlacedAdoption 1 DATE_PLACED_CEASED", ...six(1), ...six(2)],
    ],
  ],
});
