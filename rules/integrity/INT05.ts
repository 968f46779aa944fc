import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT05", table: "OC2", rowsHold: "health" });
