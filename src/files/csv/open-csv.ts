import { piecesOf, type ByteSource } from "../byte-source";
import { encodingOfFile } from "../decode-text";
import type { LongFileOperation } from "../long-operation";
import { BEGINNING, emptyFile, noTextFile } from "../read-csv";
import { createCsvReader, type CsvReader } from "./csv-rows";
import { separationOf } from "./delimiter";

/**
 * Reads a file of separated values in pieces.
 * @param onRow called with each row and its line; returns whether to go on
 * @throws FileProblem if the file is empty, is not text, or has quotation marks that are not closed; the signal's
 * reason if it is aborted
 */
export async function openCsv(
  source: ByteSource,
  onRow: (cells: string[], line: number) => boolean,
  { onProgress, signal }: LongFileOperation = {},
): Promise<void> {
  const decoder = new TextDecoder(await encodingOfFile(source, signal));
  let beginning = "";
  let reader: CsvReader | null = null;
  let wanted = true;
  let done = 0;

  const open = () => {
    if (beginning.trim() === "") throw emptyFile(source.name);
    const { delimiter, hasHint } = separationOf(beginning);
    reader = createCsvReader(source.name, delimiter, (cells, line) => {
      if (wanted && !(hasHint && line === 1)) wanted = onRow(cells, line);
    });
    reader.write(beginning);
  };
  const take = (text: string) => {
    if (text.includes("\0")) throw noTextFile(source.name);
    if (reader) reader.write(text);
    else {
      beginning += text;
      if (beginning.length >= BEGINNING) open();
    }
  };

  for await (const piece of piecesOf(source.stream(), signal)) {
    take(decoder.decode(piece, { stream: true }));
    done += piece.length;
    onProgress?.(done, source.size);
    if (!wanted) return;
  }
  take(decoder.decode());
  if (!reader) open();
  (reader as CsvReader | null)?.end();
}
