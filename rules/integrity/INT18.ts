import { dateOfBirthDiffersRule } from "../factories/date-of-birth-differs";

export default dateOfBirthDiffersRule({ code: "INT18", table: "UASC", rowsHold: "asylum-seeking details" });
