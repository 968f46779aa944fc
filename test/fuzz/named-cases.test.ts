/** Inputs that once went wrong, as small as they can be made. */
import { sourceOfBlob } from "../../src/files/byte-source";
import { encodingOfFile } from "../../src/files/decode-text";
import { plainText } from "../../src/files/xml-text";

test.each(["&constructor;", "&toString;", "&valueOf;", "&hasOwnProperty;"])(
  "%s is no entity, and stays as it is written",
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
