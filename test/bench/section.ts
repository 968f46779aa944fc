/** One part of the benchmark. */
export interface Section<Figures extends object> {
  /** Measures. The result becomes part of the JSON. */
  readonly measure: () => Promise<Figures>;
  /** Returns what was measured as lines of text, for people. */
  readonly report: (measured: Figures) => readonly string[];
}

/** A figure that the project has promised to keep. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly met: boolean;
}

/** Makes a target that must not exceed a limit. */
export function atMost(name: string, value: number, limit: number): Target {
  return { name, value, limit, met: value <= limit };
}

/** Rounds a number to a number of decimals. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
