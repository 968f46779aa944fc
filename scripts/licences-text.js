const { readdirSync, readFileSync } = require("node:fs");
const { join } = require("node:path");
const { packagesForUsers } = require("./licences-page.js");

const PROJECT = join(__dirname, "..");
/** The file with the licences in the built product. */
const LICENCES_FILE = "licences.txt";
const NOTICES = /^(licen[cs]e|copying|notice|copyright|third)/i;
const SEPARATOR = "=".repeat(80);

const ISC = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/**
 * Returns the licence of this project and the licence texts of the packages in the product, as those licences require.
 * Made from the installed packages, and the same wherever it is made.
 * @param {object} lock package-lock.json
 * @param {(path: string) => boolean} isIncluded whether a package, by its path from the project's folder, is in the
 *   product
 * @returns {string}
 * @throws {Error} naming a package that has no text of its own and whose licence has none here either
 */
function licencesText(lock, isIncluded = () => true) {
  const own = textOf(join(PROJECT, "LICENSE"));
  const packages = packagesForUsers(lock).filter(({ path }) => isIncluded(path));
  return [
    `SSDA903 Validator\n\n${own}`,
    ...packages.map((one) => `${one.name} ${one.version} (${one.licence})\n\n${noticesOf(one, own)}`),
  ]
    .map((text) => `${text}\n`)
    .join(`\n${SEPARATOR}\n`);
}

function noticesOf({ name, path, licence }, own) {
  const folder = join(PROJECT, path);
  const files = readdirSync(folder).filter((file) => NOTICES.test(file));
  if (files.length > 0) {
    return files
      .sort()
      .map((file) => textOf(join(folder, file)))
      .join("\n\n");
  }
  const text = { MIT: own.slice(own.indexOf("Permission is hereby granted")), ISC }[licence];
  if (text === undefined) throw new Error(`${name} brings no text of its licence, ${licence}.`);
  const { author, repository } = JSON.parse(textOf(join(folder, "package.json")));
  const authors = author?.name ?? author ?? "its authors";
  return `Copyright (c) ${authors}, ${repository.url ?? repository}\nThe package brings no text of the licence that it names, which is:\n\n${text}`;
}

function textOf(file) {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}

module.exports = { LICENCES_FILE, licencesText };
