import fc from "fast-check";
import { expect, it } from "vitest";
import { seededRandom } from "../../src/emulator/seeded-random.js";

it("gives the same numbers for the same seed, from 0 up to but not including 1", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const [one, two] = [seededRandom(seed), seededRandom(seed)];
      for (let index = 0; index < 100; index += 1) {
        const number = one();
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
        expect(two()).toBe(number);
      }
    }),
  );
});

it("spreads them evenly", () => {
  const random = seededRandom(1);
  const counts = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 10_000; index += 1) {
    const place = Math.floor(random() * 10);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
