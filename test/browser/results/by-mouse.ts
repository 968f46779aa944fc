import { findingsSheet, HEADING_LINE, sheetSays, typedInSheet, typedOnce } from "../support/findings-sheet";
import { workbench } from "../support/session";

const SHOWN = /^\d+ findings? of \d+ rules?/;

/**
 * With the mouse, what other parts try by keyboard alone; text is still typed. Begins with results and no rule open, and
 * ends with results.
 */
export function byMouse(): void {
  describe("with the mouse", () => {
    const pane = () => workbench.pane;
    const rule = (code: string) => pane().locator(`[data-rule="${code}"]`);
    const headline = () => pane().getByRole("heading", { level: 1 }).first().innerText();
    const results = (title: string) => pane().getByRole("heading", { level: 1, name: title }).waitFor();
    const filter = (name: string) => pane().getByRole("combobox", { name, exact: true });
    const highlighted = (sheet: string, address: string, wanted: boolean) =>
      workbench.page.waitForFunction(
        ([name, cell, is]) => cell in window.workbench.highlightedLooks(name) === is,
        [sheet, address, wanted] as const,
      );

    test("the rules can be filtered by table, topic and kind", async () => {
      const count = pane().getByText(SHOWN);
      const all = await count.innerText();
      for (const [name, choice] of [
        ["Table", "Reviews"],
        ["Topic", "Reviews"],
        ["Kind", "Missing"],
      ] as const) {
        await filter(name).selectOption(choice);
        await count.filter({ hasNotText: all }).waitFor();
        await filter(name).selectOption({ index: 0 });
        await count.filter({ hasText: all }).waitFor();
      }
    });

    test("a bar in a child's year leads to its cell", async () => {
      await workbench.paneButton("By child").click();
      await pane()
        .getByRole("button", { name: /^00\d+\s*\d+ findings?$/ })
        .first()
        .click();
      await pane().getByRole("tab", { name: /^Year/ }).click();
      const picture = pane().getByRole("toolbar", { name: /^Time line/ });
      await picture.getByRole("button").first().click();
      await workbench.page.getByRole("tab", { name: /^Episodes 202/, selected: true }).waitFor();
      await workbench.paneButton("Back to results").click();
      await workbench.paneButton("By rule").click();
    });

    test("Live follows inserting, deleting and sorting rows, pasting a block, and undoing these", async () => {
      const before = await headline();
      const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
      const line = Number(/\d+/.exec(address)?.[0]);
      const below = address.replace(String(line), String(line + 1));
      await workbench.cell(sheet, address).click();
      await workbench.ribbonButton("Insert").click();
      await highlighted(sheet, below, true);
      await highlighted(sheet, address, false);
      await workbench.ribbonButton("Delete").click();
      await highlighted(sheet, address, true);
      await results(before);
      await workbench.ribbonButton("Sort Z to A").click();
      await highlighted(sheet, address, false);
      await results(before);
      await workbench.ribbonButton("Undo").click();
      await highlighted(sheet, address, true);
      await workbench.scrollTo(sheet, line);
      await workbench.cell(sheet, address).click();
      await workbench.page.evaluate(() => navigator.clipboard.writeText("M\nF"));
      await workbench.page.keyboard.press("Control+v");
      await highlighted(sheet, address, false);
      await workbench.ribbonButton("Undo").click();
      await highlighted(sheet, address, true);
      await results(before);
      await pane().getByRole("button", { name: /^101 /, expanded: true }).click();
    });

    test("an overwritten cell is listed in the Changes sheet, and the finding that it cleared is gone", async () => {
      const before = await headline();
      const { sheet, address } = await workbench.goToFirstCell("101", "SEX");
      await workbench.type(sheet, address, "M");
      await workbench.validate();
      expect(await headline()).not.toBe(before);
      await workbench.showSheet("903 Changes");
      const rows = await workbench.page.evaluate(() => String(window.workbench.sheetTexts("903 Changes")));
      expect(rows).toContain("by hand");
      await workbench.ribbonButton("Undo").click();
      await workbench.validate();
      await results(before);
      // A finding that came back can be told apart from the rest.
      const found = filter("Since the last check");
      await found.selectOption({ value: "again" });
      await pane()
        .getByText(/^\d findings? of \d rules?/)
        .waitFor();
      await found.selectOption({ index: 0 });
    });

    test("Live can be switched off and on", async () => {
      const live = pane().getByRole("switch", { name: "Live" });
      await live.click();
      expect(await live.isChecked()).toBe(false);
      await live.click();
      await pane().getByText("Starts with the next validation.").waitFor();
    });

    test("all findings of a rule are accepted with a reason, and Undo reverts that", async () => {
      const before = await typedInSheet(workbench);
      await rule("101").getByRole("button").first().click();
      await rule("101").getByRole("button", { name: "Accept all with a reason ..." }).click();
      await pane()
        .getByRole("textbox", { name: /^Reason/ })
        .fill("Agreed");
      await pane()
        .getByRole("button", { name: /^Select all/ })
        .click();
      await pane()
        .getByRole("button", { name: /^Accept \d/ })
        .click();
      await pane()
        .getByText(/accepted with a reason\.$/)
        .last()
        .waitFor();
      const accepted = await typedOnce(workbench, ({ length }) => length > before.length);
      expect(accepted.length).toBeGreaterThan(before.length);
      await pane().getByRole("button", { name: "Undo the statuses" }).click();
      await sheetSays(workbench, ...before);
    });

    test("a status that a colleague typed in the Findings sheet is kept, and the pane says if it was marked fixed but found again", async () => {
      const { headings, rows } = await findingsSheet(workbench);
      const column = headings.indexOf("Status");
      const line = HEADING_LINE + 1 + rows.findIndex((row) => row[column] === "Open");
      const usual = workbench.page.viewportSize()!;
      // Wide enough to show the column.
      await workbench.page.setViewportSize({ ...usual, width: 2400 });
      await workbench.showSheet("903 Findings");
      await workbench.type("903 Findings", `${String.fromCharCode(65 + column)}${line}`, "Fixed");
      await workbench.page.setViewportSize(usual);
      await workbench.validate();
      await pane()
        .getByText(/marked fixed but found again$/)
        .waitFor();
      expect(workbench.errors).toEqual([]);
    });

    test("year and authority can be chosen, and the earlier results are out of date until the next Validate", async () => {
      await pane().getByRole("tab", { name: "Workbook" }).click();
      const year = pane().getByRole("combobox", { name: "Collection year" });
      await year.selectOption("2024/25");
      const authority = pane().getByRole("combobox", { name: "Local authority" });
      await authority.click();
      await authority.fill("Liverp");
      await pane()
        .getByRole("option", { name: /^Liverpool/ })
        .click();
      await pane().getByRole("tab", { name: "Results" }).click();
      await pane().getByText("Out of date.").waitFor();
      await pane().getByRole("tab", { name: "Workbook" }).click();
      await year.selectOption({ index: 0 });
      await workbench.validate();
      await pane()
        .getByText(/^2025\/26\s·\sLiverpool/)
        .waitFor();
    });
  });
}
