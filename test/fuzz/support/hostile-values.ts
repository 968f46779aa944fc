import type { Random } from "../../../scripts/practice/random";
import type { CellValue } from "../../../src/return/cells";
import type { Sheet } from "../../../src/return/sheets";

/** Texts that could be taken for something else: formulas, markup, links, built-in object keys, dates, numbers. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '=HYPERLINK("http://a.b","c")',
    "=cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1",
    "'=1",
  ],
  ...[
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</t>",
    "]]>",
    "<!--",
    "<![CDATA[",
    "&amp;",
    "&constructor;",
  ],
  ...[
    "&#0;",
    "&#xD800;",
    "&#99999999;",
    "&lt;b&gt;",
    "javascript:alert(1)",
    "https://example.org",
    "#'Sheet1'!A1",
  ],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then"],
  ...[
    "01/04/2025",
    "31/02/2025",
    "1/1/0000",
    "2025-04-01",
    "00/00/0000",
    "29/02/1900",
    "45748",
    "1e5",
    "-0",
    "NaN",
    "Infinity",
  ],
  ...[
    "9".repeat(40),
    "1e999",
    "0x10",
    "٣",
    "１２",
    "SW1A 1AA",
    "sw1a1aa",
    "ZZ99 9ZZ",
    "CHILD",
    "DECOM",
    "LS",
    "URN",
  ],
  ...[
    "",
    " ",
    "\u00a0",
    "\u200b",
    "\ufeff",
    "\0",
    "\n",
    "\r\n",
    '"',
    '""',
    "'",
    ",",
    ";",
    "\\",
    "a\tb",
    "\ud800",
    "😀",
    "é",
    "e\u0301",
  ],
];

/** Makes a text from some of the pieces above and random letters. */
export function hostileText(random: Random): string {
  const pieces = Array.from({ length: random.int(1, 3) }, () =>
    random.chance(0.7) ? random.pick(HOSTILE_TEXTS) : randomLetters(random),
  );
  return pieces.join(random.chance(0.3) ? " " : "");
}

export function hostileCell(random: Random): CellValue {
  switch (random.int(0, 5)) {
    case 0:
      return random.pick([null, true, false, "", NaN, Infinity, -Infinity, -0, 1e308, 5e-324, 2 ** 53, -1]);
    case 1:
      return (random.next() - 0.5) * 10 ** random.int(0, 12);
    case 2:
      return random.int(0, 100_000);
    default:
      return hostileText(random);
  }
}

/** Makes rows of arbitrary cells below headings that are mostly the given ones. */
export function hostileSheet(random: Random, headings: readonly string[]): Sheet {
  const heading = headings.map((field) => (random.chance(0.9) ? field : hostileText(random)));
  const rows = Array.from({ length: random.int(0, 6) }, () =>
    Array.from({ length: random.int(0, headings.length + 2) }, () => hostileCell(random)),
  );
  const above = Array.from({ length: random.int(0, 2) }, () => [hostileCell(random)]);
  return {
    name: hostileText(random),
    firstRow: random.int(0, 3),
    firstColumn: random.int(0, 3),
    values: [...above, heading, ...rows],
    date1904: random.chance(0.2),
  };
}

/** Damages well-formed bytes: some are changed, left out, doubled, or cut off. */
export function damagedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let damaged = Uint8Array.from(bytes);
  for (let times = random.int(1, 4); times > 0; times--) {
    const at = random.int(0, Math.max(0, damaged.length - 1));
    const end = Math.min(damaged.length, at + random.int(1, 40));
    switch (random.int(0, 3)) {
      case 0:
        damaged[at] = random.int(0, 255);
        break;
      case 1:
        damaged = concat(damaged.subarray(0, at), damaged.subarray(end));
        break;
      case 2:
        damaged = concat(damaged.subarray(0, end), damaged.subarray(at));
        break;
      default:
        damaged = random.chance(0.3) ? damaged.slice(0, at) : damaged.fill(random.int(0, 255), at, end);
    }
  }
  return damaged;
}

/** Puts hostile pieces into a well-formed text. */
export function damagedText(random: Random, text: string): string {
  let damaged = text;
  for (let times = random.int(1, 4); times > 0; times--) {
    const at = random.int(0, damaged.length);
    const end = Math.min(damaged.length, at + (random.chance(0.5) ? 0 : random.int(1, 30)));
    damaged = damaged.slice(0, at) + hostileText(random) + damaged.slice(end);
  }
  return damaged;
}

/** Makes arbitrary JSON, with the expected shape in some places and others elsewhere. */
export function hostileJson(random: Random, keys: readonly string[], depth = 3): unknown {
  const kind = random.int(0, depth > 0 ? 7 : 4);
  if (kind <= 2) return hostileCell(random);
  if (kind <= 4) return random.pick([...keys, true, 0, null, -1, 1.5]);
  const length = random.int(0, 4);
  if (kind === 5) return Array.from({ length }, () => hostileJson(random, keys, depth - 1));
  const entries = Array.from({ length }, () => [
    random.chance(0.8) ? random.pick(keys) : random.pick(HOSTILE_TEXTS),
    hostileJson(random, keys, depth - 1),
  ]);
  return JSON.parse(
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? "null"}`).join(",")}}`,
  );
}

function randomLetters(random: Random): string {
  const codes = Array.from({ length: random.int(0, 12) }, () =>
    random.int(0, random.chance(0.2) ? 0xffff : 0x17f),
  );
  return String.fromCharCode(...codes);
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}
