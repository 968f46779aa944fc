import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWorkbench } from "./build-workbench";
import { addPart } from "./part-of-practice";
import { findBrowser } from "./find-browser";
import { serveFolder } from "./serve-folder";
import { keepForTeardown } from "./global-teardown";

/** Once before all browser tests: finds a browser, builds the workbench and serves it. */
export default async function setUp(): Promise<void> {
  const browser = await findBrowser();
  process.stderr.write(`\nBrowser: ${browser.name}\n`);
  const folder = mkdtempSync(join(tmpdir(), "ssda903-workbench-"));
  await buildWorkbench(folder);
  await addPart(folder);
  const { server, address } = await serveFolder(folder);
  keepForTeardown({ server, folder });
  process.env["WORKBENCH_ADDRESS"] = address;
}
