import { repeatedIdentifierRule } from "../factories/repeated-identifier";

export default repeatedIdentifierRule({ code: "INT35", table: "PrevPerm", rowsHold: "previous permanence" });
