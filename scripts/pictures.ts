// npm run pictures: takes the pictures for the documents from the workbench, so that they show the current pane.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { buildWorkbench } from "../test/browser/support/build-workbench";
import { serveFolder } from "../test/browser/support/serve-folder";
import { WorkbenchPage } from "../test/browser/support/workbench-page";

const FOLDER = join(__dirname, "..", "docs", "pictures");

async function main(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "ssda903-pictures-"));
  await buildWorkbench(folder);
  const { server, address } = await serveFolder(folder);
  process.env["WORKBENCH_ADDRESS"] = address;
  try {
    const workbench = await WorkbenchPage.open("whole", { viewport: { width: 1280, height: 800 } });
    await takePictures(workbench).finally(() => workbench.close());
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takePictures(workbench: WorkbenchPage): Promise<void> {
  const { page, pane } = workbench;
  const frame = page.locator("iframe");
  const takePicture = async (name: string, target: Locator | Page) => {
    // Moves the mouse away and waits until whatever has just finished is over.
    await page.mouse.move(0, 0);
    await pane.locator('button:not([aria-disabled="true"])', { hasText: "Remove annotations" }).waitFor();
    await target.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
    console.log(`docs/pictures/${name}.png`);
  };
  await takePicture("start", frame);

  await workbench.ribbonButton("Load the practice lists").click();
  await workbench.validate();
  await takePicture("by-rule", frame);
  await workbench.showSheet("Episodes 2025-26");
  await workbench.scrollTo("Episodes 2025-26", 425);
  await workbench.cell("Episodes 2025-26", "G422").click();
  await takePicture("workbench", page);

  await pane.getByRole("button", { name: /^224 / }).first().click();
  await scrollToCentre(pane.getByText("Possible match").first());
  await takePicture("suggestion", frame);

  await pane.getByRole("button", { name: "Close the findings of the selected cell" }).click();
  await pane.getByRole("button", { name: "By child" }).click();
  await pane.getByRole("searchbox").last().fill("0026081");
  await pane.getByRole("button", { name: /^0026081/ }).click();
  await pane.getByRole("tab", { name: "Year" }).click();
  await takePicture("child", frame);
}

async function scrollToCentre(target: Locator): Promise<void> {
  await target.evaluate((element) => element.scrollIntoView({ block: "center" }));
}

void main();
