/** The CRC-32 remainder of each byte (ISO 3309, as used in zip files). */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  return remainder;
});

/**
 * The CRC-32 checksum of bytes that arrive in pieces. A zip file uses it to tell whether a file unpacked correctly.
 */
export class Checksum {
  private state = 0xffffffff;

  add(bytes: Uint8Array): void {
    let { state } = this;
    for (let at = 0; at < bytes.length; at++) {
      state = (state >>> 8) ^ (REMAINDERS[(state ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
    }
    this.state = state;
  }

  get value(): number {
    return (this.state ^ 0xffffffff) >>> 0;
  }
}
