import { hasBirthdayInYear } from "../helpers/birthdays";
import { someDateOfBirth } from "../helpers/header";
import { defineRule } from "../rule";

export default defineRule({
  code: "3001",
  topic: "care-leavers",
  kind: "inconsistent",
  title: "Former foster carer code in year of 17th birthday",
  message:
    "ACCOM is Z1 or Z2 (with former foster carers), but the 17th birthday by the Header's DOB falls in this collection year. Another accommodation code is expected at that age.",
  fix: "Check DOB in Header first, then replace ACCOM with the code for where the young person was living around the 17th birthday.",
  trigger:
    "ACCOM is Z1 or Z2 (with former foster carers), and the 17th birthday falls in the year, 1 April and 31 March included. DOB is the Header's; without a readable one nothing is found, and of several one is enough.",
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
