/**
 * Writes the types of one API date for a client that reads 64-bit integers as `bigint`. Only what holds one is written
 * again; the rest is taken over from `types.ts` and `api.ts`.
 */
import type ts from "typescript";
import {
  forEachReference,
  isRecord,
  METHODS,
  operationsOf,
  type OpenApiDocument,
  type OperationObject,
  type SchemaObject,
} from "./document.js";
import { isInt64 } from "./int64.js";
import { specialMethodsOf, type MethodsOptions } from "./methods.js";
import { INT64, INT64_PARAMETER } from "./schema-type.js";
import { typeNodesOf } from "./types.js";
import { mapDocumentSchemas, mapHolders, mapValues } from "./walk-schemas.js";

/** What holds 64-bit integers in the document of one API date. */
export interface Int64Parts {
  /** The document, with types of their own for them. */
  readonly document: OpenApiDocument;
  /** References to the components that hold one, at any depth. */
  readonly components: ReadonlySet<string>;
  /** Whether an operation takes or gives one. */
  readonly isSpecial: (operation: OperationObject) => boolean;
}

/** Finds the parts that have other types where 64-bit integers are `bigint`. */
export function int64PartsOf(original: OpenApiDocument): Int64Parts {
  const document = markInt64(original);
  const components = holdersOf(document);
  const operations = new Set(
    [...operationsOf(document)]
      .filter(({ item, operation }) => holds(operation, components) || holds(item.parameters, components))
      .map(({ operation }) => operation.operationId),
  );
  return { document, components, isSpecial: ({ operationId }) => operations.has(operationId) };
}

/**
 * The source of `lossless.ts` for one API date, or `undefined` if it has no 64-bit integers.
 *
 * @param described - the same document as it is given to `typesOf`
 */
export async function losslessOf(
  options: MethodsOptions,
  { document, components, isSpecial }: Int64Parts,
  described: OpenApiDocument,
): Promise<string | undefined> {
  if (![...operationsOf(document)].some(({ operation }) => isSpecial(operation))) return undefined;
  const { imports, code } = specialMethodsOf({ ...options, document }, isSpecial);
  const types = await specialTypesOf(markInt64(described), components, isSpecial);
  return `${imports}import type * as plain from "./types.js";\n\n${types}\n\n${code}`;
}

/** A copy of a document in which 64-bit integers have types of their own. */
function markInt64(document: OpenApiDocument): OpenApiDocument {
  const paths = mapValues(document.paths, (item) => {
    const copy = withMarkedParameters(item);
    for (const method of METHODS) {
      const operation = item[method];
      if (operation !== undefined) copy[method] = withMarkedParameters(operation);
    }
    return copy;
  });
  const components = withMarkedParameters(document.components ?? {});
  return mapDocumentSchemas({ ...document, paths, components }, mark(INT64));
}

function withMarkedParameters<Holder extends object>(holder: Holder): Holder {
  const copy = { ...holder };
  if ("parameters" in copy) Object.assign(copy, { parameters: mapHolders(copy.parameters, mark(INT64_PARAMETER)) });
  return copy;
}

function mark(type: string): (schema: SchemaObject) => SchemaObject {
  return (schema) => {
    if (!isInt64(schema)) return schema;
    const { enum: _, ...rest } = schema;
    return { ...rest, type };
  };
}

function holdersOf(document: OpenApiDocument): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const queue: string[] = [];
  for (const [section, entries] of Object.entries(document.components ?? {})) {
    for (const [name, component] of Object.entries(entries)) {
      const own = `#/components/${section}/${name}`;
      if (isMarked(component)) queue.push(own);
      forEachReference(component, (reference) => users.set(reference, [...(users.get(reference) ?? []), own]));
    }
  }
  const holders = new Set(queue);
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const user of users.get(next) ?? []) {
      if (holders.has(user)) continue;
      holders.add(user);
      queue.push(user);
    }
  }
  return holders;
}

function holds(value: unknown, holders: ReadonlySet<string>): boolean {
  let found = isMarked(value);
  forEachReference(value, (reference) => (found ||= holders.has(reference)));
  return found;
}

