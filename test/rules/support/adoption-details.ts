/** The six details of an adoption, all filled in. */
export const COMPLETE_DETAILS = {
  DATE_INT: "01/02/2025",
  DATE_MATCH: "01/03/2025",
  FOSTER_CARE: "0",
  NB_ADOPTR: "2",
  SEX_ADOPTR: "MF",
  LS_ADOPTR: "L11",
};

const FIELDS = Object.keys(COMPLETE_DETAILS);

/** Rows of AD1, each with a different one of the six details blank. */
export const EACH_DETAIL_BLANK = FIELDS.map((field) => ({ ...COMPLETE_DETAILS, [field]: "" }));

/** Returns the cells of the six details in rows of AD1. */
export function cellsOfDetails(...rows: readonly number[]): string[] {
  return rows.map((row) => `AD1 ${row} ${FIELDS.join(" ")}`);
}
