import { longestStayRule } from "../factories/longest-stay";

export default longestStayRule("T3", 21, {
  code: "376",
  title: "Carer-holiday placement (T3) over 21 days",
  message:
    "PLACE is T3 (temporary: foster carer on holiday) but DEC is more than 21 days after DECOM. The code may cover three weeks at most.",
  fix: "Check DECOM and DEC; if the break was longer, record an ordinary placement instead of T3.",
  trigger:
    "PLACE is T3 (temporary: foster carer on holiday) and DEC is more than 21 days after DECOM; exactly 21 days is fine. Each row is judged alone, and one without a readable DECOM and DEC, such as an open episode, is not found.",
  years: { first: "2022/23" },
});
