/** A file whose bytes are read in pieces, from any position. */
export interface ByteSource {
  readonly name: string;
  /** Size in bytes. */
  readonly size: number;
  /** Returns the bytes from `start` up to but not including `end`; both are optional. */
  stream(start?: number, end?: number): ReadableStream<Uint8Array>;
}

/** Returns a source for a file that was chosen or dropped in a browser. */
export function sourceOfBlob(name: string, blob: Blob): ByteSource {
  return { name, size: blob.size, stream: (start, end) => blob.slice(start, end).stream() };
}

/**
 * Yields the pieces of a stream one by one, and cancels the stream at the end in any case. Throws the signal's reason
 * once it is aborted.
 */
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

/** Reads part of a file into memory. */
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
