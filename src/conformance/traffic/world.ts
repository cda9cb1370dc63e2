/** What is known of the resources of a server: their paths, found in its answers. */
import { isRecord } from "../../codegen/document.js";

/** Properties that hold the value of a path parameter, where the names differ. */
const ALIASES: ReadonlyMap<string, readonly string[]> = new Map([
  ["entryValue", ["cidrBlock", "ipAddress", "awsSecurityGroup"]],
  ["ipAddress", ["ipAddress", "cidrBlock"]],
  ["userName", ["username"]],
]);

/** How many paths are used for one template. */
const PATHS = 2;
/** How many values are kept for one name. */
const VALUES = 8;

/** The resources of one server, as one API date sees them. */
export class World {
  /** JSON answers by path. */
  readonly #answers = new Map<string, unknown>();
  /** What was made by the run itself, by the path of its collection; the newest first. */
  readonly #made = new Map<string, unknown[]>();
  readonly #removed = new Set<string>();
  /** Values by the name of a path parameter, wherever they were found. */
  readonly #values = new Map<string, Set<string>>();
  readonly #names: ReadonlySet<string>;
  readonly #fits: (name: string, value: string) => boolean;

  /**
   * @param names - the path parameters that there are
   * @param fits - whether a value can stand in the place of a parameter
   */
  constructor(names: ReadonlySet<string>, fits: (name: string, value: string) => boolean) {
    this.#names = names;
    this.#fits = fits;
  }

  /**
   * Remembers the answer to a read.
   *
   * @param child - the parameter that stands after the path, if one does
   */
  learn(path: string, answer: unknown, child?: string): void {
    this.#answers.set(path, answer);
    for (const item of [answer, ...itemsOf(answer)]) {
      this.#remember(item);
      for (const value of child === undefined ? [] : this.#valuesOf(item, child)) this.#keep(child ?? "", value);
    }
  }

  /** Keeps what is known now; the function that it gives goes back to it. */
  checkpoint(): () => void {
    const [answers, made] = [new Map(this.#answers), new Map(this.#made)];
    const [removed, values] = [new Set(this.#removed), new Map(this.#values)];
    return () => {
      refill(this.#answers, answers);
      refill(this.#made, made);
      refill(this.#values, values);
      this.#removed.clear();
      for (const path of removed) this.#removed.add(path);
    };
  }

  /**
   * Remembers something that was made.
   *
   * @param item - the answer
   * @param sent - what was sent: it names what the answer shows as a whole list
   * @returns its path, or `undefined` if neither names it
   */
  add(template: string, collection: string, item: unknown, sent: unknown): string | undefined {
    const name = /\{([^{}]+)\}$/.exec(template)?.[1] ?? "";
    const asked: unknown = Array.isArray(sent) ? sent[0] : sent;
    const value = [item, asked].flatMap((source) => this.#valuesOf(source, name))[0];
    if (value === undefined) return undefined;
    this.#made.set(collection, [item, ...(this.#made.get(collection) ?? [])]);
    this.#keep(name, value);
    return `${collection}/${encodeURIComponent(value)}`;
  }

  /** The resource is no longer there. */
  remove(path: string): void {
    this.#answers.delete(path);
    this.#removed.add(path);
  }

  /** Known values of a path parameter. */
  values(name: string): readonly string[] {
    return [...(this.#values.get(name) ?? [])];
  }

  /** Paths that a template stands for, as far as they are known. */
  paths(template: string): readonly string[] {
    const slash = template.lastIndexOf("/");
    if (slash < 0) return [template];
    const segment = template.slice(slash + 1);
    const prefix = template.slice(0, slash);
    const parents = this.paths(prefix);
    const parameters = [...segment.matchAll(/\{([^{}]+)\}/g)];
    const [parameter] = parameters;
    if (parameter === undefined) return parents.map((parent) => `${parent}/${segment}`);
    // Nobody can tell which values go together.
    if (parameters.length > 1) return [];
    const [whole, name = ""] = parameter;
    const found = parents.flatMap((parent) => this.#children(parent, name).map((value) => [parent, value] as const));
    const guessed = parents.flatMap((parent) => this.values(name).map((value) => [parent, value] as const));
    const paths = (found.length > 0 ? found : guessed)
      .map(([parent, value]) => `${parent}/${segment.replace(whole, () => encodeURIComponent(value))}`)
      .filter((path) => !this.#isRemoved(path));
    return [...new Set(paths)].slice(0, PATHS);
  }

  #isRemoved(path: string): boolean {
    return [...this.#removed].some(
      (gone) => path === gone || path.startsWith(`${gone}/`) || path.startsWith(`${gone}:`),
    );
  }

  /** The values of a parameter that stands after a path. */
  #children(parent: string, name: string): string[] {
    const slash = parent.lastIndexOf("/");
    const owner = parent.slice(0, slash);
    const last = parent.slice(slash + 1);
    const answer = last === "byName" ? this.#answers.get(owner) : this.#answers.get(parent);
    const listed = itemsOf(answer);
    const above = this.#answers.get(owner);
    // What has no list of its own may be part of what it belongs to.
    const inner = isRecord(above) ? above[last] : undefined;
    const items = [...(this.#made.get(parent) ?? []), ...(listed.length > 0 ? listed : itemsOf(inner))];
    return [...new Set(items.flatMap((item) => this.#valuesOf(item, name)))];
  }

  #valuesOf(item: unknown, name: string): string[] {
    if (typeof item === "string") return this.#fits(name, item) ? [item] : [];
    if (!isRecord(item)) return [];
    const byName = new Map(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
    const end = name.endsWith("Id") ? ["id"] : name.endsWith("Name") ? ["name"] : [];
    const keys = [...(ALIASES.get(name) ?? [name]), ...end];
    for (const key of keys) {
      const value = byName.get(key.toLowerCase());
      if (typeof value === "string" && value !== "" && this.#fits(name, value)) return [value];
    }
    return [];
  }

  #remember(item: unknown): void {
    if (!isRecord(item)) return;
    for (const [key, value] of Object.entries(item)) {
      if (this.#names.has(key) && typeof value === "string" && this.#fits(key, value)) this.#keep(key, value);
    }
  }

  #keep(name: string, value: string): void {
    const values = this.#values.get(name) ?? new Set<string>();
    // A new set, so that a checkpoint keeps its own.
    if (values.size < VALUES) this.#values.set(name, new Set([...values, value]));
  }
}

function refill<T>(map: Map<string, T>, entries: ReadonlyMap<string, T>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

/** The items of a list, bare or in a page. */
function itemsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  const results = isRecord(answer) ? answer["results"] : undefined;
  return Array.isArray(results) ? results : [];
}
