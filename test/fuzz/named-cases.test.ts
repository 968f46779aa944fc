/** Inputs that once went wrong, as small as they can be made. */
import { sourceOfBlob } from "../../src/files/byte-source";
import { encodingOfFile } from "../../src/files/decode-text";
import { plainText, textsOf } from "../../src/files/xml-text";
import { readCell } from "../../src/return/cells";

test.each(["&constructor;", "&toString;", "&valueOf;", "&hasOwnProperty;"])(
  "%s is not an entity, and stays as written",
  (text) => expect(plainText(text)).toBe(text),
);

test("a file whose bytes are no UTF-8 is read as Windows-1252, wherever the first such byte stands", async () => {
  for (const bytes of [
    [0x41, 0xe9, 0x42],
    [0x41, 0x42, 0xc3],
  ]) {
    await expect(encodingOfFile(sourceOfBlob("a.csv", new Blob([new Uint8Array(bytes)])))).resolves.toBe(
      "windows-1252",
    );
  }
});

test("a cell of thirty thousand digits and a letter is no number, found out in one look", () => {
  expect(readCell(`${"9".repeat(32_000)}x`, "decimal")).toEqual({ value: null, unreadable: true });
  expect(readCell("1.", "decimal").value).toBe(1);
  expect(readCell(".5e1", "decimal").value).toBe(5);
});

test("elements that are never closed are left out, and those before them are read", () => {
  expect(textsOf("<t>a</t><t>b")).toBe("a");
  expect(textsOf('<t xml:space="preserve"> a </t><t/><rPh sb="0"><t>x</t></rPh><t>b</t>')).toBe(" a b");
});
