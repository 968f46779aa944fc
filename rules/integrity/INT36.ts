import { repeatedIdentifierRule } from "../factories/repeated-identifier";

export default repeatedIdentifierRule({ code: "INT36", table: "UASC", rowsHold: "asylum-seeking details" });
