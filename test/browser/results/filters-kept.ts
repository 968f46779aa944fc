import { workbench } from "../support/session";

/** The filters of the lists stay when the return is validated again. Begins and ends without a filter. */
export function filtersKept(): void {
  describe("the filters of the results", () => {
    const byRule = () => workbench.pane.getByRole("searchbox", { name: "Filter by rule, words or child" });
    const byChild = () => workbench.pane.getByRole("searchbox", { name: "Find a child by identifier" });
    const show = (list: string) => workbench.pane.getByRole("button", { name: list, exact: true }).click();

    test("stay, with the lists that they filter, after another Validate and when changing between the lists", async () => {
      await byRule().fill("101");
      const shown = workbench.pane.getByText(/^\d+ findings? of 1 rule$/);
      const count = await shown.innerText();
      await show("By child");
      await byChild().fill("0025185");
      await workbench.pane.getByText(/^1 of \d+ children/).waitFor();
      await show("By rule");
      await workbench.validate();
      expect(await byRule().inputValue()).toBe("101");
      expect(await shown.innerText()).toBe(count);
      await show("By child");
      expect(await byChild().inputValue()).toBe("0025185");
      await workbench.pane.getByText(/^1 of \d+ children/).waitFor();
    });

    test("can be cleared when no child matches", async () => {
      await byChild().fill("no such child");
      await workbench.pane.getByText("No child in the return matches.").waitFor();
      await workbench.pane.getByRole("button", { name: "Clear the filter" }).click();
      expect(await byChild().inputValue()).toBe("");
      await workbench.pane.getByText("No child in the return matches.").waitFor({ state: "detached" });
      await byChild().and(workbench.pane.locator(":focus")).waitFor();
      await show("By rule");
      await byRule().fill("");
    });
  });
}
