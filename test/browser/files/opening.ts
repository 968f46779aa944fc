import { workbench } from "../support/session";

const HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";
const EPISODES =
  "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

function headerFile(children: number): { name: string; content: string } {
  const rows = Array.from({ length: children }, (_, index) => `${10_000 + index},M,01/02/2012,WBRI,UN1,,`);
  return { name: "Header.csv", content: [HEADER, ...rows].join("\r\n") };
}

function episodesFile(children: number): { name: string; content: string } {
  const rows = Array.from(
    { length: children },
    (_, index) => `${10_000 + index},01/05/2025,S,C9,N1,U1,PR1,,,,L1 1AA,L2 2BB,SC012345`,
  );
  return { name: "Episodes.csv", content: [EPISODES, ...rows].join("\r\n") };
}

/** Files that become the open workbook. Begins with the practice workbook just opened. */
export function opening(): void {
  describe("files in the workbench", () => {
    test("a damaged file is named with what to do, and the open workbook stays", async () => {
      await workbench.openFiles({ name: "return.xlsx", content: "PK\u0003\u0004 not really a workbook" });
      const alert = workbench.page.getByRole("alert");
      await alert.getByText("return.xlsx could not be read").waitFor();
      await workbench.openFile("practice-return.xlsx").waitFor();
      await alert.getByRole("button", { name: "Dismiss" }).click();
      await alert.getByText("return.xlsx").waitFor({ state: "detached" });
    });

    test("a file that is neither a workbook nor CSV is refused by name", async () => {
      await workbench.openFiles({ name: "letter.docx", content: "PK" }, headerFile(1));
      await workbench.page.getByRole("alert").getByText("letter.docx: choose one .xlsx workbook").waitFor();
    });

    test("dropped CSV files become a workbook with a sheet for each, which can be validated; an empty file is named", async () => {
      await workbench.dropFiles(headerFile(3), episodesFile(3), { name: "ad1.csv", content: "" });
      await workbench.openFile("return-from-csv.xlsx").waitFor();
      await workbench.page.getByText("ad1.csv is empty and was left out.").waitFor();
      await workbench.waitUntilOpen();
      expect(await workbench.sheetNames()).toEqual(["Header", "Episodes"]);
      await workbench.validate();
      expect(await workbench.sheetNames()).toEqual([
        "Header",
        "Episodes",
        "903 Summary",
        "903 Findings",
        "903 Children",
        "903 History",
      ]);
      await workbench.pane.getByRole("button", { name: /^144 / }).waitFor();
    });

    test("what is typed in the pane but not saved is not lost without a question, even if the workbook was downloaded", async () => {
      const { page, pane } = workbench;
      await workbench.download();
      await workbench.openFile("return-from-csv.xlsx").waitFor();
      const rule = pane.locator('[data-rule="144"]');
      await rule.getByRole("button", { name: /^144 / }).click();
      const finding = rule.locator("[data-finding]").first();
      await finding.getByRole("button", { name: /^Owner and note/ }).click();
      const note = finding.getByRole("textbox", { name: "Note" });
      await note.fill("Half a sentence");
      await workbench.ribbonButton("New practice workbook").click();
      const question = page.getByRole("alertdialog", { name: "Replace the open workbook?" });
      await question.getByText(/^What you typed in the pane and did not save will be lost/).waitFor();
      expect(await question.getByText("has changed since").count()).toBe(0);
      await question.getByRole("button", { name: "Go back" }).click();
      await question.waitFor({ state: "detached" });
      expect(await note.inputValue()).toBe("Half a sentence");
      await finding.getByRole("button", { name: "Save" }).click();
      await workbench.openFile("return-from-csv.xlsx (changed)").waitFor();
    });

    test("a changed workbook is not replaced without a question", async () => {
      const { page } = workbench;
      await workbench.openFile("return-from-csv.xlsx (changed)").waitFor();
      await workbench.ribbonButton("New practice workbook").click();
      const question = page.getByRole("alertdialog", { name: "Replace the open workbook?" });
      await question.getByRole("button", { name: "Go back" }).click();
      await question.waitFor({ state: "detached" });
      await workbench.openFile("return-from-csv.xlsx (changed)").waitFor();
      await workbench.ribbonButton("New practice workbook").click();
      await question.getByRole("button", { name: "Open without keeping changes" }).click();
      await workbench.openFile("practice-return.xlsx").waitFor();
      await workbench.waitUntilOpen();
    });

    test("a workbook downloaded since its last change is replaced without a question", async () => {
      await workbench.type("Header 2025-26", "B2", "X");
      await workbench.openFile("practice-return.xlsx (changed)").waitFor();
      await workbench.download();
      await workbench.openFile("practice-return.xlsx").waitFor();
      await workbench.openFiles(headerFile(2));
      await workbench.openFile("Header.xlsx").waitFor();
      await workbench.waitUntilOpen();
    });
  });

  describe("a large sheet", () => {
    test("of 30,000 rows scrolls to its end, and a cell there can be edited, and the edit undone", async () => {
      await workbench.openFiles({
        name: "Notes.csv",
        content: Array.from({ length: 30_000 }, (_, index) => `row ${index + 1},x`).join("\r\n"),
      });
      await workbench.openFile("Notes.xlsx").waitFor();
      await workbench.pane.getByText("No table of the return found").first().waitFor();
      await workbench.scrollTo("Notes", 30_000);
      await workbench.cell("Notes", "A30000").getByText("row 30000").waitFor();
      await workbench.type("Notes", "B30000", "007");
      await workbench.cell("Notes", "B30000").getByText("007", { exact: true }).waitFor();
      await workbench.cell("Notes", "A30000").click();
      await workbench.page.keyboard.press("Control+z");
      await workbench.cell("Notes", "B30000").getByText("x", { exact: true }).waitFor();
    });
  });

  describe("Cancel during a run", () => {
    beforeAll(async () => {
      await workbench.openInstead(headerFile(1_500), episodesFile(1_500));
      await workbench.openFile("return-from-csv.xlsx").waitFor();
      await workbench.waitUntilOpen();
    });

    test.each(["Reading the workbook", "Checking", "Writing highlights"])(
      "while it says %s leaves the workbook as it was",
      async (phase) => {
        await workbench.cancelWhen(phase);
        await workbench.paneButton("Validate").click();
        await workbench.pane.getByText("Cancelled. Your data was not changed.").first().waitFor();
        await workbench.paneButton("Validate").waitFor();
        expect(await workbench.sheetNames()).toEqual(["Header", "Episodes"]);
        expect(await workbench.highlightedCells("Episodes")).toEqual([]);
      },
    );

    test("does not stand in the way of the next run", async () => {
      await workbench.validate();
      expect(await workbench.highlightedCells("Episodes")).toContain("D1501");
    });
  });
}
