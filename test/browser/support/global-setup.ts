import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbench } from "./build-workbench";
import { addPart } from "./part-of-practice";
import { findBrowser } from "./find-browser";
import { serveFolder } from "./serve-folder";
import { keepForTeardown } from "./global-teardown";

/**
 * Runs once before all browser tests: finds a browser, and starts building the workbench, which is served as soon as it
 * is ready. Other tests need not wait for it.
 */
export default async function setUp(): Promise<void> {
  const browser = await findBrowser();
  process.stderr.write(`\nBrowser: ${browser.name}\n`);
  const folder = mkdtempSync(join(tmpdir(), "ssda903-workbench-"));
  const built = buildWorkbench(folder).then(() => addPart(folder));
  const { server, address } = await serveFolder(folder, built);
  keepForTeardown({ server, folder, built });
  process.env["WORKBENCH_ADDRESS"] = address;
}
