import { Gunzip, Inflate } from "fflate";

/** Unpacks bytes that come piece by piece. Both functions answer what has come out, and throw when it is damaged. */
export interface Unpacker {
  push(piece: Uint8Array): Uint8Array[];
  /** To be called after the last piece; throws when the packed bytes are cut off. */
  finish(): Uint8Array[];
}

/** Unpacks a gzip file, or the bare deflated bytes of a zip. */
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

/** For bytes that are not packed. */
export const NOT_PACKED: Unpacker = { push: (piece) => [piece], finish: () => [] };
