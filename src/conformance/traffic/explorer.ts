/** Finds out what a server holds, and makes and removes things there. */
import type { Schema } from "../../codegen/document.js";
import { formatMediaType } from "../../media-type.js";
import type { ResourceVersion } from "../../operation.js";
import { resolveVersion } from "../../version.js";
import { sampleOf } from "../values/arbitrary.js";
import { header, textOf, type SkippedEntry, type TrafficExchange } from "./exchange.js";
import { queryTexts } from "./parameters.js";
import { entriesFor, type SpecOperation } from "./spec-index.js";
import type { Answered, Probe, Session } from "./target.js";
import { TrafficError } from "./traffic-error.js";
import type { TrafficContext } from "./traffic-check.js";
import { World } from "./world.js";

/** An operation in the resource version that an API date leads to. */
export interface Reachable {
  readonly operation: SpecOperation;
  readonly version: ResourceVersion;
  readonly accept: string;
}

/** A day before the first resource version. */
const TOO_OLD = "2022-12-31";

/** How often another body is tried, if one cannot be made or does not fit. */
const SEEDS = 5;

/** One server, seen with one API date. */
export class Explorer {
  readonly context: TrafficContext;
  readonly session: Session;
  readonly apiDate: string;
  readonly seed: number;
  readonly world: World;
  /** Why operations were not called. */
  readonly #skipped = new Map<string, string>();
  readonly #called = new Set<string>();
  readonly #reachable: ReadonlyMap<string, Reachable>;
  /** The parameter that stands after a path. */
  readonly #children: ReadonlyMap<string, string>;
  #hasAnswered = false;

