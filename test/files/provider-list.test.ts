import { Workbook } from "@cj-tech-master/excelts";
import { strToU8, zipSync } from "fflate";
import { sourceOfBlob, type ByteSource } from "../../src/files/byte-source";
import { readProviderFiles } from "../../src/files/provider-list";
import { formatDay } from "../../src/return/days";
import { withClaimedSize } from "./awkward/workbook-files";

type CellOfWorkbook = string | number | Date | null;

async function workbookOf(sheets: Readonly<Record<string, readonly (readonly CellOfWorkbook[])[]>>) {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const sourceOf = (name: string, bytes: Uint8Array) => sourceOfBlob(name, new Blob([Uint8Array.from(bytes)]));

const HEADINGS = ["URN", "Provider name", "Placement code", "Placement provider code", "Deregistration date"];

test("reads workbooks with numbers and real dates, and takes the list's date from the file name", async () => {
  const homes = await workbookOf({
    Providers: [
      HEADINGS,
      [1000301, "Example House", "K2", "PR4", new Date(Date.UTC(2026, 7, 31))],
      ["SC000302", "Sample Lodge", "K1, K2", "PR1/PR2", "-"],
    ],
  });
  const fostering = await workbookOf({
    Notes: [["About"]],
    Current: [HEADINGS, ["SC000303", "Fostering", "U4", "PR5", null]],
  });
  const { list, problems } = await readProviderFiles([
    sourceOf("Social_care_providers_as_at_1_September_2026.xlsx", homes),
    sourceOf("fostering 1 September 2026.xlsx", fostering),
  ]);
  const rows = list.providers.map(({ urn, placementCodes, providerCodes, closed }) => [
    urn,
    placementCodes.join("+"),
    providerCodes.join("+"),
    closed === null ? "open" : formatDay(closed),
  ]);
  expect(rows).toEqual([
    ["1000301", "K2", "PR4", "31/08/2026"],
    ["SC000302", "K1+K2", "PR1+PR2", "open"],
    ["SC000303", "U4", "PR5", "open"],
  ]);
  expect(list.edition).toBe("1 September 2026");
  expect(problems).toEqual([]);
});

describe("any other file is refused with a message that names it and says what was expected", () => {
  const large = (size: number): ByteSource => ({
    name: "my list.xlsx",
    size,
    stream: () => {
      throw new Error("must not be read");
    },
  });
  const password = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const otherWorkbook = workbookOf({
    Sheet1: [
      ["CHILD", "DOB"],
      ["1", "01/01/2010"],
    ],
  });

  test.each<[string, () => Promise<ByteSource> | ByteSource, string]>([
    ["an empty file", () => sourceOf("my list.xlsx", new Uint8Array()), "is empty"],
    ["a file of 200 MB", () => large(200_000_000), "is 200 MB, too large for the list"],
    ["a text", () => sourceOf("my list.xlsx", strToU8("URN,Postcode")), "is not an .xlsx workbook"],
    ["a workbook with a password", () => sourceOf("my list.xlsx", password), "has a password"],
    [
      "a workbook that unpacks to gigabytes",
      async () => sourceOf("my list.xlsx", withClaimedSize(await otherWorkbook, 1_000_000_000)),
      "unpacks to",
    ],
    ["another zip", () => sourceOf("my list.xlsx", zipSync({ "a.txt": strToU8("a") })), "is not a workbook"],
    [
      "a workbook that was cut off",
      async () => sourceOf("my list.xlsx", (await otherWorkbook).subarray(0, 2000)),
      "is damaged",
    ],
    [
      "another workbook",
      async () => sourceOf("my list.xlsx", await otherWorkbook),
      "holds no list of providers",
    ],
  ])("%s", async (_, source, message) => {
    const reading = readProviderFiles([await source()]);
    await expect(reading).rejects.toMatchObject({
      name: "FileProblem",
      file: "my list.xlsx",
      message: expect.stringContaining(`my list.xlsx ${message}`),
    });
    await expect(reading).rejects.toThrow("Choose Ofsted's list of social care providers");
  });
});
