import { invalidArgument } from "../host-error";

const NAMED: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  grey: "#808080",
  gray: "#808080",
  silver: "#C0C0C0",
};

/** Converts "#RRGGBB" or a plain colour name to the workbook's ARGB text. Throws for anything else. */
export function toArgb(colour: unknown): string {
  const text = typeof colour === "string" ? (NAMED[colour.toLowerCase()] ?? colour) : "";
  if (!/^#[0-9A-Fa-f]{6}$/.test(text))
    throw invalidArgument(`${String(colour)} is not a colour such as #FFEB9C.`);
  return `FF${text.slice(1).toUpperCase()}`;
}

/**
 * Converts the workbook's ARGB text to "#RRGGBB". Returns the fallback if there is none; theme colours count as none.
 */
export function fromArgb(colour: { argb?: string } | undefined, fallback: string): string {
  return colour?.argb === undefined ? fallback : `#${colour.argb.slice(-6).toUpperCase()}`;
}
