import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule({
  code: "503A",
  field: "RNE",
  expected: "The same reason is expected on a continuing episode.",
  fix: "Copy RNE from last year's open episode, or add the episode that was open on 31 March.",
});