function isMarked(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isMarked);
  if (!isRecord(value)) return false;
  return value["type"] === INT64 || value["type"] === INT64_PARAMETER || Object.values(value).some(isMarked);
}

/** The paths, components and operations that differ, each on top of all the others. */
async function specialTypesOf(
  document: OpenApiDocument,
  holders: ReadonlySet<string>,
  isSpecial: (operation: OperationObject) => boolean,
): Promise<string> {
  const paths: OpenApiDocument["paths"] = {};
  const operations = new Set<string>();
  for (const { path, item, operation } of operationsOf(document)) {
    if (!isSpecial(operation)) continue;
    paths[path] = item;
    operations.add(operation.operationId);
  }
  const components = mapValues(document.components ?? {}, (entries, section) =>
    Object.fromEntries(Object.entries(entries).filter(([name]) => holders.has(`#/components/${section}/${name}`))),
  );
  const { nodes, print, typescript } = await typeNodesOf({ ...document, paths, components }, document);
  return print(nodes.flatMap((node) => onTop(typescript, node, operations)));
}

/** A declaration as one that extends its namesake in `types.ts`, without the members that it has itself. */
function onTop(typescript: typeof ts, node: ts.Node, operations: ReadonlySet<string>): ts.Node[] {
  const { factory } = typescript;
  // The one helper that openapi-typescript adds where it needs it, `WithRequired`.
  if (typescript.isTypeAliasDeclaration(node) && node.typeParameters !== undefined) return [node];
  if (!typescript.isInterfaceDeclaration(node) && !typescript.isTypeAliasDeclaration(node)) return [];
  const { text } = node.name;
  const plain = factory.createTypeReferenceNode(
    factory.createQualifiedName(factory.createIdentifier("plain"), factory.createIdentifier(text)),
  );
  if (!typescript.isInterfaceDeclaration(node)) return [sameAs(typescript, text, plain)];
  if (text === "operations") {
    const members = node.members.filter((member) => operations.has(nameOf(member) ?? ""));
    return [extending(typescript, text, plain, members)];
  }
  if (text !== "components") return [extending(typescript, text, plain, node.members)];
  const sections = node.members.flatMap((member) => {
    const name = nameOf(member);
    const type = typescript.isPropertySignature(member) ? member.type : undefined;
    return name === undefined || type === undefined || !typescript.isTypeLiteralNode(type)
      ? []
      : [{ name, own: `${name}WithInt64`, members: type.members }];
  });
  if (sections.length === 0) return [sameAs(typescript, text, plain)];
  const members = sections.map(({ name, own }) =>
    factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(own)),
  );
  const sectionOf = (name: string): ts.TypeNode =>
    factory.createIndexedAccessTypeNode(plain, factory.createLiteralTypeNode(factory.createStringLiteral(name)));
  return [
    ...sections.map((section) => extending(typescript, section.own, sectionOf(section.name), section.members)),
    extending(typescript, text, plain, members),
  ];
}

/** What has nothing of its own. */
function sameAs({ factory, SyntaxKind }: typeof ts, name: string, type: ts.TypeNode): ts.Node {
  return factory.createTypeAliasDeclaration([factory.createModifier(SyntaxKind.ExportKeyword)], name, undefined, type);
}

function extending(
  { factory, SyntaxKind }: typeof ts,
  name: string,
  base: ts.TypeNode,
  members: readonly ts.TypeElement[],
): ts.Node {
  const names = members.map((member) =>
    factory.createLiteralTypeNode(factory.createStringLiteral(nameOf(member) ?? "")),
  );
  const omit = factory.createExpressionWithTypeArguments(factory.createIdentifier("Omit"), [
    base,
    factory.createUnionTypeNode(names),
  ]);
  const heritage = factory.createHeritageClause(SyntaxKind.ExtendsKeyword, [omit]);
  const modifiers = [factory.createModifier(SyntaxKind.ExportKeyword)];
  return factory.createInterfaceDeclaration(modifiers, name, undefined, [heritage], members);
}

function nameOf({ name }: ts.TypeElement): string | undefined {
  return name !== undefined && "text" in name ? name.text : undefined;
}
