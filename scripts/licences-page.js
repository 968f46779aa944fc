/** Licences that a package in the product may have. */
const ALLOWED = ["MIT", "ISC", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];

/**
 * Returns the packages of a lock file that are installed for users, not only for developers.
 * @returns {{ name: string, version: string, licence: string, path: string }[]} sorted by name; paths from the
 *   project's folder
 */
function packagesForUsers({ packages }) {
  return Object.entries(packages)
    .filter(([path, { dev, optional }]) => path.includes("node_modules/") && !dev && !optional)
    .map(([path, { version, license = "not said" }]) => ({
      name: path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length),
      version,
      licence: license,
      path,
    }))
    .sort((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1));
}

function licencesPage(lock) {
  const all = packagesForUsers(lock);
  const rows = all.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  const counts = new Map();
  for (const { licence } of all) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  const summary = [...counts].sort().map(([licence, count]) => `${count} ${licence}`);
  return [
    "# Licences",
    "",
    `Written by \`npm run licences\` from package-lock.json. ${all.length} packages can be part of what users get: ${summary.join(", ")}.`,
    "Packages that only developers need are not listed. [dependencies.md](dependencies.md) says why each direct dependency is there. The texts",
    "of the licences are in `licences.txt`, in the folder to host and in the package for Node.js.",
    "",
    "| Package | Version | Licence |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

module.exports = { ALLOWED, licencesPage, packagesForUsers };
