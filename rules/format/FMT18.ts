import { defineFormatCheck } from "./format-check";
import { hasOtherAlphabet, inPlainLetters } from "./plain-text";
import { reportOddTexts } from "./table-columns";

export default defineFormatCheck({
  code: "FMT18",
  kind: "invalid-format",
  severity: "error",
  title: "letter of another alphabet that looks like ours",
  message:
    "A letter or digit, in a field such as LS or URN, looks plain but is of another alphabet (Cyrillic, Greek) or of full width.",
  fix: "Type the cell again by hand: the characters came with a text that was copied from elsewhere.",
  trigger:
    "A cell of any field holds a Cyrillic or Greek letter that looks like a Latin one, or a letter or digit of full width, and is plain once each is replaced. Other foreign letters are left to the checks of the field.",
  check(context) {
    reportOddTexts(context, (text) => hasOtherAlphabet(text) && /^[ -~\s]*$/.test(inPlainLetters(text)));
  },
});
