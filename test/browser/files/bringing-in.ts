import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Locator } from "playwright-core";
import { workbench } from "../support/session";
import type { GivenFile } from "../support/workbench-page";

const HEADER = [
  "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
  "0001,M,01/02/2012,WBRI,UN1,,",
  "0002,F,03/04/2011,=1+1,UN1,,",
].join("\r\n");
const EPISODES = [
  "CHILD;DECOM;RNE;LS;CIN;PLACE;PLACE_PROVIDER;DEC;REC;REASON_PLACE_CHANGE;HOME_POST;PL_POST;URN",
  "0001;01/05/2025;S;C9;N1;U1;PR1;;;;L1 1AA;L2 2BB;SC012345",
  "0002;01/06/2025;S;C2;N1;U1;PR1;;;;L1 1AA;L2 2BB;SC012345",
].join("\n");
const LAST_YEAR = `<?xml version="1.0" encoding="us-ascii"?><EXPSSDA903><CHILD><HEADER><CHILDID>0001</CHILDID>
<UPN>UN1</UPN><SEX>1</SEX><DOB>01/02/2012</DOB><ETHNIC>WBRI</ETHNIC></HEADER><EPISODE><DECOM>01/05/2024</DECOM>
<RNE>S</RNE><LS>C2</LS></EPISODE></CHILD></EXPSSDA903>`;

