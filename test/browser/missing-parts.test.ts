/** Parts of the program that cannot be loaded when needed: the network is down, or an update has removed them. */
import type { Page } from "playwright-core";
import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(240_000);

const MISSING = /A part of the add-in could not be loaded\. .* or the add-in may have been updated/;

let workbench: WorkbenchPage;
afterEach(() => workbench.close());

/** The workbench with the practice return open, on a host from which one script is missing. */
async function openWithout(script: string, waitUntilOpen = untilUsable): Promise<void> {
  const leaveOut = (page: Page) =>
    page.route(`**/${script}`, (route) => route.fulfill({ status: 404, body: "Not found" }));
  workbench = await WorkbenchPage.open("part", undefined, undefined, leaveOut, waitUntilOpen);
}

const untilUsable = (opened: WorkbenchPage): Promise<unknown> => opened.waitUntilOpen();

/** Without the script that checks, the pane cannot look at the workbook, and says so. */
const untilSaid = (opened: WorkbenchPage): Promise<unknown> => nothingDone(opened).waitFor();

const nothingDone = ({ pane }: WorkbenchPage) =>
  pane.getByText(/A part of the add-in could not be loaded, so nothing was done/).first();

const theRest = () => workbench.pane.getByRole("button", { name: "Validate", exact: true });

const firstFinding = () => workbench.pane.locator("[data-finding]").first();

/** Types into the form of the first finding, without saving. */
async function typeNote(text: string): Promise<void> {
  const finding = firstFinding();
  const note = finding.getByRole("textbox", { name: "Note" });
  if ((await note.count()) === 0) await finding.getByRole("button", { name: /^Owner and note/ }).click();
  await note.fill(text);
}

test("when the part for results is missing, their page says so, and they are shown once it can be loaded", async () => {
  await openWithout("results.js");
  const { pane, page } = workbench;
  await theRest().click();
  const said = pane.getByRole("tabpanel", { name: "Results" }).getByRole("alert");
  await said.filter({ hasText: MISSING }).waitFor();
  await theRest().waitFor();
  await pane.getByRole("tab", { name: "Help" }).click();
  await pane.getByRole("heading", { level: 1 }).first().waitFor();
  await pane.getByRole("tab", { name: "Results" }).click();

  await page.unrouteAll();
  await said.getByRole("button", { name: "Try again" }).click();
  await workbench.resultsShown();
  await pane.getByRole("switch", { name: "Live" }).waitFor();
});

test("the pane can be reloaded when the server can be reached, and stays as it is when not", async () => {
  await openWithout("help.js");
  const { pane, page } = workbench;
  await pane.getByRole("tab", { name: "Help" }).click();
  await pane.getByText(MISSING).waitFor();
  await page.context().setOffline(true);
  await pane.getByRole("button", { name: "Reload the pane" }).click();
  await pane.getByText("The add-in's server cannot be reached").waitFor();

  await page.unrouteAll();
  await page.context().setOffline(false);
  await pane.getByRole("button", { name: "Reload the pane" }).click();
  await pane.getByText(MISSING).waitFor({ state: "detached" });
  await workbench.waitUntilOpen();
  await pane.getByRole("tab", { name: "Help" }).click();
  await pane.getByRole("searchbox").waitFor();
});

test("when the part that brings files in is missing, the rest of the page still works", async () => {
  await openWithout("import.js");
  const { pane } = workbench;
  const files = pane.getByRole("region", { name: "Bring files in" });
  await files.locator("input").setInputFiles({
    name: "header.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,01/04/2012,WBRI,,,\n"),
  });
  await files.getByText(MISSING).waitFor();
  await pane.getByRole("region", { name: "Reference lists" }).waitFor();
});

test.each([
  ["the script that checks", "checker.js"],
  ["what that script needs at its start", "vendors-*zod*.js"],
])(
  "without %s the pane says that a part could not be loaded, and checks once it can be",
  async (_what, script) => {
    await openWithout(script, untilSaid);
    const { page } = workbench;
    await page.unrouteAll();
    await workbench.validate();
    expect(await nothingDone(workbench).count()).toBe(0);
  },
);

test("when the script that checks is missing, the message offers to reload the pane, which works once the server can be reached", async () => {
  await openWithout("checker.js", untilSaid);
  const { pane, page } = workbench;
  const anew = pane.getByRole("button", { name: "Reload the pane" });
  await anew.waitFor();
  await page.context().setOffline(true);
  await anew.click();
  await pane.getByText("The add-in's server cannot be reached").waitFor();
  await page.unrouteAll();
  await page.context().setOffline(false);
  await anew.click();
  await anew.waitFor({ state: "detached" });
  await workbench.waitUntilOpen();
});

test("the pane warns of what is typed but not saved before it is reloaded", async () => {
  await openWithout("help.js");
  const { pane } = workbench;
  await workbench.validate();
  await pane.locator("[data-rule] button").first().click();
  const finding = firstFinding();
  await typeNote("Half a sentence");
  await pane.getByRole("tab", { name: "Help" }).click();
  await pane.getByRole("button", { name: "Reload the pane" }).click();
  await pane.getByText("What you typed about 1 finding is only in the pane, and would be lost.").waitFor();
  const allTheSame = pane.getByRole("button", { name: "Reload anyway" });
  await pane.getByRole("tab", { name: "Results" }).click();
  expect(await finding.getByRole("textbox", { name: "Note" }).inputValue()).toBe("Half a sentence");
  await finding.getByRole("button", { name: "Save", exact: true }).click();
  await pane.getByRole("tab", { name: "Help" }).click();
  const anew = pane.getByRole("button", { name: "Reload the pane" });
  await anew.waitFor();
  expect(await pane.getByText("would be lost").count()).toBe(0);

  await pane.getByRole("tab", { name: "Results" }).click();
  await typeNote("Another half");
  await pane.getByRole("tab", { name: "Help" }).click();
  await anew.click();
  await pane.getByText("What you typed about 1 finding is only in the pane, and would be lost.").waitFor();
  await pane.getByRole("tab", { name: "Results" }).click();
  await finding.getByRole("textbox", { name: "Note" }).fill("Another half, and more");
  await pane.getByRole("tab", { name: "Help" }).click();
  await anew.click();
  await allTheSame.click();
  await allTheSame.waitFor({ state: "detached" });
  await workbench.waitUntilOpen();
});

test("a pane that has stopped shows what is not in the workbook yet, and warns of it before it is reloaded", async () => {
  workbench = await WorkbenchPage.open("part");
  const { pane } = workbench;
  await workbench.validate();
  await pane.locator("[data-rule] button").first().click();
  await typeNote("Half a sentence");
  await pane.locator("body").evaluate(() => {
    Object.assign(window, { Office: null });
    window.dispatchEvent(new Event("focus"));
  });
  await pane.getByText("The pane stopped because of an internal error.").waitFor();
  const unsaved = pane.getByRole("textbox", { name: /^Not in the workbook yet/ });
  expect(await unsaved.inputValue()).toMatch(/^\w+, \d*: Half a sentence$/);
  await pane.getByRole("button", { name: "Reload the pane" }).click();
  await pane.getByText("What you typed about 1 finding is only in the pane, and would be lost.").waitFor();
  await pane.getByRole("button", { name: "Reload anyway" }).click();
  await unsaved.waitFor({ state: "detached" });
  await workbench.waitUntilOpen();
});
