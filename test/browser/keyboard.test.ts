import { findingsSheet, HEADING_LINE, sheetSays, typedInSheet, typedOnce } from "./support/findings-sheet";
import { KeyboardUser } from "./support/keyboard-user";
import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(240_000);

/** Half the width of the pane. */
const HALF_WIDTH = 160;

const FILTER = "Filter by rule, words or child";
const HEADER = {
  name: "header.csv",
  mimeType: "text/csv",
  buffer: Buffer.from("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n0001,M,01/02/2012,WBRI,UN1,,\n"),
};

/** Nothing here clicks or sets the focus: every step is a key press. */
describe("with the keyboard alone", () => {
  let workbench: WorkbenchPage;
  let user: KeyboardUser;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open("part");
    await workbench.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    // The browser asks for files only once someone listens, and takes a moment to notice that.
    workbench.page.on("filechooser", (chooser) => void chooser.setFiles(HEADER));
    user = new KeyboardUser(workbench);
    await user.press("F6");
    await user.watchFocus();
  });
  afterAll(() => workbench?.close());

  let stoppedIn: string | null = null;
  /** Each step begins where the one before it ended; after a failure the others are not tried. */
  const step = (name: string, run: () => Promise<void>) =>
    test(name, async () => {
      if (stoppedIn !== null) throw new Error(`Not tried, since this failed: ${stoppedIn}`);
      stoppedIn = name;
      await run();
      expect(await user.lostFocus()).toEqual([]);
      stoppedIn = null;
    });

  const pane = () => workbench.pane;
  const said = (text: string | RegExp) => pane().getByText(text).first().waitFor();
  const headline = () =>
    pane()
      .getByRole("heading", { level: 1, name: / findings for / })
      .innerText();
  const rule = (code: string, expanded: boolean) =>
    pane()
      .getByRole("button", { name: new RegExp(`^${code} `), expanded })
      .waitFor();
  /** Follows a link, and waits until Excel shows its cell as selected. */
  const goesTo = async (link: string) => {
    const address = /cell (\w+) of/.exec(link)?.[1] ?? "";
    await user.press("Enter");
    await workbench.selected(address);
    await user.at(link);
  };

  describe("the workbook", () => {
    step(
      "F6 moves from the sheet into the pane; the explanation can be closed, and year and authority chosen",
      async () => {
        await user.at("CHILD");
        await user.press("F6");
        await user.at("Workbook");
        await user.tabTo("Check your SSDA903 return here", 1);
        await user.press("Escape");
        await pane()
          .getByRole("button", { name: /^Check your/, expanded: false })
          .waitFor();
        await pane().getByRole("combobox", { name: "Collection year" }).waitFor();
        await user.tabTo("Collection year", 1);
        await user.type("2025/26");
        await user.tabTo("Local authority");
        await user.type("kent");
        await user.press("ArrowDown", "Enter");
        await user.at("Local authority");
        expect(await pane().getByRole("combobox", { name: "Local authority" }).inputValue()).toMatch(/Kent/);
      },
    );

    step(
      "lists are loaded from the ribbon, and export and import dialogs are opened and closed",
      async () => {
        await user.press("Shift+F6", "Shift+F6");
        await user.at("Validate");
        await user.tabTo("Load the practice lists", 10);
        await user.press("Enter");
        await said("39 providers");
        await said("152 postcodes");
        await user.at("Load the practice lists");
        await user.press("Shift+F6");
        await user.at("Local authority");
        await user.tabTo("Export ...", 50);
        await user.press("Enter");
        const exporting = pane().getByRole("dialog", { name: "What the files will hold" });
        await exporting.waitFor();
        await user.at("Tables, notes and files");
        await user.tabTo(/^Save \d+ CSV files as a zip/, 4);
        await user.tabTo("Save the XML file", 1);
        await user.tabTo("Close", 1);
        await user.press("Enter");
        await exporting.waitFor({ state: "detached" });
        await user.at("Export ...");
        await user.tabBackTo("Choose files ...");
        await user.press("Enter");
        const review = pane().getByRole("dialog", { name: "Tables found in the files" });
        await review.waitFor();
        await user.at("This year's");
        await user.press("ArrowDown");
        await user.at("Last year's");
        await user.tabTo("Add 1 sheet", 8);
        await user.press("Escape");
        await review.waitFor({ state: "detached" });
        await user.at("Choose files ...");
      },
    );

    step("a run can be cancelled, and the next one ends with the focus on the headline", async () => {
      await user.tabTo(/^Validate$/, 10);
      await user.press("Enter");
      await user.at("Cancel");
      await user.press("Enter");
      await said("Cancelled. Your data was not changed.");
      await user.at(/^Validate$/);
      await user.press("Enter");
      await workbench.resultsShown();
      await user.at(/ findings for /);
    });

    step("the arrow keys lead to the help, where a search opens what it finds", async () => {
      await user.tabBackTo("Results", 3);
      await user.press("ArrowRight", "ArrowRight");
      await user.at("Help");
      await pane().getByRole("searchbox", { name: "Search the help" }).waitFor();
      await user.tabTo("Search the help", 2);
      await user.type("masked portal");
      await pane()
        .getByRole("heading", { name: /^The department's portal/ })
        .waitFor();
      await user.tabTo("Questions", 5);
      await user.press("Enter");
      await pane()
        .getByRole("heading", { name: /^The department's portal/ })
        .waitFor({ state: "detached" });
      await user.tabBackTo("Help", 6);
      await user.press("ArrowLeft", "ArrowLeft");
      await user.at("Results");
    });
  });

  describe("the results by rule", () => {
    const count = () => pane().getByText(/^\d+ findings? of \d+ rules?$/);

    step("are filtered by table, topic, kind and words", async () => {
      await user.tabTo(FILTER);
      const all = await count().innerText();
      for (const [label, choice] of [
        ["Table", "Reviews"],
        ["Topic", "Rev"],
        ["Kind", "Missing"],
      ] as const) {
        await user.tabTo(label, 1);
        await user.type(choice);
        await count().filter({ hasNotText: all }).waitFor();
        await user.press("Home");
        await count().filter({ hasText: all }).waitFor();
      }
      await user.tabBackTo(FILTER, 3);
      await user.type("501");
      await pane()
        .getByText(/^\d+ findings? of 1 rule$/)
        .waitFor();
    });

    step("the arrow keys lead through rules and findings; a finding leads to its cell", async () => {
      await user.press("ArrowDown");
      await user.at("501 ");
      await user.press("Enter");
      await rule("501", true);
      await user.press("ArrowDown");
      const first = await user.at("Child ");
      await user.press("ArrowUp");
      await user.at("501 ");
      await user.press("ArrowDown");
      await user.at(first);
      await goesTo(await user.tabTo("Go to DE", 1));
    });

    step("Why leads to the cells, and to the rule book and back; a problem can be reported", async () => {
      await user.tabTo("Why", 5);
      await user.press("Enter");
      await said("What it read");
      await goesTo(await user.tabTo(/^Go to DEC? in cell/, 12));
      await user.tabTo("Rule 501 in the rule book", 30);
      await user.press("Enter");
      await user.at("501 ");
      await user.tabBackTo("Back to results", 1);
      await user.press("Enter");
      await user.at("Rule 501 in the rule book");
      await user.press("Enter");
      await user.at("501 ");
      await user.press("Escape");
      await user.at("Rule 501 in the rule book");
      await user.tabTo("Report a problem with this rule", 1);
      await user.press("Enter");
      await user.at("Report a problem with rule 501");
      await workbench.pane.getByRole("textbox", { name: "Text of the report" }).waitFor();
      await user.tabTo("Text of the report", 1);
      await user.tabTo("Copy the text", 1);
      await user.press("Enter");
      await said("Copied. Nothing was sent.");
      expect(await workbench.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Rule 501: /);
      await user.tabTo("Close", 1);
      await user.press("Escape");
      await user.at("Report a problem with this rule");
      await user.press("Escape");
      await user.at("Why");
    });

    step(
      "a child opens with a picture of its year, its rows and its marked cells, and Escape leads back",
      async () => {
        await user.press("ArrowUp");
        const name = await user.at("Child ");
        await user.press("Enter");
        await user.at(name);
        await user.tabTo("Findings (", 1);
        await user.press("ArrowRight");
        await user.at("Year");
        await user.tabTo(/Go to \w+ in /, 1);
        await user.press("ArrowRight");
        const bar = await user.at(/Go to \w+ in Episodes/);
        await user.press("ArrowDown", "ArrowUp", "Enter");
        await user.at(/Go to \w+ in Episodes/);
        await workbench.page.getByRole("tab", { name: /^Episodes 202/, selected: true }).waitFor();
        expect(bar).not.toBe("");
        await user.tabBackTo("Year", 1);
        await user.press("End", "ArrowLeft");
        await user.press("Home", "ArrowRight", "ArrowRight", "ArrowRight");
        await user.at("Episodes (");
        await pane().locator("[data-marked]").first().waitFor();
        await goesTo(await user.tabTo(/^Go to \w+ in cell/, 1));
        await user.press("Escape");
        await user.at(name);
      },
    );

    step(
      "Next and Previous walk through the list, with the buttons and with keys from anywhere",
      async () => {
        await user.press("Escape");
        await user.at("501 ");
        await user.press("ArrowUp", "Escape");
        await user.at(FILTER);
        await user.type("SEX is blank");
        await pane()
          .getByText(/^\d+ findings of 1 rule$/)
          .waitFor();
        await user.press("Alt+PageDown");
        await said(/^1 of \d+$/);
        await user.press("Alt+PageDown");
        await said(/^2 of \d+$/);
        await user.press("Alt+PageUp");
        await said(/^1 of \d+$/);
        await user.at(FILTER);
        await user.press("ArrowDown", "End");
        await user.tabTo("Next", 15);
        await user.press("Enter");
        await said(/^2 of \d+$/);
        await user.at("Next");
        await user.tabBackTo("Previous", 1);
        await user.press("Space");
        await said(/^1 of \d+$/);
        await user.at("Previous");
        await user.tabBackTo(/^101 .*, Child/, 1);
        await user.press("Enter");
        await user.at("Rule 101");
        await user.press("Escape");
        await user.at(/^101 .*, Child/);
      },
    );
  });

  describe("the results by child", () => {
    const children = () => pane().getByRole("list", { name: "Findings by child" }).getByRole("listitem");
    const place = () => pane().locator("li:focus-within").getAttribute("aria-posinset");
    const size = async () => Number(await children().first().getAttribute("aria-setsize"));
    /** The list follows what is typed a moment later: waits until its size has changed, and returns the new size. */
    const sizeAfter = async (before: number) => {
      const others = pane().locator(`:not([aria-setsize="${before}"])`);
      await children().and(others).first().waitFor();
      return size();
    };

    step("are searched and filtered, and the keys lead through the whole list", async () => {
      await user.tabBackTo(/^101 /, 15);
      await user.press("ArrowUp");
      await user.at(FILTER);
      await user.tabBackTo("By child", 3);
      await user.press("Enter");
      await user.at("By child");
      await user.tabTo("Find a child by identifier", 3);
      await user.type("0025185");
      await pane().getByText("1 of ").first().waitFor();
      await user.press("Escape");
      const found = await sizeAfter(1);
      await user.tabTo("Rule", 1);
      await user.type("101");
      const some = await sizeAfter(found);
      expect(some).toBeLessThan(found);
      await user.press("Home");
      expect(await sizeAfter(some)).toBe(found);
      await user.tabTo("Only children with findings", 3);
      await user.press("Space");
      const all = await sizeAfter(found);
      expect(all).toBeGreaterThan(found);
      await user.tabBackTo("Find a child by identifier", 5);
      await user.press("ArrowDown");
      expect(await place()).toBe("1");
      await user.press("ArrowDown", "ArrowDown");
      expect(await place()).toBe("3");
      await user.press("PageDown");
      await pane().locator('li[aria-posinset="13"]:focus-within').waitFor();
      await user.press("End");
      await pane().locator(`li[aria-posinset="${all}"]:focus-within`).waitFor();
      await user.press("Home");
      await pane().locator('li[aria-posinset="1"]:focus-within').waitFor();
      await user.press("ArrowUp");
      await user.at("Find a child by identifier");
      await user.type("0025185");
      await user.press("ArrowDown");
      await user.at("0025185");
      await user.press("Enter");
      await user.at("Child 0025185");
      await user.press("Escape");
      await user.at("0025185");
    });
  });

  describe("the sheet", () => {
    let place = { sheet: "", address: "", line: 0 };
    const highlighted = (address: string, is: boolean) =>
      workbench.page.waitForFunction(
        ([sheet, cell, wanted]) => cell in window.workbench.highlightedLooks(sheet) === wanted,
        [place.sheet, address, is] as const,
      );
    /** From the sheet to a button of the ribbon, and back after pressing it. */
    const press = async (button: string) => {
      await user.press("Shift+F6");
      await user.tabTo(button, 12);
      await user.press("Enter", "Shift+F6", "Shift+F6");
    };

    step("a highlighted cell reached with the arrow keys shows its findings in the pane", async () => {
      await user.tabBackTo("By rule", 10);
      await user.press("Enter");
      await user.tabTo(FILTER, 3);
      await user.press("ArrowDown", "Enter", "ArrowDown");
      const link = await user.tabTo("Go to SEX in cell", 1);
      await goesTo(link);
      const second = await pane()
        .getByTitle(/^Go to SEX in cell/)
        .nth(1)
        .getAttribute("title");
      const lineOf = (title: string) => Number(/cell [A-Z]+(\d+)/.exec(title)?.[1]);
      const [, address = "", sheet = ""] = /cell (\w+) of sheet (.+)$/.exec(second ?? "") ?? [];
      place = { sheet, address, line: lineOf(second ?? "") };
      await user.press("Shift+F6");
      for (let line = lineOf(link); line < place.line; line++) await user.press("ArrowDown");
      await workbench.selected(address);
      const region = pane().getByRole("region", { name: `Findings of ${sheet}!${address}` });
      await region.waitFor();
      await user.press("F6");
      await user.at(link);
      await user.press("Escape", "End");
      await user.tabTo("Close the findings of the selected cell", 12);
      await user.tabTo(/^101 .*, Child/, 1);
      await user.press("Escape");
      await region.waitFor({ state: "detached" });
      await user.at("Previous");
    });

    step("Live follows typing, inserting, deleting, sorting and pasting", async () => {
      const { address, line } = place;
      const below = address.replace(String(line), String(line + 1));
      const before = await headline();
      const results = (title: string) => pane().getByRole("heading", { level: 1, name: title }).waitFor();
      await user.press("Shift+F6");
      await user.type("M");
      await user.press("Enter");
      await workbench.selected(below);
      await said("Checked again: 1 child.");
      await highlighted(address, false);
      await user.press("Control+z");
      await results(before);
      await highlighted(address, true);
      await user.press("ArrowUp");
      await workbench.selected(address);

      await press("Insert");
      await highlighted(below, true);
      await highlighted(address, false);
      await press("Delete");
      await highlighted(address, true);
      await results(before);

      await press("Sort Z to A");
      await highlighted(address, false);
      await results(before);
      await user.press("Control+z");
      await highlighted(address, true);

      await workbench.page.evaluate(() => navigator.clipboard.writeText("M\nF"));
      await user.press("Control+v");
      await highlighted(address, false);
      await user.press("Control+z");
      await highlighted(address, true);
      await results(before);
    });

    step(
      "a heading that is overwritten makes the results out of date, and the button beside that validates again",
      async () => {
        await user.press("Control+Home");
        await workbench.selected("A2");
        await user.press("ArrowUp");
        await workbench.selected("A1");
        await user.type("Something else");
        await user.press("Enter");
        await said("Out of date.");
        await user.press("Control+z");
        // This makes one more finding in the next run, which is then new.
        await user.press("ArrowRight");
        await user.type("9");
        await user.press("Enter", "F6");
        await user.tabTo("Validate again", 20);
        await user.press("Enter");
        await pane().getByText("Out of date.").waitFor({ state: "detached" });
        await workbench.resultsShown();
        await user.at(/ findings for /);
        await user.tabTo("Since the last check", 12);
        await user.type("New");
        await said(/^\d findings? of \d rules?$/);
      },
    );

    step("Live can be switched off and on", async () => {
      await user.tabTo("Live", 25);
      await user.press("Space");
      await user.at("Live");
      expect(await pane().getByRole("switch", { name: "Live" }).isChecked()).toBe(false);
      await user.press("Space");
      await said("Starts with the next validation.");
      await user.at("Live");
      expect(workbench.errors).toEqual([]);
    });
  });

  describe("statuses and corrections", () => {
    const ACCEPTED = "101 | Accepted with reason | Fostering team | Seen by the manager";
    const counts = () => pane().locator("[data-status-counts] p").first().innerText();
    const sheetText = (sheet: string) =>
      workbench.page.evaluate((name) => String(window.workbench.sheetTexts(name)), sheet);
    const sheetTab = () => workbench.page.getByRole("tab", { selected: true });
    const shownSheet = () => sheetTab().innerText();
    /** Goes from the tab of one sheet to that of another. */
    const show = async (sheet: string) => {
      await user.press("End");
      for (let times = 0; (await shownSheet()) !== sheet; times++) {
        if (times > 30) throw new Error(`There is no sheet ${sheet}.`);
        await user.press("ArrowLeft");
      }
    };

    step("a finding is given a status, an owner and a note", async () => {
      await user.tabBackTo("Since the last check", 20);
      await user.press("Home");
      await user.tabBackTo(FILTER, 6);
      await user.type("SEX is blank");
      await user.press("ArrowDown");
      await user.at("101 ");
      await user.press("Enter", "ArrowDown");
      await user.tabTo("Status, ", 4);
      // With a capital letter, as the choice begins: the Chromium from the package is case-sensitive here.
      await user.type("A");
      await said("Please say in the note why the data is right.");
      await user.at("Status, ");
      await user.tabTo("Owner", 2);
      await user.tabTo(/^Owner/, 1);
      await user.type("Fostering team");
      await user.tabTo("Note", 1);
      await user.type("Seen by the manager");
      await user.tabTo("Save", 1);
      await user.press("Enter");
      await user.at("Owner and note, ");
      await sheetSays(workbench, ACCEPTED);
      await user.press("Enter");
      await user.tabTo("Note", 2);
      await user.type(" and more");
      await user.press("Escape");
      await user.at("Owner and note, ");
      await said("Seen by the manager");
    });

    step("the findings can be filtered by owner and by status", async () => {
      await user.tabBackTo(/^Owner$/, 15);
      await user.type("F");
      await said(/^1 finding of 1 rule/);
      await user.at(/^Owner$/);
      await user.press("Home");
      await user.tabBackTo(/^Status$/, 1);
      await user.type("Disp");
      await said("No finding matches this filter.");
      await user.press("Home");
      await said(/^\d+ findings of 1 rule/);
      await user.at(/^Status$/);
      await user.tabTo("Owner and note, ", 20);
    });

    step("the other findings of the rule are accepted after a preview, and Undo reverts that", async () => {
      const before = await counts();
      await user.tabBackTo("Accept all with a reason ...", 15);
      await user.press("Enter");
      await user.at("Accept the findings of rule 101");
      const preview = pane().getByRole("region", { name: /^Accept the findings of rule/ });
      const open = await preview.getByRole("checkbox").count();
      expect(await preview.locator("input:checked").count()).toBe(0);
      await user.tabTo("Reason", 1);
      await user.tabTo("Select all", 1);
      await user.press("Enter");
      await user.tabTo(/^Accept \d/, 30);
      await user.press("Enter");
      await user.at("Reason");
      await user.type("Agreed");
      await user.tabTo(/^Accept \d/, 30);
      // Screen readers report changes only in a region that was there before.
      const regions = pane().locator("main > [role=status]");
      const there = await regions.count();
      await user.press("Enter");
      await regions.filter({ hasText: /accepted with a reason\.$/ }).waitFor();
      expect(await regions.count()).toBe(there);
      await user.at("Accept all with a reason ...");
      expect(await typedOnce(workbench, ({ length }) => length > open)).toHaveLength(open + 1);
      await user.tabBackTo("Undo", 20);
      await user.press("Enter");
      await sheetSays(workbench, ACCEPTED);
      expect(await counts()).toBe(before);
      await pane().locator('[data-rule="101"] [data-finding] :focus').waitFor();
    });

    step(
      "the next Validate keeps statuses typed in the Findings sheet, and says which were marked fixed but found again",
      async () => {
        await user.press("Shift+F6");
        await user.tabTo(await shownSheet(), 2);
        await show("903 Findings");
        // Below the headings, which are frozen.
        await user.press("Shift+Tab", "Control+Home");
        await workbench.selected(`A${HEADING_LINE + 1}`);
        const { headings, rows } = await findingsSheet(workbench);
        const column = headings.indexOf("Status");
        const down = rows.findIndex((row) => row[column] === "Open");
        for (let step = 0; step < down; step++) await user.press("ArrowDown");
        for (let step = 0; step < column; step++) await user.press("ArrowRight");
        const letter = String.fromCharCode("A".charCodeAt(0) + column);
        await workbench.selected(`${letter}${HEADING_LINE + 1 + down}`);
        await user.type("Disputed");
        await user.press("Enter");
        await workbench.selected(`${letter}${HEADING_LINE + 2 + down}`);
        expect(rows[down + 1]?.[column]).toBe("Open");
        await user.type("Fixed");
        await user.press("Enter");
        await workbench.selected(`${letter}${HEADING_LINE + 3 + down}`);
        await user.press("Shift+F6");
        await user.at("Validate");
        await user.press("Enter");
        await said(/ open, 1 accepted with reason, 1 disputed and 1 marked fixed but found again$/);
        // The results are shown before the sheets are written.
        await workbench.resultsShown();
        expect(await typedInSheet(workbench)).toHaveLength(3);
      },
    );

    step("a correction is accepted and listed in the Changes sheet, and Undo restores the cell", async () => {
      const before = await headline();
      await user.tabTo(FILTER, 25);
      await user.press("Escape");
      await user.type("224");
      await user.press("ArrowDown");
      await user.at("224 ");
      await user.press("Enter", "ArrowDown");
      await user.tabTo(/^Accept \w+ /, 12);
      await user.press("Enter");
      await said(/^1 cell corrected\.$/);
      await pane().getByRole("heading", { level: 1, name: before }).waitFor({ state: "detached" });
      await pane().locator('[data-rule="224"] :focus').waitFor();
      await user.press("Shift+F6");
      await user.tabTo(await shownSheet(), 2);
      await show("903 Changes");
      await workbench.grid("903 Changes").waitFor();
      expect(await sheetText("903 Changes")).toContain("by suggestion");
      await user.press("Shift+Tab", "F6");
      await pane().locator('[data-rule="224"] :focus').waitFor();
      await user.press("Home", "ArrowUp");
      await user.at(FILTER);
      await user.tabBackTo("Undo", 10);
      await user.press("Enter");
      await said(/^1 cell restored\.$/);
      await pane().getByRole("heading", { level: 1, name: before }).waitFor();
      await pane().locator('[data-rule="224"] [data-finding] :focus').waitFor();
      await user.tabBackTo("224 ", 25);
      await user.press("Enter");
      await pane().getByRole("button", { name: /^224 /, expanded: false }).waitFor();
    });
  });

  describe("the end of the day", () => {
    /** What reaches beyond the edge when the pane has half its width, and what could be scrolled sideways. */
    const tooWide = () =>
      pane()
        .locator("body")
        .evaluate((body, width) => {
          const frame = window.frameElement as HTMLElement;
          frame.style.width = `${width}px`;
          const reaching = [...body.querySelectorAll("*")].filter(
            (element) =>
              element.getBoundingClientRect().right > width + 1 ||
              (element.matches("main, [role=tabpanel]") && element.scrollWidth > width),
          );
          frame.style.width = "";
          return reaching.map(({ tagName, textContent }) => `${tagName} ${textContent.slice(0, 60)}`);
        }, HALF_WIDTH);
    /** Everything that would be seen to move, that is, with a transition or an animation of more than a moment. */
    const movements = () =>
      pane()
        .locator("body")
        .evaluate((body) => {
          const seconds = (text: string) => Math.max(...text.split(",").map(parseFloat));
          return [...body.querySelectorAll("*")].flatMap((element) => {
            const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
            const moves =
              seconds(transitionDuration) > 0.01 ||
              (animationName !== "none" && seconds(animationDuration) > 0.01);
            return moves
              ? [`${element.tagName} ${element.className}: ${transitionDuration} ${animationDuration}`]
              : [];
          });
        });

    step("the reports are opened, saved and added one after another, and Escape leads back", async () => {
      await user.tabBackTo("Reports", 20);
      await user.press("Enter");
      await user.at("Reports");
      await user.tabTo("Save the children as CSV", 2);
      const saved = async () => (await workbench.savedBy(() => user.press("Enter"))).name;
      expect(await saved()).toBe("903-children-2025-26.csv");
      await user.at("Save the children as CSV");
      await user.tabTo("Save the counts as CSV", 1);
      expect(await saved()).toMatch(/\.csv$/);
      await user.tabTo("Write the rule codes", 5);
      await user.press("Enter");
      await said("Rule codes were written beside");
      await user.at("Write the rule codes");
      await user.tabTo("Notes on highlighted cells", 1);
      await user.tabTo("Save a copy of the counts", 1);
      expect(await saved()).toMatch(/\.xlsx$/);
      await user.tabTo("Add the sheet 903 Equality", 2);
      await user.press("Enter");
      await said("The sheet 903 Equality was added");
      await user.at("Add the sheet 903 Equality");
      await user.press("Escape");
      await user.at("Reports");
    });

    step(
      "at half the width, as with a zoom of 200%, nothing scrolls sideways, and nothing moves when less motion is wanted",
      async () => {
        await workbench.page.emulateMedia({ reducedMotion: "reduce" });
        for (const shown of ["Results", "Reports"]) {
          expect([shown, await tooWide()]).toEqual([shown, []]);
          expect([shown, await movements()]).toEqual([shown, []]);
          if (shown === "Results") await user.press("Enter");
          await user.at("Reports");
        }
        await workbench.page.emulateMedia({ reducedMotion: null });
        await user.press("Escape");
      },
    );

    step("Remove annotations asks first; Escape keeps everything, and Remove removes it", async () => {
      await user.tabTo("Remove annotations", 20);
      // For a second after something has ended, the button cannot be pressed.
      await workbench.pane
        .locator('button:not([aria-disabled="true"])', { hasText: "Remove annotations" })
        .waitFor();
      await user.press("Enter");
      await user.at("Remove the annotations?");
      await user.press("Escape");
      await user.at("Remove annotations");
      await user.press("Enter");
      await user.at("Remove the annotations?");
      await user.tabTo("Keep the sheet 903 History", 1);
      await user.press("Space");
      await user.tabTo("Remove", 1);
      await user.press("Enter");
      await said("all the add-in's sheets except 903 History");
      await user.at(/^Validate$/);
      expect((await workbench.sheetNames()).filter((name) => name.startsWith("903"))).toEqual([
        "903 History",
      ]);
    });

    step("a file becomes a sheet, and the user answers which of two sheets counts", async () => {
      await user.tabBackTo("Results", 40);
      await user.press("ArrowLeft");
      await user.at("Workbook");
      await user.tabTo("Choose files ...", 40);
      await user.press("Enter");
      await user.at("This year's");
      await user.tabTo("Add 1 sheet", 8);
      await user.press("Enter");
      await said("1 sheet added: Header");
      await user.at("Sheets of the return");
      const question = pane().getByRole("radiogroup");
      await question.waitFor();
      await user.tabTo(/^Header 2025-26$/, 5);
      await user.press("Space");
      await question.waitFor({ state: "detached" });
      await user.at("Sheets of the return");
      expect(workbench.errors).toEqual([]);
    });
  });
});
