import { fromSerial } from "./serial-dates";

const MONTH_NAMES =
  "January February March April May June July August September October November December".split(" ");
const DAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/**
 * Returns the text that Excel shows for a value with a number format. Supports General, "@", date and time formats,
 * and plain number formats (0, 0.00, #,##0, %). With any other format, the value is shown as with General.
 */
export function formatValue(
  value: string | number | boolean,
  numberFormat: string,
  date1904: boolean,
): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const format = (numberFormat.split(";")[0] ?? "").replace(/\[\$?[^\]]*\]/g, "");
  if (isDateFormat(format)) return formatDate(value, format, date1904);
  return formatNumber(value, format);
}

/** Whether a number format shows a number as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  const bare = numberFormat.replace(/\[[^\]]*\]|"[^"]*"|\\./g, "");
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}

function formatDate(serial: number, format: string, date1904: boolean): string {
  const date = fromSerial(serial, date1904);
  if (Number.isNaN(date.getTime())) return formatNumber(serial, "General");
  const tokens = format.match(/d+|m+|y+|h+|s+|AM\/PM|"[^"]*"|\\.|[^dmyhs"\\]/gi) ?? [];
  let afterHours = false;
  return tokens
    .map((token) => {
      const text = datePart(date, token, afterHours);
      if (/^[hs]/i.test(token)) afterHours = true;
      return text;
    })
    .join("");
}

function datePart(date: Date, token: string, afterHours: boolean): string {
  const pad = (number: number): string =>
    token.length > 1 ? String(number).padStart(2, "0") : String(number);
  switch (token[0]?.toLowerCase()) {
    case "d":
      if (token.length > 2)
        return (DAY_NAMES[date.getUTCDay()] ?? "").slice(0, token.length === 3 ? 3 : undefined);
      return pad(date.getUTCDate());
    case "m":
      if (token.length > 2)
        return (MONTH_NAMES[date.getUTCMonth()] ?? "").slice(0, token.length === 3 ? 3 : undefined);
      return pad(afterHours ? date.getUTCMinutes() : date.getUTCMonth() + 1);
    case "y":
      return token.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
    case "h":
      return pad(date.getUTCHours());
    case "s":
      return pad(date.getUTCSeconds());
    case '"':
      return token.slice(1, -1);
    case "\\":
      return token.slice(1);
    default:
      return token;
  }
}

function formatNumber(value: number, format: string): string {
  const match = /^(£?)(#,##)?0(\.0+)?(%?)$/.exec(format);
  if (!match) return formatGeneral(value);
  const scaled = match[4] === "%" ? value * 100 : value;
  const decimals = Math.max(0, (match[3]?.length ?? 1) - 1);
  const [whole = "", fraction] = Math.abs(scaled).toFixed(decimals).split(".");
  const grouped = match[2] === undefined ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = scaled < 0 ? "-" : "";
  return `${sign}${match[1]}${grouped}${fraction === undefined ? "" : `.${fraction}`}${match[4]}`;
}

/** Formats a number as General, which shows at most 11 characters. */
function formatGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  if (Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-9)) {
    const [mantissa = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const sign = power < 0 ? "-" : "+";
    return `${Number(mantissa)}E${sign}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  return String(Number(value.toPrecision(10)));
}
