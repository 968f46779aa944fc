import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(300_000);

describe("one finding", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await workbench.validate();
  });
  afterAll(() => workbench.close());

  const filter = () => workbench.pane.getByRole("searchbox", { name: "Filter by rule, words or child" });
  const rule = (code: string) => workbench.pane.getByRole("button", { name: new RegExp(`^${code} `) });
  const findings = (code: string) => workbench.pane.getByRole("list", { name: `Findings of rule ${code}` });
  const focusedName = () => workbench.pane.locator(":focus").innerText();

  test("Why shows the rule, the cells it read, the dates with their difference, and leads to each cell", async () => {
    await filter().fill("501");
    await rule("501").click();
    const first = findings("501").getByRole("listitem").first();
    await first.getByRole("button", { name: /^Why\s+\(rule 501, Child \d+\)/ }).click();
    await first.getByText("DECOM is before DEC of the child's episode directly before it").waitFor();
    await first.getByText("In force: Since 2022/23").waitFor();
    await first
      .getByText(/^↓ \d+ days? later$/)
      .first()
      .waitFor();
    const read = first.getByTitle(/^Go to DEC in cell/).first();
    const address = /cell (\w+) of/.exec((await read.getAttribute("title")) ?? "")?.[1] ?? "";
    await read.click();
    await workbench.selected(address);
  });

  test("a problem with the rule is reported by a text that is shown masked, and copied when the user says so", async () => {
    const first = findings("501").getByRole("listitem").first();
    const open = first.getByRole("button", { name: "Report a problem with this rule" });
    await open.focus();
    await workbench.page.keyboard.press("Enter");
    const text = first.getByRole("textbox", { name: "Text of the report" });
    await text.waitFor();
    expect(await focusedName()).toBe("Report a problem with rule 501");
    const shown = await text.inputValue();
    expect(shown).toMatch(/^Rule 501: .*\nSSDA903 Validator [\d.]+, collection year 2025\/26/);
    expect(shown).toContain("DECOM*: day ");
    expect(shown).not.toMatch(/\d\d\/\d\d\/20\d\d|\b00\d{5}\b/);
    await first.getByRole("button", { name: "Copy the text" }).click();
    await first.getByText("Copied. Nothing was sent.").waitFor();
    const copied = await workbench.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(shown);
    await first.getByRole("button", { name: "Close", exact: true }).focus();
    await workbench.page.keyboard.press("Enter");
    await open.waitFor();
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
