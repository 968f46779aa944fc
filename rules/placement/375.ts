import { longestStayRule } from "../factories/longest-stay";

export default longestStayRule("T1", 42, {
  code: "375",
  title: "Temporary hospital placement (T1) over 42 days",
  message:
    "PLACE is T1 (temporary: in hospital) but DEC is more than 42 days after DECOM. The code may cover six weeks at most.",
  fix: "Check DECOM and DEC; if the stay really was longer, record it as an ordinary placement rather than T1.",
  trigger:
    "PLACE is T1 (temporary: in hospital) and DEC is more than 42 days after DECOM; exactly 42 days is fine. Each row is judged alone, and one without a readable DECOM and DEC, such as an open episode, is not found.",
  years: { first: "2022/23" },
});
