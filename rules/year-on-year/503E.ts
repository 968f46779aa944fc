import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule("PLACE_PROVIDER", {
  code: "503E",
  title: "PLACE_PROVIDER differs from last year's open episode",
  message:
    "PLACE_PROVIDER on this year's first episode is not that of the final episode that last year's return left open. A continuing episode was expected to keep it.",
  fix: "Copy PLACE_PROVIDER from last year's open episode, or correct it if last year's was wrong.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), and PLACE_PROVIDER differs between it and this year's first episode, upper and lower case aside. Blank in one year only is a difference, blank in both is none. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day, and later episodes of this year are not looked at.",
});
