import rule from "../../../rules/integrity/INT02";
import { notInHeaderCases } from "./support";

export default notInHeaderCases(rule, "PlacedAdoption");
