import { isAnyFilled } from "../helpers/filled";
import { defineRule } from "../rule";

export default defineRule({
  code: "635",
  topic: "previous-permanence",
  kind: "inconsistent",
  title: "LA_PERM or DATE_PERM does not fit PREV_PERM",
  message:
    "LA_PERM or DATE_PERM is filled in, but PREV_PERM is Z1 (no earlier arrangement) or blank. LA_PERM and DATE_PERM are expected only with P1, P2, P3 or P4.",
  fix: "Enter the right PREV_PERM code if there was an earlier arrangement, otherwise clear LA_PERM and DATE_PERM.",
  trigger:
    "LA_PERM or DATE_PERM is filled in (one is enough), and PREV_PERM is Z1 or blank. An unreadable date or a code that is not recognised counts as filled in; any other PREV_PERM, recognised or not, gives no finding here.",
  years: { first: "2022/23" },
  needs: ["PrevPerm"],
  reads: { PrevPerm: ["DATE_PERM", "LA_PERM", "PREV_PERM"] },
  highlights: { PrevPerm: ["LA_PERM", "DATE_PERM", "PREV_PERM"] },
  check({ thisYear, report }) {
    for (const row of thisYear.PrevPerm) {
      const expectsNone = row.PREV_PERM === null || row.PREV_PERM === "Z1";
      if (expectsNone && isAnyFilled(row, ["LA_PERM", "DATE_PERM"])) report(row);
    }
  },
});
