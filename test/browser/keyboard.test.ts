import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(240_000);

describe("with the keyboard alone", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench?.close());

  /** What has the focus, in the pane or in the page around it: by its text, its label or its title. */
  async function focused(): Promise<string> {
    return workbench.page.evaluate(() => {
      let element = document.activeElement;
      if (element instanceof HTMLIFrameElement) element = element.contentDocument?.activeElement ?? element;
      const name = element?.getAttribute("title") ?? element?.getAttribute("aria-label");
      return name ?? element?.textContent ?? "";
    });
  }

  /** Presses Tab until something that begins so has the focus; fails when it takes too often. */
  async function tabTo(beginning: string, most = 60): Promise<void> {
    const passed: string[] = [];
    for (let press = 0; press < most; press++) {
      await workbench.page.keyboard.press("Tab");
      const name = await focused();
      if (name.startsWith(beginning)) return;
      passed.push(name.slice(0, 40));
    }
    throw new Error(`Tab did not reach ${beginning}. It passed: ${passed.join(" | ")}`);
  }

  test("Tab leads through ribbon, sheet and tabs into the pane, to Validate", async () => {
    const { page } = workbench;
    await tabTo("Validate");
    await tabTo("CHILD");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowRight");
    await workbench.selected("B2");
    await tabTo("Header 2025-26");
    await tabTo("Width of the task pane");
    await tabTo("Validate");
    await page.keyboard.press("Enter");
    await workbench.resultsShown();
  });

  test("a rule opens with Enter, and its finding leads to the cell while the focus stays in the pane", async () => {
    const { page } = workbench;
    await workbench.pane.getByRole("searchbox").focus();
    await page.keyboard.type("101");
    await tabTo("101 ");
    await page.keyboard.press("Enter");
    await tabTo("Go to SEX in cell");
    const name = await focused();
    const [, address = "", sheet = ""] = /cell (\w+) of sheet (.+)$/.exec(name) ?? [];
    await page.keyboard.press("Enter");
    await workbench.cell(sheet, address).and(page.locator(".cell-active")).waitFor();
    expect(await focused()).toBe(name);
  });

  test("a cell is edited with Enter, left with Enter, and Escape gives an edit up", async () => {
    const { page } = workbench;
    const cell = workbench.cell("Header 2025-26", "B3");
    await workbench.scrollTo("Header 2025-26", 3);
    await cell.click();
    await page.keyboard.press("Enter");
    await page.keyboard.type("9");
    await page.keyboard.press("Escape");
    expect(await cell.innerText()).toMatch(/^[MF]$/);
    await page.keyboard.press("Delete");
    await page.keyboard.type("7");
    await page.keyboard.press("Enter");
    await cell.getByText("7", { exact: true }).waitFor();
    await workbench.selected("B4");
    await page.keyboard.press("Control+z");
    await page.keyboard.press("Control+z");
    await cell.getByText(/^[MF]$/).waitFor();
  });

  test("the arrow keys lead to the help, where a search opens what it finds", async () => {
    const { page, pane } = workbench;
    await tabTo("Results");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe("Help");
    await tabTo("Search the help");
    expect(await pane.getByRole("heading", { level: 3 }).filter({ visible: true }).count()).toBe(0);
    await page.keyboard.type("masked portal");
    await pane.getByText("1 of ").filter({ visible: true }).waitFor();
    await pane.getByRole("heading", { name: /^The department's portal/ }).waitFor();
    await tabTo("Questions");
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: /^The department's portal/ }).waitFor({ state: "detached" });
  });
});
