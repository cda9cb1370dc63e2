/** Why a call was not matched: the nearest interceptor, and what differs. */
import { createRouter, type Route } from "../emulator/router.js";
import type { OperationTable } from "../operation.js";
import { describe, differentAccept, differentBody, differentParameters, type ReceivedRequest } from "./expectation.js";
import { isOpen, type Declaration } from "./reply-queue.js";

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
  /** Smaller is nearer. */
  readonly distance: number;
}

/** The failure of a call that no interceptor matched, as text for people. */
export function explain(
  request: ReceivedRequest,
  declarations: readonly Declaration[],
  operations: OperationTable,
): string {
  const route = routerOf(operations)(request.method, request.pathname);
  const name = typeof route === "object" ? ` (${route.operationId})` : "";
  const query = request.query.size === 0 ? "" : `?${request.query.toString()}`;
  const head = `No interceptor of mockAtlas matches ${request.method} ${request.pathname}${query}${name}.`;
  const [first, ...rest] = declarations.map((declaration) => compare(request, declaration, route));
  if (first === undefined) return `${head} None is declared.`;
  const best = rest.reduce((a, b) => (b.distance < a.distance ? b : a), first);
  const { declaration, differences } = best;
  return `${head} The nearest is ${describe(declaration.expectation)}, which differs: ${differences.join("; ")}.`;
}

function compare(request: ReceivedRequest, declaration: Declaration, route: Route): Candidate {
  const { expectation, steps } = declaration;
  const { operation, operationId } = expectation;
  const isSame = typeof route === "object" && route.operationId === operationId;
  const others = [
    ...(isSame ? differentParameters(expectation, route.path, request.query) : []),
    ...acceptOf(request, declaration),
    ...(isSame ? differentBody(expectation, request.body) : []),
  ];
  if (isSame) {
    const used =
      others.length > 0
        ? []
        : [
            usedUp(
              steps.length,
              steps.reduce((sum, { used }) => sum + used, 0),
            ),
          ];
    return { declaration, differences: [...others, ...used], distance: others.length + used.length / 2 };
  }
  const method = request.method === operation.method ? [] : [`method: ${request.method}, expected ${operation.method}`];
  const distance = pathDistance(request.pathname, operation.path);
  const path = distance === 0 ? [] : [`path: ${request.pathname}, expected ${operation.path}`];
  return {
    declaration,
    differences: [...method, ...path, ...others],
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

function usedUp(steps: number, used: number): string {
  return steps === 0 ? "it has no reply" : `its replies are used up, after ${used} calls; see times() and persist()`;
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
