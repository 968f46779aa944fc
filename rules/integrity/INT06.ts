import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT06", table: "OC3", rowsHold: "care leaver" });
