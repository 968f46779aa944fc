import { readFileSync } from "node:fs";
import { findingsSheet } from "./support/findings-sheet";
import { linesOf } from "./support/drawn-text";
import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(300_000);

const PROVIDERS = "assets/practice/provider-list.xlsx";
const POSTCODES = "assets/practice/postcodes.csv";

let workbench: WorkbenchPage;
beforeAll(async () => {
  workbench = await WorkbenchPage.open("part");
});
afterAll(() => workbench?.close());

describe("reference lists in the pane", () => {
  const lists = () => workbench.pane.getByRole("region", { name: "Reference lists" });
  const choose = (name: string, files: string | { name: string; mimeType: string; buffer: Buffer }) =>
    lists().getByLabel(name, { exact: true }).setInputFiles(files);

  test("without lists, the pane says which checks are not run", async () => {
    await lists().getByText("Checks against the list are not run.").waitFor();
    await lists().getByText("Checks of distance and of where a child is placed are not run.").waitFor();
  });

  test("files that are not one of the lists are named, with what was expected, and change nothing", async () => {
    await choose("Ofsted provider list", {
      name: "letter.xlsx",
      mimeType: "",
      buffer: Buffer.from("Dear all"),
    });
    await workbench.pane
      .getByText(/letter\.xlsx .*Choose Ofsted's list/)
      .last()
      .waitFor();
    await choose("ONS Postcode Directory", {
      name: "names.csv",
      mimeType: "",
      buffer: Buffer.from("name\nA\n"),
    });
    await workbench.pane
      .getByText(/names\.csv is not a postcode directory.*Nothing was changed/)
      .last()
      .waitFor();
    await lists().getByText("Checks against the list are not run.").waitFor();
  });

  test("lists that cannot be read on this computer are not called missing, and each card says why", async () => {
    const { page } = workbench;
    // A version of the storage that this version of the add-in does not know.
    await page.evaluate(async () => {
      const opening = indexedDB.open("ssda903-reference-lists", 99);
      await new Promise((resolve) => (opening.onsuccess = resolve));
      opening.result.close();
    });
    await page.reload();
    await workbench.waitUntilOpen();
    const said = lists().getByText(/^The reference lists on this computer could not be read or changed/);
    await said.nth(1).waitFor();
    expect(await lists().getByText("Not loaded.").count()).toBe(0);
    // Lists chosen now still count until the pane is closed; what the pane tells other windows changes nothing here.
    await choose("Ofsted provider list", PROVIDERS);
    await lists().getByText("39 providers").waitFor();
    await choose("ONS Postcode Directory", POSTCODES);
    await lists().getByText("152 postcodes").waitFor();
    expect(await lists().getByText("39 providers").count()).toBe(1);
    expect(await said.count()).toBe(0);
    await page.evaluate(async () => {
      const deleting = indexedDB.deleteDatabase("ssda903-reference-lists");
      await new Promise((resolve) => (deleting.onsuccess = resolve));
    });
    await page.reload();
    await workbench.waitUntilOpen();
    await lists().getByText("Checks against the list are not run.").waitFor();
    expect(await said.count()).toBe(0);
  });

  test("chosen lists are shown with their size, and are there again when the pane is reopened", async () => {
    await choose("Ofsted provider list", PROVIDERS);
    await lists().getByText("39 providers").waitFor();
    await choose("ONS Postcode Directory", POSTCODES);
    await lists().getByText("152 postcodes").waitFor();
    await workbench.page.reload();
    await workbench.waitUntilOpen();
    await lists().getByText("39 providers").waitFor();
    await lists().getByText("152 postcodes").waitFor();
  });

  test("the checks that need the lists are run, and the Summary names the lists", async () => {
    await workbench.validate();
    await workbench.pane.getByRole("button", { name: /^224 / }).waitFor();
    const results = workbench.pane.getByRole("tabpanel", { name: "Results" });
    await results.getByRole("button", { name: "2 reference lists used" }).click();
    await results.getByText(/Ofsted provider list of .*39 providers/).waitFor();
    await workbench.showSheet("903 Summary");
    await workbench.scrollTo("903 Summary", 50);
    await workbench
      .grid("903 Summary")
      .getByText(/Ofsted provider list of .*; ONS Postcode Directory/)
      .waitFor();
  });

  test("Remove removes a list, and the focus stays beside it", async () => {
    await workbench.pane.getByRole("tab", { name: "Workbook" }).click();
    await lists().getByRole("button", { name: "Remove the ONS Postcode Directory" }).click();
    await lists().getByText("Checks of distance and of where a child is placed are not run.").waitFor();
    const focused = workbench.pane.locator(":focus");
    expect(await focused.getAttribute("aria-label")).toContain("ONS Postcode Directory");
  });

  test("a list dropped on the pane is loaded", async () => {
    const data = await workbench.page
      .frames()
      .find((frame) => frame.url().endsWith("pane.html"))
      ?.evaluateHandle(
        (text) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], "postcodes.csv"));
          return transfer;
        },
        readFileSync(POSTCODES, "utf8"),
      );
    await lists().dispatchEvent("drop", { dataTransfer: data });
    await lists().getByText("152 postcodes").waitFor();
  });

  test("when the practice lists cannot be loaded, the page says so, and the lists stay as they are", async () => {
    const { page } = workbench;
    const before = await lists().innerText();
    await page.context().setOffline(true);
    await workbench.ribbonButton("Load the practice lists").click();
    await page
      .getByText(/^The practice file \S+ could not be loaded: .* that the workbench is still running/)
      .waitFor();
    await page.context().setOffline(false);
    expect(await lists().innerText()).toBe(before);
    // The browser reports an error for each file that it could not load.
    for (const error of workbench.errors.splice(0)) expect(error).toContain("ERR_INTERNET_DISCONNECTED");
  });

  test("one click loads the practice lists", async () => {
    await lists().getByRole("button", { name: "Remove the Ofsted provider list" }).click();
    await lists().getByText("Checks against the list are not run.").waitFor();
    await workbench.ribbonButton("Load the practice lists").click();
    await lists().getByText("39 providers").waitFor();
  });

  test("no request went to another address", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});

