/** How many calls are under way at most at first. */
export const FIRST_CALLS = 10;

/**
 * How many calls may be under way after one of them was answered. With each round of answers that tell how much is left,
 * half as many more, so that they tell it before it is too late; with two rounds of answers that do not, one more.
 *
 * @param inFlight - how many were under way, this one included
 */
export function widened(size: number, inFlight: number, isRead: boolean): number {
  // What nobody made use of is no reason to allow more.
  if (inFlight * 2 < size) return size;
  return size + (isRead ? 0.5 : 0.5 / size);
}
