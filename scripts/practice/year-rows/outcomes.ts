import { dateText, rowOf, type PracticeRow } from "./rows";
import { hasReachedAge, isCareLeaver, isInCareAllYear, type YearContext } from "./year-facts";

/** Returns the health data of children in care the whole year. Which questions are asked depends on the age. */
export function oc2Rows(context: YearContext): PracticeRow[] {
  if (!isInCareAllYear(context)) return [];
  const { child, view, random } = context;
  const yes = (share: number) => (random.chance(share) ? "1" : "0");
  const misuse = yes(hasReachedAge(child, 13, view.end) ? 0.08 : 0);
  const received = misuse === "1" ? yes(0.6) : "";
  return [
    rowOf("OC2", {
      CHILD: child.id,
      DOB: dateText(child.dateOfBirth),
      ...strengthsAndDifficulties(context),
      CONVICTED: hasReachedAge(child, 10, view.end) ? yes(0.03) : "",
      HEALTH_CHECK: hasReachedAge(child, 5, view.end) ? "" : yes(0.9),
      IMMUNISATIONS: yes(0.86),
      TEETH_CHECK: yes(0.8),
      HEALTH_ASSESSMENT: yes(0.9),
      SUBSTANCE_MISUSE: misuse,
      INTERVENTION_RECEIVED: received,
      INTERVENTION_OFFERED: received === "0" ? yes(0.7) : "",
    }),
  ];
}

function strengthsAndDifficulties({ child, view, random }: YearContext) {
  const isAsked = hasReachedAge(child, 4, view.end) && !hasReachedAge(child, 17, view.start - 1);
  if (!isAsked) return {};
  if (random.chance(0.78)) return { SDQ_SCORE: String(random.int(2, 32)) };
  return { SDQ_REASON: random.weighted({ SDQ2: 40, SDQ3: 8, SDQ4: 32, SDQ5: 20 }) };
}

/** Returns what care leavers do and where they live around their birthday. */
export function oc3Rows(context: YearContext): PracticeRow[] {
  if (!isCareLeaver(context)) return [];
  const { child, random } = context;
  const touch = random.weighted({ YES: 86, NO: 6, REFU: 4, NREQ: 2, RHOM: 2 });
  const isKnown = touch === "YES" || touch === "REFU" || touch === "NREQ";
  return [
    rowOf("OC3", {
      CHILD: child.id,
      DOB: dateText(child.dateOfBirth),
      IN_TOUCH: touch,
      ACTIV: isKnown ? random.weighted(ACTIVITIES) : "0",
      ACCOM: isKnown ? accommodation(context) : "0",
    }),
  ];
}

const ACTIVITIES = { F1: 5, F2: 26, P2: 4, F4: 5, P4: 1, F5: 18, P5: 6, G4: 10, G5: 20, G6: 5 };
const HOMES = { B1: 20, C1: 2, D1: 28, E1: 4, K1: 3, R1: 1, U1: 32, V2: 1, W2: 1, S2: 1, X2: 2, Y1: 5 };

/**
 * Draws the accommodation. Staying with former foster carers is possible from the year after the 17th birthday, a foyer
 * from 18.
 */
function accommodation({ child, view, random }: YearContext): string {
  if (!hasReachedAge(child, 17, view.start - 1)) return random.weighted(HOMES);
  return random.weighted({ ...HOMES, Z1: 14, T1: hasReachedAge(child, 18, view.start) ? 4 : 0 });
}

/** Returns the decisions in force at any time in the year. */
export function placedAdoptionRows({ child, view, stays }: YearContext): PracticeRow[] {
  const { decision } = child;
  if (!decision || stays.length === 0 || decision.placed > view.end) return [];
  if (decision.ceased !== null && decision.ceased < view.start) return [];
  const isCeased = decision.ceased !== null && decision.ceased <= view.end;
  return [
    rowOf("PlacedAdoption", {
      CHILD: child.id,
      DOB: dateText(child.dateOfBirth),
      DATE_PLACED: dateText(decision.placed),
      DATE_PLACED_CEASED: isCeased ? dateText(decision.ceased) : "",
      REASON_PLACED_CEASED: isCeased ? decision.ceasedReason : "",
    }),
  ];
}

/** Returns the details of adoptions in the year. */
export function adoptionRows({ child, view }: YearContext): PracticeRow[] {
  const { adoption, decision } = child;
  if (!adoption || !decision || adoption.adopted < view.start || adoption.adopted > view.end) return [];
  return [
    rowOf("AD1", {
      CHILD: child.id,
      DOB: dateText(child.dateOfBirth),
      DATE_INT: dateText(decision.placed),
      DATE_MATCH: dateText(adoption.matched),
      FOSTER_CARE: adoption.byFosterCarer ? "1" : "0",
      NB_ADOPTR: adoption.number,
      SEX_ADOPTR: adoption.sex,
      LS_ADOPTR: adoption.legalStatus,
    }),
  ];
}
