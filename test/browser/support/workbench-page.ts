import type { FrameLocator, Page, Request } from "playwright-core";
import { closeBrowser, openBrowser, type BrowserOptions, type BrowserSession } from "./browser-session";
import { PART } from "./part-of-practice";

/** A file to open: bytes, or text in UTF-8. */
export interface GivenFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** A file as it was saved. */
export interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How much of the practice return is open at the start. */
export type Practice = "whole" | "part";

/** What the pane says about the sheets before it has looked at them. */
const NOT_READ_YET = "The workbook has not been read yet.";

/** The workbench in a browser, with the practice workbook open. */
export class WorkbenchPage {
  /** URLs requested that are not the workbench's own. */
  readonly foreignRequests: string[] = [];
  /** All requests by the page, its pane and the worker, from the first. */
  readonly requests: Request[] = [];
  /** Everything that the page and its pane wrote to the console. */
  readonly logged: string[] = [];
  /** Errors of the page and its pane, and requests that got an error response. */
  readonly errors: string[] = [];

  readonly page: Page;

  private constructor(private readonly session: BrowserSession) {
    const { page } = session;
    this.page = page;
    const origin = new URL(address()).origin;
    page.on("request", (request) => {
      this.requests.push(request);
      const url = new URL(request.url());
      const local = url.protocol === "data:" || url.protocol === "blob:";
      if (!local && url.origin !== origin) this.foreignRequests.push(request.url());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
    page.on("console", (message) => {
      this.logged.push(message.text());
      if (message.type() === "error") this.errors.push(message.text());
    });
  }

  /**
   * Opens the workbench.
   * @param before what to do to the page before it is opened
   * @param waitUntilOpen how to tell that the pane is there, where it cannot be used as usual
   */
  static async open(
    practice: Practice,
    options?: BrowserOptions,
    switches?: string[],
    before: (page: Page) => Promise<unknown> = async () => {},
    waitUntilOpen = (workbench: WorkbenchPage): Promise<unknown> => workbench.waitUntilOpen(),
  ): Promise<WorkbenchPage> {
    const session = await openBrowser(options, switches);
    const workbench = new WorkbenchPage(session);
    try {
      await before(workbench.page);
      await workbench.page.goto(new URL(practice === "part" ? PART : "", address()).href);
      await waitUntilOpen(workbench).catch((error: unknown) => {
        throw new Error(`The workbench did not open. ${workbench.errors.join("\n")}`, { cause: error });
      });
    } catch (error) {
      await session.browser.close();
      throw error;
    }
    return workbench;
  }

  async close(): Promise<void> {
    await closeBrowser(this.session);
  }

  /** The task pane's frame. */
  get pane(): FrameLocator {
    return this.page.frameLocator("iframe");
  }

  /** Waits until the pane has looked at the workbook, and the ribbon can be used. */
  async waitUntilOpen(): Promise<void> {
    await this.validateButton.waitFor({ timeout: 100_000 });
    await this.page
      .locator('button:not([aria-disabled="true"])', { hasText: "Remove annotations" })
      .waitFor();
    // Both of these appear before the pane begins to look.
    for (const text of [NOT_READ_YET, "Reading the workbook"])
      await this.pane.getByText(text).first().waitFor({ state: "hidden" });
  }

  ribbonButton(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /**
   * The pane's button Validate. It is found by its text: during a run it is looked up again and again, and computing
   * the names of hundreds of buttons each time would slow down the run itself.
   */
  private get validateButton() {
    return this.pane.locator("button").filter({ hasText: /^Validate$/ });
  }

  /** Returns a button of the pane, by its whole name or the beginning of it. */
  paneButton(name: string) {
    return this.pane.getByRole("button", { name: new RegExp(`^${name}`) });
  }

  /**
   * Returns a sheet's tab. Like the grid, it is found by its label: computing the role and name of every drawn cell
   * takes longer than a click.
   */
  sheetTab(name: string) {
    return this.page.locator('[role="tablist"][aria-label="Sheets"]').getByText(name, { exact: true });
  }

  /** Returns the names of the sheets on the tabs, once these show the current workbook. */
  async sheetNames(): Promise<string[]> {
    const drawn = await this.page.waitForFunction(() => {
      const tabs = document.querySelectorAll('[role="tablist"][aria-label="Sheets"] [role="tab"]');
      const names = Array.from(tabs, (tab) => tab.textContent);
      return JSON.stringify(names) === JSON.stringify(window.workbench.shownSheets()) && names;
    });
    return (await drawn.jsonValue()) || [];
  }

  async showSheet(name: string): Promise<void> {
    await this.sheetTab(name).click();
    await this.grid(name).locator(".ag-row").first().waitFor();
  }

  grid(sheet: string) {
    return this.page.locator(`[role="region"][aria-label="Sheet ${sheet}"]`);
  }

  /** Returns a cell that is on the screen, by its address. */
  cell(sheet: string, address: string) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return this.grid(sheet).locator(`.ag-row[row-id="${Number(row) - 1}"] .ag-cell[col-id="${column}"]`);
  }

  /**
   * Presses Validate in the pane and waits until the run has ended, which is after its results are shown.
   * @param meanwhile what the user does as soon as it is pressed
   */
  async validate(meanwhile?: () => Promise<void>): Promise<void> {
    const frame = this.page.frames().find((one) => one.url().endsWith("/pane.html"));
    if (!frame) throw new Error("The page has no pane.");
    const ended = await frame.evaluate(() => performance.getEntriesByName("run ended").length);
    await this.validateButton.click();
    await meanwhile?.();
    const hasEnded = (before: number) => performance.getEntriesByName("run ended").length > before;
    await frame.waitForFunction(hasEnded, ended, { timeout: 100_000, polling: 50 });
    await this.resultsShown();
  }

  /** Waits until the results are there and the run has ended: during a run, Cancel is in place of Validate. */
  async resultsShown(): Promise<void> {
    await this.pane.locator("h2").filter({ hasText: "Findings by rule" }).waitFor({ timeout: 100_000 });
    await this.validateButton.waitFor({ timeout: 100_000 });
  }

  /** Types in a cell that is on the screen and leaves it with Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.cell(sheet, address).dblclick();
    const editor = this.grid(sheet).getByRole("textbox");
    await editor.fill(text);
    await editor.press("Enter");
    await editor.waitFor({ state: "detached" });
  }

  /** Scrolls a shown sheet until a line is on the screen. A grid that is still being drawn is scrolled again. */
  async scrollTo(sheet: string, line: number): Promise<void> {
    await this.page.waitForFunction(
      ({ label, row }) => {
        const grid = document.querySelector(`[role="region"][aria-label="${label}"]`);
        const viewport = grid?.querySelector(".ag-body-viewport");
        if (!viewport) return false;
        if (viewport.querySelector(`.ag-center-cols-container .ag-row[row-id="${row - 1}"]`)) return true;
        const height = viewport.querySelector<HTMLElement>(".ag-row")?.offsetHeight ?? 20;
        const before = viewport.scrollTop;
        viewport.scrollTop = (row - 5) * height;
        // A busy grid can miss a jump, and staying in the same place creates no new event.
        if (viewport.scrollTop === before) viewport.scrollTop -= 1;
        return false;
      },
      { label: `Sheet ${sheet}`, row: line },
      { polling: 100 },
    );
  }

  /** Returns the addresses of the cells that the grid draws as highlighted, on or off the screen. */
  async highlightedCells(sheet: string): Promise<string[]> {
    return Object.keys(await this.page.evaluate((name) => window.workbench.highlightedLooks(name), sheet));
  }

  /** Presses Cancel in the pane as soon as its progress begins with this text. */
  async cancelWhen(progress: string): Promise<void> {
    await this.pane.locator("body").evaluate((body, beginning) => {
      const observer = new MutationObserver(() => {
        const shown = [...body.querySelectorAll("p")].some((text) => text.textContent.startsWith(beginning));
        // The form for a note has such a button too; that of the progress comes last.
        const buttons = [...body.querySelectorAll("button")];
        const cancel = buttons.findLast((button) => button.textContent === "Cancel");
        if (!shown || !cancel) return;
        observer.disconnect();
        cancel.click();
      });
      observer.observe(body, { subtree: true, childList: true, characterData: true });
    }, progress);
  }

  /**
   * Opens a rule in the pane and goes to the first cell of a field that it names, with the pane's link. Returns the
   * cell that the link names.
   */
  async goToFirstCell(rule: string, field: string): Promise<{ sheet: string; address: string }> {
    await this.pane.getByRole("button", { name: new RegExp(`^${rule} `) }).click();
    const link = this.pane.getByTitle(new RegExp(`^Go to ${field} in cell`)).first();
    const title = (await link.getAttribute("title")) ?? "";
    const [, address = "", sheet = ""] = /cell (\w+) of sheet (.+)$/.exec(title) ?? [];
    await link.click();
    await this.cell(sheet, address).and(this.page.locator(".cell-active")).waitFor();
    return { sheet, address };
  }

  /** Waits until the formula bar shows this address for the selected cell. */
  async selected(address: string): Promise<void> {
    await this.page
      .getByLabel("Cell", { exact: true })
      .filter({ hasText: new RegExp(`^${address}$`) })
      .waitFor();
  }

  /** Opens files with the ribbon's button. */
  async openFiles(...files: readonly GivenFile[]): Promise<void> {
    const chosen = files.map(({ name, content }) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: Buffer.from(content),
    }));
    await this.page.locator('input[type="file"]').setInputFiles(chosen);
  }

