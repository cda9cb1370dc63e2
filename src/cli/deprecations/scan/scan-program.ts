/** Scans the files of one program: first the calls, then what is left of names and texts. */
import ts from "typescript";
import { GENERATED_MARK } from "../../../codegen/generate.js";
import type { OperationFacts } from "../facts.js";
import type { Finding } from "../finding.js";
import { Clients, DEFAULT_API_DATE, defaultCaveat } from "./client.js";
import { Evaluator } from "./evaluator.js";
import { ROOT, type FactIndex } from "./fact-index.js";
import { judgeApiDate, judgeOperation } from "./judge.js";
import { mediaTypesIn, mediaTypeVersion } from "./media-types.js";
import { MethodUses } from "./method-uses.js";
import type { SourceProgram } from "./program.js";
import { Requests, type RequestUse } from "./requests.js";
import { calleeName, isNotCode, isText, receiverOf, unwrap, walk } from "./syntax.js";
import { Tracer } from "./tracer.js";
import type { OperationUse, UsedVersion } from "./use.js";

/** A file without this word calls nothing of Atlas, unless it gets a client from another one. */
const WORD = /atlas/i;
/** How generated files begin what they say of a method group. */
const GENERATED = "The operation methods of API date";

/** The findings of one program. */
export function scanProgram(program: SourceProgram, index: FactIndex, now: number): Finding[] {
  if (!program.sources.some(({ text }) => WORD.test(text))) return [];
  return new ProgramScan(program, index, now).run();
}

/** A name that stands for an operation method. */
interface Alias {
  readonly use: OperationUse;
  isReferred: boolean;
}

class ProgramScan {
  readonly #sources: readonly ts.SourceFile[];
  readonly #index: FactIndex;
  readonly #now: number;
  readonly #tracer: Tracer;
  readonly #evaluator: Evaluator;
  readonly #clients: Clients;
  readonly #methods: MethodUses;
  readonly #requests: Requests;
  readonly #aliases = new Map<ts.Symbol, Alias>();
  readonly #declarations = new Set<ts.Node>();
  readonly #understood = new Set<ts.Node>();
  readonly #findings: Finding[] = [];
  readonly #fileDates = new Map<ts.SourceFile, string | undefined>();

  constructor({ checker, sources, all }: SourceProgram, index: FactIndex, now: number) {
    // What this package generates calls nothing; it is there for its types.
    this.#sources = sources.filter(({ text }) => !text.startsWith(GENERATED_MARK));
    this.#index = index;
    this.#now = now;
    this.#tracer = new Tracer(checker, sources);
    this.#evaluator = new Evaluator(this.#tracer);
    this.#clients = new Clients(this.#tracer, this.#evaluator);
    const names = new Set([...index.names, ...generatedNames(all)]);
    this.#methods = new MethodUses(this.#tracer, this.#evaluator, this.#clients, index, names);
    this.#requests = new Requests(this.#tracer, this.#evaluator);
  }

  run(): Finding[] {
    for (const source of this.#sources) walkCode(source, (node) => this.#visitCall(node));
    for (const source of this.#sources) walkCode(source, (node) => this.#visitRest(node));
    for (const { use, isReferred } of this.#aliases.values()) if (!isReferred) this.#report(use);
    return this.#findings;
  }

  #visitCall(node: ts.Node): void {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const harmless = this.#requests.harmlessTexts(node);
      this.#understand(harmless);
      const request = harmless.length > 0 ? undefined : this.#requests.requestOf(node);
      if (request !== undefined) this.#visitRequest(node, request);
      const named = ts.isCallExpression(node) ? this.#methods.ofCall(node) : undefined;
      if (named !== undefined) this.#report(named);
    } else if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) {
      const use = this.#methods.ofAccess(node);
      if (use !== undefined) this.#visitMethod(node, use);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const use = ts.isIdentifier(node.name) ? this.#methods.ofBinding(node) : undefined;
      if (use !== undefined) this.#keepAlias(node.name, use);
    }
  }

