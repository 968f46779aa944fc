import { headerChangedRule } from "../factories/header-changed";
import { isUnknownUpnCode } from "../helpers/upn";

export default headerChangedRule("UPN", (now, before) => mayFollow(now.UPN, before.UPN), {
  code: "208",
  title: "UPN differs from last year's return",
  message:
    "UPN has changed since last year's Header. The same UPN is expected, except that a pupil number may replace UN1 to UN5, and UN2 to UN5 may replace UN1.",
  fix: "Confirm the UPN with the school or virtual school. Restore last year's value if it was right, otherwise explain the change.",
  trigger:
    "UPN differs between this year's and last year's Header row of the CHILD, ignoring upper and lower case, in a way that is not accepted. These are accepted: anything after a blank; a pupil number after UN1 to UN5; UN2 to UN5 after UN1. Any text that is not UN1 to UN5 counts as a pupil number. Of several rows of last year, one that differs in such a way is enough. A CHILD that was not in last year's Header gives no finding.",
});

function mayFollow(now: string | null, before: string | null): boolean {
  if (now === before || before === null) return true;
  if (now === null || !isUnknownUpnCode(before)) return false;
  return before === "UN1" || !isUnknownUpnCode(now);
}
