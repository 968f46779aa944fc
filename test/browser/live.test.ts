import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});

afterAll(async () => {
  await workbench?.close();
});

/** The first cell that rule 101 names, as the pane's link to it says. */
async function firstCellOf101(): Promise<{ sheet: string; address: string }> {
  const { pane } = workbench;
  await pane.getByRole("button", { name: /^101 / }).click();
  const link = pane.getByTitle(/^Go to SEX in cell/).first();
  const [, address = "", sheet = ""] =
    /cell (\w+) of sheet (.+)$/.exec((await link.getAttribute("title")) ?? "") ?? [];
  await link.click();
  await workbench.cell(sheet, address).and(workbench.page.locator(".cell-active")).waitFor();
  return { sheet, address };
}

async function headline(): Promise<string> {
  return workbench.pane.getByRole("heading", { level: 1 }).first().innerText();
}

test("typing in a cell updates the count and the highlight without Validate, and what was opened stays open", async () => {
  const { pane, page } = workbench;
  await workbench.validate();
  const before = await headline();
  const { sheet, address } = await firstCellOf101();
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
});

test("a heading that is typed over puts the results out of date, and Validate again brings them back", async () => {
  const { pane } = workbench;
  const sheet = (await workbench.sheetNames()).find((name) => name.startsWith("Header")) ?? "";
  await workbench.showSheet(sheet);
  await workbench.type(sheet, "B1", "Something else");
  await pane.getByText("Out of date.").waitFor();
  await workbench.ribbonButton("Undo").click();
  await pane.getByRole("button", { name: "Validate again" }).click();
  await pane.getByText("Out of date.").waitFor({ state: "detached" });
  expect(await pane.getByRole("switch", { name: "Live" }).isChecked()).toBe(true);
  expect(workbench.errors).toEqual([]);
});
