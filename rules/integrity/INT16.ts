import { dateOfBirthDiffersRule } from "../factories/date-of-birth-differs";

export default dateOfBirthDiffersRule({ code: "INT16", table: "PrevPerm", rowsHold: "previous permanence" });
