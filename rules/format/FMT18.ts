import { defineFormatCheck } from "./format-check";
import { hasOtherAlphabet, inPlainLetters } from "./plain-text";
import { reportOddTexts } from "./table-columns";

export default defineFormatCheck({
  code: "FMT18",
  kind: "invalid-format",
  severity: "error",
  title: "letter of another alphabet that looks like ours",
  message: "A letter or digit looks plain but is from another alphabet (Cyrillic, Greek) or is full-width.",
  fix: "Type the cell again by hand: the characters came with text that was copied from elsewhere.",
  trigger:
    "A cell of any field holds a Cyrillic or Greek letter that looks like a Latin one, or a full-width letter or digit, and is plain once each is replaced. Other foreign letters give no finding here.",
  check(context) {
    reportOddTexts(context, (text) => hasOtherAlphabet(text) && /^[ -~\s]*$/.test(inPlainLetters(text)));
  },
});
