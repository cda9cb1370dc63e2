/** Why a call was not matched: the nearest interceptor, and what differs. */
import { createRouter, type Route } from "../emulator/router.js";
import type { OperationTable } from "../operation.js";
import { describe, differentAccept, differentBody, differentParameters, type ReceivedRequest } from "./expectation.js";
import { isOpen, type Declaration } from "./reply-queue.js";
import { readBody } from "./request-body.js";
import { someOf } from "./spec.js";

type Router = (method: string, pathname: string) => Route;

const routers = new WeakMap<OperationTable, Router>();

/** The router of an operation table, made once. */
export function routerOf(operations: OperationTable): Router {
  let router = routers.get(operations);
  if (router === undefined) {
    router = createRouter(operations);
    routers.set(operations, router);
  }
  return router;
}

interface Candidate {
  readonly declaration: Declaration;
  readonly differences: readonly string[];
  /** What of the body the spec does not allow. */
  readonly problems: readonly string[];
  /** Smaller is nearer. */
  readonly distance: number;
}

/** Why a call got no reply, for programs and for people. */
export interface Explanation {
  readonly errorCode: "NOT_MOCKED" | "INVALID_REQUEST";
  readonly detail: string;
}

/** The failure of a call that no interceptor matched. */
export function explain(
  request: ReceivedRequest,
  declarations: readonly Declaration[],
  operations: OperationTable,
): Explanation {
  const route = routerOf(operations)(request.method, request.pathname);
  const name = typeof route === "object" ? ` (${route.operationId})` : "";
  const query = request.query.size === 0 ? "" : `?${request.query.toString()}`;
  const head = `No interceptor of mockAtlas matches ${request.method} ${request.pathname}${query}${name}.`;
  const [first, ...rest] = declarations.map((declaration) => compare(request, declaration, route));
  if (first === undefined) return { errorCode: "NOT_MOCKED", detail: `${head} None is declared.` };
  const best = rest.reduce((a, b) => (b.distance < a.distance ? b : a), first);
  const { declaration, differences, problems } = best;
  if (differences.length === 0 && problems.length > 0) return invalidBody(declaration, problems);
  const all = [
    ...differences,
    ...(problems.length === 0 ? [] : [`the spec does not allow the body: ${someOf(problems)}`]),
  ];
  const detail = `${head} The nearest is ${describe(declaration.expectation)}, which differs: ${all.join("; ")}.`;
  return { errorCode: "NOT_MOCKED", detail };
}

function invalidBody({ expectation }: Declaration, problems: readonly string[]): Explanation {
  const { operationId, operation, apiDate } = expectation;
  const call = `${operationId} (${operation.method} ${operation.path}, API date ${apiDate})`;
  const detail =
    `The body of a call of ${call} is not what the spec says: ${someOf(problems)}. ` +
    "If it has to be, mockAtlas({ validateRequests: false }) takes any body.";
  return { errorCode: "INVALID_REQUEST", detail };
}

function compare(request: ReceivedRequest, declaration: Declaration, route: Route): Candidate {
  const { expectation } = declaration;
  const { operation, operationId } = expectation;
  const isSame = typeof route === "object" && route.operationId === operationId;
  const others = [
    ...(isSame ? differentParameters(expectation, route.path, request.query) : []),
    ...(request.isBare === true ? [] : acceptOf(request, declaration)),
    ...(isSame && request.isBare !== true ? differentBody(expectation, readBody(expectation, request.text)) : []),
  ];
  if (isSame) {
    const problems = request.isBare === true ? [] : expectation.bodyProblems(request.text);
    const unused = others.length > 0 ? undefined : whyUnused(declaration, problems.length === 0);
    const differences = [...others, ...(unused === undefined ? [] : [unused])];
    const distance = others.length + (unused === undefined ? 0 : 0.5) + (problems.length > 0 ? 0.25 : 0);
    return { declaration, differences, problems, distance };
  }
  const method = request.method === operation.method ? [] : [`method: ${request.method}, expected ${operation.method}`];
  const distance = pathDistance(request.pathname, operation.path);
  const path = distance === 0 ? [] : [`path: ${request.pathname}, expected ${operation.path}`];
  return {
    declaration,
    differences: [...method, ...path, ...others],
    problems: [],
    distance: 100 + distance * 10 + method.length * 5 + others.length,
  };
}

/** The kind of body counts as long as there is a reply of another kind only. */
function acceptOf({ accept }: ReceivedRequest, { expectation, steps }: Declaration): string[] {
  const open = steps.filter(isOpen);
  const [first, ...rest] = (open.length === 0 ? steps : open).map(({ suffix }) =>
    differentAccept(expectation, accept, suffix),
  );
  return rest.reduce((a, b) => (b.length < a.length ? b : a), first ?? differentAccept(expectation, accept));
}

/** Why an interceptor that fits was not used. */
function whyUnused({ steps }: Declaration, isValid: boolean): string | undefined {
  if (steps.length === 0) return "it has no reply";
  const used = steps.reduce((sum, step) => sum + step.used, 0);
  if (!steps.some(isOpen)) return `its replies are used up, after ${used} calls; see times() and persist()`;
  return isValid ? "nock does not have it any more, as after nock.cleanAll()" : undefined;
}

/** How many segments differ; a parameter takes any. */
function pathDistance(pathname: string, template: string): number {
  const actual = pathname.split("/");
  const expected = template.split("/");
  const length = Math.max(actual.length, expected.length);
  return Array.from({ length }, (_, index) => index).filter((index) => {
    const segment = expected[index];
    return (
      segment === undefined || actual[index] === undefined || (!segment.includes("{") && segment !== actual[index])
    );
  }).length;
}
