import rule from "../../../rules/care-leavers/1001";
import { ruleCases } from "../support/rule-cases";

export default ruleCases(rule, {
  given: {
    year: "2022/23",
    OC3: [{ IN_TOUCH: "YES" }],
    Episodes_last: [{ CHILD: "2", DECOM: "01/05/2019" }],
  },
  silent: [
    [
      "120 days, all after 16",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ DECOM: "01/05/2022", DEC: "29/08/2022", LS: "C2" }] },
    ],
    [
      "91 days",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ DECOM: "01/05/2022", DEC: "31/07/2022", LS: "C2" }] },
    ],
    [
      "aged 20, too old to judge",
      { Header: [{ DOB: "10/10/2002" }], Episodes: [{ CHILD: "2", DECOM: "01/05/2019" }] },
    ],
    [
      "20 on the last day of the year",
      { Header: [{ DOB: "31/03/2003" }], Episodes: [{ CHILD: "2", DECOM: "01/05/2019" }] },
    ],
    [
      "care up to the day after the 16th birthday",
      { Header: [{ DOB: "01/07/2006" }], Episodes: [{ DECOM: "01/01/2022", DEC: "02/07/2022", LS: "C2" }] },
    ],
    [
      "the latest episode is open and runs to 31 March",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ DECOM: "30/12/2022", LS: "C2" }] },
    ],
    [
      "a row that cannot be dated is not the latest, whatever its REC",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [
          { DECOM: "30/12/2022", LS: "C2" },
          { DECOM: "", REC: "E11" },
        ],
      },
    ],
    [
      "care last year counts",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ CHILD: "2", DECOM: "01/05/2019" }],
        Episodes_last: [{ DECOM: "01/01/2022", DEC: "02/04/2022", LS: "C2" }],
      },
    ],
    ["no date of birth", { Header: [{ DOB: "" }], Episodes: [{ CHILD: "2", DECOM: "01/05/2019" }] }],
    [
      "open last year, closed this year: counted once and to its end",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/01/2022", DEC: "02/04/2022" }],
        Episodes_last: [{ DECOM: "01/01/2022" }],
      },
    ],
    [
      "no Header row",
      { Header: [{ CHILD: "2", DOB: "01/01/2006" }], Episodes: [{ CHILD: "2", DECOM: "01/05/2019" }] },
    ],
    [
      "not in OC3",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/05/2022", DEC: "31/05/2022" }],
        OC3: [{ CHILD: "3", IN_TOUCH: "YES" }],
      },
    ],
    [
      "90 days from the 14th birthday on and one day after the 16th",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/05/2022", DEC: "02/05/2022", LS: "C2" }],
        Episodes_last: [{ DECOM: "01/06/2019", DEC: "31/03/2020", LS: "C2" }],
      },
    ],
    [
      "the adoption is not the latest episode",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/05/2022", DEC: "29/08/2022", LS: "C2", REC: "E4A" }],
        Episodes_last: [{ DECOM: "01/05/2018", DEC: "01/05/2019", LS: "E1", REC: "E11" }],
      },
    ],
    [
      "days that two episodes share count twice: 46 and 45",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [
          { DECOM: "01/05/2022", DEC: "16/06/2022", LS: "C2" },
          { DECOM: "10/05/2022", DEC: "24/06/2022", LS: "C2" },
        ],
      },
    ],
    [
      "an unreadable DEC of the latest episode counts up to 31 March",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ DECOM: "30/12/2022", DEC: "31/02/2023", LS: "C2" }] },
    ],
    [
      "born on 29 February, 14 on 28 February: 91 days",
      {
        year: "2023/24",
        Header: [{ DOB: "29/02/2008" }],
        Episodes: [{ DECOM: "01/03/2024", DEC: "02/03/2024", LS: "C2" }],
        Episodes_last: [{ DECOM: "01/01/2022", DEC: "29/05/2022", LS: "C2" }],
      },
    ],
    [
      "of two copies of an episode one is a short break, the first",
      {
        year: "2025/26",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "V4", REC: "E4A" },
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E4A" },
        ],
      },
    ],
    [
      "of two copies of an episode one is a short break, the second",
      {
        year: "2025/26",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E4A" },
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "V4", REC: "E4A" },
        ],
      },
    ],
    [
      "an episode without a start comes before the care that counts",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [
          { DECOM: "", DEC: "01/05/2022", LS: "C2" },
          { DECOM: "01/05/2022", DEC: "29/08/2022", LS: "C2" },
        ],
      },
    ],
  ],
  finds: [
    [
      "30 days since the 14th birthday",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/05/2022", DEC: "31/05/2022", LS: "V2", REC: "E4A" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "90 days",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ DECOM: "01/05/2022", DEC: "30/07/2022", LS: "C2" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "short breaks do not count",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ DECOM: "01/05/2022", DEC: "29/08/2022", LS: "V3" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "care ended on the 16th birthday",
      { Header: [{ DOB: "01/07/2006" }], Episodes: [{ DECOM: "01/01/2022", DEC: "01/07/2022", LS: "C2" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "20 the day after the year, no episode",
      { Header: [{ DOB: "01/04/2003" }], Episodes: [{ CHILD: "2", DECOM: "01/05/2019" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "days before the 14th birthday do not count",
      { Header: [{ DOB: "01/05/2008" }], Episodes: [{ DECOM: "01/01/2022", DEC: "02/05/2022", LS: "C2" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "only the latest episode is taken to run on",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/05/2022" }, { DECOM: "10/12/2022", DEC: "31/12/2022" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "of two copies of an episode the closed one counts",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/05/2022" }, { DECOM: "01/05/2022", DEC: "31/05/2022" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "the latest episode ended in adoption, whatever the age",
      {
        Header: [{ DOB: "10/10/2002" }],
        Episodes: [{ DECOM: "01/05/2018", DEC: "01/05/2022", LS: "E1", REC: "E11" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "adopted, and no date of birth",
      { Header: [{ DOB: "" }], Episodes: [{ DECOM: "01/05/2018", DEC: "01/05/2022", LS: "E1", REC: "E12" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "episodes that cannot be dated give no days",
      { Header: [{ DOB: "01/01/2006" }], Episodes: [{ DECOM: "31/06/2022" }] },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "one of two Header rows is enough",
      {
        Header: [{ DOB: "10/10/2000" }, { DOB: "01/01/2006" }],
        Episodes: [{ CHILD: "2", DECOM: "01/05/2019" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "89 days from the 14th birthday on and one day after the 16th",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "01/05/2022", DEC: "02/05/2022", LS: "C2" }],
        Episodes_last: [{ DECOM: "01/06/2019", DEC: "30/03/2020", LS: "C2" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "open last year, closed this year after 30 days: the closed copy counts",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [{ DECOM: "15/03/2022", DEC: "14/04/2022" }],
        Episodes_last: [{ DECOM: "15/03/2022" }],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "the latest episode, a short break, ended in adoption",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [
          { DECOM: "01/05/2022", DEC: "29/08/2022", LS: "C2" },
          { DECOM: "01/09/2022", DEC: "02/09/2022", LS: "V3", REC: "E11" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "days that two episodes share count twice: 45 and 45",
      {
        Header: [{ DOB: "01/01/2006" }],
        Episodes: [
          { DECOM: "01/05/2022", DEC: "15/06/2022", LS: "C2" },
          { DECOM: "10/05/2022", DEC: "24/06/2022", LS: "C2" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "of two copies of the latest episode one ended in adoption, the first",
      {
        year: "2025/26",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E11" },
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E4A" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "of two copies of the latest episode one ended in adoption without consent (E12), the second",
      {
        year: "2025/26",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E4A" },
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E12" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
    [
      "of two copies of the latest episode one ended in adoption, the second",
      {
        year: "2025/26",
        Header: [{ DOB: "10/10/2008" }],
        Episodes: [
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E4A" },
          { DECOM: "01/05/2024", DEC: "01/09/2025", LS: "C2", REC: "E11" },
        ],
      },
      ["OC3 1 IN_TOUCH ACTIV ACCOM"],
    ],
  ],
});
