import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { checksumsOf, problemsOfFolder, type DeployedFile } from "../../scripts/deploy/check-folder";
import { problemsOfPolicy } from "../../scripts/deploy/check-policy";
import { problemsOfServer } from "../../scripts/deploy/check-served";

const ADDRESS = "https://addins.example.gov.uk/ssda903";

/** The pages, one within the other, in which Excel on the web may show the pane. */
const EXCEL_ON_THE_WEB = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://onedrive.live.com",
];

const page = (script: string) =>
  `<html><meta http-equiv=Content-Security-Policy content="default-src 'none'"><script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src=${script}></script></html>`;
const manifest = (path: string) =>
  `<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"><Url DefaultValue="${path}"/></OfficeApp>`;

function folder(changes: Readonly<Record<string, string | null>> = {}): DeployedFile[] {
  const contents: Record<string, string | null> = {
    "assets/icons/product-32.png": "picture",
    "licences.txt": "MIT",
    "manifest.xml": manifest(`${ADDRESS}/assets/icons/product-32.png`),
    "taskpane.0123456789.js": "start()",
    "taskpane.html": page("taskpane.0123456789.js"),
    ...changes,
  };
  return Object.entries(contents).flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: Buffer.from(text) }],
  );
}

describe("a folder to host", () => {
  test("with everything in its place has no problem", () => {
    expect(problemsOfFolder(folder(), ADDRESS)).toEqual([]);
  });

  test.each([
    ["the page is missing", { "taskpane.html": null }, "taskpane.html is missing."],
    ["the licences are missing", { "licences.txt": null }, "licences.txt is missing."],
    [
      "the manifest names a file that is not there",
      { "assets/icons/product-32.png": null },
      "the folder has no assets/icons/product-32.png",
    ],
    [
      "the manifest is of another address",
      { "manifest.xml": manifest("https://other.example/product-32.png") },
      "is not below https://addins.example.gov.uk/ssda903",
    ],
    ["a script of the page is missing", { "taskpane.0123456789.js": null }, "loads taskpane.0123456789.js"],
    ["the page loads from elsewhere", { "taskpane.html": page("https://cdn.example/x.js") }, "cdn.example"],
    ["the page has no policy", { "taskpane.html": "<html></html>" }, "no Content-Security-Policy"],
    ["there is a source map", { "taskpane.js.map": "{}" }, "taskpane.js.map is a source map"],
    [
      "a script names the development computer",
      { "taskpane.0123456789.js": 'fetch("https://localhost:3000/x")' },
      "names an address of a development computer",
    ],
    [
      "a script names a source map",
      { "taskpane.0123456789.js": "start()\n//# sourceMappingURL=taskpane.js.map" },
      "taskpane.0123456789.js names a source map",
    ],
  ])("is refused when %s", (_why, changes, problem) => {
    expect(problemsOfFolder(folder(changes), ADDRESS).join("\n")).toContain(problem);
  });

  test("may lie at an address with an &", () => {
    const address = "https://addins.example.gov.uk/care&health";
    const xml = manifest(`${address.replace("&", "&amp;")}/assets/icons/product-32.png`);
    expect(problemsOfFolder(folder({ "manifest.xml": xml }), address)).toEqual([]);
  });

  test("has a checksum line for each file", () => {
    const [line = ""] = checksumsOf(folder()).split("\n");
    expect(line).toMatch(/^[0-9a-f]{64} {2}assets\/icons\/product-32\.png$/);
  });
});

