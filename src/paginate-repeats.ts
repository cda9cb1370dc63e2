/** Whether a list goes in circles. */

/** So many pages in a row that have been there before, and it does, even if each of them has but one item. */
const MOST_REPEATED = 10;

/**
 * Takes one page after another.
 *
 * A page that has been there before proves a circle, unless all its items are alike: an item that is put in front of a list
 * moves all others, and in pages of one item the page before comes again.
 *
 * @returns whether the pages so far prove that the list goes in circles
 */
export function circleFinder(): (items: readonly unknown[]) => boolean {
  const seen = new Set<number>();
  let repeated = 0;
  return (items) => {
    const identities = items.map(identityOf);
    const page = digest(identities);
    if (!seen.has(page)) {
      seen.add(page);
      repeated = 0;
      return false;
    }
    return new Set(identities).size > 1 || ++repeated === MOST_REPEATED;
  };
}

/** What tells an item from the others: its id, and all of it where it has none. */
function identityOf(item: unknown): string {
  if (typeof item === "object" && item !== null && "id" in item && typeof item.id === "string") return item.id;
  return JSON.stringify([item], (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
}

/**
 * 53 bits of all identities: pages are told apart by them without keeping what can be as long as the list.
 *
 * @see https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js
 */
function digest(identities: readonly string[]): number {
  const text = identities.join("\0");
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x9e3779b1);
    low = Math.imul(low ^ code, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (low & 0x1fffff) * 0x100000000 + (high >>> 0);
}
