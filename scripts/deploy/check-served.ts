import { problemsOfPolicy } from "./check-policy";
import { MANIFEST, PANE_PAGE, sha256, type DeployedFile } from "./check-folder";

/**
 * The content types that a web server can give for each kind of file; for scripts, every type that browsers accept as
 * JavaScript.
 */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/i,
  js: /^(text|application)\/(x-)?(java|ecma)script\b/i,
  png: /^image\/png\b/i,
  json: /^application\/json\b/i,
};

/**
 * Returns what is wrong with a folder as served by a web server, compared with the built folder; empty when nothing is.
 * The manifest need not be hosted and is not requested.
 * @param address where the folder is served, without "/" at the end
 */
export async function problemsOfServer(files: readonly DeployedFile[], address: string): Promise<string[]> {
  const problems: string[] = [];
  for (const file of files.filter(({ path }) => path !== MANIFEST)) {
    const url = `${address}/${file.path}`;
    const response = await fetch(url).catch(describeFailedRequest);
    if (typeof response === "string") return [...problems, `${url} ${response}`];
    problems.push(...(await problemsOfResponse(file, url, response)));
  }
  return problems;
}

/**
 * Describes a failed request. A server that does not answer and one whose certificate Node.js does not trust need
 * different remedies.
 */
function describeFailedRequest(error: unknown): string {
  const { cause } = error as { cause?: { code?: string } };
  const code = cause?.code ?? "";
  return /CERT|SIGNATURE|ISSUER/.test(code)
    ? `has a certificate that Node.js does not trust (${code}). If your council issued it, name the issuer's certificate in NODE_EXTRA_CA_CERTS.`
    : "did not answer. Is the address right, and can this computer reach it?";
}

async function problemsOfResponse(
  { path, bytes }: DeployedFile,
  url: string,
  response: Response,
): Promise<string[]> {
  if (!response.ok) return [`${url} answered with status ${response.status}.`];
  const served = new Uint8Array(await response.arrayBuffer());
  const type = response.headers.get("content-type") ?? "none";
  const expectedType = TYPES[path.split(".").at(-1) ?? ""];
  return [
    ...(sha256(served) === sha256(bytes) ? [] : [`${url} is not the file that was built: upload it again.`]),
    ...(expectedType && !expectedType.test(type)
      ? [`${url} is served as ${type}: Excel may refuse it.`]
      : []),
    ...(path === PANE_PAGE ? problemsOfPageHeaders(response.headers, url) : []),
  ];
}

/**
 * Returns problems of the page's headers: Excel on the web shows the pane in a frame, and a page that is cached too
 * long hides an update.
 */
function problemsOfPageHeaders(headers: Headers, url: string): string[] {
  const frames = headers.get("x-frame-options");
  const age = Number(/max-age=(\d+)/.exec(headers.get("cache-control") ?? "")?.[1] ?? 0);
  return [
    ...(frames
      ? [`${url} has the header X-Frame-Options: ${frames}. Excel on the web then shows nothing.`]
      : []),
    ...problemsOfPolicy(headers.get("content-security-policy") ?? "", url),
    ...(age > 3600
      ? [
          `${url} may be kept for ${age} seconds: after an update, analysts would see the old pane for that long.`,
        ]
      : []),
  ];
}
