import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** A file of the folder to be hosted, with its path below the folder, separated by "/". */
export interface DeployedFile {
  readonly path: string;
  readonly bytes: Buffer;
}

/** The page of the task pane, and the manifest, which is not hosted but given to Microsoft 365. */
export const PANE_PAGE = "taskpane.html";
export const MANIFEST = "manifest.xml";
/** The texts that must be passed on, according to the licences of the packages in the scripts. */
const LICENCES = "licences.txt";

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Returns all files below a folder, sorted by path. */
export function filesOf(folder: string): DeployedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ path: relative(folder, file).split(sep).join("/"), bytes: readFileSync(file) }));
}

/**
 * Returns what is wrong with a folder to be hosted at an address; empty when nothing is. Looks for problems that would
 * otherwise appear only later, on an analyst's computer: addresses in the manifest without a file, missing scripts of
 * the page, other origins, source maps, and addresses of the development computer.
 */
export function problemsOfFolder(files: readonly DeployedFile[], address: string): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const text = (path: string) => files.find((file) => file.path === path)?.bytes.toString("utf8") ?? "";
  return [
    ...[PANE_PAGE, MANIFEST, LICENCES]
      .filter((path) => !paths.has(path))
      .map((path) => `${path} is missing.`),
    ...problemsOfManifest(text(MANIFEST), address, paths),
    ...problemsOfPage(text(PANE_PAGE), paths),
    ...files.flatMap(({ path, bytes }) => problemsOfFile(path, bytes)),
  ];
}

function problemsOfManifest(manifest: string, address: string, paths: ReadonlySet<string>): string[] {
  return addressesOf(manifest).flatMap((url) => {
    if (!url.startsWith(`${address}/`)) return [`${MANIFEST} names ${url}, which is not below ${address}.`];
    const path = new URL(url).pathname.slice(new URL(`${address}/`).pathname.length);
    return paths.has(path) ? [] : [`${MANIFEST} names ${url}, but the folder has no ${path}.`];
  });
}

/** Returns the addresses that Office fetches; those of XML namespaces are only names. */
function addressesOf(manifest: string): string[] {
  return [...manifest.matchAll(/"(https?:\/\/[^"]+)"/g)]
    .map(([, url]) => (url ?? "").replaceAll("&amp;", "&"))
    .filter((url) => !/^https?:\/\/(schemas\.microsoft\.com|www\.w3\.org)\//.test(url));
}

function problemsOfPage(page: string, paths: ReadonlySet<string>): string[] {
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source]) => source ?? "");
  const missing = scripts
    .filter((source) => source !== OFFICE_JS && !paths.has(source))
    .map(
      (source) => `${PANE_PAGE} loads ${source}, which is neither in the folder nor Office.js of Microsoft.`,
    );
  const policy = page.includes("Content-Security-Policy")
    ? []
    : [`${PANE_PAGE} has no Content-Security-Policy.`];
  return page === "" ? [] : [...missing, ...policy];
}

function problemsOfFile(path: string, bytes: Buffer): string[] {
  if (path.endsWith(".map")) return [`${path} is a source map, which is not to be hosted.`];
  if (!/\.(js|html|xml)$/.test(path)) return [];
  const text = bytes.toString("utf8");
  return [
    ...(/https?:\/\/localhost[:/]/.test(text) ? [`${path} names an address of a development computer.`] : []),
    ...(text.includes("sourceMappingURL") ? [`${path} names a source map.`] : []),
  ];
}

/** Returns the checksums of the folder, one line for each file, as `sha256sum --check` reads them. */
export function checksumsOf(files: readonly DeployedFile[]): string {
  return files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join("");
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
