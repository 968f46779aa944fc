import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule("URN", {
  code: "503F",
  title: "URN differs from last year's open episode",
  message:
    "URN on this year's first episode is not the URN of the final episode that last year's return left open. A continuing placement was expected to keep its Ofsted number.",
  fix: "Check which Ofsted number applies to the placement and make both years agree.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), and URN differs between it and this year's first episode, upper and lower case aside. Blank in one year only is a difference, blank in both is none. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day, and later episodes of this year are not looked at.",
});
