/** Makes things on a server, with bodies that the spec allows, and takes them away again. */
import { isRecord } from "../../codegen/document.js";
import type { TrafficExchange } from "./exchange.js";
import { answerOf, type Explorer, type Reachable } from "./explorer.js";

/** Something that the run has made. */
export interface Made {
  readonly path: string;
  readonly exchange: TrafficExchange;
  readonly operationId: string;
}

/** Why something could not be done. */
export interface Unable {
  readonly reason: string;
}

/** Where an operation can be tried. */
export interface Place {
  readonly path: string;
  /** What was made for it. */
  readonly made?: { readonly template: string; readonly path: string };
}

/** How many bodies are tried to make something. */
const ATTEMPTS = 4;

/** The answer as it is told: its status, and its code if it is an error. */
export function outcomeOf(exchange: TrafficExchange): string {
  const answer = answerOf(exchange);
  const code = isRecord(answer) ? answer["errorCode"] : undefined;
  return typeof code === "string" ? `${exchange.response.status} ${code}` : String(exchange.response.status);
}

/** The path of one resource that an operation belongs to: `…/users/{userId}` of `…/users/{userId}:addRole`. */
export function resourceOf(template: string): string {
  const segments = template.replace(/:[^/{}]+$/, "").split("/");
  while (segments.length > 0 && segments.at(-1)?.endsWith("}") !== true) segments.pop();
  return segments.join("/");
}

/** The path of the list that a resource is in. */
export function collectionOf(template: string): string {
  return template.slice(0, template.lastIndexOf("/"));
}

/** The JSON that was sent. */
function sentBy({ request }: TrafficExchange): unknown {
  return request.body === undefined ? undefined : JSON.parse(request.body.data);
}

/** Makes and removes things through one {@link Explorer}. */
export class Maker {
  readonly #explorer: Explorer;
  #count = 0;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  /** A body for an operation, in which references are to things that are there. */
  body(reachable: Reachable): unknown {
    const schema = this.#explorer.bodySchema(reachable);
    if (schema === undefined) return undefined;
    const sample = sensible(this.#explorer.sample(schema, this.#count++));
    return this.#refer(
      reachable,
      sample,
      (value) => this.#explorer.context.requests.problems(schema, value).length === 0,
    );
  }

