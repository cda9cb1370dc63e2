/** Guards against documents that are small as text and endless as data. */
import { SpecError } from "./spec-error.js";

/** The official document has about 200,000 values. */
const MAX_VALUES = 5_000_000;

/**
 * Counts the values of a parsed document as if every alias were written out.
 *
 * @throws {SpecError} `SPEC_TOO_LARGE` if there are too many, or if a value contains itself
 */
export function checkSize(value: unknown, source: string): void {
  const counts = new Map<object, number>();
  const open = new Set<object>();
  const count = (item: unknown): number => {
    if (typeof item !== "object" || item === null) return 1;
    const known = counts.get(item);
    if (known !== undefined) return known;
    if (open.has(item)) throw new SpecError("SPEC_TOO_LARGE", `${source} has an alias that contains itself.`);
    open.add(item);
    let total = 1;
    for (const child of Object.values(item)) {
      total += count(child);
      if (total > MAX_VALUES) {
        throw new SpecError(
          "SPEC_TOO_LARGE",
          `${source} has more than ${MAX_VALUES} values once its aliases are expanded.`,
        );
      }
    }
    open.delete(item);
    counts.set(item, total);
    return total;
  };
  count(value);
}
