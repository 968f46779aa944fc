/** What the task pane shows before its program runs, or when that never comes. */
import type { BrowserSession } from "./support/browser-session";
import { objections } from "./support/axe";
import { closeBrowser, openBrowser } from "./support/browser-session";

const LOADING = "The add-in is being loaded.";

let session: BrowserSession;
afterEach(() => closeBrowser(session));

/** The pane's page by itself, of which one script is not what it should be. */
async function openPane(script: string, fate: "missing" | "never answered"): Promise<void> {
  session = await openBrowser();
  await session.page.route(`**/${script}`, (route) => {
    if (fate === "missing") return route.fulfill({ status: 404, body: "Not found" });
  });
  await goToPane();
}

async function goToPane(): Promise<void> {
  const address = new URL("pane.html", process.env["WORKBENCH_ADDRESS"]).href;
  await session.page.goto(address, { waitUntil: "commit" });
}

test.each([
  ["the pane's own script is missing", "taskpane.js", "missing"],
  ["Office.js is held up", "excel-web-16.00.js", "never answered"],
] as const)("says that it is loading, and what to do if that stays, when %s", async (_why, script, fate) => {
  await openPane(script, fate);
  const { page } = session;
  await page.getByText(LOADING).waitFor();
  await page.getByText("close the pane and the workbook, then open both again").waitFor();
  await page.getByText("ask IT whether the add-in's folder is complete").waitFor();
});

test("can be read in a light and a dark Excel, under the page's policy", async () => {
  const refused: string[] = [];
  session = await openBrowser();
  const { page } = session;
  page.on(
    "console",
    (message) => message.text().includes("Content Security Policy") && refused.push(message.text()),
  );
  await page.route("**/taskpane.js", (route) => route.fulfill({ status: 404, body: "Not found" }));
  await goToPane();
  await page.getByText("If this stays").waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page.mainFrame())).toEqual([]);
    expect(await brightnessBehind(LOADING)).toBe(colorScheme);
  }
  expect(refused).toEqual([]);
});

test("says so when scripts are switched off", async () => {
  session = await openBrowser({ javaScriptEnabled: false });
  await goToPane();
  await session.page.locator("noscript p").filter({ hasText: "Scripts are switched off" }).waitFor();
  expect(await session.page.getByText(LOADING).isVisible()).toBe(false);
});

test("is followed by the sentence of the pane that cannot start without Office.js", async () => {
  await openPane("{excel-web-16.00,bridge}.js", "missing");
  await session.page.getByText("The pane could not be started").waitFor();
  expect(await session.page.getByText(LOADING).count()).toBe(0);
  await session.page.context().setOffline(true);
  await session.page.getByRole("button", { name: "Reload the pane" }).click();
  await session.page.getByText("The add-in cannot be reached just now").waitFor();
});

function brightnessBehind(text: string): Promise<"light" | "dark"> {
  return session.page.getByText(text).evaluate((element) => {
    const colour = getComputedStyle(element.parentElement ?? element).backgroundColor;
    const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    return red < 128 ? "dark" : "light";
  });
}
