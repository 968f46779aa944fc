/** The parts of a HYPERLINK formula: where it leads, and the text that is shown. */
export interface HyperlinkFormula {
  readonly target: string;
  readonly text: string;
}

const FORMULA = /^HYPERLINK\("((?:[^"]|"")*)"(?:\s*,\s*"((?:[^"]|"")*)")?\)$/i;

/** Reads a HYPERLINK formula (without its "=") whose arguments are plain texts; null for anything else. */
export function readHyperlinkFormula(formula: string): HyperlinkFormula | null {
  const match = FORMULA.exec(formula);
  if (!match) return null;
  const target = unquote(match[1] ?? "");
  return { target, text: match[2] === undefined ? target : unquote(match[2]) };
}

function unquote(text: string): string {
  return text.replaceAll('""', '"');
}
