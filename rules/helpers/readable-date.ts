/** For the trigger of rules that need a date. */
export const READABLE_DATE =
  "a readable date: a real day written day/month/year with slashes and a four-digit year, with or without leading zeros";
