import type { Collection } from "../rule";
import { addYears, ageOn, type Day } from "../../src/return/days";

/** For the trigger of rules that ask for a birthday. */
export const LEAP_BIRTHDAY = "A 29 February birthday falls on 28 February in non-leap years.";

/** Whether the birthday of an age falls in the collection year, its first and last day included. */
export function hasBirthdayInYear(
  dateOfBirth: Day,
  age: number,
  { start, end }: Pick<Collection, "start" | "end">,
): boolean {
  const birthday = addYears(dateOfBirth, age);
  return start <= birthday && birthday <= end;
}

/** The last birthday on or before a day; before birth, an anniversary that lies before the date of birth. */
export function lastBirthday(dateOfBirth: Day, onOrBefore: Day): Day {
  return addYears(dateOfBirth, ageOn(dateOfBirth, onOrBefore));
}
