/** Where the add-in is served during development; the addresses in manifest.xml begin with it. */
const DEVELOPMENT_ADDRESS = "https://localhost:3000";
const DEVELOPMENT_ID = "7a0c2f1e-5d0b-4c39-9d3e-0b5d7a9f4c61";
const PRODUCTION_ID = "c4b8e9d2-3f67-4a15-8e21-6d9a0f5b7e34";

/**
 * The manifest for an installation, made from the one for development: another id, so that both can be installed side
 * by side, the plain name, and every address at the given one.
 * @param {string} template text of manifest.xml
 * @param {string} address where the built files are served, https, with or without a folder
 * @returns {string}
 */
function productionManifest(template, address) {
  const url = parseAddress(address);
  return template
    .replaceAll(DEVELOPMENT_ADDRESS, url)
    .replace(DEVELOPMENT_ID, PRODUCTION_ID)
    .replace(" (development)", "");
}

function parseAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || url.protocol !== "https:" || url.search || url.hash) {
    throw new Error(
      `"${address}" is no address at which the add-in can be served: it must begin with https:// and have no ? or #.`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

module.exports = { productionManifest, DEVELOPMENT_ADDRESS };
