import { longestStayRule } from "../factories/longest-stay";

export default longestStayRule("T3", 21, {
  code: "376",
  title: "Carer-holiday placement (T3) over 21 days",
  message:
    "PLACE is T3 (temporary: foster carer on holiday), but DEC is more than 21 days after DECOM. At most three weeks are expected.",
  fix: "Check DECOM and DEC. If the break was longer, record an ordinary placement instead of T3.",
  trigger:
    "PLACE is T3 (temporary: foster carer on holiday) and DEC is more than 21 days after DECOM; exactly 21 days is fine.",
  years: { first: "2022/23" },
});
