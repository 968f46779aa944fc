/** Excel on the web takes and gives at most this many bytes in one message. */
export const MESSAGE_BYTES = 5 * 1024 * 1024;
/** Longest text of a cell. */
export const CELL_TEXT_LIMIT = 32_767;
/** Longest sheet name. */
export const SHEET_NAME_LIMIT = 31;
/** Longest address text that `getRanges` takes. */
export const ADDRESS_TEXT_LIMIT = 8_192;
/** Excel names at most so many merged areas of a range. */
export const MERGED_AREAS_LIMIT = 512;
/** Longest formula. */
export const FORMULA_LIMIT = 8_192;
/** Longest text between quotation marks in a formula. */
export const FORMULA_TEXT_LIMIT = 255;
/** Longest list of values to choose from that a rule of data validation holds. */
export const LIST_TEXT_LIMIT = 255;
