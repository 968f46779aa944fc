import { unknownCodeRule } from "../factories/invalid-code";
import { laPermCodes } from "../../src/return/code-sets/la-perm";

export default unknownCodeRule("PrevPerm", "LA_PERM", laPermCodes, {
  code: "633",
  topic: "previous-permanence",
  expected:
    "A three-digit DfE authority code is expected, or WAL, SCO, NIR or NUK for arrangements made outside England.",
  fix: "Look up the three-digit DfE code of the authority that made the arrangement. Use 999 or a country code where none applies.",
  trigger:
    "LA_PERM is filled in and is neither the three-digit DfE code of a present English authority, nor one of the five codes from before a reorganisation that the list keeps (835, 836, 837, 909, 928), nor 999, WAL, SCO, NIR or NUK. A blank LA_PERM gives no finding here (rule 630 looks at it), and PREV_PERM is not looked at.",
  years: { first: "2022/23" },
});
