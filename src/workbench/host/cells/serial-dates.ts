const MILLISECONDS_PER_DAY = 86_400_000;
/** Days from Excel's day 0 (1900 system) to 1 January 1970. */
const UNIX_EPOCH_SERIAL = 25_569;
/** Days between the 1900 and the 1904 date system. */
const SYSTEM_1904_OFFSET = 1_462;

/** Converts a date (read as UTC) to a serial number in the workbook's date system. */
export function toSerial(date: Date, date1904: boolean): number {
  const days =
    date.getTime() / MILLISECONDS_PER_DAY + UNIX_EPOCH_SERIAL - (date1904 ? SYSTEM_1904_OFFSET : 0);
  return Math.round(days * MILLISECONDS_PER_DAY) / MILLISECONDS_PER_DAY;
}

/** Converts a serial number in the workbook's date system to a date (UTC). */
export function fromSerial(serial: number, date1904: boolean): Date {
  const days = serial - UNIX_EPOCH_SERIAL + (date1904 ? SYSTEM_1904_OFFSET : 0);
  return new Date(Math.round(days * MILLISECONDS_PER_DAY));
}

/** Converts a calendar day to its serial number; null if there is no such day or Excel has no number for it. */
export function daySerial(year: number, month: number, day: number, date1904: boolean): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const serial = toSerial(date, date1904);
  return exists && serial >= 1 ? serial : null;
}
