import { dateOfBirthDiffersRule } from "../factories/date-of-birth-differs";

export default dateOfBirthDiffersRule({ code: "INT13", table: "Missing", rowsHold: "missing period" });
