/** One part of the benchmark. */
export interface Section<Measured extends object> {
  /** Measures; what it gives becomes part of the JSON. */
  readonly measure: () => Promise<Measured>;
  /** What was measured, for people: lines of text. */
  readonly tell: (measured: Measured) => readonly string[];
}

/** A figure that the project promised to keep. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly met: boolean;
}

/** A figure that must not be larger than a limit. */
export function atMost(name: string, value: number, limit: number): Target {
  return { name, value, limit, met: value <= limit };
}

/** A number to so many decimals. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
