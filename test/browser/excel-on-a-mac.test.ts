/** What is otherwise where Excel saves no files for add-ins: the workbench, whose Excel says that it is one on a Mac. */
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
        body: (await response.text()).replaceAll('"OfficeOnline"', '"Mac"'),
      });
    }),
  );
});
afterAll(() => workbench?.close());

test("the return is offered to be copied, with the way to files, and no button that would do nothing", async () => {
  await workbench.pane.getByRole("tab", { name: "Workbook" }).click();
  await workbench.paneButton("Export").click();
  const exporting = workbench.pane.getByRole("dialog", { name: "What the files will hold" });
  await exporting.getByText("open this workbook in Excel on the web and save the files there").waitFor();
  expect(await exporting.getByRole("button", { name: /^Save|One by one/ }).count()).toBe(0);
  await exporting.getByRole("combobox", { name: "File" }).selectOption("header.csv");
  await exporting.getByRole("button", { name: "Show the text" }).click();
  const text = exporting.getByRole("textbox", { name: "Text of header.csv" });
  expect(await text.inputValue()).toMatch(/^CHILD,/);
  const pane = workbench.page.frames().find((frame) => frame.url().endsWith("pane.html"));
  if (!pane) throw new Error("There is no pane.");
  expect(await objections(pane)).toEqual([]);
  await exporting.getByRole("button", { name: "Close" }).click();
  await exporting.waitFor({ state: "detached" });
  expect(workbench.errors).toEqual([]);
});
