import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT01", table: "AD1", rowsHold: "adoption details" });
