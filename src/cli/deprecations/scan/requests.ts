/** Recognizes calls that send a request to a path of Atlas, whatever library they use. */
import ts from "typescript";
import { HOLE, type Evaluator } from "./evaluator.js";
import { METHODS, ROOT } from "./fact-index.js";
import { mediaTypesIn, type MediaTypeUse } from "./media-types.js";
import { calleeName, receiverOf, unwrap } from "./syntax.js";
import type { Tracer } from "./tracer.js";

type Call = ts.CallExpression | ts.NewExpression;

/** A request as far as it can be read. */
export interface RequestUse {
  /** The URL in the call. */
  readonly node: ts.Expression;
  /** With holes for what is not known. */
  readonly url: string;
  /** `undefined` if it cannot be told, `null` if it is none that Atlas has. */
  readonly method: string | undefined | null;
  readonly mediaTypes: readonly MediaTypeUse[];
  /** The literals that have been understood as a part of this. */
  readonly literals: readonly ts.Node[];
}

/** Calls that make texts, or only show them. */
const NO_REQUESTS = new Set(["URL", "String", "encodeURI", "replace", "replaceAll", "join", "concat"]);
/** Functions that send a GET unless they are told otherwise. */
const GETTING = new Set(["fetch", "axios", "got", "ky", "request", "Request", "$fetch", "ofetch"]);
const URL_OPTIONS = ["url", "uri", "path", "pathname", "endpoint"];
const BASE_OPTIONS = ["baseURL", "baseUrl", "prefixUrl", "prefix", "base"];
const OTHER_METHODS = new Set(["HEAD", "OPTIONS", "TRACE", "CONNECT"]);
/** Functions that compare or report. */
const COMPARING = new Set(
  "startsWith endsWith includes indexOf match test toBe toEqual toStrictEqual toContain toMatch toMatchObject equal equals strictEqual deepEqual deepStrictEqual Error TypeError".split(
    " ",
  ),
);
/** The methods of {@link COLLECTIONS}. */
const KEEPING = new Set(["get", "set", "has", "add", "delete", "append"]);
const ABOUT_ATLAS = /vnd\.atlas\.|\/api\/atlas\//;
/** What has methods of the same names that send nothing. */
const COLLECTIONS = new Set(["Map", "WeakMap", "Set", "WeakSet", "Headers", "URLSearchParams", "FormData", "Reflect"]);
const MAX_ARGUMENTS = 3;

/** Reads calls. */
export class Requests {
  readonly #tracer: Tracer;
  readonly #evaluator: Evaluator;

  constructor(tracer: Tracer, evaluator: Evaluator) {
    this.#tracer = tracer;
    this.#evaluator = evaluator;
  }

