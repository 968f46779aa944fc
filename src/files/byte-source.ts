/** A file whose bytes are read piece by piece, also from the middle. */
export interface ByteSource {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** The bytes from `start` up to `end`, both optional. */
  stream(start?: number, end?: number): ReadableStream<Uint8Array>;
}

/** A file that was chosen or dropped in a browser. */
export function sourceOfBlob(name: string, blob: Blob): ByteSource {
  return { name, size: blob.size, stream: (start, end) => blob.slice(start, end).stream() };
}

/** The pieces of a stream, one after the other; throws the signal's reason once it is aborted. Ends the stream in any case. */
export async function* piecesOf(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

/** The bytes of a part of a file, which is held in memory whole. */
export async function readPart(source: ByteSource, start: number, end: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  let length = 0;
  for await (const piece of piecesOf(source.stream(start, end))) {
    bytes.set(piece.subarray(0, bytes.length - length), length);
    length += piece.length;
    if (length >= bytes.length) break;
  }
  return bytes.subarray(0, length);
}
