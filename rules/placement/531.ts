import { providerForPlaceRule } from "../factories/provider-for-place";

export default providerForPlaceRule("PR5", ["P1"], {
  code: "531",
  title: "PLACE_PROVIDER PR5 does not fit PLACE P1",
  message:
    "PLACE_PROVIDER is PR5 (voluntary sector), but PLACE is P1 (with parents or a person with parental responsibility). PR0 is expected.",
  fix: "Change the provider to PR0, or correct PLACE if the placement is not with parents.",
  trigger: "PLACE_PROVIDER is PR5 (voluntary sector) and PLACE is P1 (with parents).",
  years: { first: "2022/23" },
});
