import type { LongFileOperation } from "../long-operation";
import { piecesOf, type ByteSource } from "../byte-source";
import { FileProblem } from "../problem";
import { xmlDecoder } from "./decode-xml";
import { createXmlReturnReader, type XmlReturn } from "./read-return-xml";

/**
 * Reads the department's XML file of a return, piece by piece.
 * @throws FileProblem when it is empty, is no return, or ends too early
 */
export async function openReturnXml(
  source: ByteSource,
  operation: LongFileOperation = {},
): Promise<XmlReturn> {
  const reader = createXmlReturnReader(source.name);
  let decoder: TextDecoder | null = null;
  let done = 0;
  for await (const piece of piecesOf(source.stream(), operation.signal)) {
    decoder ??= xmlDecoder(piece);
    reader.write(decoder.decode(piece, { stream: true }));
    done += piece.length;
    operation.onProgress?.(done, source.size);
  }
  if (!decoder)
    throw new FileProblem(source.name, `${source.name} is empty: the XML file of a return was expected.`);
  reader.write(decoder.decode());
  return reader.end();
}
