import type { Workbook } from "@cj-tech-master/excelts";

/** In bytes. The library's buffer has room for one megabyte, and can grow by one more. */
const PIECE = 1 << 19;

/** The part of the library's internals that this depends on. */
interface Buffering {
  createStreamBuf(): { write(data: unknown): unknown };
}

/**
 * Lets a workbook read pictures of any size. Excelts 5 collects a picture in a buffer that fails, and ends the
 * program, on more than two megabytes in one piece, so it is given smaller pieces.
 */
export function takePicturesInPieces(workbook: Workbook): void {
  const reader = workbook.xlsx as unknown as Buffering;
  const create = reader.createStreamBuf.bind(reader);
  reader.createStreamBuf = () => {
    const buffer = create();
    const write = buffer.write.bind(buffer);
    buffer.write = (data) => {
      if (!(data instanceof Uint8Array)) return write(data);
      for (let from = 0; from < data.length; from += PIECE) write(data.subarray(from, from + PIECE));
      return true;
    };
    return buffer;
  };
}
