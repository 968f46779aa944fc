/** The manifest for an installation at an address, made from the text of manifest.xml. */
export function productionManifest(template: string, address: string): string;
export const DEVELOPMENT_ADDRESS: string;
