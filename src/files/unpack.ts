import { Gunzip, Inflate } from "fflate";

/**
 * Unpacks bytes that arrive in pieces. Both functions return what has been unpacked, and throw if the data is
 * damaged.
 */
export interface Unpacker {
  push(piece: Uint8Array): Uint8Array[];
  /** Call this after the last piece. Throws if the packed bytes are cut off. */
  finish(): Uint8Array[];
}

/** Returns an unpacker for a gzip file, or for the deflated bytes in a zip. */
export function unpacker(kind: "gzip" | "deflate"): Unpacker {
  let unpacked: Uint8Array[] = [];
  const stream = kind === "gzip" ? new Gunzip() : new Inflate();
  stream.ondata = (bytes) => {
    if (bytes.length > 0) unpacked.push(bytes);
  };
  const push = (piece: Uint8Array, isLast: boolean): Uint8Array[] => {
    unpacked = [];
    stream.push(piece, isLast);
    return unpacked;
  };
  return { push: (piece) => push(piece, false), finish: () => push(new Uint8Array(0), true) };
}

/** Passes on bytes that are not packed. */
export const NOT_PACKED: Unpacker = { push: (piece) => [piece], finish: () => [] };
