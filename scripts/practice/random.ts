/** Pseudo-random numbers that are the same for the same seed on every computer. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `min` to `max`, inclusive. */
  int(min: number, max: number): number;
  /** True with a given probability: 0.1 is one call in ten. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Picks by weight: `{ a: 3, b: 1 }` gives "a" three times as often as "b". */
  weighted<K extends string>(weights: Readonly<Partial<Record<K, number>>>): K;
}

/** Starts a sequence from a seed and a position, so that each child has its own sequence. */
export function randomOf(seed: number, position = 0): Random {
  let state = mix(Math.imul(seed, 0x9e3779b1) ^ mix(position + 0x7f4a7c15));
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    return mix(state) / 4_294_967_296;
  };
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const item = list[int(0, list.length - 1)];
      if (item === undefined) throw new Error("There is nothing to pick from.");
      return item;
    },
    weighted: (weights) => pickByWeight(weights, next()),
  };
}

/** Mixes the bits of a whole number into 0 to 4,294,967,295. */
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function pickByWeight<K extends string>(
  weights: Readonly<Partial<Record<K, number>>>,
  probability: number,
): K {
  const names = Object.keys(weights) as K[];
  let total = 0;
  for (const name of names) total += weights[name] ?? 0;
  let remaining = probability * total;
  for (const name of names) {
    remaining -= weights[name] ?? 0;
    if (remaining < 0) return name;
  }
  throw new Error("Every weight is zero.");
}