  /** The request that a call sends, if its path is one of Atlas. */
  requestOf(call: Call): RequestUse | undefined {
    const name = calleeName(call);
    if (name !== undefined && NO_REQUESTS.has(name)) return undefined;
    const receiver = receiverOf(call);
    const given = (call.arguments ?? []).filter((argument) => !ts.isSpreadElement(argument)).slice(0, MAX_ARGUMENTS);
    const base = receiver !== undefined && isRequestName(name) ? this.#baseOf(receiver) : undefined;
    for (const node of given.flatMap((argument) => this.#urlsIn(argument))) {
      const text = this.#evaluator.textOf(node);
      if (text === undefined) continue;
      const url = text.text.includes(ROOT) || base === undefined ? text.text : joinUrl(base.url, text.text);
      if (!url.includes(ROOT)) continue;
      const method = this.#methodOf(name, given, node);
      const mediaTypes = mediaTypesIn(given, this.#evaluator);
      const literals = [...text.literals, ...(base?.literals ?? [])];
      const shared = mediaTypes.length === 0 && receiver !== undefined ? this.#sharedTypes(receiver) : [];
      const all = mediaTypes.length === 0 ? shared : mediaTypes;
      return { node, url, method, mediaTypes: all, literals: [...literals, ...all.flatMap((one) => one.literals)] };
    }
    return undefined;
  }

  /** The texts about Atlas in a call that shows, compares or keeps them, and sends nothing. */
  harmlessTexts(call: Call): readonly ts.Node[] {
    const [name = "", receiver] = [calleeName(call), receiverOf(call)];
    const isConsole = receiver !== undefined && ts.isIdentifier(receiver) && receiver.text === "console";
    const isKeeping = receiver !== undefined && KEEPING.has(name);
    if (!isConsole && !isKeeping && !COMPARING.has(name)) return [];
    const texts = (call.arguments ?? []).flatMap((argument) => this.#evaluator.textOf(argument) ?? []);
    const literals = texts.flatMap((text) => (ABOUT_ATLAS.test(text.text) ? text.literals : []));
    if (literals.length === 0 || isConsole || COMPARING.has(name)) return literals;
    // To ask for a type can mean to check much of a program.
    return COLLECTIONS.has(this.#tracer.typeOf(receiver ?? call)?.getSymbol()?.name ?? "") ? literals : [];
  }

  #urlsIn(argument: ts.Expression): ts.Expression[] {
    const inner = unwrap(argument);
    if (ts.isFunctionLike(inner) || ts.isNumericLiteral(inner) || ts.isArrayLiteralExpression(inner)) return [];
    if (!ts.isObjectLiteralExpression(inner)) {
      return [inner, ...(ts.isIdentifier(inner) ? this.#urlOptions(inner) : [])];
    }
    return this.#urlOptions(inner);
  }

  #urlOptions(argument: ts.Expression): ts.Expression[] {
    return URL_OPTIONS.flatMap((name) => this.#evaluator.memberOf(argument, name) ?? []);
  }

  /** The method; `undefined` if it is not known, and `null` if it is none that Atlas has. */
  #methodOf(name: string | undefined, given: readonly ts.Expression[], url: ts.Expression): string | undefined | null {
    const named = methodNamed(name);
    if (named !== undefined) return named;
    for (const argument of given) {
      const option = this.#evaluator.memberOf(argument, "method");
      if (option !== undefined) return this.#methodIn(option);
      const text = argument === url ? undefined : this.#evaluator.textOf(argument)?.text.toUpperCase();
      const method = METHODS.find((known) => known === text);
      if (method !== undefined) return method;
    }
    const isPlain = given.every((argument) => argument === url || this.#isWhole(argument));
    return name !== undefined && GETTING.has(name) && isPlain ? "GET" : undefined;
  }

  #methodIn(option: ts.Expression): string | undefined | null {
    const text = this.#evaluator.textOf(option)?.text.toUpperCase();
    if (text !== undefined && OTHER_METHODS.has(text)) return null;
    return METHODS.find((known) => known === text);
  }

  /** Whether all of an object is written down. */
  #isWhole(argument: ts.Expression): boolean {
    const object = this.#evaluator.objectOf(argument);
    return (
      object?.properties.every((property) => !ts.isSpreadAssignment(property) || this.#isWhole(property.expression)) ===
      true
    );
  }

  /** The base of the URLs of something that was made with one: `axios.create({ baseURL })`. */
  #baseOf(receiver: ts.Expression): { url: string; literals: readonly ts.Node[] } | undefined {
    for (const argument of this.#makerArguments(receiver)) {
      for (const name of BASE_OPTIONS) {
        const option = this.#evaluator.memberOf(argument, name);
        const text = option && this.#evaluator.textOf(option);
        if (text?.text.includes(ROOT) === true) return { url: text.text, literals: text.literals };
      }
    }
    return undefined;
  }

  /** The media types that something was made with, which all its requests send. */
  #sharedTypes(receiver: ts.Expression): MediaTypeUse[] {
    return mediaTypesIn(this.#makerArguments(receiver), this.#evaluator);
  }

  #makerArguments(receiver: ts.Expression): readonly ts.Expression[] {
    const made = this.#evaluator.resolve(receiver);
    if (made === undefined || !(ts.isCallExpression(made) || ts.isNewExpression(made))) return [];
    return made.arguments ?? [];
  }
}

/** The method that a function is named after: `http.delete(…)`, `atlas.DELETE(…)`. */
function methodNamed(name: string | undefined): string | undefined {
  const upper = name?.toUpperCase();
  return upper === "DEL" ? "DELETE" : METHODS.find((method) => method === upper);
}

function isRequestName(name: string | undefined): boolean {
  return name !== undefined && (methodNamed(name) !== undefined || GETTING.has(name));
}

function joinUrl(base: string, path: string): string {
  if (/^https?:/i.test(path)) return path;
  return path.startsWith(HOLE) ? `${base}${path}` : `${base.replace(/\/$/, "")}/${path.replace(/^\//, "")}`;
}
