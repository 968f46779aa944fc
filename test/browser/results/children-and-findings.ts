import type { Locator } from "playwright-core";
import { workbench } from "../support/session";

/** Returns what has the focus when the arrow key follows a text before anything else happens, as on a busy computer. */
function focusedAfterTyping(search: Locator, text: string): Promise<string> {
  return search.evaluate(async (field, typed) => {
    const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    value?.set?.call(field, typed);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await Promise.resolve();
    const down = { key: "ArrowDown", bubbles: true, cancelable: true };
    field.dispatchEvent(new KeyboardEvent("keydown", down));
    return document.activeElement?.textContent ?? "";
  }, text);
}

/** The list of children, one child, and one finding. The workbook is not changed. */
export function childrenAndFindings(): void {
  describe("the results by child", () => {
    beforeAll(() => workbench.pane.getByRole("button", { name: "By child" }).click());
    afterAll(async () => {
      await workbench.pane.getByRole("button", { name: "Back to results" }).click();
      await workbench.pane.getByRole("button", { name: "By rule" }).click();
    });

    const list = () => workbench.pane.getByRole("list", { name: "Findings by child" });
    const search = () => workbench.pane.getByRole("searchbox", { name: "Find a child by identifier" });

    test("the list scrolls within the pane, which itself stays where it is", async () => {
      const rest = await workbench.pane
        .getByRole("main")
        .evaluate(({ parentElement: app }) => app && [app.scrollHeight - app.clientHeight, app.scrollTop]);
      expect(rest).toEqual([0, 0]);
    });

    test("the Tab key stops at the first child fully in view, even after the list has moved by one pixel", async () => {
      const scrollTo = (distance: number) =>
        list().evaluate((element, wanted) => {
          const page = element.closest("[role=tabpanel]");
          const top = element.getBoundingClientRect().top - (page?.getBoundingClientRect().top ?? 0);
          page?.scrollBy(0, top + wanted);
        }, distance);
      const stop = (place: number) => list().locator(`li[aria-posinset="${place}"] button[tabindex="0"]`);
      const rowHeight = await list()
        .getByRole("listitem")
        .first()
        .evaluate(({ clientHeight }) => clientHeight);
      await scrollTo(12 * rowHeight);
      await stop(13).waitFor();
      await scrollTo(12 * rowHeight + 1);
      await stop(14).waitFor();
      const before = workbench.pane.getByRole("checkbox", { name: "Only children with findings" });
      await before.evaluate((element) => element.focus({ preventScroll: true }));
      await workbench.page.keyboard.press("Tab");
      expect(await workbench.pane.locator("li:focus-within").getAttribute("aria-posinset")).toBe("14");
    });

    test("search finds a child as its identifier is typed, even one for whom no check failed", async () => {
      await search().fill("0001000");
      await workbench.pane.getByText("No child in the return matches.").waitFor();
      await workbench.pane.getByRole("checkbox", { name: "Only children with findings" }).uncheck();
      await list()
        .getByRole("button", { name: /^0001000\s*no check failed$/ })
        .waitFor();
    });

    test("an arrow key right after the last letter leads to a child that was searched for", async () => {
      await search().fill("");
      expect(await focusedAfterTyping(search(), "0025185")).toMatch(/^0025185/);
    });

    test("a child opens with all its findings, leads to its cells, and Back returns the focus, by keyboard alone", async () => {
      await search().fill("0025185");
      const child = list().getByRole("button", { name: /^0025185/ });
      await child.focus();
      await workbench.page.keyboard.press("Enter");
      const view = workbench.pane.getByRole("region", { name: "Child 0025185" });
      await view.getByRole("heading", { level: 1, name: "Child 0025185" }).waitFor();
      await view.getByRole("button", { name: "Rule 101", exact: true }).waitFor();
      const cell = view.getByRole("button", { name: /^SEX / }).first();
      await cell.focus();
      await workbench.page.keyboard.press("Enter");
      await workbench.page
        .getByRole("tab", { name: "Header 2025-26", exact: true, selected: true })
        .waitFor();
      await view.getByRole("button", { name: "Back to results" }).focus();
      await workbench.page.keyboard.press("Enter");
      await child.waitFor();
      expect(await workbench.pane.locator(":focus").innerText()).toContain("0025185");
      expect(workbench.errors).toEqual([]);
    });

    test("beside a child, the current finding is never that of another child, and it is there again afterwards", async () => {
      const current = workbench.pane.getByRole("region", { name: "Current finding" });
      const back = workbench.pane.getByRole("button", { name: "Back to results" });
      await search().fill("");
      await workbench.pane
        .getByRole("region", { name: "Walk through the findings" })
        .getByRole("button", { name: "Next" })
        .click();
      const walkedTo = current.getByRole("button", { name: /, Child \d+$/ });
      const [child = ""] = /\d+$/.exec(await walkedTo.innerText()) ?? [];
      await search().fill(child);
      await list()
        .getByRole("button", { name: new RegExp(`^${child}`) })
        .click();
      await walkedTo.waitFor();
      await back.click();
      await search().fill("00");
      await list()
        .getByRole("button", { name: /no check failed$/ })
        .first()
        .click();
      await workbench.pane.getByText("No check failed for this child.").waitFor();
      expect(await current.count()).toBe(0);
      await back.click();
      await walkedTo.waitFor();
      await search().fill("0025185");
    });

    test("Back leads to the child in sight, even in a window so low that the whole pane scrolls", async () => {
      const viewport = workbench.page.viewportSize() ?? { width: 1000, height: 640 };
      await workbench.page.setViewportSize({ ...viewport, height: 480 });
      await search().fill("");
      await list().locator('li[aria-posinset="12"] button').press("Enter");
      await workbench.pane.getByRole("button", { name: "Back to results" }).press("Enter");
      const child = list().locator('li[aria-posinset="12"] button:focus');
      await child.waitFor();
      const place = await child.evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return [top >= 0, bottom <= window.innerHeight];
      });
      expect(place).toEqual([true, true]);
      await workbench.page.setViewportSize(viewport);
      await search().fill("0025185");
    });

    test("with wide spacing between letters, the picture of the year keeps its headings apart", async () => {
      await search().fill("0005186");
      await list()
        .getByRole("button", { name: /^0005186/ })
        .click();
      await workbench.pane.getByRole("tab", { name: "Year" }).click();
      const picture = workbench.pane.getByRole("toolbar", { name: "Time line of the year, Child 0005186" });
      await picture.getByText("Last year", { exact: true }).waitFor();
      const spacing = await picture.evaluateHandle(({ ownerDocument }) => {
        const style = ownerDocument.createElement("style");
        style.textContent = "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";
        return ownerDocument.head.appendChild(style);
      });
      const gap = await picture.evaluate(async (svg) => {
        const place = (text: string) =>
          [...svg.querySelectorAll("text")]
            .find((one) => one.textContent === text)
            ?.getBoundingClientRect() ?? { left: 0, right: 0 };
        const between = () => place("Apr").left - place("Last year").right;
        // The picture follows the wider letters in one of the next frames.
        for (let frame = 0; frame < 60 && between() < 3; frame++) await new Promise(requestAnimationFrame);
        return between();
      });
      expect(gap).toBeGreaterThanOrEqual(3);
      await spacing.evaluate((style) => style.remove());
      await workbench.pane.getByRole("button", { name: "Back to results" }).click();
      await search().fill("0025185");
    });

    describe("one child", () => {
      const view = () => workbench.pane.getByRole("region", { name: "Child 0025185" });
      const part = (name: RegExp) => view().getByRole("tab", { name });

      test("shows the rows as recorded, marks cells with findings in words, and leads from a cell to Excel", async () => {
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

      test("at half the width, as with a zoom of 200%, recorded values still use the width of the pane", async () => {
        const frame = workbench.page.locator("iframe");
        await frame.evaluate((element) => (element.style.width = "160px"));
        const born = view()
          .getByTitle(/^Go to DOB in cell/)
          .first();
        const [value = 0, cell = 1] = await born.evaluate(({ parentElement: value }) =>
          [value, value?.parentElement].map((one) => one?.clientWidth ?? 0),
        );
        expect(value / cell).toBeGreaterThan(0.8);
        await frame.evaluate((element) => (element.style.width = ""));
      });

      test("shows the year as a picture, whose bars lead to their cells, and in words, by keyboard alone", async () => {
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

  describe("one finding", () => {
    const filter = () => workbench.pane.getByRole("searchbox", { name: "Filter by rule, words or child" });
    const rule = (code: string) => workbench.pane.getByRole("button", { name: new RegExp(`^${code} `) });
    const findings = (code: string) => workbench.pane.getByRole("list", { name: `Findings of rule ${code}` });
    const SEX = "SEX is blank or not a recognised code";
    const focusedName = () => workbench.pane.locator(":focus").innerText();

    test("Why shows the rule, the cells it read and the days between dates, and leads to the cells", async () => {
      await filter().fill("501");
      await rule("501").click();
      const first = findings("501").getByRole("listitem").first();
      await first.getByRole("button", { name: /^Why\s+\(rule 501, Child \d+\)/ }).click();
      await first.getByText("DECOM is before DEC of the child's episode directly before it").waitFor();
      await first.getByText("In force since 2022/23").waitFor();
      await first
        .getByText(/^↓ \d+ days? later$/)
        .first()
        .waitFor();
      const read = first.getByTitle(/^Go to DEC in cell/).first();
      const address = /cell (\w+) of/.exec((await read.getAttribute("title")) ?? "")?.[1] ?? "";
      await read.click();
      await workbench.selected(address);
    });

    test("a problem with the rule can be reported with a masked text, which is shown and copied on request", async () => {
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

    const walk = () => workbench.pane.getByRole("region", { name: "Walk through the findings" });
    const current = () =>
      workbench.pane
        .getByRole("region", { name: "Current finding" })
        .getByRole("button", { name: /^101 SEX/ });
    const place = (text: string) => walk().getByText(text, { exact: true });
    /** Records what screen readers announce from now on: changed texts of the live regions that were there already. */
    const listen = () =>
      workbench.pane.locator("body").evaluate((body) => {
        const said: string[] = Object.assign(window, { said: [] as string[] }).said;
        const regions = [...body.querySelectorAll<HTMLElement>("[role=status]")];
        const hear = (change: MutationRecord) => {
          const region = regions.find((one) => one.contains(change.target));
          const text = region?.checkVisibility() ? region.innerText : "";
          if (text !== "" && text !== said.at(-1)) said.push(text);
        };
        const options = { subtree: true, childList: true, characterData: true };
        new MutationObserver((changes) => changes.forEach(hear)).observe(body, options);
      });
    const heard = () =>
      workbench.pane.locator("body").evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

    test("an arrow key right after the last letter leads to a rule that was searched for", async () => {
      await filter().fill("");
      expect(await focusedAfterTyping(filter(), SEX)).toMatch(/^101 SEX/);
    });

    test("Next and Previous walk through the filtered list, and Excel follows while the focus stays in the pane", async () => {
      await filter().fill(SEX);
      await workbench.pane.getByText(/^\d+ findings? of 1 rule$/).waitFor();
      await listen();
      const next = walk().getByRole("button", { name: "Next" });
      const total =
        /\d+/.exec(
          await walk()
            .getByText(/^\d+ findings?$/)
            .innerText(),
        )?.[0] ?? "";
      await next.click();
      await place(`1 of ${total}`).waitFor();
      await workbench.page
        .getByRole("tab", { name: "Header 2025-26", exact: true, selected: true })
        .waitFor();
      await next.click();
      await place(`2 of ${total}`).waitFor();
      const second = await current().innerText();
      await next.and(workbench.pane.locator(":focus")).waitFor();
      await walk().getByRole("button", { name: "Previous" }).click();
      await place(`1 of ${total}`).waitFor();
      expect(await current().innerText()).not.toBe(second);
      const finding = expect.stringMatching(/^Finding 1 of \d+: 101 SEX .*, Child \d+$/);
      expect(await heard()).toEqual([finding, expect.stringMatching(/^Finding 2 of /), finding]);
    });

    test("the place in the walk is not announced again when the list is filtered", async () => {
      const shown = (text: RegExp) => workbench.pane.getByText(text).waitFor();
      await filter().fill("");
      await shown(/^\d+ findings of \d\d+ rules$/);
      await filter().fill(SEX);
      await shown(/^\d+ findings of 1 rule$/);
      await walk()
        .getByText(/^1 of \d+$/)
        .waitFor();
      expect((await heard()).filter((text) => text.startsWith("Finding"))).toEqual([]);
    });

    test("the keys for the walk work anywhere in the results, even while one child is shown", async () => {
      await filter().focus();
      await workbench.page.keyboard.press("Alt+PageDown");
      await walk()
        .getByText(/^2 of \d+$/)
        .waitFor();
      expect(await workbench.pane.locator(":focus").getAttribute("aria-label")).toBe(
        "Filter by rule, words or child",
      );
      await current().focus();
      await workbench.page.keyboard.press("Enter");
      const heading = workbench.pane.getByRole("heading", { level: 1, name: /^Child / });
      const before = await heading.innerText();
      await workbench.page.keyboard.press("Alt+PageUp");
      await walk()
        .getByText(/^1 of \d+$/)
        .waitFor();
      await heading.filter({ hasNotText: before }).waitFor();
      expect(await workbench.pane.locator(":focus").count()).toBe(1);
      expect(await workbench.pane.locator("body:focus").count()).toBe(0);
      await workbench.pane.getByRole("button", { name: "Back to results" }).click();
    });

    test("selecting a highlighted cell in Excel shows its findings, and does not move focus or place", async () => {
      await workbench.showSheet("Header 2025-26");
      const [address = ""] = await workbench.highlightedCells("Header 2025-26");
      const line = Number(/\d+/.exec(address)?.[0]);
      await workbench.scrollTo("Header 2025-26", line);
      await heard();
      await workbench.cell("Header 2025-26", address).click();
      const place = workbench.pane.getByRole("region", { name: `Findings of Header 2025-26!${address}` });
      await place.waitFor();
      expect(await heard()).toEqual([expect.stringMatching(`^\\d+ findings? of ${address}$`)]);
      expect(await filter().inputValue()).toBe(SEX);
      expect(await workbench.page.locator("iframe:focus").count()).toBe(0);
      await workbench.cell("Header 2025-26", `A${line}`).click();
      await place.waitFor({ state: "detached" });
      await workbench.cell("Header 2025-26", address).click();
      await place
        .getByRole("button", { name: /Child / })
        .first()
        .focus();
      await workbench.page.keyboard.press("Enter");
      await workbench.pane.getByRole("heading", { level: 1, name: /^Child / }).waitFor();
      await place.getByRole("button", { name: "Close the findings of the selected cell" }).focus();
      await workbench.page.keyboard.press("Enter");
      await place.waitFor({ state: "detached" });
      await walk().getByRole("button", { name: "Previous" }).and(workbench.pane.locator(":focus")).waitFor();
      expect(workbench.errors).toEqual([]);
    });

    test("a page that stops with an error says what is safe, leaves the rest alone, and can be shown again", async () => {
      const body = workbench.pane.locator("body");
      await body.evaluate(() => {
        const whole = Object.getOwnPropertyDescriptor(Intl.NumberFormat.prototype, "format");
        const get = () => {
          throw new Error("child 0001000");
        };
        Object.assign(window, { whole });
        Object.defineProperty(Intl.NumberFormat.prototype, "format", { get, configurable: true });
      });
      await workbench.pane.getByRole("button", { name: "Back to results" }).click();
      const alert = workbench.pane.getByRole("alert").filter({ hasText: "This page of the pane stopped" });
      await alert
        .getByText("The workbook, its highlights and sheets, and the other pages are not affected")
        .waitFor();
      await alert.getByRole("button", { name: "Reload the pane" }).waitFor();
      expect(await alert.innerText()).not.toContain("0001000");
      await workbench.paneButton("Validate").waitFor();
      await body.evaluate(() => {
        const { whole } = window as unknown as { whole: PropertyDescriptor };
        Object.defineProperty(Intl.NumberFormat.prototype, "format", whole);
      });
      await alert.getByRole("button", { name: "Show the page again" }).focus();
      await workbench.page.keyboard.press("Enter");
      await workbench.pane.getByRole("heading", { level: 1, name: /^\d+ findings for/ }).waitFor();
      expect(await workbench.pane.locator("body:focus").count()).toBe(0);
      // The error made above is the only one.
      const errors = workbench.errors.splice(0);
      expect(errors.filter((error) => !error.includes("child 0001000"))).toEqual([]);
    });
  });
}
