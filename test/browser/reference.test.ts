import { readFileSync } from "node:fs";
import { WorkbenchPage } from "./support/workbench-page";

jest.setTimeout(300_000);

const PROVIDERS = "assets/practice/provider-list.xlsx";
const POSTCODES = "assets/practice/postcodes.csv";

describe("reference lists in the pane", () => {
  let workbench: WorkbenchPage;
  beforeAll(async () => {
    workbench = await WorkbenchPage.open();
  });
  afterAll(() => workbench.close());

  const lists = () => workbench.pane.getByRole("region", { name: "Reference lists" });
  const choose = (name: string, files: string | { name: string; mimeType: string; buffer: Buffer }) =>
    lists().getByLabel(name, { exact: true }).setInputFiles(files);

  test("without lists the pane says which checks are not run", async () => {
    await lists().getByText("Checks of URNs and providers are not run.").waitFor();
    await lists().getByText("Checks of distance and of where a child is placed are not run.").waitFor();
  });

  test("files that are no list are named, with what was expected, and change nothing", async () => {
    await choose("Ofsted provider list", {
      name: "letter.xlsx",
      mimeType: "",
      buffer: Buffer.from("Dear all"),
    });
    await workbench.pane
      .getByText(/letter\.xlsx .*Expected is Ofsted's list/)
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
    await lists().getByText("Checks of URNs and providers are not run.").waitFor();
  });

  test("chosen lists are shown with their size, and are there again when the pane is opened anew", async () => {
    await choose("Ofsted provider list", PROVIDERS);
    await lists().getByText("39 providers").waitFor();
    await choose("ONS Postcode Directory", POSTCODES);
    await lists().getByText("152 postcodes").waitFor();
    await workbench.page.reload();
    await workbench.waitUntilOpen();
    await lists().getByText("39 providers").waitFor();
    await lists().getByText("152 postcodes").waitFor();
  });

  test("the checks that need them are run, and the Summary names the lists", async () => {
    await workbench.validate();
    await workbench.pane.getByRole("button", { name: /^224 / }).waitFor();
    const results = workbench.pane.getByRole("tabpanel", { name: "Results" });
    await results.getByRole("button", { name: "2 reference lists used" }).click();
    await results.getByText(/Ofsted provider list of .*39 providers/).waitFor();
    await workbench.showSheet("903 Summary");
    await workbench
      .grid("903 Summary")
      .getByText(/Ofsted provider list of .*; ONS Postcode Directory/)
      .waitFor();
  });

  test("Remove takes a list away, and keeps the focus beside it", async () => {
    await workbench.pane.getByRole("tab", { name: "Workbook" }).click();
    await lists().getByRole("button", { name: "Remove the ONS Postcode Directory" }).click();
    await lists().getByText("Checks of distance and of where a child is placed are not run.").waitFor();
    const focused = workbench.pane.locator(":focus");
    expect(await focused.getAttribute("aria-label")).toContain("ONS Postcode Directory");
  });

  test("a list dropped on the pane is taken", async () => {
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

  test("one click loads the practice lists", async () => {
    await lists().getByRole("button", { name: "Remove the Ofsted provider list" }).click();
    await lists().getByText("Checks of URNs and providers are not run.").waitFor();
    await workbench.ribbonButton("Load the practice lists").click();
    await lists().getByText("39 providers").waitFor();
  });

  test("nothing was asked of another address", () => {
    expect(workbench.foreignRequests).toEqual([]);
    expect(workbench.errors).toEqual([]);
  });
});
