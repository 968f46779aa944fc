/** A file as a council might have it, made by a script, and what reading it must give. */
export interface AwkwardFile {
  /** What is awkward about it. */
  readonly what: string;
  readonly name: string;
  readonly content: () => Uint8Array | string | Promise<Uint8Array>;
  /** The rows of each table that must be found, without the heading row; "?" if the user is asked for the table. */
  readonly gives?: Readonly<Record<string, readonly (readonly string[])[]>>;
  /** Only the number of rows, for large tables. */
  readonly counts?: Readonly<Record<string, number>>;
  /** What is said about a table, or about the file as a whole. */
  readonly says?: RegExp;
  /** Nothing is said. */
  readonly silent?: boolean;
  /** The file is refused with this message, which names it. */
  readonly refused?: RegExp;
  /** Reading it takes so long that only the slow suite gives it to the pane. */
  readonly takesSeconds?: boolean;
}

export const FIELDS = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"];
export const HEADER = FIELDS.join(",");
export const ANN = ["0001", "F", "01/02/2012", "WBRI", "UN1", "", ""];
export const BEN = ["0002", "M", "03/04/2011", "MWBC", "UN1", "", ""];
export const BOTH = { Header: [ANN, BEN] };

/** Rows as separated values. */
export function lines(rows: readonly (readonly string[])[], delimiter = ",", end = "\r\n"): string {
  return rows.map((row) => row.join(delimiter) + end).join("");
}

/** The headings and two rows. */
export const PLAIN = lines([FIELDS, ANN, BEN]);

export function latin(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(text, "latin1"));
}

export function utf16(text: string, order: "little" | "big" = "little"): Uint8Array {
  const bytes = Buffer.from(text, "utf16le");
  return Uint8Array.from(order === "big" ? bytes.swap16() : bytes);
}
