/** The manifest for an installation at an address, made from the text of manifest.xml. */
export function productionManifest(template: string, address: string): string;
/** An address as the manifest names it. Throws an Error in words for the user when the add-in cannot be served there. */
export function addressOfFolder(typed: string): string;
export const DEVELOPMENT_ADDRESS: string;
