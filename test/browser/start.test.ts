/** What the task pane shows before its program runs, or if it never does. */
import type { BrowserSession } from "./support/browser-session";
import { objections } from "./support/axe";
import { closeBrowser, openBrowser } from "./support/browser-session";
import { PART } from "./support/part-of-practice";

const LOADING = "The add-in is loading.";

let session: BrowserSession;
afterEach(() => closeBrowser(session));

/** Opens the pane's page by itself, with one script missing or never answered. */
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
] as const)(
  "says that the add-in is loading, and what to do if that message stays, when %s",
  async (_why, script, fate) => {
    await openPane(script, fate);
    const { page } = session;
    await page.getByText(LOADING).waitFor();
    await page.getByText("close the pane and the workbook, then open both again").waitFor();
    await page.getByText("ask IT to check that the add-in's folder is complete").waitFor();
  },
);

test("is readable in a light and a dark Excel, under the page's policy", async () => {
  const refused: string[] = [];
  session = await openBrowser();
  const { page } = session;
  page.on(
    "console",
    (message) => message.text().includes("Content Security Policy") && refused.push(message.text()),
  );
  await page.route("**/taskpane.js", (route) => route.fulfill({ status: 404, body: "Not found" }));
  await goToPane();
  await page.getByText("If this message stays").waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page.mainFrame())).toEqual([]);
    expect(await brightnessBehind(LOADING)).toBe(colorScheme);
  }
  expect(refused).toEqual([]);
});

test("says when scripts are switched off", async () => {
  session = await openBrowser({ javaScriptEnabled: false });
  await goToPane();
  await session.page.locator("noscript p").filter({ hasText: "Scripts are turned off" }).waitFor();
  expect(await session.page.getByText(LOADING).isVisible()).toBe(false);
});

const INTERNET_EXPLORER =
  "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; .NET4.0E; rv:11.0) like Gecko";
const OLD_EDGE =
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/70.0.3538.102 Safari/537.36 Edge/18.19045";
const SAFARI =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/15.6 Safari/605.1.15";

/** Stands for the program where a browser cannot read it. */
const UNREADABLE = "class What { it cannot read";

/** Removes from the browser what older ones lack, before any script of the page runs. */
const withoutFindLast = () => {
  Reflect.deleteProperty(Array.prototype, "findLast");
};
const withoutLookbehind = () => {
  const Complete = RegExp;
  window.RegExp = new Proxy(Complete, {
    construct(_target, [pattern, flags]: [string, string?]) {
      if (String(pattern).includes("(?<")) throw new SyntaxError("Invalid regular expression");
      return new Complete(pattern, flags);
    },
  });
};

test.each([
  ["Excel that shows add-ins in Internet Explorer", INTERNET_EXPLORER, withoutFindLast, "WebView2 Runtime"],
  ["Excel that shows add-ins in the Edge of before Chromium", OLD_EDGE, withoutFindLast, "WebView2 Runtime"],
  ["a browser that is too old", SAFARI, withoutLookbehind, "too old for the add-in"],
])("in %s, says what to install, under the page's policy", async (_where, userAgent, older, advice) => {
  const refused: string[] = [];
  session = await openBrowser({ userAgent });
  const { page } = session;
  page.on("console", (message) => message.text().includes("Security Policy") && refused.push(message.text()));
  await page.addInitScript(older);
  await page.route("**/taskpane.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: UNREADABLE }),
  );
  await goToPane();
  await page.getByText(advice).waitFor();
  expect(await page.getByText(LOADING).isVisible()).toBe(false);
  expect(await page.getByText("If this message stays").isVisible()).toBe(false);
  expect(await page.getByText("Internet Explorer").count()).toBe(0);
  expect(
    await page
      .getByText(/WebView2 Runtime|too old for the add-in/)
      .filter({ visible: true })
      .count(),
  ).toBe(1);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page.mainFrame())).toEqual([]);
  }
  expect(refused).toEqual([]);
});

test("says so too when a button of the ribbon is pressed first", async () => {
  session = await openBrowser({ userAgent: INTERNET_EXPLORER });
  const { page } = session;
  await page.addInitScript(() => {
    if (window !== window.top) Reflect.deleteProperty(Array.prototype, "findLast");
  });
  await page.route("**/taskpane.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: UNREADABLE }),
  );
  await page.goto(new URL(PART, process.env["WORKBENCH_ADDRESS"]).href);
  const advice = page.frameLocator("iframe").getByText("WebView2 Runtime");
  await advice.waitFor();
  for (const button of ["Validate", "Remove annotations"]) {
    await page.getByRole("button", { name: "Close the task pane" }).click();
    await advice.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: button, exact: true }).click();
    await advice.waitFor();
  }
});

test("gives way to the pane's own message when Office.js cannot be loaded", async () => {
  await openPane("{excel-web-16.00,bridge}.js", "missing");
  await session.page.getByText("Office.js could not be loaded from appsforoffice.microsoft.com").waitFor();
  expect(await session.page.getByText(LOADING).count()).toBe(0);
  await session.page.context().setOffline(true);
  await session.page.getByRole("button", { name: "Reload the pane" }).click();
  await session.page.getByText("The add-in's server cannot be reached").waitFor();
});

test("says, readably and under its title, that it was not opened from Excel", async () => {
  session = await openBrowser();
  const { page } = session;
  const office =
    "globalThis.Office = { onReady: async () => ({ host: null }), HostType: { Excel: 'Excel' }, actions: { associate() {} } };";
  await page.route("**/{excel-web-16.00,bridge}.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: office }),
  );
  await goToPane();
  await page.getByText("This page is the task pane of an Excel add-in").waitFor();
  await page.getByRole("heading", { level: 1, name: "SSDA903 Validator" }).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await objections(page.mainFrame())).toEqual([]);
    expect(await brightnessBehind("This page is the task pane of an Excel add-in")).toBe(colorScheme);
  }
});

function brightnessBehind(text: string): Promise<"light" | "dark"> {
  return session.page.getByText(text).evaluate((element) => {
    const colour = getComputedStyle(element.parentElement ?? element).backgroundColor;
    const [red = 0] = (colour.match(/\d+/g) ?? []).map(Number);
    return red < 128 ? "dark" : "light";
  });
}
