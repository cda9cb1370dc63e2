/** nock, and the little that every interceptor of a mock has in common. */
import type nock from "nock";
import { requirePeer } from "./require-peer.js";

export type Nock = typeof nock;

/** nock, which takes the place of `fetch` and `http` as soon as it is loaded. */
export function loadNock(): Nock {
  const tool = requirePeer("nock");
  // Another test may have restored it.
  if (!tool.isActive()) tool.activate();
  return tool;
}

/** The methods that Atlas has. */
export const METHODS = ["GET", "PUT", "POST", "DELETE", "PATCH"] as const;

/** The body of a call, as a function that answers gets it. */
export function textOf(body: nock.Body): string {
  return typeof body === "string" ? body : JSON.stringify(body);
}

/**
 * Has the functions that answer get bodies as text. nock would parse those that say they are JSON: long integers would be
 * rounded, and what is no JSON would be an error that nobody can catch.
 */
export function keepText(scope: nock.Scope): nock.Scope {
  return scope.on("request", (request: { headers: Record<string, unknown> }) => {
    delete request.headers["content-type"];
  });
}

/** A matcher of targets that has a name in nock's own lists. */
export function targetMatcher(matches: (target: URL) => boolean, name: string): (target: string) => boolean {
  const matcher = (target: string): boolean => matches(new URL(target, "https://atlas.invalid"));
  return Object.assign(matcher, { toString: () => name });
}
