import { headerChangedRule } from "../factories/header-changed";
import { isUnknownUpnCode } from "../helpers/upn";

export default headerChangedRule("UPN", (now, before) => mayFollow(now.UPN, before.UPN), {
  code: "208",
  title: "UPN differs from last year's return",
  message:
    "UPN has changed since last year's Header. A pupil number was expected to stay; only UN1 to UN5 may be replaced, by a pupil number, or UN1 by UN2 to UN5.",
  fix: "Confirm the UPN with the school or virtual school and restore last year's value if it was right.",
  trigger:
    "UPN differs between this year's and last year's Header row of the CHILD, upper and lower case aside, in a way that is not accepted. Accepted: anything after a blank; a pupil number after UN1 to UN5; UN2 to UN5 after UN1. Any text that is not UN1 to UN5 counts as a pupil number. Of several rows of last year, one that fails is enough. A CHILD that was not in last year's Header is passed over.",
});

function mayFollow(now: string | null, before: string | null): boolean {
  if (now === before || before === null) return true;
  if (now === null || !isUnknownUpnCode(before)) return false;
  return before === "UN1" || !isUnknownUpnCode(now);
}
