/** Collects what was passed over, so that each reason is told once. */
import { listed, plural } from "../../../conformance/report/plain.js";

const SHOWN = 3;

export type NoticeReason = "node_modules" | "linked" | "unreadable" | "huge" | "binary" | "deep" | "broken" | "config";

/** What is said of each reason: the noun, and the rest of the sentence. */
const REASONS: Readonly<Record<NoticeReason, readonly [noun: string, what: string]>> = {
  node_modules: ["folder", "named node_modules passed over"],
  linked: ["link", "to a folder that is read already passed over"],
  unreadable: ["file", "that cannot be read passed over"],
  huge: ["file", "of more than 4 MiB passed over"],
  binary: ["file", "that is no text passed over"],
  deep: ["file", "that is nested too deeply passed over"],
  broken: ["file", "with syntax errors read as far as possible"],
  config: ["configuration", "with errors used as far as possible"],
};

/** Notices of one scan. */
export class Notices {
  readonly #places = new Map<NoticeReason, Set<string>>();

  add(reason: NoticeReason, place: string): void {
    const places = this.#places.get(reason) ?? new Set();
    this.#places.set(reason, places.add(place));
  }

  /** A sentence for each reason. */
  texts(): string[] {
    return [...this.#places].map(([reason, places]) => {
      const [noun, what] = REASONS[reason];
      return `${plural(places.size, noun)} ${what}: ${listed([...places], SHOWN)}.`;
    });
  }
}
