/** Somebody who can stand in a {@link Line}. */
export interface Waiting<Self> {
  before?: Self | undefined;
  behind?: Self | undefined;
}

/** Those who wait, first come, first served. Whoever gives up leaves at once, however many wait. */
export class Line<Item extends Waiting<Item>> {
  #first: Item | undefined;
  #last: Item | undefined;
  #size = 0;

  get first(): Item | undefined {
    return this.#first;
  }

  get size(): number {
    return this.#size;
  }

  join(item: Item): void {
    item.before = this.#last;
    item.behind = undefined;
    if (this.#last === undefined) this.#first = item;
    else this.#last.behind = item;
    this.#last = item;
    this.#size += 1;
  }

  /** Only for somebody who is in this line. */
  leave({ before, behind }: Item): void {
    if (before === undefined) this.#first = behind;
    else before.behind = behind;
    if (behind === undefined) this.#last = before;
    else behind.before = before;
    this.#size -= 1;
  }
}
