import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(240_000);

const RULE = "101";
const HEADING_LINE = 3;

async function open(): Promise<WorkbenchPage> {
  const workbench = await WorkbenchPage.open();
  await workbench.validate();
  await rule(workbench).getByRole("button").first().click();
  return workbench;
}

function rule({ pane }: WorkbenchPage) {
  return pane.locator(`[data-rule="${RULE}"]`);
}

function finding(workbench: WorkbenchPage) {
  return rule(workbench).locator("[data-finding]").first();
}

/** Status, owner and note of every row of the Findings sheet that is not open, with its rule. */
async function typedInSheet({ page }: WorkbenchPage): Promise<string[]> {
  const rows = (await page.evaluate(() => window.workbench.sheetTexts("903 Findings"))) ?? [];
  const headings = rows[HEADING_LINE - 1] ?? [];
  return rows.slice(HEADING_LINE).flatMap((row) => {
    const [code, status, owner, note] = ["Rule", "Status", "Owner", "Note"].map(
      (heading) => row[headings.indexOf(heading)] ?? "",
    );
    return status !== "Open" || owner || note ? [[code, status, owner, note].join(" | ")] : [];
  });
}

/** Waits until the Findings sheet holds these. */
async function sheetSays(workbench: WorkbenchPage, ...expected: readonly string[]): Promise<void> {
  for (let times = 0; times < 200; times++) {
    if (JSON.stringify(await typedInSheet(workbench)) === JSON.stringify(expected)) return;
    await workbench.page.evaluate(() => new Promise(requestAnimationFrame));
  }
  expect(await typedInSheet(workbench)).toEqual(expected);
}

const counts = ({ pane }: WorkbenchPage) => pane.locator("[data-status-counts] p").first().innerText();

describe("with the mouse", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open();
  });
  afterAll(() => workbench?.close());

  test("status, owner and note go into the Findings sheet at once, and the next Validate keeps them", async () => {
    const one = finding(workbench);
    await one.getByRole("combobox", { name: /^Status, / }).selectOption("Disputed");
    await sheetSays(workbench, `${RULE} | Disputed |  | `);
    await one.getByRole("button", { name: /^Owner and note/ }).click();
    await one.getByLabel("Owner", { exact: true }).fill("Fostering team");
    await one.getByRole("textbox", { name: "Note" }).fill("Asked on Monday");
    await one.getByRole("button", { name: "Save" }).click();
    await sheetSays(workbench, `${RULE} | Disputed | Fostering team | Asked on Monday`);
    expect(await counts(workbench)).toMatch(/ open and 1 disputed$/);

    await workbench.validate();
    await sheetSays(workbench, `${RULE} | Disputed | Fostering team | Asked on Monday`);
    expect(await counts(workbench)).toMatch(/ open and 1 disputed$/);
    await workbench.pane.getByText("Since the last check: 0 new, 0 no longer found").waitFor();
  });

  test("the list is filtered by status and owner", async () => {
    await workbench.pane.getByRole("combobox", { name: "Status", exact: true }).selectOption("Disputed");
    await workbench.pane.getByText("1 finding of 1 rule").waitFor();
    await workbench.pane.getByRole("combobox", { name: "Owner", exact: true }).selectOption("No owner");
    await workbench.pane.getByText("No finding matches this filter.").waitFor();
    await workbench.pane.getByRole("button", { name: "Clear the filter" }).click();
  });

  test("what cannot be written is said, kept in the pane, and written by the next Validate", async () => {
    await workbench.paneButton("Remove annotations").click();
    const question = workbench.pane.getByRole("region", { name: "Remove the annotations?" });
    await question.getByText("1 finding has a status, owner or note.").waitFor();
    await question.getByRole("checkbox", { name: "Keep the sheet 903 History (2 runs)" }).check();
    await question.getByRole("button", { name: "Remove", exact: true }).click();
    await workbench.pane.getByText("save the sheet 903 History").first().waitFor();
    expect((await workbench.sheetNames()).filter((name) => name.startsWith("903"))).toEqual(["903 History"]);
    await rule(workbench).getByRole("button").first().click();
    const one = finding(workbench);
    await one.getByRole("combobox", { name: /^Status, / }).selectOption("Fixed");
    await workbench.pane
      .getByText(/is not in the workbook any more\. What you entered is kept/)
      .first()
      .waitFor();
    await workbench.validate();
    await sheetSays(workbench, `${RULE} | Fixed |  | `);
    expect(workbench.errors).toEqual([]);
  });
});

describe("with the keyboard", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await open();
  });
  afterAll(() => workbench?.close());

  const focusedName = () =>
    workbench.pane.locator(":focus").evaluate((element) => element.ariaLabel ?? element.textContent);

  test("Accepted with reason asks for the reason, and saving gives the focus back to where it was", async () => {
    const { keyboard } = workbench.page;
    const one = finding(workbench);
    await one.getByRole("combobox", { name: /^Status, / }).focus();
    await keyboard.press("a");
    await one.getByText("Please say in the note why it is right as it is.").waitFor();
    expect(await focusedName()).toMatch(/^Status, /);
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await keyboard.type("Seen by the manager");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await sheetSays(workbench, `${RULE} | Accepted with reason |  | Seen by the manager`);
    expect(await focusedName()).toMatch(/^Owner and note, /);
    await keyboard.press("Enter");
    await one.getByRole("textbox", { name: "Note" }).focus();
    await keyboard.type(" and more");
    await keyboard.press("Escape");
    await one.getByText("Seen by the manager", { exact: true }).waitFor();
    expect(await focusedName()).toMatch(/^Owner and note, /);
  });

  test("all open findings of a rule are accepted after a preview in which nothing is selected, and Undo brings them back", async () => {
    const { keyboard } = workbench.page;
    const before = await counts(workbench);
    await rule(workbench).getByRole("button", { name: "Accept all with a reason ..." }).focus();
    await keyboard.press("Enter");
    const preview = workbench.pane.getByRole("region", { name: /^Accept the findings of rule/ });
    const open = await preview.getByRole("checkbox").count();
    expect(await preview.locator("input:checked").count()).toBe(0);
    await preview.getByRole("button", { name: /^Select all/ }).focus();
    await keyboard.press("Enter");
    await preview.getByRole("button", { name: /^Accept \d/ }).focus();
    await keyboard.press("Enter");
    expect(await focusedName()).toBe("");
    await keyboard.type("Agreed with the department");
    await preview.getByRole("button", { name: /^Accept \d/ }).focus();
    await keyboard.press("Enter");
    await workbench.pane
      .getByText(/accepted with a reason\.$/)
      .first()
      .waitFor();
    expect((await typedInSheet(workbench)).length).toBe(open + 1);
    await workbench.pane.getByRole("button", { name: "Undo", exact: true }).focus();
    await keyboard.press("Enter");
    await sheetSays(workbench, `${RULE} | Accepted with reason |  | Seen by the manager`);
    expect(await counts(workbench)).toBe(before);
    expect(await workbench.pane.locator("h1:focus").count()).toBe(1);
  });
});
