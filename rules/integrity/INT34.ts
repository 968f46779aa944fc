import { repeatedIdentifierRule } from "../factories/repeated-identifier";

export default repeatedIdentifierRule({ code: "INT34", table: "OC3", rowsHold: "care leaver" });