/** Files that become sheets of the open workbook, and are exported from it again. Begins with any changed workbook. */
export function bringingIn(): void {
  describe("bringing files into the open workbook", () => {
    beforeAll(async () => {
      await workbench.openInstead({ name: "Notes.csv", content: "a note\r\n" });
      await workbench.openFile("Notes.xlsx").waitFor();
      await workbench.pane.getByText("No table of the return found").first().waitFor();
    });

    const dialog = () => workbench.pane.getByRole("dialog", { name: "Tables found in the files" });
    const notice = (text: string | RegExp) => workbench.pane.getByText(text).last();

    test("a file that is not part of a return is named, and nothing changes", async () => {
      await dropOnPane({ name: "letter.txt", content: "Dear all,\r\nplease find attached ..." });
      await notice(/letter\.txt fits no table of the return.*The workbook was not changed\./).waitFor();
      expect(await workbench.sheetNames()).toEqual(["Notes"]);
    });

    test("dropped CSV files are shown first; then each becomes a sheet in which every cell is text", async () => {
      const utf16 = Uint8Array.from(Buffer.from(`\ufeff${HEADER}`, "utf16le"));
      await dropOnPane({ name: "kids 25.csv", content: utf16 }, { name: "Book1.csv", content: EPISODES });
      await dialog().getByText("kids 25.csv · 2 rows").waitFor();
      expect(await dialog().getByRole("radio", { name: "This year's" }).isChecked()).toBe(true);
      await dialog().getByRole("button", { name: "Add 2 sheets" }).click();
      await notice("2 sheets added: Header and Episodes. Validate to check them.").waitFor();
      expect(await workbench.sheetNames()).toEqual(["Notes", "Header", "Episodes"]);
      await workbench.showSheet("Header");
      await workbench.cell("Header", "A2").getByText("0001").waitFor();
      await workbench.cell("Header", "D3").getByText("=1+1").waitFor();
    });

    test("files for the year before are proposed as last year's, and go into sheets whose names say so", async () => {
      await chooseInPane({ name: "export.xml", content: LAST_YEAR });
      await dialog()
        .getByText(/export\.xml does not hold social worker episodes/)
        .waitFor();
      expect(
        await dialog()
          .getByRole("radio", { name: /^Last year's/ })
          .isChecked(),
      ).toBe(true);
      await dialog().getByRole("button", { name: "Add 10 sheets" }).click();
      await notice(/^10 sheets added: Header last year, Episodes last year/).waitFor();
      expect(await workbench.sheetNames()).toContain("Episodes last year");
    });

    test("a file without headings stays last year's if the user says so before naming its table", async () => {
      await chooseInPane({ name: "rows.csv", content: "0001,01/02/2012,01/06/2024,PN1\r\n" });
      const lastYears = dialog().getByRole("radio", { name: /^Last year's/ });
      await lastYears.click();
      await dialog()
        .getByRole("combobox", { name: /rows\.csv/ })
        .selectOption("Reviews");
      expect(await lastYears.isChecked()).toBe(true);
      const use = dialog().getByRole("combobox", { name: /^Use of .* from rows\.csv$/ });
      expect(await use.inputValue()).toBe("last");
      await dialog().getByRole("button", { name: "Add 1 sheet" }).waitFor();
      await workbench.page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
    });

    test("the dialog asks about two files for one table, and Escape leaves the workbook as it was", async () => {
      const before = await workbench.sheetNames();
      await chooseInPane({ name: "a.csv", content: HEADER }, { name: "b.csv", content: HEADER });
      await dialog()
        .getByText(/^More than one table holds this year's Header/)
        .first()
        .waitFor();
      const add = dialog().getByRole("button", { name: /^Add/ });
      expect(await add.getAttribute("aria-disabled")).toBe("true");
      const why = "Nothing can be added yet: more than one table holds this year's Header.";
      await dialog().getByText(why).waitFor();
      expect(await describedBy(add)).toBe(why);
      await dialog().getByRole("combobox", { name: "Use of Header from b.csv" }).selectOption("Leave out");
      await dialog()
        .getByText("The workbook already has a sheet for the same table and year: Header.")
        .waitFor();
      expect(await add.getAttribute("aria-disabled")).not.toBe("true");
      await dialog().getByText(why).waitFor({ state: "detached" });
      await dialog().getByRole("combobox", { name: "Use of Header from a.csv" }).selectOption("Leave out");
      expect(await describedBy(add)).toBe("Nothing can be added yet: every table is left out.");
      await workbench.page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
      expect(await workbench.sheetNames()).toEqual(before);
      expect(await workbench.pane.locator(":focus").innerText()).toContain("Choose files");
    });

    test("the dialog says what happens to the sheets when files are for a later year; older files are left out unless chosen", async () => {
      const ofYear = (year: string) => EPISODES.replaceAll("/2025", `/${year}`);
      await chooseInPane(
        { name: "new.csv", content: ofYear("2026") },
        { name: "last.csv", content: ofYear("2025") },
        { name: "old.csv", content: ofYear("2024") },
      );
      await dialog()
        .getByText(
          /^The files are for 2026\/27 and the workbook is for 2025\/26\. The workbook's 2025\/26 sheets become last/,
        )
        .waitFor();
      const useOf = (file: string) =>
        dialog().getByRole("combobox", { name: `Use of Episodes from ${file}` });
      expect(await useOf("new.csv").inputValue()).toBe("this");
      expect(await useOf("last.csv").inputValue()).toBe("last");
      expect(await useOf("old.csv").inputValue()).toBe("ignore");
      await dialog()
        .getByText(/^Its dates or name belong to neither this year nor last year/)
        .waitFor();
      await dialog()
        .getByText("The workbook already has a sheet for the same table and year: Episodes.")
        .waitFor();
      await dialog().getByRole("button", { name: "Add 2 sheets" }).waitFor();
      await workbench.page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
      await chooseInPane({ name: "old.csv", content: ofYear("2022") });
      await dialog().getByText("Nothing can be added yet: every table is left out.").waitFor();
      await dialog()
        .getByRole("radio", { name: /^Last year's/ })
        .click();
      expect(await useOf("old.csv").inputValue()).toBe("last");
      await workbench.page.keyboard.press("Escape");
      await dialog().waitFor({ state: "detached" });
    });

    test("replacing is a separate choice, and the new data are checked", async () => {
      const corrected = EPISODES.replace("C9", "C2");
      await chooseInPane({ name: "episodes.csv", content: corrected });
      await dialog()
        .getByRole("radio", { name: /^Replace them/ })
        .click();
      await dialog().getByRole("button", { name: "Replace and add 1 sheet" }).click();
      await notice(
        "1 sheet brought in, replacing the earlier one: Episodes. Validate to check it.",
      ).waitFor();
      await workbench.showSheet("Episodes");
      await workbench.cell("Episodes", "D2").getByText("C2").waitFor();
      await workbench.validate();
      expect(await workbench.highlightedCells("Episodes")).not.toContain("D2");
    });

    test("the export says what it contains, and the saved files match the sheets, without last year's", async () => {
      await workbench.pane.getByRole("tab", { name: "Workbook" }).click();
      await workbench.paneButton("Export").click();
      const exporting = workbench.pane.getByRole("dialog", { name: "What the files will hold" });
      await exporting.getByText("Episodes: 2 rows, sheet Episodes").waitFor();
      await exporting.getByText(/^Last year's, not exported: .*Episodes last year/).waitFor();
      for (const save of ["Save 2 CSV files as a zip", "Save the XML file"]) {
        const button = await exporting.getByRole("button", { name: save }).boundingBox();
        const frame = await workbench.page.locator("iframe").boundingBox();
        expect(button!.y + button!.height).toBeLessThanOrEqual(frame!.y + frame!.height);
      }
      const download = workbench.page.waitForEvent("download");
      await exporting.getByRole("button", { name: "Save 2 CSV files as a zip" }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe("SSDA903 2025-26 CSV.zip");
      const files = unzipSync(new Uint8Array(readFileSync(await file.path())));
      expect(Object.keys(files)).toEqual(["header.csv", "episodes.csv"]);
      expect(strFromU8(files["header.csv"] ?? new Uint8Array())).toBe(`${HEADER}\r\n`);
      await exporting.getByText(/was passed to Excel to save/).waitFor();

      // Where downloads are blocked, the same text can be copied.
      await exporting.getByRole("button", { name: "Copy the text instead" }).click();
      await exporting.getByRole("combobox", { name: "File" }).selectOption("header.csv");
      await exporting.getByRole("button", { name: "Show the text" }).click();
      const text = exporting.getByRole("textbox", { name: "Text of header.csv" });
      expect((await text.inputValue()).replaceAll("\n", "\r\n")).toBe(`${HEADER}\r\n`);
      await workbench.page.keyboard.press("Escape");
      await exporting.waitFor({ state: "detached" });
    });

    test("the pane asks about sheets added beside others for the same table, starting at the first question", async () => {
      await chooseInPane({ name: "export.xml", content: LAST_YEAR });
      await dialog()
        .getByRole("radio", { name: /^Add the new sheets beside them/ })
        .waitFor();
      await dialog().getByRole("button", { name: "Add 10 sheets" }).click();
      await notice(/More than one sheet now fits the same table/).waitFor();
      const question = workbench.pane.getByRole("radiogroup", {
        name: /^Two sheets hold last year's Header/,
      });
      await workbench.pane.locator("h2:focus").filter({ hasText: "Sheets of the return" }).waitFor();
      const isInSight = await question.evaluate((element) => {
        const page = element.closest("[role=tabpanel]")?.getBoundingClientRect();
        const { top } = element.getBoundingClientRect();
        return page !== undefined && top >= page.top && top < page.bottom;
      });
      expect(isInSight).toBe(true);
      expect(workbench.errors).toEqual([]);
      expect(workbench.foreignRequests).toEqual([]);
    });
  });
}

/** What a screen reader says after the name. */
const describedBy = (button: Locator): Promise<string | undefined> =>
  button.evaluate((element) =>
    element.ariaDescribedByElements?.map(({ textContent }) => textContent).join(" "),
  );

async function chooseInPane(...files: readonly GivenFile[]): Promise<void> {
  await workbench.pane.getByRole("tab", { name: "Workbook" }).click();
  const chosen = files.map(({ name, content }) => ({ name, mimeType: "", buffer: Buffer.from(content) }));
  await workbench.pane.locator('input[aria-label="Bring files in"]').setInputFiles(chosen);
}

async function dropOnPane(...files: readonly GivenFile[]): Promise<void> {
  const frame = workbench.page.frames().find((one) => one.url().endsWith("pane.html"));
  const given = files.map(({ name, content }) => ({
    name,
    content: Buffer.from(content).toString("latin1"),
  }));
  await frame?.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const { name, content } of dropped) {
      dataTransfer.items.add(new File([Uint8Array.from(content, (letter) => letter.charCodeAt(0))], name));
    }
    for (const type of ["dragover", "drop"]) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, given);
}
