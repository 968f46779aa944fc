import type { Child } from "../../return/children";
import { formatDay, type Day } from "../../return/days";
import { valueOf, type AnyRow } from "../../return/rows";
import { countBy } from "../../return/grouping";
import { changesOf, readableFields, rowsWithDateOfBirth } from "../readable-fields";
import type { Candidate, CellChange, Criterion } from "../suggestion";
import { isConcerned, sourceInWorkbook, type Source } from "./source";

/**
 * Proposes the date of birth in the child's other rows: the Header's, for a row that differs from it; for the Header
 * itself, the one on which all other rows agree, if there are at least two.
 */
export const dateOfBirth: Source = (subject) => {
  const { child, row } = subject;
  if (!readableFields(row.table).includes("DOB") || !isConcerned(subject, "DOB")) return [];
  const [header, ...moreHeaders] = child.thisYear.Header;
  if (!header || moreHeaders.length > 0) return [];
  const others = otherDatesOfBirth(child);
  const [common] = countBy(others, (day) => day);
  const othersAgree = common !== undefined && common.count === others.length && others.length >= 2;
  const lastYear = child.lastYear.Header.map(({ DOB }) => DOB);

  const candidates: Candidate[] = [];
  if (row.table !== "Header" && header.DOB !== null) {
    const text = "the child's Header row has it";
    const criteria: Criterion[] = [{ name: "same-placement", text }];
    if (lastYear.includes(header.DOB))
      criteria.push({ name: "same-episode-last-year", text: "last year's Header has it too" });
    candidates.push(...candidate(changesOf([row, "DOB", formatDay(header.DOB)]), text, criteria));
  }
  if (othersAgree && common.key !== header.DOB) {
    const text = `${common.count} rows of the child in other tables have it`;
    const criteria: Criterion[] = [{ name: "same-placement", text }];
    if (lastYear.includes(common.key))
      criteria.push({ name: "same-episode-last-year", text: "last year's Header has it too" });
    candidates.push(
      ...candidate(changesOf([header as AnyRow, "DOB", formatDay(common.key)]), text, criteria),
    );
  }
  return candidates;
};

function otherDatesOfBirth(child: Child): Day[] {
  return rowsWithDateOfBirth(child).flatMap((row) => {
    const day = valueOf(row, "DOB");
    return typeof day === "number" ? [day] : [];
  });
}

function candidate(
  changes: readonly CellChange[] | null,
  text: string,
  criteria: readonly Criterion[],
): Candidate[] {
  const to = changes?.[0]?.to;
  if (!changes || to === undefined) return [];
  const source = sourceInWorkbook("same-child", "another row of this child");
  return [{ changes, source, evidence: `DOB ${to}: ${text}`, criteria, remoteness: 0 }];
}
