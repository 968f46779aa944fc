import { dateOfBirthDiffersRule } from "../factories/date-of-birth-differs";

export default dateOfBirthDiffersRule({
  code: "INT12",
  table: "PlacedAdoption",
  rowsHold: "placement for adoption",
});
