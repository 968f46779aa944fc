import { repeatedIdentifierRule } from "../factories/repeated-identifier";

export default repeatedIdentifierRule({ code: "INT33", table: "OC2", rowsHold: "health" });
