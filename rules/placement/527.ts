import { providerForPlaceRule } from "../factories/provider-for-place";

export default providerForPlaceRule("PR1", ["P1", "R2", "R5"], {
  code: "527",
  title: "PLACE_PROVIDER PR1 does not fit this PLACE",
  message:
    "PLACE_PROVIDER is PR1 (own provision), but an authority does not run this PLACE: P1 (with parents), R2 (hospital) or R5 (young offender institution). Another provider code is expected.",
  fix: "Use PR0 for a placement with parents and PR3 or another outside provider for R2 and R5, or correct PLACE.",
  trigger:
    "PLACE_PROVIDER is PR1 (own provision of the authority) and PLACE is P1 (with parents), R2 (hospital) or R5 (young offender institution).",
  years: { first: "2022/23" },
});
