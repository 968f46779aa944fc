// npx tsx scripts/icons.ts [CHROMIUM]: draws assets/icons/NAME-SIZE.png from NAME.svg, and up to 24 pixels from NAME-small.svg.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";

const FOLDER = join(__dirname, "..", "assets", "icons");
const NAMES = ["product", "validate", "remove", "pane"];
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const MAX_SMALL_SIZE = 24;

async function draw(page: Page, name: string, size: number): Promise<void> {
  const source = size <= MAX_SMALL_SIZE ? `${name}-small.svg` : `${name}.svg`;
  const svg = readFileSync(join(FOLDER, source), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  writeFileSync(join(FOLDER, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
}

async function main(executablePath: string): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    for (const name of NAMES) for (const size of SIZES) await draw(page, name, size);
  } finally {
    await browser.close();
  }
}

void main(process.argv[2] ?? "/usr/bin/chromium");
