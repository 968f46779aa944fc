import { addYears, dayOf, type Day } from "../../../src/return/days";
import type { ChildHistory } from "../child-history";
import type { YearView } from "../world";
import { dateText, rowOf, type PracticeRow } from "./rows";
import { hasReachedAge, isCareLeaver, type YearContext } from "./year-facts";

/** Returns the Header row, for children with episodes in the year and for care leavers. */
export function headerRows(context: YearContext): PracticeRow[] {
  const { child, view, stays } = context;
  if (stays.length === 0 && !isCareLeaver(context)) return [];
  const motherSince = child.motherSince !== null && child.motherSince <= view.end ? child.motherSince : null;
  return [
    rowOf("Header", {
      CHILD: child.id,
      SEX: sexCode(child, view),
      DOB: dateText(child.dateOfBirth),
      ETHNIC: child.ethnicity,
      UPN: upnOf(child, view),
      MOTHER: motherFlag(context, motherSince),
      MC_DOB: dateText(motherSince),
    }),
  ];
}

/** Returns the UASC row, for unaccompanied children with episodes in the year. The status ends on the 18th birthday. */
export function uascRows({ child, view, stays }: YearContext): PracticeRow[] {
  if (!child.unaccompanied || stays.length === 0) return [];
  return [
    rowOf("UASC", {
      CHILD: child.id,
      SEX: sexCode(child, view),
      DOB: dateText(child.dateOfBirth),
      DUC: dateText(addYears(child.dateOfBirth, 18)),
    }),
  ];
}

/** Returns the previous permanence row, for children whose care began in the year. */
export function previousPermanenceRows({ child, view, stays }: YearContext): PracticeRow[] {
  if (!stays.some(({ newReason, start }) => newReason === "S" && start >= view.start)) return [];
  const { option, authority, date } = child.previousPermanence;
  return [
    rowOf("PrevPerm", {
      CHILD: child.id,
      DOB: dateText(child.dateOfBirth),
      PREV_PERM: option,
      LA_PERM: authority,
      DATE_PERM: date,
    }),
  ];
}

/** Returns the code for sex: 1 and 2 until 2023/24, M and F from 2024/25. */
function sexCode({ sex }: ChildHistory, { startYear }: YearView): string {
  if (startYear >= 2024) return sex;
  return sex === "M" ? "1" : "2";
}

/** Returns the UPN, or UN1 below school age: for a child who was not yet four on 31 August before the year. */
function upnOf(child: ChildHistory, { startYear }: YearView): string {
  const cutOff: Day = dayOf(startYear - 1, 8, 31);
  return hasReachedAge(child, 4, cutOff) ? child.upn : "UN1";
}

function motherFlag({ child, stays }: YearContext, motherSince: Day | null): string {
  if (child.sex === "M" || child.shortBreaks || stays.length === 0) return "";
  return motherSince === null ? "0" : "1";
}
