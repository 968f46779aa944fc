import { chromium, type Browser, type Page } from "playwright-core";
import { findBrowser } from "./find-browser";

export type BrowserOptions = NonNullable<Parameters<Browser["newContext"]>[0]>;

/**
 * Switches for short sessions. A test's session ends before V8's slowest compiler pays off; turning it off saves
 * processor time. Running in a single process, where the system allows it, saves another fifth.
 * Measurements must run as for a user.
 */
export const SHORT_SESSION = [
  "--js-flags=--no-turbofan",
  ...(process.platform === "linux" ? ["--single-process", "--no-zygote"] : []),
];

/** A browser with one page. */
export interface BrowserSession {
  readonly browser: Browser;
  readonly page: Page;
}

/** Large enough to see what is done, and no larger, because the browser draws every pixel without a graphics card. */
const VIEWPORT = { width: 1000, height: 640 };

let isKept = false;
let keptSession: BrowserSession | null = null;

/**
 * Opens one browser for all test files that run together, which takes half the time of opening it for each. Each file
 * finds it as if it were new: a blank page, nothing stored, nothing allowed.
 */
export function keepBrowser(): void {
  isKept = true;
  afterAll(async () => {
    await keptSession?.browser.close();
    keptSession = null;
  });
}

export async function openBrowser(
  options: BrowserOptions = {},
  switches = SHORT_SESSION,
): Promise<BrowserSession> {
  const { viewport = VIEWPORT, reducedMotion = null, ...others } = options;
  if (keptSession && switches === SHORT_SESSION && Object.keys(others).length === 0) {
    const session = keptSession;
    keptSession = null;
    await session.page.setViewportSize(viewport ?? VIEWPORT);
    await session.page.emulateMedia({ reducedMotion });
    return session;
  }
  const { executablePath, args } = await findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args, ...switches] });
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    return { browser, page };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export async function closeBrowser(session: BrowserSession): Promise<void> {
  if (!isKept || keptSession) return session.browser.close();
  try {
    await resetPage(session.page);
    keptSession = session;
  } catch (error) {
    await session.browser.close();
    throw error;
  }
}

/** Removes all traces of what was done in a page. */
async function resetPage(page: Page): Promise<void> {
  const context = page.context();
  const { origin } = new URL(page.url());
  page.removeAllListeners();
  await page.unrouteAll();
  await context.setOffline(false);
  await context.clearPermissions();
  await page.goto("about:blank");
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  const session = await context.newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin, storageTypes: "all" });
  await session.detach();
}
