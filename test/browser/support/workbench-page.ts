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

/** What the pane says of the sheets before it has looked at them. */
const NOT_READ_YET = "The workbook has not been read yet.";

/** The workbench in a browser, with the practice workbook open. */
export class WorkbenchPage {
  /** Addresses asked for that are not the workbench's own. */
  readonly foreignRequests: string[] = [];
  /** Everything asked for, by the page, its pane and the worker, from the first request on. */
  readonly requests: Request[] = [];
  /** Everything that the page and its pane wrote to the console. */
  readonly logged: string[] = [];
  /** Errors of the page and its pane, and requests that were answered by an error. */
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
   * @param before what is to be done to the page before it is opened
   * @param waitUntilOpen where the pane cannot be used as usual, how to tell that it is there
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

  /** The pane has looked at the workbook, and the ribbon can be used. */
  async waitUntilOpen(): Promise<void> {
    await this.validateButton.waitFor({ timeout: 100_000 });
    await this.page
      .locator('button:not([aria-disabled="true"])', { hasText: "Remove annotations" })
      .waitFor();
    // Both are there before the pane begins to look.
    for (const text of [NOT_READ_YET, "Reading the workbook"])
      await this.pane.getByText(text).first().waitFor({ state: "hidden" });
  }

  ribbonButton(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /**
   * The pane's button Validate. Found by its text: while a run goes on it is looked for again and again, and working out
   * the names of hundreds of buttons each time would slow down the run itself.
   */
  private get validateButton() {
    return this.pane.locator("button").filter({ hasText: /^Validate$/ });
  }

  /** A button of the pane, by its whole name or the beginning of it. */
  paneButton(name: string) {
    return this.pane.getByRole("button", { name: new RegExp(`^${name}`) });
  }

  /** Found, as the grid, by its label: working out the role and name of every cell drawn takes longer than a click. */
  sheetTab(name: string) {
    return this.page.locator('[role="tablist"][aria-label="Sheets"]').getByText(name, { exact: true });
  }

  /** Names of the sheets on the tabs, once they are drawn as the workbook is now. */
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

  /** A cell that is on the screen; row and column as a person counts them. */
  cell(sheet: string, address: string) {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return this.grid(sheet).locator(`.ag-row[row-id="${Number(row) - 1}"] .ag-cell[col-id="${column}"]`);
  }

  /**
   * Presses Validate in the pane and waits until the run has ended: its results are shown before that.
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

  /** The results are there and the run has ended: while it goes on, Cancel stands in the place of Validate. */
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

  /** Scrolls a shown sheet until a line is on the screen; a grid that is still being drawn is scrolled again. */
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
        // A grid that is busy can miss a jump; one that stays where it is makes no new event.
        if (viewport.scrollTop === before) viewport.scrollTop -= 1;
        return false;
      },
      { label: `Sheet ${sheet}`, row: line },
      { polling: 100 },
    );
  }

  /** Addresses of the cells that the grid draws as highlighted, on or off the screen. */
  async highlightedCells(sheet: string): Promise<string[]> {
    return Object.keys(await this.page.evaluate((name) => window.workbench.highlightedLooks(name), sheet));
  }

  /** Presses Cancel in the pane as soon as its progress begins with this text. */
  async cancelWhen(progress: string): Promise<void> {
    await this.pane.locator("body").evaluate((body, beginning) => {
      const observer = new MutationObserver(() => {
        const shown = [...body.querySelectorAll("p")].some((text) => text.textContent.startsWith(beginning));
        // The form of a note has such a button too: that of the progress comes last.
        const buttons = [...body.querySelectorAll("button")];
        const cancel = buttons.findLast((button) => button.textContent === "Cancel");
        if (!shown || !cancel) return;
        observer.disconnect();
        cancel.click();
      });
      observer.observe(body, { subtree: true, childList: true, characterData: true });
    }, progress);
  }

  /** Opens a rule in the pane and goes to the first cell that it names of a field, as the pane's link says. */
  async goToFirstCell(rule: string, field: string): Promise<{ sheet: string; address: string }> {
    await this.pane.getByRole("button", { name: new RegExp(`^${rule} `) }).click();
    const link = this.pane.getByTitle(new RegExp(`^Go to ${field} in cell`)).first();
    const title = (await link.getAttribute("title")) ?? "";
    const [, address = "", sheet = ""] = /cell (\w+) of sheet (.+)$/.exec(title) ?? [];
    await link.click();
    await this.cell(sheet, address).and(this.page.locator(".cell-active")).waitFor();
    return { sheet, address };
  }

  /** Waits until the formula bar shows this address as that of the selected cell. */
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

  /** The same, in place of a changed workbook. */
  async openInstead(...files: readonly GivenFile[]): Promise<void> {
    await this.openFiles(...files);
    const question = this.page.getByRole("alertdialog", { name: "Replace the open workbook?" });
    await question.getByRole("button", { name: "Open without keeping changes" }).click();
  }

  /** Drops files on the sheet. */
  async dropFiles(...files: readonly GivenFile[]): Promise<void> {
    const given = files.map(({ name, content }) => ({
      name,
      content: Buffer.from(content).toString("latin1"),
    }));
    const transfer = await this.page.evaluateHandle((dropped) => {
      const data = new DataTransfer();
      for (const { name, content } of dropped) {
        data.items.add(new File([Uint8Array.from(content, (letter) => letter.charCodeAt(0))], name));
      }
      return data;
    }, given);
    await this.page.locator("main").dispatchEvent("dragover", { dataTransfer: transfer });
    await this.page.getByText("to open them").waitFor();
    await this.page.locator("main").dispatchEvent("drop", { dataTransfer: transfer });
  }

  /** Name of the open file in the title bar, with "(changed)" where it was changed. */
  openFile(name: string) {
    return this.page.getByText(name, { exact: true });
  }

  /** The workbook as the ribbon's Download saves it. */
  async download(): Promise<SavedFile> {
    return this.savedBy(() => this.ribbonButton("Download").click());
  }

  /** The file that the browser saves when something is pressed. */
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
  const given = process.env["WORKBENCH_ADDRESS"];
  if (given === undefined) throw new Error("The workbench is not served: run these tests through jest.");
  return given;
}
