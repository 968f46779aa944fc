import { providerForPlaceRule } from "../factories/provider-for-place";

export default providerForPlaceRule("PR2", ["P1", "R2", "R5"], {
  code: "528",
  title: "PLACE_PROVIDER PR2 does not fit this PLACE",
  message:
    "PLACE_PROVIDER is PR2 (another authority), but an authority does not run this PLACE: P1 (with parents), R2 (hospital) or R5 (young offender institution). Another code is expected.",
  fix: "Use PR0 for a placement with parents and PR3 or another outside provider for R2 and R5, or correct PLACE.",
  trigger:
    "PLACE_PROVIDER is PR2 (another local authority) and PLACE is P1 (with parents), R2 (hospital) or R5 (young offender institution).",
  years: { first: "2022/23" },
});
