import { repeatedIdentifierRule } from "../factories/repeated-identifier";

export default repeatedIdentifierRule({ code: "INT32", table: "Header", rowsHold: "details of the child" });
