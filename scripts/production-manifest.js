/** Where the add-in is served during development; the addresses in manifest.xml begin with it. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";
const DEVELOPMENT_ID = "7a0c2f1e-5d0b-4c39-9d3e-0b5d7a9f4c61";
const PRODUCTION_ID = "c4b8e9d2-3f67-4a15-8e21-6d9a0f5b7e34";

/**
 * The manifest for an installation, made from the one for development: another id, so that both can be installed side
 * by side, the plain name, no comments for developers, and every address at the given one.
 * @param {string} template text of manifest.xml
 * @param {string} address where the built files are served, https, with or without a folder
 * @returns {string}
 */
function productionManifest(template, address) {
  // Of all that XML writes otherwise in a value, an address can only hold this.
  const written = addressOfFolder(address).replaceAll("&", "&amp;");
  return template
    .replace(/<!--.*?-->\n/gs, "")
    .replaceAll(DEVELOPMENT_ADDRESS, () => written)
    .replace(DEVELOPMENT_ID, PRODUCTION_ID)
    .replace(" (development)", "");
}

/**
 * An address as the manifest names it: small letters, no port that goes without saying, no "/" at the end.
 * @param {string} typed
 * @returns {string}
 * @throws {Error} in words for the user, when the add-in cannot be served there
 */
function addressOfFolder(typed) {
  const url = URL.canParse(typed) ? new URL(typed) : null;
  if (!url || url.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(
      `"${typed}" is no address at which the add-in can be served: it must begin with https:// and have no ?, # or @.`,
    );
  }
  if (/^(localhost\.?|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)) {
    throw new Error(`"${typed}" is this computer alone: give the address at which others reach the add-in.`);
  }
  if (/\.(html?|xml)$/i.test(url.pathname)) {
    throw new Error(
      `"${typed}" names a file: give the address of the folder in which taskpane.html will be.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

module.exports = { addressOfFolder, productionManifest, DEVELOPMENT_ADDRESS };
