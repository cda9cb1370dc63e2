/** The first back-off is at most this long, in milliseconds; each one after it at most twice the one before. */
const BASE_DELAY = 500;

/**
 * How long to wait before a try, in milliseconds, when the server did not say: anything from 0 up to a bound that doubles
 * (full jitter), so that many clients do not come back at the same moment.
 *
 * @param attempt - 0 before the first repetition
 * @param maxDelay - the longest wait, in milliseconds
 * @param random - from 0 up to, but not including, 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backOff(attempt: number, maxDelay: number, random: number): number {
  return random * Math.min(maxDelay, BASE_DELAY * 2 ** attempt);
}

/**
 * How long to wait before a try, in milliseconds; `undefined` if that would be longer than `maxDelay`.
 *
 * @param asked - what the server asked for, in milliseconds, obeyed to the letter; `undefined` if it did not
 * @param attempt - 0 before the first repetition
 * @param random - from 0 up to, but not including, 1
 */
export function retryDelay(
  asked: number | undefined,
  attempt: number,
  maxDelay: number,
  random: number,
): number | undefined {
  if (asked === undefined) return backOff(attempt, maxDelay, random);
  return asked <= maxDelay ? asked : undefined;
}
