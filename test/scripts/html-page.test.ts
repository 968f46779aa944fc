import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import { HtmlPage } from "../../scripts/html-page.js";

const TEMPLATE = `<!doctype html>
<meta http-equiv="Content-Security-Policy" content="{{policy}}">
<body><p>$& and $1 stay.</p><script src="{{first}}"></script></body>`;
const VALUES = { policy: "default-src 'none'", first: "$&.js" };
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ssda903-page-"));
  writeFileSync(join(folder, "page.html"), TEMPLATE);
  writeFileSync(join(folder, "bridge.js"), "console.log('bridge');");
  writeFileSync(join(folder, "pane.js"), "console.log('pane');");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a page of the build", () => {
  test("loads the scripts of its entries as they are named in the end, in order, after what the template loads", async () => {
    expect(await problems({ entries: ["bridge", "pane"], values: VALUES })).toEqual([]);
    const scripts = [...page().matchAll(/<script[^>]*src="?([^">]+)"?>/g)].map(([, name]) => name);
    expect(scripts).toEqual(["$&.js", builtAs("bridge"), builtAs("pane")]);
    expect(page().match(/<script defer/g)).toHaveLength(2);
    expect(page().indexOf("defer")).toBeLessThan(page().indexOf("</body>"));
  });

  test("holds the values as they were given", async () => {
    await problems({ values: VALUES });
    expect(page()).toContain(`content="default-src 'none'"`);
    expect(page()).toContain("$& and $1 stay.");
    expect(page()).not.toContain("defer");
  });

  test("fails the build when a value or an entry is missing", async () => {
    expect(await problems({ values: { policy: "" } })).toEqual([
      "index.html: the template asks for {{first}}, which has no value.",
    ]);
    expect(await problems({ values: VALUES, entries: ["other"] })).toEqual([
      "index.html: the build has no entry named other.",
    ]);
  });
});

async function problems(options: {
  entries?: string[];
  values: Record<string, string>;
}): Promise<(string | undefined)[]> {
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: { bridge: "./bridge.js", pane: "./pane.js" },
    output: { path: join(folder, "built"), filename: "[name].[contenthash].js", clean: true },
    plugins: [new HtmlPage({ file: "index.html", template: "page.html", ...options })],
    performance: { hints: false },
  });
  const stats = await new Promise<webpack.Stats>((resolve, reject) => {
    compiler?.run((error, result) => (result ? resolve(result) : reject(error ?? new Error("No result."))));
  });
  await new Promise((resolve) => compiler?.close(resolve));
  return stats.compilation.errors.map(({ message }) => message);
}

function page(): string {
  return readFileSync(join(folder, "built/index.html"), "utf8");
}

function builtAs(entry: string): string | undefined {
  return readdirSync(join(folder, "built")).find((name) => name.startsWith(`${entry}.`));
}
