import { reasonPlacedCeasedCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("PlacedAdoption", "REASON_PLACED_CEASED", reasonPlacedCeasedCodes, {
  code: "120",
  topic: "placed-for-adoption",
  expected: "RD1, RD2, RD3 or RD4 is expected, or a blank while the decision stands.",
  fix: "Choose the RD code that says why the adoption plan ended.",
  trigger:
    "REASON_PLACED_CEASED is filled in and is not RD1, RD2, RD3 or RD4; lower case is accepted. A blank gives no finding.",
  years: { first: "2022/23" },
});
