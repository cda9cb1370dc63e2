/** Keeps what a condition allows, and finds out beforehand whether that is anything at all. */
import fc from "fast-check";

const PROBES = 24;

/**
 * The values that a condition allows. fast-check would look for one without end where there is none, so a few are tried
 * at once, the same ones every time.
 *
 * @returns `undefined` where none of them is allowed
 */
export function fitting<T>(
  source: fc.Arbitrary<T>,
  allows: (value: T) => boolean,
  probes: number = PROBES,
): fc.Arbitrary<T> | undefined {
  const tried = fc.sample(source, { seed: 1, numRuns: probes });
  const allowed = tried.filter(allows);
  if (allowed.length === tried.length) return source.filter(allows);
  if (allowed.length === 0) return undefined;
  // A filter that refuses nearly everything takes long; what was found is enough.
  return allowed.length * 4 > tried.length ? source.filter(allows) : fc.constantFrom(...allowed);
}
