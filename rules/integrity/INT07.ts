import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT07", table: "PrevPerm", rowsHold: "previous permanence" });