  /** The same value with references to things that are there, as long as it stays what it is. */
  #refer({ operation }: Reachable, value: unknown, isSame: (value: unknown) => boolean): unknown {
    // A name that is given to something new is its own.
    const isNew = operation.method === "POST" && !/:[^/{}]+$/.test(operation.path);
    const referring = withReferences(value, (name) =>
      isNew && name === "username" ? [] : this.#explorer.world.values(name),
    );
    return isSame(referring) ? referring : value;
  }

  /**
   * A boundary value of a body with such references.
   *
   * @param pointer - what the boundary is about, which stays
   */
  refer(reachable: Reachable, value: unknown, valid: boolean, pointer: string): unknown {
    const schema = this.#explorer.bodySchema(reachable) ?? {};
    const kept = pointer.split("/").at(-1) ?? "";
    return this.#refer(
      reachable,
      valid ? sensible(value, kept) : value,
      (changed) => (this.#explorer.context.requests.problems(schema, changed).length === 0) === valid,
    );
  }

  /**
   * Makes one resource.
   *
   * @param template - the path of the resource, ending in its parameter
   */
  async make(template: string): Promise<Made | Unable> {
    const collection = collectionOf(template);
    const create = this.#explorer.find("POST", collection);
    if (create === undefined) return { reason: `no operation makes ${template}` };
    const [path] = this.#explorer.world.paths(collection);
    if (path === undefined) return { reason: `no ${collection} was found` };
    const { operationId } = create.operation;
    let exchange: TrafficExchange | undefined;
    // What a schema allows, a server may still have a reason to refuse: a name that is taken, a time that is too long.
    for (
      let attempt = 0;
      attempt < ATTEMPTS && (exchange === undefined || [400, 409].includes(exchange.response.status));
      attempt++
    ) {
      const body = this.body(create);
      if (body === undefined && create.operation.body?.required === true) {
        return { reason: `no body can be made for ${operationId}` };
      }
      const answered = await this.#explorer.call(create, path, body === undefined ? {} : { body });
      if (answered.missing !== undefined) return { reason: answered.missing };
      exchange = answered.exchange;
    }
    if (exchange === undefined || exchange.response.status >= 300) {
      return { reason: `${operationId} was answered ${exchange === undefined ? "nothing" : outcomeOf(exchange)}` };
    }
    const made = this.#explorer.world.add(template, path, answerOf(exchange), sentBy(exchange));
    if (made === undefined) return { reason: `the answer to ${operationId} does not name what was made` };
    return { path: made, exchange, operationId };
  }

  /** Takes back what an exchange made that was not meant to make anything. */
  async undo(reachable: Reachable, path: string, exchange: TrafficExchange): Promise<void> {
    if (reachable.operation.method !== "POST" || exchange.response.status >= 300) return;
    for (const template of this.#explorer.context.index.paths.keys()) {
      if (collectionOf(template) !== reachable.operation.path || !/\/\{[^{}/]+\}$/.test(template)) continue;
      const made = this.#explorer.world.add(template, path, answerOf(exchange), sentBy(exchange));
      if (made !== undefined) await this.remove(template, made);
    }
  }

  /** Removes a resource; the exchange, or why there is none. */
  async remove(template: string, path: string): Promise<TrafficExchange | Unable> {
    const remove = this.#explorer.find("DELETE", template);
    if (remove === undefined) return { reason: `no operation removes ${template}` };
    const { exchange, missing } = await this.#explorer.call(remove, path);
    if (missing !== undefined) return { reason: missing };
    if (exchange.response.status >= 300) {
      return { reason: `${remove.operation.operationId} was answered ${outcomeOf(exchange)}` };
    }
    this.#explorer.world.remove(path);
    return exchange;
  }

  /** Where an operation can be tried without changing what is not the run's own, unless the target is disposable. */
  async place({ operation }: Reachable): Promise<Place | Unable> {
    const { method, path: template } = operation;
    const known = this.#explorer.world.paths(template);
    const isCollection = method === "POST" && !/:[^/{}]+$/.test(template);
    if (method === "GET" || isCollection) {
      return known[0] === undefined ? { reason: `no ${template} was found` } : { path: known[0] };
    }
    const resource = resourceOf(template);
    const isNested = collectionOf(resource).includes("{");
    const { disposable } = this.#explorer.session;
    if (resource !== "" && (isNested || !disposable)) {
      const made = await this.make(resource);
      if ("path" in made) {
        return {
          path: `${made.path}${template.slice(resource.length)}`,
          made: { template: resource, path: made.path },
        };
      }
      if (!disposable) return made;
    }
    if (!disposable) return { reason: "only what the run has made itself is changed, and this is nothing of it" };
    return known[0] === undefined ? { reason: `no ${template} was found` } : { path: known[0] };
  }

  /** Takes away what was made for a place. */
  async leave({ made }: Place): Promise<void> {
    if (made !== undefined) await this.remove(made.template, made.path);
  }
}

/** Properties of which a request has one: the spec has no words for that. */
const EITHER: readonly (readonly string[])[] = [
  ["ipAddress", "cidrBlock", "awsSecurityGroup"],
  ["apiKey", "serviceAccount"],
];

/** Values for properties whose bounds the spec does not have, or has in a pattern that lets almost anything through. */
const SENSIBLE: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["secretExpiresAfterHours", 24],
  ["ipAddress", "192.0.2.17"],
  ["cidrBlock", "198.51.100.0/24"],
]);

/** Optional properties that are better left out: who or when they are about is somebody's to know. */
const LEFT_OUT: ReadonlySet<string> = new Set(["deleteAfterDate", "orgOwnerId"]);

/**
 * A copy that keeps rules which schemas do not say.
 *
 * @param kept - the property that stays as it is
 */
function sensible(value: unknown, kept = ""): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => sensible(item, kept));
  if (!isRecord(value)) return value;
  const dropped = EITHER.flatMap((names) => {
    const present = names.filter((name) => Object.hasOwn(value, name));
    const stays = present.includes(kept) ? kept : present[0];
    return present.filter((name) => name !== stays);
  });
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, item]): [string, unknown][] => {
      if (dropped.includes(name) || (LEFT_OUT.has(name) && name !== kept)) return [];
      const better = name === kept ? undefined : SENSIBLE.get(name);
      return [[name, better ?? sensible(item, kept)]];
    }),
  );
}

/** A copy in which properties that are named as path parameters have values of those. */
function withReferences(value: unknown, valuesOf: (name: string) => readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withReferences(item, valuesOf));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      const [known] = valuesOf(name);
      if (typeof item === "string" && known !== undefined) return [name, known];
      const [one] = valuesOf(name.replace(/s$/, ""));
      const isList = Array.isArray(item) && name.endsWith("s");
      if (isList && one !== undefined) return [name, [one]];
      if (isList && name.endsWith("Ids")) return [name, []];
      return [name, withReferences(item, valuesOf)];
    }),
  );
}
