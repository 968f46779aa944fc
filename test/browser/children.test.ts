import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(300_000);

describe("the results by child", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.validate();
    await workbench.pane.getByRole("button", { name: "By child" }).click();
  });
  afterAll(() => workbench.close());

  const list = () => workbench.pane.getByRole("list", { name: "Findings by child" });
  const search = () => workbench.pane.getByRole("searchbox", { name: "Find a child by identifier" });

  test("lists children with their findings, and renders only those in view", async () => {
    const first = list().getByRole("listitem").first();
    expect(await first.innerText()).toMatch(/^\d+\s+\d+ findings?$/);
    expect(Number(await first.getAttribute("aria-setsize"))).toBeGreaterThan(200);
    expect(await list().getByRole("listitem").count()).toBeLessThan(80);
  });

  test("search finds a child as its identifier is typed, also one for whom no check failed", async () => {
    await search().fill("0001000");
    await workbench.pane.getByText("No child of the return matches.").waitFor();
    await workbench.pane.getByRole("checkbox", { name: "Only children with findings" }).uncheck();
    await list()
      .getByRole("button", { name: /^0001000\s*no check failed$/ })
      .waitFor();
  });

  test("a child opens to all that was found, leads to its cells, and Back returns the focus, by keyboard alone", async () => {
    await search().fill("0025185");
    const child = list().getByRole("button", { name: /^0025185/ });
    await child.focus();
    await workbench.page.keyboard.press("Enter");
    const view = workbench.pane.getByRole("region", { name: "Child 0025185" });
    await view.getByRole("heading", { level: 1, name: "Child 0025185" }).waitFor();
    const cell = view.getByRole("button", { name: /^SEX / }).first();
    await cell.focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.page.getByRole("tab", { name: "Header 2025-26", exact: true, selected: true }).waitFor();
    await view.getByRole("button", { name: "Back to results" }).focus();
    await workbench.page.keyboard.press("Enter");
    await child.waitFor();
    expect(await workbench.pane.locator(":focus").innerText()).toContain("0025185");
    expect(workbench.errors).toEqual([]);
  });

  describe("one child", () => {
    const view = () => workbench.pane.getByRole("region", { name: "Child 0025185" });
    const part = (name: RegExp) => view().getByRole("tab", { name });

    test("shows the rows as recorded, marks cells with findings in words, and each cell leads to Excel", async () => {
      await list()
        .getByRole("button", { name: /^0025185/ })
        .click();
      await part(/^Header/).click();
      const rows = view().getByRole("tabpanel");
      await rows.getByRole("heading", { name: "This year" }).waitFor();
      expect(await rows.locator("[data-marked]").first().innerText()).toMatch(/^SEX\s+.*\s+Error .*101/);
      const born = rows.getByTitle(/^Go to DOB in cell/).first();
      const address = /cell (\w+) of/.exec((await born.getAttribute("title")) ?? "")?.[1] ?? "";
      await born.click();
      await workbench.selected(address);
    });

    test("shows the year as a picture whose bars lead to their cells, and in words, by keyboard alone", async () => {
      await part(/^Header/).focus();
      await workbench.page.keyboard.press("Home");
      await workbench.page.keyboard.press("ArrowRight");
      const picture = view().getByRole("toolbar", { name: "Time line of the year, Child 0025185" });
      await picture.waitFor();
      const bar = picture.getByRole("button").first();
      expect(await bar.getAttribute("aria-label")).toMatch(/Go to \w+ in Episodes/);
      await bar.focus();
      await workbench.page.keyboard.press("Enter");
      await workbench.page.getByRole("tab", { name: /^Episodes 202/, selected: true }).waitFor();
      await view().getByRole("button", { name: "The year in words" }).waitFor();
      expect(await workbench.pane.locator(":focus").getAttribute("aria-label")).toBe(
        await bar.getAttribute("aria-label"),
      );
      expect(workbench.errors).toEqual([]);
    });
  });
});
