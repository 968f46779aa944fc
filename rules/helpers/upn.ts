const PUPIL_NUMBER = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-Z]$/;
/** UN1 to UN5, which replace a UPN and say why there is none. */
const UNKNOWN_UPN = /^UN[1-5]$/;

/** Whether UPN is one of the codes UN1 to UN5; false for a blank, and for a code with spaces. */
export function isUnknownUpnCode(upn: string | null): boolean {
  return upn !== null && UNKNOWN_UPN.test(upn);
}

/** Whether UPN has the form of a pupil number; false for a blank. The check letter is not verified. */
export function isPupilNumber(upn: string | null): boolean {
  return upn !== null && PUPIL_NUMBER.test(upn);
}
