import type { Collection } from "../rule";
import { addYears, ageOn, type Day } from "../../src/return/days";

/** For the trigger of rules that ask for a birthday. */
export const LEAP_BIRTHDAY = "A 29 February birthday falls on 28 February in non-leap years.";

/** Whether the birthday on which this age is reached falls in the collection year, including its first and last day. */
export function hasBirthdayInYear(
  dateOfBirth: Day,
  age: number,
  { start, end }: Pick<Collection, "start" | "end">,
): boolean {
  const birthday = addYears(dateOfBirth, age);
  return start <= birthday && birthday <= end;
}

/**
 * Returns the last birthday on or before a day. For a day before birth, it is an anniversary before the date of birth.
 */
export function lastBirthday(dateOfBirth: Day, onOrBefore: Day): Day {
  return addYears(dateOfBirth, ageOn(dateOfBirth, onOrBefore));
}
