import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule({
  code: "503F",
  field: "URN",
  expected: "The same URN is expected for a continuing placement.",
  fix: "Check which Ofsted URN applies to the placement and make both years agree.",
});
