/** A fixed sequence of draws: the same seed gives the same ones on every machine and in every release of Node. */
export interface Draw {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  /** One of a list that is not empty. */
  from<T>(list: readonly T[]): T;
  /** True once in `n` draws on average. */
  once(n: number): boolean;
}

/** Starts a sequence (xorshift, 32 bits). */
export function drawing(seed: number): Draw {
  // The generator stands still at 0, and near seeds must not give near sequences.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const below = (limit: number) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const from = <T>(list: readonly T[]) => {
    const index = below(list.length);
    if (!(index in list)) throw new Error('Unexpected empty list, expected something to draw from');
    return list[index] as T;
  };
  for (let i = 0; i < 8; i++) below(2);
  return { below, from, once: (n) => below(n) === 0 };
}

/** A list of `count` things, each made in its turn. */
export function listOf<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
