import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule({
  code: "503B",
  field: "LS",
  expected: "A change of legal status is expected as a new episode.",
  fix: "Copy LS from last year's open episode. If it has changed since, record the change as a new episode.",
});
