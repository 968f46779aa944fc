import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT04", table: "Missing", rowsHold: "missing period" });
