import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule("LS", {
  code: "503B",
  title: "LS differs from last year's open episode",
  message:
    "LS on this year's first episode is not the LS of the final episode that last year's return left open. A change of legal status was expected as an episode of its own.",
  fix: "Copy LS from last year's open episode and record the change of legal status as a new episode.",
  trigger:
    "Last year's latest episode was left open (DEC blank or unreadable), and LS differs between it and this year's first episode, upper and lower case aside. Blank in one year only is a difference, blank in both is none. It compares this year's episode with the earliest readable DECOM to last year's with the latest; of equal ones the first in the file. The two need not start on the same day, and later episodes of this year are not looked at.",
});
