import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import webpack from "webpack";
import { FirstLoadBudget } from "../../scripts/first-load-budget.js";

type SplitChunks = NonNullable<webpack.Configuration["optimization"]>["splitChunks"];

const ROOMY = 100_000;
const SHARED = digits(3_000);
const RULES = digits(5_001);
const LATER = digits(20_002);
let folder: string;

/** A page with a worker that it starts when it is opened; both use one module, and a further part is loaded later. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "ssda903-first-load-"));
  const files = {
    "page.js": `import { shared } from "./shared.js";
      new Worker(new URL("./work.js", import.meta.url), { name: "checker" });
      console.log(shared.length, import("./later.js"));`,
    "work.js": `import { shared } from "./shared.js"; import { rules } from "./rules.js";
      self.onmessage = () => self.postMessage(shared + rules + import("./later.js"));`,
    "shared.js": `export const shared = ${JSON.stringify(SHARED)};`,
    "rules.js": `export const rules = ${JSON.stringify(RULES)};`,
    "later.js": `export const later = ${JSON.stringify(LATER)};`,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the budget of the first load", () => {
  test("counts the page and the worker, but not what is loaded later", async () => {
    expect(await measured()).toBe(sizeOfAllBut(LATER));
    expect(await measured([])).toBe(sizeOfAllBut(LATER, RULES));
  });

  test("counts what was split from them, and once what both of them load", async () => {
    expect(await measured(["checker"], { chunks: "all", minSize: 1_000 })).toBe(sizeOfAllBut(LATER));
    const withShared = scripts().filter((text) => text.includes(SHARED));
    expect(withShared).toHaveLength(1);
  });

  test("lets a build within it pass", async () => {
    expect(await problems({ workers: ["checker"], limit: ROOMY })).toEqual([]);
  });

  test("fails when there is no such worker, whatever the size", async () => {
    expect(await problems({ workers: ["checker", "other"], limit: ROOMY })).toEqual([
      "The first load cannot be measured: the build has no entry or worker named other.",
    ]);
  });
});

/** The size that the budget tells when nothing is allowed. */
async function measured(workers = ["checker"], splitChunks: SplitChunks = false): Promise<number> {
  const [problem = ""] = await problems({ workers, limit: 0 }, splitChunks);
  return Number(/^The first load is (\d+) bytes/.exec(problem)?.[1]);
}

/** The compressed size of the scripts of the last build, without those that hold one of the texts. */
function sizeOfAllBut(...texts: string[]): number {
  const counted = scripts().filter((script) => !texts.some((text) => script.includes(text)));
  return counted.reduce((sum, script) => sum + gzipSync(script).length, 0);
}

function scripts(): string[] {
  const out = join(folder, "out");
  return readdirSync(out).map((file) => readFileSync(join(out, file), "utf8"));
}

function problems(
  budget: { workers: string[]; limit: number },
  splitChunks: SplitChunks = false,
): Promise<string[]> {
  const compiler = webpack({
    mode: "none",
    context: folder,
    entry: { page: "./page.js" },
    output: { path: join(folder, "out"), clean: true },
    optimization: { splitChunks },
    plugins: [new FirstLoadBudget({ entry: "page", ...budget })],
  });
  return new Promise((finish, fail) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) fail(error);
        else finish((stats?.compilation.errors ?? []).map(({ message }) => message));
      });
    });
  });
}

/** Text that hardly repeats itself, another one for each length. */
function digits(length: number): string {
  let state = length;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 10;
  }).join("");
}
