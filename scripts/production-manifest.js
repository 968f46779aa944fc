/** Where the add-in is served during development. The addresses in manifest.xml begin with it. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";
const DEVELOPMENT_ID = "7a0c2f1e-5d0b-4c39-9d3e-0b5d7a9f4c61";
const PRODUCTION_ID = "c4b8e9d2-3f67-4a15-8e21-6d9a0f5b7e34";

/**
 * Makes the manifest for an installation from the one for development: another id, so that both can be installed side
 * by side; the plain name; no comments for developers; and every address changed to the given one.
 * @param {string} template text of manifest.xml
 * @param {string} address where the built files are served, https, with or without a folder
 * @returns {string}
 */
function productionManifest(template, address) {
  // The only character in an address that XML must escape.
  const escaped = addressOfFolder(address).replaceAll("&", "&amp;");
  return template
    .replace(/<!--.*?-->\n/gs, "")
    .replaceAll(DEVELOPMENT_ADDRESS, () => escaped)
    .replace(DEVELOPMENT_ID, PRODUCTION_ID)
    .replace(" (development)", "");
}

/**
 * Returns an address in the manifest's form: lower case, no default port, no "/" at the end.
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
