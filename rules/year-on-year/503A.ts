import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule("RNE", {
  code: "503A",
  title: "RNE differs from last year's open episode",
  message:
    "RNE on this year's first episode is not the RNE of the final episode that last year's return left open. A continuing episode was expected to keep its reason.",
  fix: "Copy RNE from last year's open episode, or add the missing episode that was open on 31 March.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), and RNE differs between it and this year's first episode, upper and lower case aside. Blank in one year only is a difference, blank in both is none. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day, and later episodes of this year are not looked at.",
});