  /** Like `openFiles`, replacing a changed workbook. */
  async openInstead(...files: readonly GivenFile[]): Promise<void> {
    await this.openFiles(...files);
    const question = this.page.getByRole("alertdialog", { name: "Replace the open workbook?" });
    await question.getByRole("button", { name: "Open without keeping changes" }).click();
  }

  /** Drops files on the sheet. */
  async dropFiles(...files: readonly GivenFile[]): Promise<void> {
    const payload = files.map(({ name, content }) => ({
      name,
      content: Buffer.from(content).toString("latin1"),
    }));
    const transfer = await this.page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const { name, content } of dropped) {
        data.items.add(new File([Uint8Array.from(content, (letter) => letter.charCodeAt(0))], name));
      }
      return data;
    }, payload);
    await this.page.locator("main").dispatchEvent("dragover", { dataTransfer: transfer });
    await this.page.getByText("to open them").waitFor();
    await this.page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
  }

  /** Returns the name of the open file in the title bar, with "(changed)" if it was changed. */
  openFile(name: string) {
    return this.page.getByText(name, { exact: true });
  }

  /** Returns the workbook as saved by the ribbon's Download. */
  async download(): Promise<SavedFile> {
    return this.savedBy(() => this.ribbonButton("Download").click());
  }

  /** Returns the file that the browser saves when something is pressed. */
  async savedBy(press: () => Promise<void>): Promise<SavedFile> {
    const started = this.page.waitForEvent("download");
    await press();
    const file = await started;
    const chunks: Buffer[] = [];
    for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
    return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }
}

function address(): string {
  const served = process.env["WORKBENCH_ADDRESS"];
  if (served === undefined) throw new Error("The workbench is not served: run these tests through jest.");
  return served;
}
