/** Returns the manifest for an installation at an address, made from the text of manifest.xml. */
export function productionManifest(template: string, address: string): string;
/**
 * Returns an address in the manifest's form. Throws an Error in words for the user when the add-in cannot be served
 * there.
 */
export function addressOfFolder(typed: string): string;
export const DEVELOPMENT_ADDRESS: string;
