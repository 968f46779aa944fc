import type { FieldKind } from "../../src/return/tables";

const IDENTIFIER_KINDS: ReadonlySet<FieldKind> = new Set<FieldKind>(["child-id", "upn", "urn", "text"]);

/** Whether a field holds an identifier: CHILD, UPN, URN or SW_ID. */
export function isIdentifier(kind: FieldKind): boolean {
  return IDENTIFIER_KINDS.has(kind);
}

/** The digits of an identifier without its leading zeros; null when it is not made of digits alone. */
export function significantDigits(identifier: string): string | null {
  const text = identifier.trim();
  return /^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : null;
}
