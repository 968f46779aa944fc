import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT09", table: "UASC", rowsHold: "asylum-seeking details" });