  constructor(context: TrafficContext, session: Session, apiDate: string, seed: number) {
    this.context = context;
    this.session = session;
    this.apiDate = apiDate;
    this.seed = seed;
    const schemas = new Map(
      context.index.operations.flatMap(({ parameters }) =>
        parameters
          .filter((parameter) => parameter.in === "path")
          .map(({ name, schema = {} }) => [name, schema] as const),
      ),
    );
    const fits = (name: string, value: string): boolean =>
      value !== "." &&
      value !== ".." &&
      // Some patterns of the official document describe what is encoded.
      [value, encodeURIComponent(value)].some(
        (text) => context.requests.problems(schemas.get(name) ?? {}, text).length === 0,
      );
    this.#children = new Map(
      [...context.index.paths.keys()].flatMap((template) => {
        const [, path, name] = /^(.*)\/\{([^{}/]+)\}$/.exec(template) ?? [];
        return path === undefined || name === undefined ? [] : [[path, name] as const];
      }),
    );
    // Lists of names are references too.
    this.world = new World(new Set([...schemas.keys(), "username"]), fits);
    this.#reachable = new Map(context.index.operations.flatMap((operation) => this.#reach(operation)));
  }

  #reach(operation: SpecOperation): [string, Reachable][] {
    const { versions } = operation.table;
    const name = resolveVersion(
      versions.map(({ version }) => version),
      this.apiDate,
    );
    const version = versions.find((candidate) => candidate.version === name);
    if (version === undefined) return [];
    const suffixes = Object.values(version.responses).flat();
    const suffix = suffixes.length === 0 || suffixes.includes("json") ? "json" : (suffixes[0] ?? "json");
    return [
      [`${operation.method} ${operation.path}`, { operation, version, accept: formatMediaType(this.apiDate, suffix) }],
    ];
  }

  /** The operations that exist at the API date: those of short paths first. */
  operations(): readonly Reachable[] {
    const depth = ({ operation }: Reachable): number => operation.path.split("/").length;
    return [...this.#reachable.values()].sort(
      (a, b) =>
        depth(a) - depth(b) || (a.operation.path < b.operation.path ? -1 : a.operation.path > b.operation.path ? 1 : 0),
    );
  }

  /** The operation of a method and a path, if it exists at the API date. */
  find(method: string, path: string): Reachable | undefined {
    return this.#reachable.get(`${method} ${path}`);
  }

  /** Sends a request for an operation. */
  async call(
    reachable: Reachable,
    path: string,
    more: Omit<Partial<Probe>, "method" | "path"> = {},
  ): Promise<Answered> {
    const { operation, accept } = reachable;
    const answered = await this.session.send(
      { method: operation.method, path, accept, ...more },
      operation.operationId,
    );
    if (answered.missing === undefined && more.unkept !== true) this.#called.add(operation.operationId);
    return answered;
  }

  /**
   * Reads everything that can be reached: lists first, then what is in them.
   *
   * @throws {TrafficError} `TRAFFIC_NOT_ATLAS`, `TRAFFIC_UNREACHABLE`, `TRAFFIC_UNAUTHORIZED`
   */
  async read(): Promise<void> {
    const asked = new Set<string>();
    const reads = this.operations().filter(({ operation }) => operation.method === "GET");
    // What is found late may be what an earlier path needs.
    for (const round of [1, 2]) {
      for (const reachable of reads) {
        const query = this.requiredQuery(reachable);
        const paths = this.world.paths(reachable.operation.path).filter((path) => !asked.has(path));
        if (paths.length === 0 && round === 2 && !this.#wasAsked(reachable, asked))
          this.skip(
            reachable,
            query === undefined ? "a parameter that it needs is not known" : `no ${reachable.operation.path} was found`,
          );
        if (query === undefined) continue;
        for (const [index, path] of paths.entries()) {
          asked.add(path);
          const answer = await this.#readOne(reachable, path, query);
          if (index === 0) await this.#readPage(reachable, path, answer);
        }
      }
    }
    await this.#askWithoutVersion();
    const { exchanges, name } = this.session;
    if (exchanges.length > 0 && exchanges.every(({ response }) => response.status === 401)) {
      throw new TrafficError("TRAFFIC_UNAUTHORIZED", `${name} does not take the credentials: every answer is 401.`);
    }
  }

  /** Two reads with an `Accept` that leads to no version. */
  async #askWithoutVersion(): Promise<void> {
    const read = this.operations().find(({ operation }) => operation.method === "GET" && !operation.open);
    const [path] = read === undefined ? [] : this.world.paths(read.operation.path);
    if (read === undefined || path === undefined) return;
    const query = this.requiredQuery(read) ?? "";
    for (const accept of ["application/json", formatMediaType(TOO_OLD, "json")]) {
      await this.call(read, `${path}${query}`, { accept });
    }
  }

  #wasAsked({ operation }: Reachable, asked: ReadonlySet<string>): boolean {
    return [...asked].some((path) => this.context.index.find(path)?.template === operation.path);
  }

  /** Remembers why an operation was not called. */
  skip({ operation }: Reachable, reason: string): void {
    this.#skipped.set(operation.operationId, reason);
  }

  /** The operations that were never called, and why. */
  skipped(): SkippedEntry[] {
    const place = { source: this.session.name, index: this.session.exchanges.length, apiDate: this.apiDate };
    return [...this.#skipped]
      .filter(([operationId]) => !this.#called.has(operationId))
      .map(([operationId, reason]) => ({ ...place, operationId, reason }));
  }

  async #readOne(reachable: Reachable, path: string, query: string): Promise<unknown> {
    const { exchange, missing } = await this.call(reachable, `${path}${query}`);
    if (missing !== undefined) {
      this.skip(reachable, missing);
      return undefined;
    }
    const answer = answerOf(exchange);
    if (exchange.response.status !== 200 || answer === undefined) {
      if (!this.#hasAnswered) refuseForeign(exchange, this.session.name);
      return answer;
    }
    this.#hasAnswered = true;
    this.world.learn(path, answer, this.#children.get(reachable.operation.path));
    return answer;
  }

  /** A second page of a list that has more than one item. */
  async #readPage(reachable: Reachable, path: string, answer: unknown): Promise<void> {
    const { pagination, parameters } = reachable.operation.table;
    const isPaged = pagination === "counted" && parameters.some(({ name }) => name === "itemsPerPage");
    const total = typeof answer === "object" && answer !== null && "totalCount" in answer ? answer.totalCount : 0;
    if (isPaged && Number(total) > 1) await this.call(reachable, `${path}?itemsPerPage=1&pageNum=2`);
  }

  /**
   * Keeps what is known and, where that is possible, what the server holds; the function that it gives goes back to it.
   */
  checkpoint(): () => void {
    const world = this.world.checkpoint();
    const server = this.session.checkpoint?.();
    return () => {
      server?.();
      if (server !== undefined) world();
    };
  }

  /** Whether the server still answers: a change can lock out whoever made it. */
  async isOpen(): Promise<boolean> {
    const read = this.operations().find(({ operation }) => operation.method === "GET" && !operation.open);
    const [path] = read === undefined ? [] : this.world.paths(read.operation.path);
    if (read === undefined || path === undefined) return true;
    const { exchange } = await this.call(read, path, { unkept: true });
    return exchange.response.status !== 401 && exchange.response.status !== 403;
  }

  /** The query with what has to be in it, or `undefined` if that cannot be made. */
  requiredQuery({ operation }: Reachable): string | undefined {
    const query = new URLSearchParams();
    for (const { name, in: where, required, schema = {} } of operation.parameters) {
      if (where !== "query" || required !== true) continue;
      const known = this.world.values(name)[0];
      const value = known ?? this.sample(schema);
      if (value === undefined) return undefined;
      for (const text of queryTexts(value)) query.append(name, text);
    }
    return query.size === 0 ? "" : `?${query.toString()}`;
  }

  /**
   * A value of a schema, or `undefined` if none can be made.
   *
   * @param more - another number gives another value
   */
  sample(schema: Schema, more = 0): unknown {
    for (let attempt = 0; attempt < SEEDS; attempt++) {
      try {
        const value = sampleOf(this.context.document, schema, "request", this.seed + attempt + more * SEEDS);
        if (this.context.requests.problems(schema, value).length === 0) return value;
      } catch {
        // A pattern that no text is known for.
        return undefined;
      }
    }
    return undefined;
  }

  /** The schema of the body that an operation takes in this version. */
  bodySchema({ operation, version }: Reachable): Schema | undefined {
    return entriesFor(operation.body?.content ?? {}, version.version).find(
      ([, media]) => media.schema !== undefined,
    )?.[1].schema;
  }

  /** A path that a template could stand for, of things that are not there. */
  madeUp({ path, parameters }: SpecOperation): string | undefined {
    const made = path.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const value = this.sample(parameters.find((parameter) => parameter.name === name)?.schema ?? { type: "string" });
      return typeof value === "string" && value !== "" ? encodeURIComponent(value) : whole;
    });
    return made.includes("{") ? undefined : made;
  }
}

/** HTML is not what Atlas answers with, so somebody else does. */
function refuseForeign({ response }: TrafficExchange, name: string): void {
  const type = header(response.headers, "content-type") ?? "";
  const text = response.body === undefined ? "" : (textOf(response.body) ?? "");
  if (!/^text\/html\b/i.test(type) && !text.trimStart().startsWith("<")) return;
  const message = `${name} answers with HTML, so it is not the Atlas Administration API; check the base URL.`;
  throw new TrafficError("TRAFFIC_NOT_ATLAS", message);
}

/** The JSON of an answer; `undefined` if it is none. */
export function answerOf({ response }: TrafficExchange): unknown {
  const text = response.body === undefined ? undefined : textOf(response.body);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
