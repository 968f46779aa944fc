/** What is different where Excel cannot save files for add-ins: in the workbench, Excel says that it is Excel on a Mac. */
import { objections } from "./support/axe";
import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(240_000);

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.open("part", {}, undefined, (page) =>
    page.route("**/bridge.js", async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        // Otherwise a browser that goes on with other tests would use it for them.
        headers: { ...response.headers(), "cache-control": "no-store" },
        body: (await response.text()).replaceAll('"OfficeOnline"', '"Mac"'),
      });
    }),
  );
});
afterAll(() => workbench?.close());

const NO_FILES = "Excel on a Mac cannot save files that an add-in makes.";

async function expectAccessible(): Promise<void> {
  const pane = workbench.page.frames().find((frame) => frame.url().endsWith("pane.html"));
  if (!pane) throw new Error("There is no pane.");
  expect(await objections(pane)).toEqual([]);
}

test("the export offers the text to copy, says how to get files, and has no button that would do nothing", async () => {
  await workbench.pane.getByRole("tab", { name: "Workbook" }).click();
  await workbench.paneButton("Export").click();
  const exporting = workbench.pane.getByRole("dialog", { name: "What the files will hold" });
  await exporting.getByText("open this workbook in Excel on the web and save the files there").waitFor();
  expect(await exporting.getByRole("button", { name: /^Save|One by one/ }).count()).toBe(0);
  await exporting.getByText("paste it into TextEdit as plain text").waitFor();
  expect(await exporting.getByText("Notepad").count()).toBe(0);
  await exporting.getByRole("combobox", { name: "File" }).selectOption("header.csv");
  await exporting.getByRole("button", { name: "Show the text" }).click();
  const text = exporting.getByRole("textbox", { name: "Text of header.csv" });
  expect(await text.inputValue()).toMatch(/^CHILD,/);
  await expectAccessible();
  await exporting.getByRole("button", { name: "Close" }).click();
  await exporting.waitFor({ state: "detached" });
  expect(workbench.errors).toEqual([]);
});

test("the reports offer the lists to copy, and say where a copy to share can be made", async () => {
  await workbench.validate();
  const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
  await workbench.paneButton("Reports").click();
  const part = (name: string) => workbench.pane.getByRole("region", { name, exact: true });
  const [lists, share] = [part("Lists"), part("A copy to share")];
  await share
    .getByText(`${NO_FILES} Open this workbook in Excel on the web, validate, and save the copy there.`)
    .waitFor();
  expect(await workbench.paneButton("Save").count()).toBe(0);
  await lists.getByText(`${NO_FILES} Copy the texts`).waitFor();
  const which = lists.getByRole("combobox", { name: "File" });
  for (const [file, heading] of [
    ["903-children-2025-26.csv", "child"],
    ["903-counts-2025-26.csv", "rule"],
  ] as const) {
    await which.selectOption(file);
    await lists.getByRole("button", { name: "Show the text" }).click();
    const text = lists.getByRole("textbox", { name: `Text of ${file}` });
    expect((await text.inputValue()).startsWith(`${heading},`)).toBe(true);
    await lists.getByRole("button", { name: "Copy", exact: true }).click();
    await lists.getByText("Copied.").waitFor();
  }
  await expectAccessible();

  // The counts are still shown.
  const outdated = lists.getByText(
    "The findings have changed since this text was made. Show the text again.",
  );
  const counts = lists.getByRole("textbox", { name: "Text of 903-counts-2025-26.csv" });
  const before = await counts.inputValue();
  await workbench.type(sheet, address, "M");
  await outdated.waitFor();
  expect(await counts.inputValue()).toBe(before);
  await lists.getByRole("button", { name: "Show the text" }).click();
  await outdated.waitFor({ state: "detached" });
  expect(await counts.inputValue()).not.toBe(before);
  expect(workbench.errors).toEqual([]);
});