  #visitMethod(access: ts.Expression, use: OperationUse): void {
    const { parent } = outermost(access);
    if (ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name)) this.#keepAlias(parent.name, use);
    else this.#report({ ...use, ...this.#stated(access) });
  }

  /** It is told of where the name is used; where it was given only if it is used nowhere. */
  #keepAlias(name: ts.BindingName, use: OperationUse): void {
    const symbol = this.#tracer.symbolOf(name);
    this.#declarations.add(name);
    if (symbol === undefined) this.#report(use);
    else this.#aliases.set(symbol, { use, isReferred: false });
  }

  #visitRest(node: ts.Node): void {
    if (ts.isIdentifier(node)) this.#visitName(node);
    else if (isText(node)) this.#visitText(node);
  }

  #visitName(node: ts.Identifier): void {
    if (this.#aliases.size === 0 || this.#declarations.has(node) || isOnlyNamed(node)) return;
    const symbol = this.#tracer.symbolOf(node);
    const alias = symbol && this.#aliases.get(symbol);
    if (alias === undefined) return;
    alias.isReferred = true;
    this.#report({ ...alias.use, node, ...this.#stated(node) });
  }

  /** The version that the call of a method states itself: a client leaves an `Accept` of its caller as it is. */
  #stated(method: ts.Expression): UsedVersion & Partial<Pick<OperationUse, "caveats">> {
    const call = callOf(method);
    const [, options] = call?.arguments ?? [];
    const [type] = options === undefined ? [] : mediaTypesIn([options], this.#evaluator);
    if (type === undefined) return {};
    this.#understand(type.literals);
    return { apiDate: type.version, version: type.version, caveats: [] };
  }

  #visitRequest(call: ts.CallExpression | ts.NewExpression, request: RequestUse): void {
    const { node, url, method, literals } = request;
    if (method === null) {
      this.#understand(literals);
      return;
    }
    const operations = this.#index.byUrl(url, method);
    // A path that is only a part of one may be told of where it is completed.
    if (operations.length === 0) return;
    this.#understand(literals);
    const unknown = method === undefined && operations.length > 1 ? ["the method is not known"] : [];
    const { caveats, ...pinned } = this.#pinned(call, request);
    for (const operation of operations) {
      this.#report({ ...pinned, kind: "path", operation, node, caveats: [...unknown, ...caveats] });
    }
  }

  /** The API date of a request: what it states, what its client pins, or what the file states elsewhere. */
  #pinned(
    call: ts.CallExpression | ts.NewExpression,
    { mediaTypes, node }: RequestUse,
  ): Pick<OperationUse, "apiDate" | "resolvedBy" | "caveats"> {
    const [type] = mediaTypes;
    if (type !== undefined) return { apiDate: type.version, resolvedBy: "syntax", caveats: [] };
    const receiver = receiverOf(call);
    if (receiver !== undefined && this.#clients.isClient(receiver)) {
      const { apiDate, by } = this.#clients.dateOf(receiver);
      const caveats = by === "default" ? [defaultCaveat(apiDate)] : [];
      return { apiDate, resolvedBy: this.#clients.isUntyped(receiver) ? "syntax" : "types", caveats };
    }
    const apiDate = this.#fileDate(node.getSourceFile());
    if (apiDate !== undefined) {
      return { apiDate, resolvedBy: "syntax", caveats: [fileCaveat(apiDate)] };
    }
    const isPathMethod = receiver !== undefined && /^[A-Z]+$/.test(calleeName(call) ?? "");
    if (!isPathMethod || !this.#clients.isUntyped(receiver)) return { resolvedBy: "syntax", caveats: [] };
    return {
      apiDate: DEFAULT_API_DATE,
      resolvedBy: "syntax",
      caveats: [defaultCaveat(DEFAULT_API_DATE)],
    };
  }

  #fileDate(source: ts.SourceFile): string | undefined {
    if (!this.#fileDates.has(source)) {
      const versions = new Set<string>();
      walkCode(source, (node) => {
        const version = isText(node) && !isPartOfText(node) ? this.#versionIn(node) : undefined;
        if (version !== undefined) versions.add(version);
      });
      const [only] = versions;
      this.#fileDates.set(source, versions.size === 1 ? only : undefined);
    }
    return this.#fileDates.get(source);
  }

  #versionIn(node: ts.Expression): string | undefined {
    return mediaTypeVersion(this.#evaluator.textOf(node)?.text ?? "");
  }

  /** A text that is a part of nothing that was understood. */
  #visitText(node: ts.Expression): void {
    if (this.#understood.has(node) || isPartOfText(node) || isMemberName(node)) return;
    const text = this.#evaluator.textOf(node);
    if (text === undefined || text.literals.some((literal) => this.#understood.has(literal))) return;
    const version = mediaTypeVersion(text.text);
    if (version !== undefined) {
      const finding = judgeApiDate(node, "application/vnd.atlas", version, this.#index.operations, this.#now);
      if (finding !== undefined) this.#findings.push(finding);
    }
    const operations = text.text.includes(ROOT) ? this.#index.byUrl(text.text, undefined) : [];
    this.#understand(text.literals);
    for (const operation of operations) this.#reportPath(node, operation, operations.length);
  }

  #reportPath(node: ts.Expression, operation: OperationFacts, count: number): void {
    const apiDate = this.#fileDate(node.getSourceFile());
    const caveats = [
      "it is not sure that this path is called",
      ...(count > 1 ? ["the method is not known"] : []),
      ...(apiDate === undefined ? [] : [fileCaveat(apiDate)]),
    ];
    const pinned = apiDate === undefined ? {} : { apiDate };
    this.#report({ ...pinned, kind: "path", operation, node, resolvedBy: "syntax", caveats });
  }

  #understand(literals: readonly ts.Node[]): void {
    for (const literal of literals) this.#understood.add(literal);
  }

  #report(use: OperationUse): void {
    const finding = judgeOperation(use, this.#now);
    if (finding !== undefined) this.#findings.push(finding);
  }
}

function fileCaveat(apiDate: string): string {
  return `API date ${apiDate} is taken from elsewhere in this file`;
}

/** Visits what can run. */
function walkCode(source: ts.SourceFile, visit: (node: ts.Node) => void): void {
  walk(source, (node) => {
    if (isNotCode(node)) return false;
    visit(node);
    return true;
  });
}

/** The names of the methods in generated files, which may be newer than what is known here. */
function generatedNames(files: readonly ts.SourceFile[]): Set<string> {
  const names = new Set<string>();
  for (const file of files.filter(({ text }) => text.includes(GENERATED))) {
    for (const statement of file.statements) {
      if (!ts.isInterfaceDeclaration(statement) || !/Api(?:Common)?$/.test(statement.name.text)) continue;
      for (const { name } of statement.members) if (name !== undefined && ts.isIdentifier(name)) names.add(name.text);
    }
  }
  return names;
}

/** An expression with the parentheses and assertions around it. */
function outermost(node: ts.Expression): ts.Expression {
  let outer = node;
  for (let { parent } = outer; ts.isExpression(parent) && unwrap(parent) === unwrap(outer); { parent } = outer)
    outer = parent;
  return outer;
}

/** The call of a method, or of its `withResponse`. */
function callOf(method: ts.Expression): ts.CallExpression | undefined {
  let callee = outermost(method);
  const { parent } = callee;
  if (ts.isPropertyAccessExpression(parent) && parent.expression === callee && parent.name.text === "withResponse") {
    callee = outermost(parent);
  }
  return ts.isCallExpression(callee.parent) && callee.parent.expression === callee ? callee.parent : undefined;
}

/** Imports, exports, and the names of members use nothing. */
function isOnlyNamed(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    ts.isImportSpecifier(parent) ||
    ts.isImportClause(parent) ||
    ts.isExportSpecifier(parent) ||
    ((ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) && parent.name === node) ||
    (ts.isBindingElement(parent) && parent.propertyName === node) ||
    (ts.isPropertyAccessExpression(parent) && parent.name === node)
  );
}

/** A key says what a value is about; the value is what counts. */
function isMemberName(node: ts.Node): boolean {
  return (
    (ts.isPropertyAssignment(node.parent) || ts.isEnumMember(node.parent) || ts.isClassElement(node.parent)) &&
    node.parent.name === node
  );
}

/** A sum of texts is looked at as a whole. */
function isPartOfText(node: ts.Expression): boolean {
  const { parent } = outermost(node);
  return isText(parent) && !ts.isStringLiteralLike(parent);
}
