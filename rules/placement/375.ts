import { longestStayRule } from "../factories/longest-stay";

export default longestStayRule("T1", 42, {
  code: "375",
  title: "Temporary hospital placement (T1) over 42 days",
  message:
    "PLACE is T1 (temporary: in hospital), but DEC is more than 42 days after DECOM. At most six weeks are expected.",
  fix: "Check DECOM and DEC. If the stay really was longer, record it as an ordinary placement rather than T1.",
  trigger:
    "PLACE is T1 (temporary: in hospital) and DEC is more than 42 days after DECOM; exactly 42 days is fine.",
  years: { first: "2022/23" },
});
