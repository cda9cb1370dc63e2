/** A clock that can be set, so that a sunset can be reached without waiting for it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Stands still at this time from now on. */
  set(time: Date | string | number): void;
  /** Moves on by so many milliseconds. */
  advance(milliseconds: number): void;
  /** Takes the time from its source again. */
  reset(): void;
}

/**
 * @param source - where the time comes from until the clock is set; default `Date.now`
 */
export function createClock(source: () => number = Date.now): Clock {
  let fixed: number | undefined;
  let offset = 0;
  const now = (): number => (fixed ?? source()) + offset;
  return {
    now,
    set(time) {
      const value = new Date(time).getTime();
      if (Number.isNaN(value)) throw new RangeError(`${String(time)} is no time`);
      [fixed, offset] = [value, 0];
    },
    advance: (milliseconds) => (offset += milliseconds),
    reset: () => ([fixed, offset] = [undefined, 0]),
  };
}
