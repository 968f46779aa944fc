import { workbench } from "../support/session";

/** What is typed in a cell but not entered. Begins with results and no rule open, and ends with results. */
export function typingInCells(): void {
  describe("a value that is typed in a cell but not entered", () => {
    const cell = ({ sheet, address }: Place) => workbench.cell(sheet, address);
    const headline = () => workbench.pane.getByRole("heading", { level: 1 }).first().innerText();
    const foldRule = () => workbench.pane.getByRole("button", { name: /^101 /, expanded: true }).click();
    const editor = ({ sheet }: Place) => workbench.grid(sheet).getByRole("textbox");
    const entered = (place: Place, text: string) => cell(place).filter({ hasText: text }).waitFor();

    test("is entered by a click on another cell", async () => {
      const place = await workbench.goToFirstCell("101", "SEX");
      await type(place, "M");
      await cell({ ...place, address: place.address.replace(/\D+/, "A") }).click();
      await entered(place, "M");
      await undone(place);
      await foldRule();
    });

    test("is entered by a click on Validate in the pane, and checked", async () => {
      const before = await headline();
      const place = await workbench.goToFirstCell("101", "SEX");
      await type(place, "M");
      await workbench.validate();
      await entered(place, "M");
      expect(await headline()).not.toBe(before);
      await undone(place);
      await workbench.validate();
      expect(await headline()).toBe(before);
    });

    test("stays in the cell's editor while a check begins and ends", async () => {
      const place = await workbench.goToFirstCell("101", "SEX");
      await workbench.validate(() => type(place, "M"));
      await workbench.page.keyboard.type("F");
      expect(await editor(place).inputValue()).toBe("MF");
      await workbench.page.keyboard.press("Escape");
    });
  });
}

/** Types over what a cell holds, as a user looking at the sheet would. */
async function type({ sheet, address }: Place, text: string): Promise<void> {
  await workbench.cell(sheet, address).click();
  await workbench.page.keyboard.type(text);
}

/** Undoes the typing, once the pane has followed it; before that, the results would match neither state. */
async function undone(place: Place): Promise<void> {
  await highlighted(place, false);
  await workbench.ribbonButton("Undo").click();
  await highlighted(place, true);
}

async function highlighted({ sheet, address }: Place, wanted: boolean): Promise<void> {
  await workbench.page.waitForFunction(
    ([name, cell, is]) => cell in window.workbench.highlightedLooks(name) === is,
    [sheet, address, wanted] as const,
  );
}

interface Place {
  readonly sheet: string;
  readonly address: string;
}
