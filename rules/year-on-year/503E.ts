import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule({
  code: "503E",
  field: "PLACE_PROVIDER",
  expected: "The same provider code is expected on a continuing episode.",
  fix: "Check who provides the placement and make both years agree. If a move really happened, record it as a new episode.",
});
