import { mkdirSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { objections, type AxeRules } from "./support/axe";
import { linesOf, loneWords, truncatedChoices } from "./support/drawn-text";
import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(240_000);

/**
 * With SLOW=1 each look is checked with all of axe's rules and with whole lists, and a picture of each screen is kept. Otherwise
 * lists of hundreds of rules are filtered to those that mention SEX, because all lines are alike. Forced colours are left to the
 * pictures: they are the system's own, and nothing is wider in them than in dark.
 */
const SLOW = process.env["SLOW"] === "1";
const PICTURES = "test-output";

/** Two files for one table, one with rows that do not fit its headings, and one that is not part of a return. */
const FILES = [
  { name: "header_team_a.csv", text: "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,M,01/02/2012,WBRI,UN1,,\n" },
  { name: "header_team_b.csv", text: "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n2,F,03/04/2011\n" },
  { name: "missing.csv", text: "0001,01/02/2012,M,01/06/2025,02/06/2025\n" },
  { name: "letter.txt", text: "Dear all\n" },
].map(({ name, text }) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) }));

type Look = NonNullable<Parameters<Page["emulateMedia"]>[0]>;

const LOOKS: readonly (readonly [name: string, look: Look])[] = [
  ["light", { colorScheme: "light", forcedColors: "none" }],
  ["dark", { colorScheme: "dark", forcedColors: "none" }],
  ...(SLOW ? ([["forced colours", { colorScheme: "dark", forcedColors: "active" }]] as const) : []),
];

/** In light all of axe's rules are checked; in dark only those that depend on colours, as nothing else changes. */
function rulesIn(look: string): AxeRules {
  return SLOW || look === "light" ? "all" : "colours";
}

function pictureOf(screen: string, look: string): string {
  return `${PICTURES}/${look}-${screen}.png`.replaceAll(" ", "-");
}

