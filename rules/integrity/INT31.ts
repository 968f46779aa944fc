import { repeatedIdentifierRule } from "../factories/repeated-identifier";

export default repeatedIdentifierRule({ code: "INT31", table: "AD1", rowsHold: "adoption details" });
