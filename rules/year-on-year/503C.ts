import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule("CIN", {
  code: "503C",
  title: "CIN differs from last year's open episode",
  message:
    "CIN on this year's first episode is not the CIN of the final episode that last year's return left open. The category of need was expected to stay the same.",
  fix: "Use the category of need recorded when the period of care began, as in last year's return.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), and CIN differs between it and this year's first episode, upper and lower case aside. Blank in one year only is a difference, blank in both is none. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day, and later episodes of this year are not looked at.",
});
