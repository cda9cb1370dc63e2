/** The rate limits as the API itself lists them. */
import type { RateLimitSet } from "../rate-limits.js";
import { found, page, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";

export const rateLimitBehaviour: Partial<BehaviourTable> = {
  listRateLimits: (request) => {
    const { name, endpointPath } = request.input;
    const sets = request.rateLimits.filter(
      (set) =>
        (name === undefined || name === set.endpointSetName) &&
        (endpointPath === undefined || endpointsOf(request, set).some(({ path }) => path === endpointPath)),
    );
    return page(sets, request, (set) => showSet(request, set));
  },
  getRateLimit: (request) => {
    const { endpointSetId } = request.input;
    const set = request.rateLimits.find((candidate) => candidate.endpointSetId === endpointSetId);
    return showSet(request, found(set, "RATE_LIMIT_ENDPOINT_SET_NOT_FOUND", "rate limit", endpointSetId));
  },
};

/** The most endpoints that a set is shown with. */
const MOST_ENDPOINTS = 100;

function endpointsOf(
  { operations }: EmulatedRequest<object>,
  set: RateLimitSet,
): { readonly method: string; readonly path: string }[] {
  return Object.entries(operations)
    .filter(([id]) => set.operations === undefined || set.operations.includes(id))
    .map(([, { method, path }]) => ({ method, path }))
    .slice(0, MOST_ENDPOINTS);
}

function showSet(request: EmulatedRequest<object>, set: RateLimitSet): unknown {
  const { endpointSetId, endpointSetName, scope, capacity, refillRate, refillDurationSeconds } = set;
  const value = (number: number): unknown => ({ value: number, defaultValue: null });
  return {
    endpointSetId,
    endpointSetName,
    scope,
    capacity: value(capacity),
    refillRate: value(refillRate),
    refillDurationSeconds: value(refillDurationSeconds),
    endpoints: endpointsOf(request, set),
  };
}
