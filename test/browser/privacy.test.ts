/** One whole session, most of it without a network: where the values of the return go, and where they must not go. */
import { readFileSync } from "node:fs";
import { openXlsx, sheetsOf } from "../../src/files/read-xlsx";
import { cellText } from "../../src/return/cells";
import { detectTable } from "../../src/return/detect-tables";
import { PRACTICE_FILE } from "../support/answer-key";
import { readBrowserStorage } from "./support/browser-storage";
import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(300_000);

const PROVIDERS = "assets/practice/provider-list.xlsx";
const POSTCODES = "assets/practice/postcodes.csv";
/** Parts of the program that are loaded after the first page. */
const LOADED_LATER = [
  "results",
  "rule-book",
  "help",
  "import",
  "export",
  "checks",
  "provider-list",
  "write-workbook",
];

describe("a whole session", () => {
  let workbench: WorkbenchPage;
  let askedWhileConnected = 0;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open("part");
    await until(() =>
      LOADED_LATER.every((part) =>
        workbench.requests.some(
          (request) => request.url().includes(part) && request.timing().responseEnd >= 0,
        ),
      ),
    );
    await workbench.page.context().setOffline(true);
    askedWhileConnected = workbench.requests.length;
  });
  afterAll(() => workbench.close());

  const pane = () => workbench.pane;
  const idle = () => pane().getByRole("button", { name: "Cancel" }).waitFor({ state: "detached" });

  test("works without a network, from the lists to the download", async () => {
    const lists = pane().getByRole("region", { name: "Reference lists" });
    await lists.getByLabel("Ofsted provider list", { exact: true }).setInputFiles(PROVIDERS);
    await lists.getByText("39 providers").waitFor();
    await idle();
    await lists.getByLabel("ONS Postcode Directory", { exact: true }).setInputFiles(POSTCODES);
    await lists
      .getByText(/[\d,]+ postcodes/)
      .first()
      .waitFor();
    await idle();
    await workbench.validate();
    const finding = pane().locator('[data-rule="224"]');
    await finding.getByRole("button").first().click();
    await finding
      .getByRole("button", { name: /^Accept .*→/ })
      .first()
      .click();
    await pane()
      .getByText(/^1 cell corrected\.$/)
      .first()
      .waitFor();
    await idle();
    await pane()
      .getByRole("button", { name: /^Undo \d/ })
      .click();
    await pane()
      .getByText(/^1 cell restored\.$/)
      .first()
      .waitFor();
    await idle();
    await pane().getByRole("tab", { name: "Rule book" }).click();
    await pane().getByRole("searchbox").first().waitFor();
    await pane().getByRole("tab", { name: "Help" }).click();
    await pane().getByRole("heading", { name: "Questions" }).waitFor();
    const annotated = await workbench.download();
    expect((await openXlsx(annotated.name, annotated.bytes)).worksheets.map(({ name }) => name)).toContain(
      "903 Findings",
    );
    await workbench.ribbonButton("Remove annotations").click();
    await workbench.sheetTab("903 Findings").waitFor({ state: "detached" });
    expect(await workbench.sheetNames()).not.toContain("903 Findings");
  });

  test("without a network, the only request was whether a postcode index is deployed", () => {
    const asked = workbench.requests.slice(askedWhileConnected).map(addressOf).filter(isRemote);
    expect(asked.filter((address) => !address.endsWith("/assets/postcodes/postcodes.json"))).toEqual([]);
  });

  test("every request of the session was for a part of the program, from its own address, and carried no data", () => {
    expect(workbench.foreignRequests).toEqual([]);
    const remote = workbench.requests.filter((request) => isRemote(addressOf(request)));
    expect(remote.length).toBeGreaterThan(5);
    const carrying = remote.filter(
      (request) =>
        request.method() !== "GET" || request.postData() !== null || /[?#]/.test(addressOf(request)),
    );
    expect(carrying.map(addressOf)).toEqual([]);
  });

  test("nothing from the return is left in the browser, its console or its errors", async () => {
    const values = await valuesOfReturn();
    expect(values.children.length).toBeGreaterThan(100);
    const kept = await readBrowserStorage(workbench.page);
    const { databases, ...others } = kept;
    const texts = { ...others, logged: workbench.logged.join("\n"), errors: workbench.errors.join("\n") };
    for (const [place, text] of Object.entries(texts)) {
      expect({
        place,
        found: [...values.children, ...values.postcodes].filter((value) => text.includes(value)),
      }).toEqual({ place, found: [] });
    }
    // The reference lists are kept, and they contain postcodes of their own.
    expect(Object.keys(databases).length).toBeGreaterThan(0);
    for (const [place, text] of Object.entries(databases)) {
      expect({ place, found: values.children.filter((value) => text.includes(value)) }).toEqual({
        place,
        found: [],
      });
    }
  });

  test("the reference lists can be removed, and then nothing at all is kept", async () => {
    await pane().getByRole("tab", { name: "Workbook" }).click();
    for (const list of ["provider list", "postcode directory"]) {
      await pane()
        .getByRole("button", { name: new RegExp(`^Remove the .*${list}`, "i") })
        .click();
      await idle();
    }
    const { databases } = await readBrowserStorage(workbench.page);
    expect(Object.values(databases).join("")).toBe("");
  });

  test("the page refuses scripts that are not its own, and connections to other addresses", async () => {
    const outcome = await pane()
      .locator("body")
      .evaluate(async (body) => {
        const refused: string[] = [];
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          refused.push(effectiveDirective);
        });
        const script = document.createElement("script");
        script.textContent = "window.ranInline = true";
        body.append(script);
        const image = document.createElement("img");
        image.src = "https://example.org/pixel.png";
        await fetch("https://example.org/").catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, 0));
        return { refused, ranInline: "ranInline" in window };
      });
    expect(outcome.ranInline).toBe(false);
    expect(outcome.refused).toEqual(expect.arrayContaining(["script-src-elem", "img-src", "connect-src"]));
  });
});

const addressOf = (request: { url(): string }) => request.url();
const isRemote = (address: string) => !/^(data|blob):/.test(address);

/** Identifiers and home postcodes in the practice return, as recorded in its cells. */
async function valuesOfReturn(): Promise<{ children: string[]; postcodes: string[] }> {
  const workbook = await openXlsx(PRACTICE_FILE, readFileSync(PRACTICE_FILE));
  const children = new Set<string>();
  const postcodes = new Set<string>();
  for (const sheet of sheetsOf(workbook)) {
    const match = detectTable(sheet);
    if (!match) continue;
    for (const row of sheet.values.slice(match.headingLine - sheet.firstRow)) {
      const valueOf = (field: string) =>
        cellText(row[(match.columns.get(field) ?? -1) - sheet.firstColumn]).trim();
      for (const field of ["CHILD", "UPN"]) if (valueOf(field).length > 4) children.add(valueOf(field));
      if (valueOf("HOME_POST").length > 4) postcodes.add(valueOf("HOME_POST"));
    }
  }
  return { children: [...children], postcodes: [...postcodes] };
}

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error("What was waited for did not come.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
