/** How far a list goes. */
import type { CallInfo } from "./errors/atlas-error.js";
import { pageError, type Page } from "./paginate-page.js";
import { circleFinder } from "./paginate-repeats.js";

/** What is asked for. */
export interface Plan {
  /** Whether there is more than one page. */
  readonly paged: boolean;
  /** The number of the page to start from. */
  readonly first: number;
  /** How many items a page is to have. */
  readonly size: number;
  /** How many pages are under way, or ready, at most. */
  readonly concurrency: number;
}

/** So many full pages beyond twice the announced ones, or empty ones in a row, and the list counts as endless. */
const SLACK = 100;

/**
 * Decides after each page which page is the last one worth asking for.
 *
 * Nothing that a page says is sure: the number of items is an estimate, and not every server links to the next page. Nor is
 * what it holds: it has fewer items than were asked for, down to none, where the server's largest page is a smaller one, or
 * where the server leaves out what the caller may not see. So a list ends with a page that is not full only if no page is said
 * to follow and the count is reached.
 *
 * @throws {AtlasResponseError} (the function that it gives) if the list would never end
 */
export function horizon(call: CallInfo, plan: Plan): (number: number, page: Page) => number {
  const isCircle = circleFinder();
  /** How many items the list has, about; 0 as long as nobody says. */
  let total = 0;
  /** How many items the largest page so far had. */
  let largest = 0;
  /** How many pages in a row had none. */
  let empty = 0;
  /** Whether the server's largest page is a smaller one than was asked for, as far as is proved. */
  let isCapped = false;
  const size = (): number => (isCapped ? largest : plan.size);
  const announced = (): number => Math.floor(total / size()) + 1;

  const endsBefore = (number: number, { hasNext, response }: Page): boolean => {
    empty++;
    if (!hasNext && ((number - 1) * size() >= total || empty > SLACK)) return true;
    if (empty > SLACK) throw pageError("ENDLESS_PAGES", call, response, `with empty pages up to page ${number}`);
    return false;
  };

  const endsWith = (number: number, { items, hasNext, response, total: counted }: Page): boolean => {
    if (isCircle(items)) {
      throw pageError("REPEATED_PAGE", call, response, `with a page ${number} that was there before`);
    }
    empty = 0;
    const isFirst = largest === 0;
    largest = Math.max(largest, items.length);
    // Full pages would have had all items a page ago.
    isCapped ||= (number - 2) * plan.size >= total;
    if (counted !== undefined && number - plan.first > 2 * announced() + SLACK) {
      const what = `with full pages up to page ${number}, having announced ${total} items`;
      throw pageError("ENDLESS_PAGES", call, response, what);
    }
    if (hasNext || items.length >= (isFirst ? plan.size : largest)) return false;
    if (!isFirst) return number * largest >= total;
    // How many items there were before is known on page 1 only, as long as a full page may be a smaller one.
    return total === 0 || (number === 1 && items.length >= total);
  };

  return (number, page) => {
    if (!plan.paged || Array.isArray(page.data)) return number;
    total = page.total ?? total;
    const ends = page.items.length === 0 ? endsBefore : endsWith;
    return ends(number, page) ? number : Math.max(number + 1, announced());
  };
}
