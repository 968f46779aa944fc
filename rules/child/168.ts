import { isPupilNumber, isUnknownUpnCode } from "../helpers/upn";
import { defineRule } from "../rule";

export default defineRule({
  code: "168",
  topic: "child",
  kind: "invalid-format",
  title: "UPN has the wrong form",
  message:
    "UPN is neither a pupil number of 13 characters nor one of UN1 to UN5. Check its length, first letter and digits.",
  fix: "Copy the UPN again from the school or the education system, or use the UN code that says why there is none.",
  trigger:
    "UPN is filled in, but is neither a pupil number nor UN1 to UN5. A pupil number has 13 characters: a letter other than I, O and S, eleven digits, and a last character that is a digit or any letter. Spaces count as characters; the check letter is not tested. A blank gives no finding.",
  years: { first: "2022/23" },
  needs: ["Header"],
  reads: { Header: ["UPN"] },
  highlights: { Header: ["UPN"] },
  check({ thisYear, report }) {
    for (const header of thisYear.Header) {
      const { UPN } = header;
      if (UPN !== null && !isPupilNumber(UPN) && !isUnknownUpnCode(UPN)) report(header);
    }
  },
});
