import { sheetSays } from "../support/findings-sheet";
import { workbench } from "../support/session";

const RULE = "101";
const rule = () => workbench.pane.locator(`[data-rule="${RULE}"]`);
const finding = () => rule().locator("[data-finding]").first();
const counts = () => workbench.pane.locator("[data-status-counts] p").first().innerText();

/** Status, owner and note of a finding. Begins and ends with results. */
export function statuses(): void {
  describe("the status of a finding", () => {
    beforeAll(async () => {
      await workbench.pane.getByRole("searchbox", { name: "Filter by rule, words or child" }).fill("");
      await rule().getByRole("button").first().click();
    });

    test("status, owner and note go into the Findings sheet at once, and the next Validate keeps them", async () => {
      const one = finding();
      await one.getByRole("combobox", { name: /^Status, / }).selectOption("Disputed");
      await sheetSays(workbench, `${RULE} | Disputed |  | `);
      await one.getByRole("button", { name: /^Owner and note/ }).click();
      await one.getByLabel("Owner", { exact: true }).fill("Fostering team");
      await one.getByRole("textbox", { name: "Note" }).fill("Asked on Monday");
      await one.getByRole("button", { name: "Save" }).click();
      await sheetSays(workbench, `${RULE} | Disputed | Fostering team | Asked on Monday`);
      expect(await counts()).toMatch(/ open and 1 disputed$/);

      await workbench.validate();
      await sheetSays(workbench, `${RULE} | Disputed | Fostering team | Asked on Monday`);
      expect(await counts()).toMatch(/ open and 1 disputed$/);
      await workbench.pane.getByText("At the last validation: 0 new, 0 no longer found").waitFor();
    });

    test("what is typed but not saved is still in the form after the next Validate, and Cancel discards it", async () => {
      const form = () => finding().getByRole("button", { name: /^Owner and note/ });
      await rule().getByRole("button").first().click();
      await form().click();
      await finding().getByRole("textbox", { name: "Note" }).fill("Half a sentence");
      await workbench.validate();
      await rule().getByRole("button").first().click();
      const note = finding().getByRole("textbox", { name: "Note" });
      expect(await note.inputValue()).toBe("Half a sentence");
      expect(await finding().getByLabel("Owner", { exact: true }).inputValue()).toBe("Fostering team");
      await form().click();
      await finding().getByText("Typed, not saved").waitFor();
      await form().click();
      await finding().getByRole("button", { name: "Cancel" }).click();
      await finding().getByText("Asked on Monday").waitFor();
      await form().click();
      expect(await note.inputValue()).toBe("Asked on Monday");
      await note.press("Escape");
      await rule().getByRole("button").first().click();
    });

    test("the pane points out what is typed but not saved once its form is closed, and it can be reached and saved", async () => {
      const { pane } = workbench;
      await rule().getByRole("button").first().click();
      await finding()
        .getByRole("button", { name: /^Owner and note/ })
        .click();
      await finding().getByRole("textbox", { name: "Note" }).fill("Half a sentence");
      const told = pane.getByText("What you typed about 1 finding is not saved.");
      expect(await told.count()).toBe(0);
      await rule().getByRole("button").first().click();
      await told.waitFor();
      await rule().getByText("Typed, not saved").waitFor();
      await workbench.validate();
      await pane.getByRole("button", { name: "Show what is not saved" }).click();
      const unsaved = pane.locator("[data-unsaved]");
      await unsaved.getByRole("heading", { name: new RegExp(`^${RULE} `) }).waitFor();
      const note = unsaved.getByRole("textbox", { name: "Note" });
      expect(await note.inputValue()).toBe("Half a sentence");
      await note.fill("Asked on Tuesday");
      await unsaved.getByRole("button", { name: "Save" }).click();
      await pane.getByText("Everything that you typed is saved or discarded.").waitFor();
      await sheetSays(workbench, `${RULE} | Disputed | Fostering team | Asked on Tuesday`);
      await pane.getByRole("button", { name: "Back to results" }).click();
      expect(await told.count()).toBe(0);
    });

    test("the list can be filtered by status and owner", async () => {
      await workbench.pane.getByRole("combobox", { name: "Status", exact: true }).selectOption("Disputed");
      await workbench.pane.getByText("1 finding of 1 rule").waitFor();
      // A finding whose status changes stays in the list until the filter changes.
      await rule().getByRole("button").first().click();
      const status = workbench.pane.getByRole("combobox", { name: /^Status, / }).first();
      await status.selectOption("Accepted with reason");
      await workbench.pane.getByText("1 finding of 1 rule").waitFor();
      await status.selectOption("Disputed");
      await rule().getByRole("button").first().click();
      await workbench.pane.getByRole("combobox", { name: "Owner", exact: true }).selectOption("No owner");
      await workbench.pane.getByText("No finding matches this filter.").waitFor();
      await workbench.pane.getByRole("button", { name: "Clear the filter" }).click();
    });

    test("the pane says what cannot be written and keeps it, and the next Validate writes it", async () => {
      await rule().getByRole("button").first().click();
      await finding()
        .getByRole("button", { name: /^Owner and note/ })
        .click();
      await finding().getByRole("textbox", { name: "Note" }).fill("Still typing");
      await workbench.paneButton("Remove annotations").click();
      const question = workbench.pane.getByRole("region", { name: "Remove the annotations?" });
      await question.getByText("1 finding has a status, owner or note.").waitFor();
      await question.getByRole("checkbox", { name: "Keep the sheet 903 History (4 runs)" }).check();
      await question.getByRole("button", { name: "Remove", exact: true }).click();
      await workbench.pane.getByText("all the add-in's sheets except 903 History").first().waitFor();
      expect((await workbench.sheetNames()).filter((name) => name.startsWith("903"))).toEqual([
        "903 History",
      ]);
      const one = finding();
      expect(await one.getByRole("textbox", { name: "Note" }).inputValue()).toBe("Still typing");
      await one.getByRole("button", { name: "Cancel" }).click();
      await one.getByRole("combobox", { name: /^Status, / }).selectOption("Fixed");
      await workbench.pane
        .getByText(/is no longer in the workbook\. What you entered is kept/)
        .first()
        .waitFor();
      await workbench.validate();
      await sheetSays(workbench, `${RULE} | Fixed |  | `);
      expect(workbench.errors).toEqual([]);
    });
  });
}
