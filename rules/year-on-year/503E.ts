import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule({
  code: "503E",
  field: "PLACE_PROVIDER",
  expected: "The same provider code is expected on a continuing episode.",
  fix: "Copy PLACE_PROVIDER from last year's open episode, or correct it if last year's was wrong.",
});
