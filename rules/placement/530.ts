import { providerForPlaceRule } from "../factories/provider-for-place";

export default providerForPlaceRule("PR4", ["P1"], {
  code: "530",
  title: "PLACE_PROVIDER PR4 does not fit PLACE P1",
  message:
    "PLACE_PROVIDER is PR4 (private), but PLACE is P1 (with parents or a person with parental responsibility). PR0 is expected.",
  fix: "Change the provider to PR0, or correct PLACE if the placement is not with parents.",
  trigger: "PLACE_PROVIDER is PR4 (private) and PLACE is P1 (with parents).",
  years: { first: "2022/23" },
});
