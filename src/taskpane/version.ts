import packageFile from "../../package.json";

/** Version of the product, as the pane and the summary sheet show it. */
export const VERSION: string = packageFile.version;
