import { workbench } from "../support/session";

const RULE = "101";
const rule = () => workbench.pane.locator(`[data-rule="${RULE}"]`);
const finding = () => rule().locator("[data-finding]").first();
const search = () => workbench.pane.getByRole("searchbox", { name: "Filter by rule, words or child" });
const note = () => finding().getByRole("textbox", { name: "Note" });

/** Typing in the results at the moment when others arrive. Begins and ends with results. */
export function typingMeanwhile(): void {
  describe("what is typed while results come", () => {
    /**
     * Begins a run as if from elsewhere, without moving the focus, and types until the run is over, and at least so long that no
     * finding contains the text, however soon the run is over.
     */
    const typeUntilEnd = async (): Promise<string> => {
      const pane = workbench.pane.locator("body");
      const before = await pane.evaluate(runsOver);
      await pane.evaluate(validateFromElsewhere);
      let typed = "";
      do {
        const key = "abcdefghij"[typed.length % 10] ?? "";
        await workbench.page.keyboard.press(key);
        typed += key;
      } while (typed.length < 10 || (await pane.evaluate(runsOver)) === before);
      return typed;
    };

    beforeAll(async () => {
      await search().fill("");
      await rule().getByRole("button").first().click();
    });
    afterAll(async () => {
      await search().fill("");
      await rule().getByRole("button").first().click();
    });

    test("a note keeps its field and every key press when results arrive, and when they are withdrawn", async () => {
      await finding()
        .getByRole("button", { name: /^Owner and note/ })
        .click();
      await note().fill("");
      const field = await note().elementHandle();
      const arrived = await typeUntilEnd();
      expect(await note().inputValue()).toBe(arrived);
      expect(await note().evaluate((now, before) => now === before, field)).toBe(true);

      await note().fill("");
      await workbench.cancelWhen("Writing");
      const takenBack = await typeUntilEnd();
      await workbench.pane
        .getByText(/^Cancelled/)
        .first()
        .waitFor();
      expect(await note().inputValue()).toBe(takenBack);
      expect(await note().evaluate((now, before) => now === before, field)).toBe(true);
      await note().press("Escape");
    });

    test("the search keeps what is typed, and the list follows it", async () => {
      await search().focus();
      const typed = await typeUntilEnd();
      expect(await search().inputValue()).toBe(typed);
      await search().and(workbench.pane.locator(":focus")).waitFor();
      await workbench.pane.getByText("No finding matches this filter.").waitFor();
    });
  });
}

/** In the page: begins a run, and sets a mark when it is over. Until then, Cancel is in the place of Validate. */
function validateFromElsewhere(body: Element): void {
  const validate = () => [...body.querySelectorAll("button")].find((one) => one.textContent === "Validate");
  let isUnderWay = false;
  const observer = new MutationObserver(() => {
    if (!validate()) isUnderWay = true;
    else if (isUnderWay) {
      observer.disconnect();
      performance.mark("run over");
    }
  });
  observer.observe(body, { subtree: true, childList: true });
  validate()?.click();
}

/** In the page: how many runs have set their mark. */
function runsOver(): number {
  return performance.getEntriesByName("run over").length;
}
