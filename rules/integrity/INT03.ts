import { notInHeaderRule } from "../factories/not-in-header";

export default notInHeaderRule({ code: "INT03", table: "Episodes", rowsHold: "episode of care" });