describe("suggestions in the pane", () => {
  beforeAll(() => workbench.validate());

  const headline = () =>
    workbench.pane.getByRole("heading", { level: 1, name: / findings for / }).innerText();
  const rule = (code: string) => workbench.pane.locator(`[data-rule="${code}"]`);
  /** Waits until the pane shows this and is no longer busy. */
  const said = async (text: RegExp) => {
    await workbench.pane.getByText(text).first().waitFor();
    await workbench.pane.getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });
  };
  const focusedText = () => workbench.pane.locator(":focus").innerText();

  test("a finding shows a possible correction, where it comes from, and what it clears and causes", async () => {
    await rule("224").getByRole("button").first().click();
    const card = rule("224").getByRole("listitem").filter({ hasText: "Possible match in" }).first();
    await card
      .getByText(/Possible match in the Ofsted provider list of /)
      .first()
      .waitFor();
    await card
      .getByText(/Clears .*causes none/)
      .first()
      .waitFor();
    expect(await rule("224").locator("input:checked").count()).toBe(0);
  });

  test("903 Findings has the same possible correction, where it comes from, and what it clears and causes", async () => {
    const accept = rule("224")
      .getByRole("button", { name: /^Accept .*→/ })
      .first();
    const [, field = "", change = ""] =
      /^Accept (\w+) (.+)$/.exec((await accept.getAttribute("aria-label")) ?? "") ?? [];
    const { headings, rows } = await findingsSheet(workbench);
    const column = (heading: string) => headings.indexOf(heading);
    const corrections = rows
      .filter((row) => row[column("Rule")] === "224")
      .map((row) => row[column("Possible correction")] ?? "");
    const shown = corrections.filter((text) => text.startsWith(`${field}: ${change}. `));
    expect(shown).not.toEqual([]);
    for (const text of shown)
      expect(text).toMatch(/Possible match in the Ofsted provider list of .*; clears .*, causes none/);
    // Where nothing can be proposed, the cell is blank.
    expect(rows.filter((row) => (row[column("Possible correction")] ?? "") === "")).not.toEqual([]);
  });

  test("Why shows what the provider list has for the URN", async () => {
    const why = rule("224")
      .getByRole("button", { name: /^Why\s+\(rule 224, Child \d+\)/ })
      .first();
    await why.click();
    await rule("224").getByText("What the Ofsted provider list has").waitFor();
    await rule("224")
      .getByText(/^provider codes: PR\d.* · Episodes, line \d+$/)
      .waitFor();
    const read = rule("224").locator("dd").filter({ hasText: "highlighted" }).first();
    expect(await read.innerText()).toMatch(/^PR\d \S.* highlighted$/);
    await why.click();
    await rule("224").getByText("What the Ofsted provider list has").waitFor({ state: "detached" });
  });

  test("None of these, which names its finding, hides the suggestions, by keyboard, and the focus stays there", async () => {
    const none = rule("224").getByRole("button", { name: /^None of these\s+\(rule 224, Child \d+\)$/ });
    await none.first().focus();
    await workbench.page.keyboard.press("Enter");
    expect(await focusedText()).toMatch(/^Show 1 possible correction\s+\(rule 224, Child \d+\)$/);
    await workbench.page.keyboard.press("Enter");
    expect(await focusedText()).toBe("Accept");
  });

  test("Accept changes the cell and the results, the focus goes to the next finding, and Undo restores the cell", async () => {
    const before = await headline();
    const accept = rule("224")
      .getByRole("button", { name: /^Accept .*→/ })
      .first();
    const [, field = "", from = "", to = ""] =
      /^Accept (\w+) (.+) → (\w+)/.exec((await accept.getAttribute("aria-label")) ?? "") ?? [];
    expect([field, from, to].every((part) => part.length > 0)).toBe(true);
    await accept.focus();
    await workbench.page.keyboard.press("Enter");
    await said(/^1 cell corrected\.$/);
    expect(await headline()).not.toBe(before);
    expect(await rule("224").locator(":focus").count()).toBe(1);
    await workbench.pane.getByRole("button", { name: /^Undo \d/ }).click();
    await said(/^1 cell restored\.$/);
    expect(await headline()).toBe(before);
    await rule("224").locator("[data-finding] :focus").waitFor();
  });

  test("the preview keeps the words of a sheet's name in one piece and, in a pane of 200 pixels, identifiers too, with the change below them", async () => {
    await rule("224").getByRole("button", { name: "Correct all of this kind ..." }).click();
    const preview = workbench.pane.getByRole("region", { name: "Corrections for rule 224" });
    const table = preview.getByRole("table");
    const sheetYears = table.getByText("2025-26!", { exact: true });
    expect(await sheetYears.count()).toBeGreaterThan(0);
    expect(new Set(await linesOf(sheetYears))).toEqual(new Set([1]));
    const frame = workbench.page.locator("iframe");
    await frame.evaluate((pane) => (pane.style.width = "200px"));
    // Three columns, for those who hear the table too.
    expect(await table.getByRole("columnheader").count()).toBe(3);
    const identifiers = table.getByText(/^00\d+$/);
    expect(await identifiers.count()).toBeGreaterThan(0);
    expect(new Set(await linesOf(identifiers))).toEqual(new Set([1]));
    await frame.evaluate((pane) => (pane.style.width = ""));
    await workbench.pane.getByRole("button", { name: "Back to results" }).click();
  });

  test("all corrections of a kind are accepted after a preview in which nothing is selected at first", async () => {
    const before = await headline();
    await rule("224").getByRole("button", { name: "Correct all of this kind ..." }).click();
    const preview = workbench.pane.getByRole("region", { name: "Corrections for rule 224" });
    expect(await preview.locator("input:checked").count()).toBe(0);
    expect(
      await preview.getByRole("button", { name: "Accept the selected" }).getAttribute("aria-disabled"),
    ).toBe("true");
    await preview.getByRole("button", { name: /^Select all that cause no finding/ }).click();
    const boxes = await preview.getByRole("checkbox").count();
    expect(await preview.locator("input:checked").count()).toBe(boxes);
    await preview.getByRole("button", { name: `Accept ${boxes} corrections` }).click();
    await said(/cells corrected\.$/);
    await workbench.pane.getByRole("button", { name: "Back to results" }).click();
    expect(await headline()).not.toBe(before);
    await workbench.pane.getByRole("button", { name: /^Undo \d/ }).click();
    await said(/cells restored\.$/);
    expect(await headline()).toBe(before);
  });

  test("Accept empties a cell that holds a word for no value, and the button says so", async () => {
    await workbench.showSheet("Episodes 2025-26");
    await workbench.type("Episodes 2025-26", "H2", "NULL");
    await workbench.validate();
    const change = "DEC NULL → empty the cell";
    const accept = rule("FMT11").getByRole("button", { name: `Accept ${change}` });
    const search = workbench.pane.getByRole("searchbox", { name: "Filter by rule, words or child" });
    // Only the part of a long list that is in view is drawn.
    await search.fill("FMT11");
    await rule("FMT11").getByRole("button").first().click();
    await rule("FMT11").getByText(change).first().waitFor();
    await rule("FMT11").getByText("DEC NULL says that there is no value").first().waitFor();
    await accept.first().click();
    await said(/^1 cell corrected\.$/);
    expect(await accept.count()).toBe(0);
    await workbench.pane.getByRole("button", { name: /^Undo \d/ }).click();
    await said(/^1 cell restored\.$/);
    await accept.first().waitFor();
    await search.fill("");
  });

  test("the Findings sheet can be shown after corrections, without an error", async () => {
    await workbench.showSheet("903 Findings");
    const link = workbench.grid("903 Findings");
    await link.getByText("Child", { exact: true }).first().waitFor();
    expect(workbench.errors).toEqual([]);
  });

  test("dates in another format are one decision, and corrections that clash need one, with the reason", async () => {
    const episode = (child: string, decom: string, dec = "") =>
      `${child},${decom},S,C2,N1,U4,PR4,${dec},${dec && "E8"},,L1 8JQ,L1 8JQ,SC123456`;
    const missing = (code: string) => `1001,05/05/2012,${code},01/07/2025,02/07/2025`;
    const content = (...lines: string[]) => lines.join("\n");
    await workbench.openInstead(
      {
        name: "episodes.csv",
        content: content(
          "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
          ...[episode("1000", "2025-07-01", "01/06/2025"), episode("1001", "2025-05-01")],
          ...["1002", "1003"].map((child) => episode(child, "01/05/2025")),
        ),
      },
      {
        name: "missing.csv",
        content: content("CHILD,DOB,MISSING,MIS_START,MIS_END", ...["M.", "M-"].map(missing)),
      },
    );
    await workbench.waitUntilOpen();
    await workbench.validate();
    const preview = async (code: string) => {
      await rule(code).getByRole("button").first().click();
      await rule(code).getByRole("button", { name: "Correct all of this kind ..." }).click();
      return workbench.pane.getByRole("region", { name: `Corrections for rule ${code}` });
    };
    const dates = await preview("141");
    await dates.getByRole("heading", { name: "Dates in another format (1)" }).waitFor();
    await dates.getByText(/^Each is read day first.* new findings: 356 \(1\)/).waitFor();
    await dates.getByRole("button", { name: "Select all dates in another format (1)" }).click();
    await dates.getByRole("button", { name: "Accept 1 correction" }).click();
    await said(/^1 cell corrected\.$/);
    await workbench.pane.getByRole("button", { name: "Back to results" }).click();
    await rule("356").waitFor();

    const codes = await preview("1006");
    await codes.getByRole("heading", { name: "Need a decision (2)" }).waitFor();
    await codes
      .getByText(/^Together these corrections would cause FMT23/)
      .first()
      .waitFor();
    expect(workbench.errors).toEqual([]);
  });

  test("where dates had the month first, the preview and the message name other dates that can be read both ways and lead to them, with unbroken cell addresses", async () => {
    const reviews = ["07/25/2025", "08/26/2025", "10/02/2025"].map((day) => `1000,05/05/2012,${day},PN1`);
    await workbench.openInstead({
      name: "reviews.csv",
      content: ["CHILD,DOB,REVIEW,REVIEW_CODE", ...reviews].join("\n"),
    });
    await workbench.waitUntilOpen();
    await workbench.validate();
    await rule("FMT05").getByRole("button").first().click();
    await rule("FMT05").getByRole("button", { name: "Correct all of this kind ..." }).click();
    const preview = workbench.pane.getByRole("region", { name: "Corrections for rule FMT05" });
    await preview.getByText(/^1 other date in REVIEW could also be read with the month first/).waitFor();
    const others = preview.getByRole("button", { name: "Go to this date in REVIEW" });
    await others.click();
    await preview.getByRole("button", { name: /^10\/02\/2025 .*!C4$/ }).click();
    await workbench.selected("C4");
    await others.click();
    // Text in the table may break anywhere, but not an address, whatever the width.
    const lines = await preview.getByRole("table").evaluate((table: HTMLElement) => {
      const addresses = [...table.querySelectorAll("td:nth-child(2) span")];
      const most = (width: number) => {
        table.style.width = `${width}px`;
        return Math.max(...addresses.map((address) => address.getClientRects().length));
      };
      const found = Array.from({ length: 20 }, (_, step) => most(120 + step * 10));
      table.style.width = "";
      return Math.max(...found);
    });
    expect(lines).toBe(1);
    await preview.getByRole("checkbox").first().check();
    await preview.getByRole("checkbox").nth(1).check();
    await preview.getByRole("button", { name: "Accept 2 corrections" }).click();
    await said(/^2 cells corrected\. 1 other date in REVIEW could also be read with the month first/);
    const message = workbench.pane.getByRole("group", { name: /^2 cells corrected/ });
    await workbench.cell("reviews", "A1").click();
    await message.getByRole("button", { name: "Go to this date in REVIEW" }).click();
    await message.getByRole("button", { name: /^10\/02\/2025 .*!C4$/ }).click();
    await workbench.selected("C4");
  });
});
