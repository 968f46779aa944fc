import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(300_000);

describe("suggestions in the pane", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.ribbonButton("Load the practice lists").click();
    await workbench.pane.getByText("39 providers").waitFor();
    await workbench.validate();
  });
  afterAll(() => workbench.close());

  const headline = () =>
    workbench.pane.getByRole("heading", { level: 1, name: / findings for / }).innerText();
  const rule = (code: string) => workbench.pane.locator(`[data-rule="${code}"]`);
  const idle = () => workbench.pane.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
  const focusedText = () => workbench.pane.locator(":focus").innerText();

  test("a finding shows what could correct it, from where, and what that clears and causes", async () => {
    await rule("224").getByRole("button").first().click();
    const card = rule("224").getByRole("listitem").filter({ hasText: "Possible match in" }).first();
    await card
      .getByText(/Possible match in the Ofsted provider list of /)
      .first()
      .waitFor();
    await card
      .getByText(/Clears .*causes none/)
      .first()
      .waitFor();
    expect(await rule("224").locator("input:checked").count()).toBe(0);
  });

  test("None of these folds the suggestions away, by keyboard, and the focus stays there", async () => {
    await rule("224").getByRole("button", { name: "None of these" }).first().focus();
    await workbench.page.keyboard.press("Enter");
    expect(await focusedText()).toBe("Show 1 possible match");
    await workbench.page.keyboard.press("Enter");
    expect(await focusedText()).toBe("Accept");
  });

  test("Accept changes the cell and the results, the focus goes to the next finding, and Undo brings it back", async () => {
    const before = await headline();
    const accept = rule("224")
      .getByRole("button", { name: /^Accept .*→/ })
      .first();
    const [, field = "", from = "", to = ""] =
      /^Accept (\w+) (.+) → (\w+)/.exec((await accept.getAttribute("aria-label")) ?? "") ?? [];
    expect([field, from, to].every((part) => part.length > 0)).toBe(true);
    await accept.focus();
    await workbench.page.keyboard.press("Enter");
    await workbench.pane
      .getByText(/^1 cell corrected\.$/)
      .first()
      .waitFor();
    await idle();
    expect(await headline()).not.toBe(before);
    expect(await rule("224").locator(":focus").count()).toBe(1);
    await workbench.pane.getByRole("button", { name: "Undo", exact: true }).click();
    await workbench.pane
      .getByText(/^1 cell put back as before\.$/)
      .first()
      .waitFor();
    await idle();
    expect(await headline()).toBe(before);
  });

  test("all of a kind are accepted after a preview in which nothing is selected", async () => {
    const before = await headline();
    await rule("224").getByRole("button", { name: "Accept all of this kind ..." }).click();
    const preview = workbench.pane.getByRole("region", { name: "Corrections for rule 224" });
    expect(await preview.locator("input:checked").count()).toBe(0);
    expect(
      await preview.getByRole("button", { name: "Accept the selected" }).getAttribute("aria-disabled"),
    ).toBe("true");
    await preview.getByRole("button", { name: /^Select all that clear something and cause nothing/ }).click();
    const boxes = await preview.getByRole("checkbox").count();
    expect(await preview.locator("input:checked").count()).toBe(boxes);
    await preview.getByRole("button", { name: `Accept ${boxes} corrections` }).click();
    await workbench.pane
      .getByText(/cells corrected\.$/)
      .first()
      .waitFor();
    await idle();
    await workbench.pane.getByRole("button", { name: "Back to results" }).click();
    expect(await headline()).not.toBe(before);
    await workbench.pane.getByRole("button", { name: "Undo", exact: true }).click();
    await workbench.pane
      .getByText(/cells put back as before\.$/)
      .first()
      .waitFor();
    await idle();
    expect(await headline()).toBe(before);
  });

  test("the Findings sheet says the possible corrections", async () => {
    await workbench.showSheet("903 Findings");
    const link = workbench.grid("903 Findings");
    await link.getByText("Child", { exact: true }).first().waitFor();
    expect(workbench.errors).toEqual([]);
  });
});
