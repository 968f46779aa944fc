import { unknownCodeRule } from "../factories/invalid-code";
import { laPermCodes } from "../../src/return/code-sets/la-perm";

export default unknownCodeRule("PrevPerm", "LA_PERM", laPermCodes, {
  code: "633",
  topic: "previous-permanence",
  title: "LA_PERM is not a recognised authority code",
  message:
    "LA_PERM is not an authority code that DfE uses. Three digits are expected, or WAL, SCO, NIR or NUK for arrangements made outside England.",
  fix: "Look up the three-digit DfE code of the authority that arranged it; use 999 or a country code where none applies.",
  trigger:
    "LA_PERM is filled in and is neither the three-digit DfE code of an English authority of today, nor one of the five of before a reorganisation that the list keeps (835, 836, 837, 909, 928), nor 999, WAL, SCO, NIR or NUK. A blank LA_PERM is left to rule 630, and PREV_PERM is not looked at.",
  years: { first: "2022/23" },
});
