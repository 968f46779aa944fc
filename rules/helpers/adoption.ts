import type { Collection } from "../rule";
import { isBlank, isFilled, type Row } from "../../src/return/rows";
import type { FieldName } from "../../src/return/tables";
import type { Episode } from "./episodes";

export type AdoptionRecord = Row<"AD1">;

/** The six fields of AD1 that hold the details of an adoption; CHILD and DOB only say whose they are. */
const ADOPTION_DETAILS = [
  "DATE_INT",
  "DATE_MATCH",
  "FOSTER_CARE",
  "NB_ADOPTR",
  "SEX_ADOPTR",
  "LS_ADOPTR",
] as const satisfies readonly FieldName<"AD1">[];

/** Whether the episode ended in adoption: REC E11 or E12. */
export function endedInAdoption(episode: Episode): boolean {
  return episode.REC === "E11" || episode.REC === "E12";
}

/** Whether the episode ended in adoption with a readable DEC from 1 April to 31 March of the collection year. */
export function endedInAdoptionInYear(
  episode: Episode,
  { start, end }: Pick<Collection, "start" | "end">,
): boolean {
  return endedInAdoption(episode) && episode.DEC !== null && episode.DEC >= start && episode.DEC <= end;
}

/** Whether any of the six details is filled in, readable or not. */
export function hasAdoptionDetail(record: AdoptionRecord): boolean {
  return ADOPTION_DETAILS.some((field) => isFilled(record, field));
}

/** Whether any of the six details is blank; an unreadable one is not. */
export function lacksAdoptionDetail(record: AdoptionRecord): boolean {
  return ADOPTION_DETAILS.some((field) => isBlank(record, field));
}
