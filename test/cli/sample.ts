import { uploadedFields, type TableName } from "../../src/return/tables";

type Rows = readonly Readonly<Record<string, string>>[];

/** A small return with two known mistakes: the episode of A1 starts on a day that does not exist, and that of A2 before birth. */
export const SAMPLE: Partial<Record<TableName, Rows>> = {
  Header: [
    { CHILD: "A1", SEX: "M", DOB: "01/01/2015", ETHNIC: "WBRI", UPN: "UN1" },
    { CHILD: "A2", SEX: "F", DOB: "01/06/2024", ETHNIC: "WBRI", UPN: "UN1" },
    { CHILD: "=A3", SEX: "F", DOB: "01/06/2014", ETHNIC: "XXXX", UPN: "UN1" },
  ],
  Episodes: [
    { CHILD: "A1", DECOM: "31/04/2024", RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" },
    { CHILD: "A2", DECOM: "01/05/2024", RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" },
    { CHILD: "=A3", DECOM: "01/05/2024", RNE: "S", LS: "C1", CIN: "N1", PLACE: "U4", PLACE_PROVIDER: "PR1" },
  ],
};

/** A table as the lines of a CSV file. */
export function csvOf(table: TableName, rows: Rows): string {
  const fields = uploadedFields(table);
  const lines = rows.map((row) => fields.map((field) => row[field] ?? "").join(","));
  return [fields.join(","), ...lines, ""].join("\r\n");
}
