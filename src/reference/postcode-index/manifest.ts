import { z } from "zod";

/** Describes an area's file: the number of postcodes, the number of bytes, and the checksum of the bytes. */
const area = z.object({ postcodes: z.int().min(1), bytes: z.int().min(1), checksum: z.int().min(0) });

/** The contents of an index: one file of postcodes for each area, and the districts that they refer to. */
export const manifestSchema = z.object({
  format: z.literal("ssda903-postcodes-1"),
  /** Month and year of the edition, for display: "November 2025". */
  edition: z.string().min(1),
  /** Name of the file that the index was made from. */
  source: z.string(),
  postcodes: z.int().min(1),
  /** ONS codes of districts. Areas refer to them by position, from 1. */
  districts: z.array(z.string()),
  /** By the letters that postcodes start with: "L", "SW". */
  areas: z.record(z.string().regex(/^[A-Z]{1,3}$/), area),
});

export type PostcodeManifest = z.infer<typeof manifestSchema>;

/** The names of the manifest's file and of an area's file. */
export const MANIFEST_FILE = "postcodes.json";
export function areaFile(areaLetters: string): string {
  return `${areaLetters}.bin`;
}

/** Returns the CRC-32 of some bytes, as in zip files. */
export function checksumOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});
