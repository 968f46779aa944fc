import { continuingFieldRule } from "../factories/continuing-field";

export default continuingFieldRule({
  code: "503C",
  field: "CIN",
  expected: "The same category of need is expected.",
  fix: "Use the category of need recorded when the period of care began, as in last year's return.",
});
