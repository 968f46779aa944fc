import packageFile from "../../package.json";

/** Version of the product, as shown in the pane and on the summary sheet. */
export const VERSION: string = packageFile.version;
