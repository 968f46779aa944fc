import { providerForPlaceRule } from "../factories/provider-for-place";

/** Adoption, children's homes, with parents, foster care. */
const PLACES = ["A3", "A4", "A5", "A6", "K1", "K2", "P1", "U1", "U2", "U3", "U4", "U5", "U6"];

export default providerForPlaceRule("PR3", PLACES, {
  code: "529",
  title: "PLACE_PROVIDER PR3 does not fit this PLACE",
  message:
    "PLACE is A3 to A6 (adoption), K1 or K2 (children's homes), P1 (with parents) or U1 to U6 (foster care). A PLACE_PROVIDER other than PR3 (other public body) is expected.",
  fix: "Check who runs the placement. It is usually PR1, PR2, PR4 or PR5, or PR0 for P1.",
  trigger:
    "PLACE_PROVIDER is PR3 (other public body) and PLACE is A3 to A6 (adoption), K1 or K2 (children's homes), P1 (with parents) or U1 to U6 (foster care).",
  years: { first: "2022/23" },
});
