import { hasBirthdayInYear } from "../helpers/birthdays";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";

export default defineRule({
  code: "3001",
  topic: "care-leavers",
  kind: "inconsistent",
  title: "ACCOM is Z1 or Z2 in the year of the 17th birthday",
  message:
    "ACCOM is Z1 or Z2 (with former foster carers), but DOB in the Header puts the 17th birthday in this collection year. Another accommodation code is expected at that age.",
  fix: "Check DOB in the Header first, then replace ACCOM with the code for where the young person was living around the 17th birthday.",
  trigger:
    "ACCOM is Z1 or Z2 (with former foster carers), and DOB puts the 17th birthday in the year, 1 April and 31 March included. DOB is that of the Header; a blank or unreadable one gives no finding, and of several one is enough.",
  years: { first: "2022/23" },
  needs: ["Header", "OC3"],
  reads: { Header: ["DOB"], OC3: ["ACCOM"] },
  highlights: { OC3: ["ACCOM"] },
  check({ thisYear, collection, report }) {
    const turnsSeventeen = someDateOfBirth(thisYear, (dateOfBirth) =>
      hasBirthdayInYear(dateOfBirth, 17, collection),
    );
    if (!turnsSeventeen) return;
    for (const row of thisYear.OC3) {
      if (row.ACCOM === "Z1" || row.ACCOM === "Z2") report(row);
    }
  },
});
