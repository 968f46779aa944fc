import { longestStayRule } from "../factories/longest-stay";

export default longestStayRule("T4", 7, {
  code: "379",
  title: "Unspecified temporary placement (T4) over 7 days",
  message:
    "PLACE is T4 (temporary: another reason), but DEC is more than 7 days after DECOM. At most one week is expected.",
  fix: "Check DECOM and DEC. Code a longer stay as an ordinary placement, or with the temporary code that fits the reason.",
  trigger:
    "PLACE is T4 (temporary: another reason) and DEC is more than 7 days after DECOM; exactly 7 days is fine.",
  years: { first: "2022/23" },
});
