import { dateOfBirthDiffersRule } from "../factories/date-of-birth-differs";

export default dateOfBirthDiffersRule({ code: "INT17", table: "Reviews", rowsHold: "review" });
