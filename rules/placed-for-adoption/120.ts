import { reasonPlacedCeasedCodes } from "../../src/return/code-sets";
import { unknownCodeRule } from "../factories/invalid-code";

export default unknownCodeRule("PlacedAdoption", "REASON_PLACED_CEASED", reasonPlacedCeasedCodes, {
  code: "120",
  topic: "placed-for-adoption",
  title: "Adoption reversal reason is not a code in use",
  message:
    "REASON_PLACED_CEASED holds a value other than RD1, RD2, RD3 and RD4. A blank is expected while the adoption decision stands.",
  fix: "Pick the RD code that matches why the adoption plan ended.",
  trigger:
    "REASON_PLACED_CEASED is filled in and is not RD1, RD2, RD3 or RD4; capitals do not count. A blank is never marked.",
  years: { first: "2022/23" },
});
