import { expect, it } from "vitest";
import { safeCause } from "../../src/errors/safe-cause.js";
import { AtlasError, AtlasNetworkError } from "../../src/index.js";

it.each([
  new TypeError("fetch failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED", port: 443 }) }),
  new DOMException("late", "TimeoutError"),
  new AggregateError([new Error("::1"), new Error("127.0.0.1")], "both"),
  "text",
])("keeps %s, which carries nothing", (cause) => {
  expect(safeCause(cause)).toBe(cause);
});

it("keeps a copy of one that carries something, at any depth", () => {
  const inner = Object.assign(new Error("hang up"), { code: "ECONNRESET", config: { token: "s" } });
  const cause = new TypeError("fetch failed", { cause: inner });
  const copy = safeCause(cause);
  expect(copy).not.toBe(cause);
  expect(copy).toMatchObject({ name: "TypeError", message: "fetch failed", stack: cause.stack });
  expect((copy as Error).cause).toMatchObject({ message: "hang up", code: "ECONNRESET" });
  expect((copy as Error).cause).not.toHaveProperty("config");
});

it.each([
  ["a symbol", Object.assign(new Error("x"), { [Symbol("request")]: new Request("https://a.example") })],
  ["what is not enumerable", Object.defineProperty(new Error("x"), "request", { value: {} })],
  ["a list", Object.assign(new Error("x"), { all: [{}] })],
  ["an error in a list", new AggregateError([Object.assign(new Error("y"), { request: {} })], "x")],
])("looks at %s too", (_, cause) => {
  expect(Reflect.ownKeys(safeCause(cause) as Error).sort()).toEqual(["cause", "message", "name", "stack"]);
});

it("keeps nothing of what is no error, and ends with causes that go in circles", () => {
  expect(safeCause({ headers: {} })).toBeUndefined();
  expect(safeCause(() => 1)).toBeUndefined();
  const circle = new Error("a");
  circle.cause = new Error("b", { cause: circle });
  expect(safeCause(circle)).toMatchObject({ message: "a", cause: { message: "b" } });
});

it("is what an AtlasError does with its cause, unless that is one itself", () => {
  const foreign = Object.assign(new Error("x"), { request: {} });
  expect(new AtlasError("y", { code: "Y", cause: foreign }).cause).not.toHaveProperty("request");
  const own = new AtlasNetworkError("NETWORK_ERROR", "x");
  expect(new AtlasError("y", { code: "Y", cause: own }).cause).toBe(own);
});
