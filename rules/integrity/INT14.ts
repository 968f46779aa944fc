import { dateOfBirthDiffersRule } from "../factories/date-of-birth-differs";

export default dateOfBirthDiffersRule({ code: "INT14", table: "OC2", rowsHold: "health" });
