import { unknownCodeRule } from "../factories/invalid-code";
import { sexCodes } from "../../src/return/code-sets/sex";

export default unknownCodeRule(
  "Header",
  "SEX",
  sexCodes,
  {
    code: "101",
    topic: "child",
    expected: "M, F or U is expected from 2024/25; 1 or 2 up to 2023/24.",
    fix: "Enter the recorded sex as a code of this year. A system upgraded for 2024/25 often still exports 1 or 2. Excel's Replace turns words such as Female into codes.",
    trigger:
      "SEX is blank or is not a recognised code for the collection year: 1 or 2 up to 2023/24, M, F or U from 2024/25. Lower case is accepted.",
    years: { first: "2022/23" },
  },
  { blankIsFound: true },
);
