import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({
  code: "INT02",
  table: "PlacedAdoption",
  rowsHold: "placement for adoption",
});