describe(`in ${LOOKS.map(([look]) => look).join(", ")}, at 320 pixels`, () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    if (SLOW) mkdirSync(PICTURES, { recursive: true });
    workbench = await WorkbenchPage.open(SLOW ? "whole" : "part", {
      viewport: { width: 1000, height: 800 },
      reducedMotion: "reduce",
    });
  });
  afterAll(() => workbench?.close());

  function paneFrame(): Frame {
    const frame = workbench.page.frames().find((other) => other.url().endsWith("/pane.html"));
    if (!frame) throw new Error("The page has no pane.");
    return frame;
  }

  /** Shows the page as another user has it, and waits until the pane is drawn that way. */
  async function showIn(look: Look): Promise<void> {
    await workbench.page.emulateMedia(look);
    await paneFrame().waitForFunction((dark) => {
      const pane = document.querySelector(".fui-FluentProvider");
      const [red = 0] = (pane && getComputedStyle(pane).backgroundColor.match(/\d+/g)?.map(Number)) ?? [];
      return pane !== null && red < 128 === dark;
    }, look.colorScheme === "dark");
  }

  /** Does something while the pane has another width. */
  async function inPaneOf(width: number, act: (frame: Frame) => Promise<unknown>): Promise<void> {
    const set = (wanted: string) =>
      workbench.page.locator("iframe").evaluate((pane, value) => (pane.style.width = value), wanted);
    await set(`${width}px`);
    await paneFrame().waitForFunction((wanted) => window.innerWidth === wanted, width);
    await act(paneFrame());
    await set("");
  }

  const child = () => workbench.pane.getByRole("button", { name: /^00\d+\s*\d+ findings?$/ }).first();
  const part = (name: RegExp) => workbench.pane.getByRole("tab", { name });
  /** In the short form, filters the list with this search field. */
  const shorten = async (search: string) => {
    if (!SLOW) await workbench.pane.getByRole("searchbox", { name: search }).fill("sex");
  };
  const showPage = (name: string) => workbench.pane.getByRole("tab", { name }).click();

  const screens: readonly (readonly [name: string, show: () => Promise<void>])[] = [
    ["workbook", async () => workbench.pane.getByRole("heading", { name: "Sheets of the return" }).waitFor()],
    [
      "help",
      async () => {
        await showPage("Help");
        await workbench.paneButton("Working through the findings").click();
        await workbench.pane.getByRole("heading", { name: "Work through the rest" }).waitFor();
      },
    ],
    [
      "results",
      async () => {
        await showPage("Workbook");
        await workbench.validate();
        await shorten("Filter by rule, words or child");
      },
    ],
    [
      "rule opened",
      async () => {
        await workbench.pane.getByRole("button", { name: /^101 / }).click();
        await workbench.pane
          .getByTitle(/^Go to SEX/)
          .first()
          .waitFor();
      },
    ],
    [
      "why",
      async () => {
        const finding = workbench.pane.getByRole("list", { name: "Findings of rule 101" });
        await finding.getByRole("button", { name: /^Why/ }).first().click();
        await finding.getByText("What it read").waitFor();
        await finding.getByRole("button", { name: "Report a problem with this rule" }).click();
        await finding.getByRole("textbox", { name: "Text of the report" }).scrollIntoViewIfNeeded();
      },
    ],
    [
      "status, owner and note",
      async () => {
        const finding = workbench.pane.locator('[data-rule="101"] [data-finding]').first();
        await finding.getByRole("combobox", { name: /^Status, / }).selectOption("Accepted with reason");
        await finding.getByRole("textbox", { name: "Note" }).scrollIntoViewIfNeeded();
      },
    ],
    [
      "accepting all of a rule",
      async () => {
        const rule = workbench.pane.locator('[data-rule="101"]');
        await rule.getByRole("button", { name: "Accept all with a reason ..." }).click();
        await workbench.pane.getByRole("button", { name: /^Select all/ }).click();
      },
    ],
    [
      "walk and selected cell",
      async () => {
        await workbench.paneButton("Back to results").click();
        await workbench.pane.getByRole("button", { name: "Next", exact: true }).click();
        await workbench.showSheet("Header 2025-26");
        const [address = ""] = await workbench.highlightedCells("Header 2025-26");
        await workbench.scrollTo("Header 2025-26", Number(/\d+/.exec(address)?.[0]));
        await workbench.cell("Header 2025-26", address).click();
        await workbench.pane.getByRole("region", { name: /^Findings of Header/ }).waitFor();
      },
    ],
    [
      "children",
      async () => {
        await workbench.pane.getByRole("button", { name: "By child" }).click();
        await child().waitFor();
      },
    ],
    [
      "child",
      async () => {
        await child().click();
        await part(/^Header/).waitFor();
      },
    ],
    [
      "child year",
      async () => {
        await part(/^Year/).click();
        await workbench.pane.getByRole("toolbar", { name: /^Time line/ }).waitFor();
      },
    ],
    [
      "child table",
      async () => {
        await part(/^Header/).click();
        await workbench.pane.getByRole("heading", { name: "This year" }).waitFor();
        await workbench.pane.getByRole("button", { name: "Back to results" }).scrollIntoViewIfNeeded();
      },
    ],
    [
      "reports",
      async () => {
        await workbench.paneButton("Back to results").click();
        await workbench.paneButton("By rule").click();
        await workbench.paneButton("Reports").click();
        await workbench.pane.getByRole("heading", { name: "Equality monitoring" }).waitFor();
      },
    ],
    [
      "rule book",
      async () => {
        await showPage("Rule book");
        await workbench.pane.getByRole("searchbox").last().waitFor();
        await workbench.pane.getByText("101", { exact: true }).last().waitFor();
        await shorten("Search code or words");
      },
    ],
    [
      "rule page",
      async () => {
        await showPage("Results");
        await workbench.paneButton("Back to results").click();
        await workbench.pane.getByRole("button", { name: "Rule 101 in the rule book" }).first().click();
        await workbench.pane.getByText("When it gives a finding").waitFor();
      },
    ],
    [
      "export",
      async () => {
        await showPage("Workbook");
        await workbench.paneButton("Export").click();
        const dialog = workbench.pane.getByRole("dialog", { name: "What the files will hold" });
        await dialog.getByRole("button", { name: "Copy the text instead" }).click();
        await dialog.getByRole("button", { name: "Show the text" }).click();
        await dialog.getByRole("textbox").waitFor();
      },
    ],
    [
      "review of files",
      async () => {
        await workbench.pane.getByRole("button", { name: "Close" }).click();
        await workbench.pane.locator('input[aria-label="Bring files in"]').setInputFiles(FILES);
        await workbench.pane.getByRole("dialog", { name: "Tables found in the files" }).waitFor();
      },
    ],
  ];

  test.each(screens)(
    "axe finds nothing wrong with the pane's %s, which does not scroll sideways",
    async (name, show) => {
      await show();
      const frame = paneFrame();
      for (const [look, media] of LOOKS) {
        await showIn(media);
        if (SLOW) await workbench.page.screenshot({ path: pictureOf(name, look) });
        const { width, scrollWidth, higher } = await frame.evaluate(() => ({
          width: window.innerWidth,
          higher: document.documentElement.scrollHeight - window.innerHeight,
          scrollWidth: Math.max(
            document.documentElement.scrollWidth,
            ...[...document.querySelectorAll("main")].map((main) => main.scrollWidth),
          ),
        }));
        const schemes = await frame.evaluate(() =>
          [...document.querySelectorAll("main, [role=dialog]")].map(
            (one) => getComputedStyle(one).colorScheme,
          ),
        );
        // In forced colours the browser itself reports both, whatever a page says.
        const scheme = look === "forced colours" ? "light dark" : media.colorScheme;
        expect([...new Set(schemes)]).toEqual([scheme]);
        expect({ look, width, fits: scrollWidth <= 320, higher }).toEqual({
          look,
          width: 320,
          fits: true,
          higher: 0,
        });
        expect({ look, objections: await objections(frame, rulesIn(look)) }).toEqual({
          look,
          objections: [],
        });
      }
    },
  );

  test("the button of the drop-down says what its list contains", async () => {
    await workbench.pane.getByRole("button", { name: "Cancel" }).click();
    await workbench.pane.getByRole("button", { name: "Show the list of local authorities" }).waitFor();
  });

  test("the chosen one of By rule and By child has an edge with a contrast of more than 3:1", async () => {
    await showPage("Results");
    const chosen = workbench.pane.getByRole("button", { pressed: true });
    for (const [, media] of LOOKS) {
      await showIn(media);
      const contrast = await chosen.evaluate(async (button) => {
        await Promise.all(button.getAnimations().map(({ finished }) => finished));
        const luminance = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
            const share = Number(part) / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const pane = button.closest(".fui-FluentProvider") ?? document.body;
        const edge = luminance(getComputedStyle(button).borderTopColor);
        const around = luminance(getComputedStyle(pane).backgroundColor);
        return (Math.max(edge, around) + 0.05) / (Math.min(edge, around) + 0.05);
      });
      expect(contrast).toBeGreaterThan(3);
    }
  });

  test("in a pane as low as on a laptop, a long message leaves at least as much room for the page below it", async () => {
    await workbench.page.setViewportSize({ width: 1000, height: 640 });
    await showPage("Workbook");
    const name = `${"a_long_name_".repeat(20)}.xlsx`;
    await workbench.pane
      .locator('input[aria-label="Ofsted provider list"]')
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from("no workbook") });
    const notice = workbench.pane.getByRole("group", { name: /^a_long_name_/ });
    await notice.waitFor();
    const [above, page] = await notice.evaluate((element) => {
      const main = element.closest("main");
      const shown = [...(main?.querySelectorAll("[role=tabpanel]") ?? [])].find((one) =>
        one.checkVisibility(),
      );
      return [shown?.previousElementSibling?.clientHeight ?? 0, shown?.clientHeight ?? 0];
    });
    expect(above).toBeGreaterThan(0);
    expect(page).toBeGreaterThanOrEqual(above);
  });

  test("a low pane shows the newest message, and the others behind a button with their number, by mouse and by keyboard", async () => {
    await showPage("Results");
    const rule = workbench.pane.locator('[data-rule="101"]');
    const acceptAll = rule.getByRole("button", { name: "Accept all with a reason ..." });
    if (!(await acceptAll.isVisible())) await rule.getByRole("button", { name: /^101 / }).click();
    await acceptAll.click();
    await workbench.pane.getByRole("button", { name: /^Select all/ }).click();
    await workbench.pane.getByRole("textbox", { name: "Reason" }).fill("Agreed");
    await workbench.pane.getByRole("button", { name: /^Accept \d/ }).click();
    const accepted = workbench.pane.getByRole("group", { name: /accepted with a reason\.$/ });
    await accepted.waitFor();
    const height = await paneFrame().evaluate(() => window.innerHeight);
    await workbench.page.setViewportSize({ width: 1000, height: 640 + 440 - height });
    await paneFrame().waitForFunction(() => window.innerHeight === 440);

    // It came after the other message, which was there before the statuses were given.
    expect(await accepted.isVisible()).toBe(true);
    const other = workbench.pane.getByRole("group", { name: /^a_long_name_/ });
    expect(await other.count()).toBe(0);
    const more = workbench.pane.getByRole("button", { name: "1 more message" });
    await more.click();
    await other.waitFor();
    await more.press("Escape");
    await other.waitFor({ state: "detached" });
    await more.press("Enter");
    await other.waitFor();
    await more.press("Enter");
    const heights = await more.evaluate((button) => {
      const stack = [...(button.closest("main")?.children ?? [])].find((one) => one.contains(button));
      const page = document.getElementById("page-results");
      return { stack: stack?.clientHeight ?? 0, page: page?.clientHeight ?? 0 };
    });
    // However long they are, the page has at least as much room.
    expect(heights.stack).toBeGreaterThan(0);
    expect(heights.page).toBeGreaterThanOrEqual(heights.stack);
    const said = workbench.pane.getByRole("status").filter({ hasText: "accepted with a reason." });
    expect(await said.count()).toBe(1);
    expect(await objections(paneFrame(), "all")).toEqual([]);
    await accepted.getByRole("button", { name: "Undo the statuses" }).click();
    await other.waitFor();
    expect(await more.count()).toBe(0);
  });

  test("at no width does a text of the Workbook page end with a word alone, and numbers of rows stay together", async () => {
    await showPage("Workbook");
    for (const width of [300, 340, 380, 400, 450]) {
      await inPaneOf(width, async (frame) => {
        const page = frame.locator("#page-workbook");
        expect({ width, alone: await loneWords(page.locator("p, h2")) }).toEqual({ width, alone: [] });
        const rows = page.getByText(/^\d+ rows?$/);
        expect(await rows.count()).toBeGreaterThan(0);
        expect({ width, lines: new Set(await linesOf(rows)) }).toEqual({ width, lines: new Set([1]) });
      });
    }
  });

  test("a message without buttons has no empty line below its text", async () => {
    const { above, below } = await workbench.pane
      .getByRole("group", { name: /^a_long_name_/ })
      .evaluate((message) => {
        const text = message.querySelector(`[id="${message.getAttribute("aria-labelledby")}"]`);
        const outer = message.getBoundingClientRect();
        const inner = (text ?? message).getBoundingClientRect();
        return { above: inner.top - outer.top, below: outer.bottom - inner.bottom };
      });
    expect(above).toBeGreaterThan(0);
    expect(below).toBeLessThanOrEqual(above);
  });

  test("with wide spacing between letters and words, the filters and statuses show the whole of what is chosen", async () => {
    await showPage("Results");
    const frame = paneFrame();
    const spacing = await frame.addStyleTag({
      content: "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }",
    });
    const results = workbench.pane.getByRole("tabpanel", { name: "Results" });
    await results.getByRole("combobox", { name: "Kind" }).selectOption("Unknown code");
    await results.locator('[data-rule="101"] [data-finding]').first().waitFor();
    const status = results.getByRole("combobox", { name: /^Status, / }).first();
    await status.selectOption("Accepted with reason");
    expect(await truncatedChoices(results.locator("select"))).toEqual([]);
    await status.selectOption("Open");
    await results.getByRole("button", { name: "Cancel" }).click();
    await results.getByRole("combobox", { name: "Kind" }).selectOption("All kinds");
    await spacing.evaluate((element) => (element as HTMLElement).remove());
  });

  test("in a pane of 200 pixels, the box for a reason ends where the page ends", async () => {
    await showPage("Results");
    await workbench.pane
      .locator('[data-rule="101"]')
      .getByRole("button", { name: "Accept all with a reason ..." })
      .click();
    await inPaneOf(200, async (frame) => {
      const box = await frame.getByRole("textbox", { name: "Reason" }).boundingBox();
      expect(box?.width).toBeLessThanOrEqual(200 - 2 * 16);
    });
    await workbench.paneButton("Back to results").click();
  });

  test("in a pane of 200 pixels, the Workbook page shows the whole of what is chosen", async () => {
    await showPage("Workbook");
    await inPaneOf(200, async (frame) => {
      const year = frame.getByRole("combobox", { name: "Collection year" });
      expect(await year.locator("option:checked").innerText()).toBe("2025/26 (from dates)");
      expect(await truncatedChoices(frame.locator("#page-workbook select"))).toEqual([]);
    });
  });

  test("axe finds nothing wrong with the page around the pane", async () => {
    for (const [look, media] of LOOKS) {
      await showIn(media);
      const found = await objections(workbench.page.mainFrame(), rulesIn(look), ["iframe"]);
      expect({ look, objections: found }).toEqual({ look, objections: [] });
    }
  });

  test("at twice the size, the ribbon is one line of icons, and the one with the focus shows its name", async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 640, height: 400 });
    const ribbon = page.getByRole("toolbar", { name: "Ribbon" });
    const buttons = ribbon.getByRole("button");
    const tops = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect((await ribbon.boundingBox())?.height).toBeLessThan(60);
    await buttons.first().focus();
    for (const name of ["Remove annotations", "Show pane", "Open ..."]) {
      await page.keyboard.press("Tab");
      const shown = await ribbon.getByText(name, { exact: true }).evaluate((label) => {
        const { left, top, width, height } = label.getBoundingClientRect();
        const seen = document.elementFromPoint(left + width / 2, top + height / 2);
        return { isSeen: seen === label, isFocused: label.parentElement === document.activeElement };
      });
      expect({ name, ...shown }).toEqual({ name, isSeen: true, isFocused: true });
    }
    expect(await objections(page.mainFrame(), "all", ["iframe"])).toEqual([]);
  });
});
