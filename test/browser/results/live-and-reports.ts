import { strFromU8, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/node";
import { workbench } from "../support/session";

/** The file that is saved when a button of the pane is pressed. */
const savedBy = (button: string) => workbench.savedBy(() => workbench.paneButton(button).click());

/** Typing in the sheet after a run. */
export function liveChecking(): void {
  describe("live checking", () => {
    async function headline(): Promise<string> {
      return workbench.pane.getByRole("heading", { level: 1 }).first().innerText();
    }

    test("typing in a cell updates the count and the highlight without Validate, and an open rule stays open", async () => {
      const { pane, page } = workbench;
      const before = await headline();
      const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
      expect(await workbench.highlightedCells(sheet)).toContain(address);
      await workbench.type(sheet, address, "M");
      await pane.getByText("Checked again: 1 child.").waitFor();
      expect(await headline()).not.toBe(before);
      await expect(pane.getByRole("button", { name: /^101 /, expanded: true }).count()).resolves.toBe(1);
      await page.waitForFunction(([name, cell]) => !(cell in window.workbench.highlightedLooks(name)), [
        sheet,
        address,
      ] as const);

      await workbench.ribbonButton("Undo").click();
      await pane.getByRole("heading", { level: 1, name: before }).waitFor();
      await page.waitForFunction(([name, cell]) => cell in window.workbench.highlightedLooks(name), [
        sheet,
        address,
      ] as const);
      await pane.getByRole("button", { name: /^101 /, expanded: true }).click();
    });

    test("Back from a child whose finding an edit has cleared leads to its rule, in sight", async () => {
      const { pane } = workbench;
      const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
      const rule = pane.locator('[data-rule="101"]');
      await rule
        .getByRole("button", { name: /^Child / })
        .first()
        .click();
      const cleared = pane.getByRole("button", { name: "Rule 101", exact: true });
      await cleared.waitFor();
      await workbench.type(sheet, address, "M");
      await cleared.waitFor({ state: "detached" });
      await workbench.paneButton("Back to results").press("Enter");
      const focused = rule.locator("button:focus").first();
      await focused.waitFor();
      expect(await focused.evaluate((button) => button.getBoundingClientRect().top)).toBeGreaterThan(0);
      await workbench.ribbonButton("Undo").click();
      await pane.getByRole("button", { name: /^101 /, expanded: true }).click();
    });

    test("a value that Excel does not report is followed once the user turns to the pane", async () => {
      const { pane, page } = workbench;
      const before = await headline();
      const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
      await workbench.cell(sheet, address).click();
      await page.evaluate(([name, cell]) => window.workbench.setCellWithoutEvent(name, cell, "M"), [
        sheet,
        address,
      ] as const);
      expect(await headline()).toBe(before);
      await pane.getByRole("heading", { level: 1 }).first().click();
      await pane.getByRole("heading", { level: 1, name: before }).waitFor({ state: "detached" });

      await workbench.ribbonButton("Undo").click();
      await pane.getByRole("heading", { level: 1, name: before }).waitFor();
      await pane.getByRole("button", { name: /^101 /, expanded: true }).click();
    });

    test("the pane points out a note on a finding that an edit has cleared, and the note can be copied and discarded", async () => {
      const { pane } = workbench;
      const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
      const finding = pane.locator('[data-rule="101"] [data-finding]').first();
      await finding.getByRole("button", { name: /^Owner and note/ }).click();
      await finding.getByLabel("Owner", { exact: true }).fill("Fostering team");
      await finding.getByRole("textbox", { name: "Note" }).fill("Ask the home");
      await workbench.type(sheet, address, "M");
      const told = pane.getByText("What you typed about 1 finding is not saved.");
      await told.waitFor();
      await pane.getByRole("button", { name: "Show what is not saved" }).click();
      const unsaved = pane.locator("[data-unsaved]");
      await unsaved.getByText("This finding is no longer in the results.").waitFor();
      await unsaved.getByText(`SEX ${sheet}!${address}`).waitFor();
      await unsaved.getByRole("button", { name: "Copy" }).click();
      await unsaved.getByText("Copied.").waitFor();
      expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toBe(
        "Owner: Fostering team\nAsk the home",
      );
      await unsaved.getByRole("button", { name: "Discard" }).click();
      await pane.getByText("Everything that you typed is saved or discarded.").waitFor();
      await pane.getByRole("button", { name: "Back to results" }).click();
      expect(await told.count()).toBe(0);
      await workbench.ribbonButton("Undo").click();
      await pane.getByRole("button", { name: /^101 /, expanded: true }).click();
    });
  });
}

/** The sheets and files made from the results. */
export function reports(): void {
  describe("the reports, reached from the results", () => {
    test("open with the keyboard, and return the focus to their button", async () => {
      await workbench.paneButton("Reports").press("Enter");
      const title = workbench.pane.getByRole("heading", { level: 1, name: "Reports" });
      await title.and(workbench.pane.locator(":focus")).waitFor();
      await workbench.paneButton("Back to results").press("Enter");
      await workbench.paneButton("Reports").and(workbench.pane.locator(":focus")).waitFor();
      await workbench.paneButton("Reports").press("Enter");
      await title.waitFor();
    });

    test("the CSV file of the children has one line for each child, with its codes", async () => {
      const { name, bytes } = await savedBy("Save the children as CSV");
      expect(name).toBe("903-children-2025-26.csv");
      const lines = bytes.toString("utf8").trim().split("\r\n");
      const sheet = await childrenInWorkbook();
      expect(lines).toHaveLength(sheet + 1);
      expect(lines[1]).toMatch(/^\w+,\d+,[\w ]+,/);
    });

    test("the copy to share has counts and addresses, and no identifier from the return", async () => {
      await workbench.pane
        .getByText("The open workbook itself is only for those who may see the return")
        .waitFor();
      const { bytes } = await savedBy("Save a copy of the counts");
      const sheets = await readExcelFile(bytes);
      expect(sheets.map(({ sheet }) => sheet)).toEqual(["903 Counts", "903 Addresses"]);
      const text = Object.values(unzipSync(bytes))
        .map((part) => strFromU8(part))
        .join("\n");
      const { bytes: csv } = await savedBy("Save the children as CSV");
      const ids = csv
        .toString("utf8")
        .trim()
        .split("\r\n")
        .slice(1)
        .map((line) => line.split(",")[0] ?? "");
      expect(ids.filter((id) => id.length > 4 && text.includes(id))).toEqual([]);
    });

    test("the grid names the chart of the Summary where it leaves it blank, and the chart is in the downloaded workbook", async () => {
      await workbench.showSheet("903 Summary");
      await workbench.page.getByText(/^Chart over C\d+:G\d+: Findings by rule/).waitFor();
      const { bytes } = await workbench.download();
      const charts = Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/charts/"));
      // One in the Summary, and one in the History, which has two runs by now.
      expect(charts).toHaveLength(2);
    });

    test("rule codes are written beside the rows on request", async () => {
      await workbench.paneButton("Write the rule codes").click();
      await workbench.pane.getByText("Rule codes were written beside").first().waitFor();
      const { bytes } = await workbench.download();
      const sheets = await readExcelFile(bytes);
      const headings = sheets.filter(({ data }) => data.some((row) => row.includes("903 rule codes")));
      expect(headings.map(({ sheet }) => sheet)).toContain("Header 2025-26");
      expect(headings.map(({ sheet }) => sheet)).not.toContain("903 Summary");
    });

    test("notes on highlighted cells can be switched on for the next Validate", async () => {
      const notes = workbench.pane.getByRole("switch", { name: "Notes on highlighted cells" });
      await expect(notes.isChecked()).resolves.toBe(false);
      await notes.click();
      await expect(notes.isChecked()).resolves.toBe(true);
    });

    test("a sheet for colleagues about one table, chosen with the keyboard, is kept by the next Validate", async () => {
      const which = workbench.pane.getByRole("combobox", { name: "Which findings" });
      await which.focus();
      await which.press("R");
      expect(await which.locator("option:checked").innerText()).toMatch(/^Reviews/);
      await which.press("Tab");
      const make = workbench.paneButton("Add the sheet 903 For colleagues");
      await make.and(workbench.pane.locator(":focus")).waitFor();
      await make.press("Enter");
      await workbench.pane.getByText("The sheet 903 For colleagues was added").first().waitFor();
      await make.and(workbench.pane.locator(":focus")).waitFor();
      const headings = (await colleagues())[COLLEAGUES_HEADINGS] ?? [];
      const row = (await colleagues())[COLLEAGUES_HEADINGS + 1] ?? [];
      expect(row[headings.indexOf("Table")]).toMatch(/^Reviews/);
      expect(row[headings.indexOf("Status so far")]).toBe("Open");
      await workbench.validate();
      expect((await colleagues())[COLLEAGUES_HEADINGS + 1]).toEqual(row);
    });

    test("that Validate has written the notes: a corner marks the cell, and selecting it shows the note", async () => {
      const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
      await workbench.cell(sheet, address).and(workbench.page.locator(".cell-noted")).waitFor();
      const text = await workbench.page.getByLabel("Note of the cell").innerText();
      expect(text).toMatch(/^SSDA903 Validator: check of \d\d\/\d\d\/\d{4} \d\d:\d\d\n101 /);
      expect(await workbench.cell(sheet, address).getAttribute("title")).toBe(text);
      const { bytes } = await workbench.download();
      const noted = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith("xl/comments"));
      expect(noted.map(([, part]) => strFromU8(part)).join()).toContain(text.split("\n")[0]);
      await workbench.paneButton("Reports").click();
    });

    test("the sheet of equality monitoring is added on request, and removed with the annotations and the notes", async () => {
      await workbench.paneButton("Add the sheet 903 Equality").click();
      await workbench.grid("903 Equality").getByText("Group", { exact: true }).first().waitFor();
      await workbench.pane.getByText("The sheet 903 Equality was added").first().waitFor();
      await workbench.paneButton("Remove annotations").click();
      await workbench.pane.getByRole("button", { name: "Remove", exact: true }).click();
      await workbench.sheetTab("903 Equality").waitFor({ state: "detached" });
      expect((await workbench.sheetNames()).filter((name) => name.startsWith("903"))).toEqual([]);
      const { bytes } = await workbench.download();
      expect(Object.keys(unzipSync(bytes)).filter((name) => name.startsWith("xl/comments"))).toEqual([]);
    });

    test("no request went to another address, and no error was reported", () => {
      expect(workbench.foreignRequests).toEqual([]);
      expect(workbench.errors).toEqual([]);
    });
  });
}

const COLLEAGUES_HEADINGS = 4;

/** The texts of the sheet 903 For colleagues as it is now. */
async function colleagues(): Promise<readonly (readonly string[])[]> {
  return (await workbench.page.evaluate(() => window.workbench.sheetTexts("903 For colleagues"))) ?? [];
}

/** The number of rows in the sheet 903 Children as it is now. */
async function childrenInWorkbook(): Promise<number> {
  const { bytes } = await workbench.download();
  const sheets = await readExcelFile(bytes);
  const children = sheets.find(({ sheet }) => sheet === "903 Children");
  return (children?.data.length ?? 0) - 4;
}