describe("a folder as it is served", () => {
  let server: Server;
  let address: string;
  let answer: (path: string, response: ServerResponse) => void;

  beforeAll(async () => {
    server = createServer((request, response) => answer(request.url ?? "", response));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((closed) => server.close(closed)));

  const types: Readonly<Record<string, string>> = {
    html: "text/html",
    js: "text/javascript",
    png: "image/png",
  };
  const serve =
    (files: readonly DeployedFile[], headers: Record<string, string> = {}) =>
    (path: string, response: ServerResponse) => {
      const file = files.find((one) => `/${one.path}` === path);
      const type = types[path.split(".").at(-1) ?? ""] ?? "text/plain";
      response.writeHead(file ? 200 : 404, { "content-type": type, ...headers }).end(file?.bytes);
    };

  test("unchanged has no problem, and the manifest is not asked for", async () => {
    answer = serve(folder({ "manifest.xml": null }));
    expect(await problemsOfServer(folder(), address)).toEqual([]);
  });

  test("with an old file, a missing file, a wrong type and a forbidding header names each", async () => {
    answer = serve(folder({ "taskpane.0123456789.js": "old()", "assets/icons/product-32.png": null }), {
      "x-frame-options": "DENY",
      "content-type": "text/html",
      "cache-control": "max-age=86400",
    });
    const problems = (await problemsOfServer(folder(), address)).join("\n");
    expect(problems).toContain("taskpane.0123456789.js is not the file that was built");
    expect(problems).toContain("taskpane.0123456789.js is served as text/html");
    expect(problems).toContain("product-32.png answered with status 404");
    expect(problems).toContain("X-Frame-Options: DENY");
    expect(problems).toContain("may be kept for 86400 seconds");
  });

  test.each([
    ["frame-ancestors 'self'", EXCEL_ON_THE_WEB],
    ["default-src 'self'; Frame-Ancestors 'none'", EXCEL_ON_THE_WEB],
    ["frame-ancestors https:, frame-ancestors https://intranet.example", EXCEL_ON_THE_WEB],
    ["frame-ancestors https://notofficeapps.live.com.example", EXCEL_ON_THE_WEB],
    ["frame-ancestors", EXCEL_ON_THE_WEB],
    ["frame-ancestors https://*.officeapps.live.com", EXCEL_ON_THE_WEB.slice(1)],
    [
      "frame-ancestors 'self' https://*.officeapps.live.com https://council.sharepoint.com https://onedrive.live.com",
      ["https://*.sharepoint.com", "https://excel.cloud.microsoft"],
    ],
    [`frame-ancestors ${EXCEL_ON_THE_WEB.join(" ")}`, []],
    ["frame-ancestors https:", []],
    ["frame-ancestors *", []],
    ["default-src 'self'", []],
  ])("with the policy %s names what of Excel on the web it shuts out: %j", async (policy, shutOut) => {
    answer = serve(folder(), { "content-security-policy": policy });
    const problems = await problemsOfServer(folder(), address);
    const told = problems.filter((problem) => problem.includes("frame-ancestors"));
    expect(told).toEqual(
      shutOut.length === 0 ? [] : [expect.stringContaining(`do not name ${shutOut.join(" ")}: `)],
    );
  });

  test.each([
    ["default-src 'none'", ["the pane's scripts", "Office.js", "workers", "styles", "fetching"]],
    ["default-src 'self'", ["Office.js", "styles"]],
    [
      "default-src 'self'; script-src 'self' https://*.microsoft.com; worker-src https://*:443; style-src * 'unsafe-inline'",
      [],
    ],
    ["default-src https: 'unsafe-inline'; connect-src 'none'", ["fetching"]],
    ["script-src 'strict-dynamic' 'nonce-1' https:", ["the pane's scripts", "workers"]],
    ["style-src 'unsafe-inline' 'nonce-1'", ["styles"]],
    ["worker-src https://elsewhere.example", ["workers"]],
    ["worker-src http://addins.example.gov.uk", ["workers"]],
    ["worker-src 'self'; worker-src 'none'", []],
    ["img-src 'self'; upgrade-insecure-requests", []],
    ["sandbox allow-scripts", ["sandbox"]],
    ["Sandbox allow-scripts allow-same-origin", []],
    ["require-trusted-types-for 'script'", ["require-trusted-types-for"]],
    ["object-src 'none', script-src 'none'", ["the pane's scripts", "Office.js", "workers"]],
  ])("with the policy %s names what of the pane it forbids", (policy, forbidden) => {
    const problems = problemsOfPolicy(policy, "https://addins.example.gov.uk/ssda903/taskpane.html");
    expect(problems).toEqual(forbidden.map((what) => expect.stringContaining(what)));
  });

  test.each(["application/javascript; charset=utf-8", "application/x-javascript", "Text/JavaScript"])(
    "with scripts as %s has no problem",
    async (type) => {
      answer = (path, response) =>
        serve(folder(), path.endsWith(".js") ? { "content-type": type } : {})(path, response);
      expect(await problemsOfServer(folder(), address)).toEqual([]);
    },
  );

  test("with a certificate that this computer does not trust says so", async () => {
    const made = mkdtempSync(join(tmpdir(), "ssda903-certificate-"));
    const [authority = "", certificate = "", key = ""] = ["ca.crt", "own.crt", "own.key"].map((name) =>
      join(made, name),
    );
    // Microsoft's tool says on the console where it wrote what.
    jest.spyOn(console, "log").mockImplementation(() => undefined);
    await generateCertificates(authority, certificate, key, 2);
    const secure = createSecureServer({ cert: readFileSync(certificate), key: readFileSync(key) });
    try {
      await new Promise<void>((listening) => secure.listen(0, "127.0.0.1", listening));
      const { port } = secure.address() as AddressInfo;
      const problems = await problemsOfServer(folder(), `https://127.0.0.1:${port}`);
      expect(problems).toEqual([
        expect.stringMatching(/certificate that Node\.js does not trust.*NODE_EXTRA_CA_CERTS/),
      ]);
    } finally {
      secure.close();
      rmSync(made, { recursive: true });
    }
  });

  test("by nobody says so", async () => {
    const problems = await problemsOfServer(folder(), "http://127.0.0.1:9");
    expect(problems).toEqual([expect.stringContaining("did not answer")]);
  });
});
