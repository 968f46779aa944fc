/** The most bytes that Excel on the web accepts or sends in one message. */
export const MESSAGE_BYTES = 5 * 1024 * 1024;
/** The longest text in a cell. */
export const CELL_TEXT_LIMIT = 32_767;
/** The longest sheet name. */
export const SHEET_NAME_LIMIT = 31;
/** The longest address text that `getRanges` accepts. */
export const ADDRESS_TEXT_LIMIT = 8_192;
/** The most merged areas of a range that Excel names. */
export const MERGED_AREAS_LIMIT = 512;
/** The longest formula. */
export const FORMULA_LIMIT = 8_192;
/** The longest text between quotation marks in a formula. */
export const FORMULA_TEXT_LIMIT = 255;
/** The longest list of values in a data validation rule. */
export const LIST_TEXT_LIMIT = 255;
