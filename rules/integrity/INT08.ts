import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT08", table: "Reviews", rowsHold: "review" });
