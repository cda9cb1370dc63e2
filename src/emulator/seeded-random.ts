/** Random numbers that are the same in each run. */

/**
 * Numbers from 0 up to, but not including, 1: Mulberry32, which is good enough to choose which requests fail.
 *
 * @param seed - a whole number; the same one gives the same numbers
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}
