import { defineRule } from "../rule";

export default defineRule({
  code: "550",
  topic: "placement",
  kind: "inconsistent",
  title: "PLACE_PROVIDER PR0 on a placement other than P1",
  message:
    "PLACE_PROVIDER is PR0 (parents or a person with parental responsibility), but PLACE is not P1 (with parents). PR0 is expected only with P1.",
  fix: "Change the provider code, or set PLACE to P1 if the placement is with parents.",
  trigger:
    "PLACE_PROVIDER is PR0 (parents or a person with parental responsibility) and PLACE is not P1 (with parents). A blank PLACE gives a finding.",
  years: { first: "2022/23" },
  needs: ["Episodes"],
  reads: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
  highlights: { Episodes: ["PLACE", "PLACE_PROVIDER"] },
  check({ thisYear, report }) {
    for (const episode of thisYear.Episodes) {
      if (episode.PLACE_PROVIDER === "PR0" && episode.PLACE !== "P1") report(episode);
    }
  },
});
