import rule from "../../../rules/integrity/INT12";
import { dateOfBirthDiffersCases } from "./support";

export default dateOfBirthDiffersCases(rule, "PlacedAdoption");
