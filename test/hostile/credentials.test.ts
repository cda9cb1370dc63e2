/** What goes wrong while credentials are obtained, refused and replaced, on real sockets. */
import { describe, expect, it } from "vitest";
import {
  call,
  credentials,
  good,
  goodAnswer,
  METHODS,
  startGuarded,
  type AuthKind,
  type Guard,
  type GuardedServer,
} from "../helpers/fault-matrix.js";
import {
  drip,
  flood,
  garbage,
  halfClosed,
  html,
  redirect,
  refuse,
  resetBefore,
  resetWithin,
  silent,
  startFaultServer,
  text,
  truncated,
  unfinished,
  type Fault,
} from "../helpers/fault-server.js";
import { failureOf, patient, type Patient } from "../helpers/hostile.js";
import { watchLeaks, within } from "../helpers/leaks.js";

watchLeaks();

const MEGABYTE = 1 << 20;
const SLOW = 500;
/** Those that can be renewed. */
const KINDS = ["serviceAccount", "apiKey"] as const;
const ROUNDS = 5;

/** Many calls at once, with all methods; nothing may hang, get another's answer, or leave a socket. */
async function callAll({ atlas }: Patient, server: GuardedServer): Promise<void> {
  const methods = Array.from({ length: ROUNDS }, () => METHODS).flat();
  const answers = await within(5_000, "a call", Promise.all(methods.map((method) => call(atlas, method))));
  expect(answers).toEqual(methods.map(goodAnswer));
  await within(3_000, "the last socket", server.quiet());
}

const clientOf = (server: GuardedServer, kind: AuthKind, timeout = 5_000): Patient =>
  patient(server.url, { auth: credentials[kind](), timeout });

const admittedBy = (server: GuardedServer): Record<string, number> =>
  Object.fromEntries(METHODS.map((each) => [each, server.admitted.filter(({ method }) => method === each).length]));

const each = (count: number): Record<string, number> => Object.fromEntries(METHODS.map((method) => [method, count]));

describe.each(KINDS)("with %s", (kind) => {
  it.each<[string, Guard]>([
    ["end once while calls are in flight", { expireAt: [3] }],
    ["end before the first call", { expireAt: [1] }],
    ["are good for one request", { oneTimeNonces: true }],
  ])("every call is carried out once when tokens and nonces %s", async (_, guard) => {
    await using server = await startGuarded(guard);
    const client = clientOf(server, kind);
    await callAll(client, server);
    server.expire();
    await callAll(client, server);
    expect(admittedBy(server)).toEqual(each(2 * ROUNDS));
    expect(server.minted()).toBeLessThanOrEqual(kind === "apiKey" ? 0 : 2 + (guard.expireAt?.length ?? 0));
  });

  it.each<[string, Fault]>([
    ["429", refuse(429, "RATE_LIMITED", { "retry-after": "1" })],
    ["429 without a wait", refuse(429, "RATE_LIMITED")],
  ])("a call whose credentials end in a storm of %s is carried out", async (_, busy) => {
    await using server = await startGuarded({ expireAt: [2, 4], oneTimeNonces: true }, busy, busy, busy, good);
    for (const method of METHODS) {
      const client = clientOf(server, kind);
      await expect(within(3_000, "the call", call(client.atlas, method))).resolves.toEqual(goodAnswer(method));
    }
    expect(admittedBy(server)).toEqual({ ...each(1), GET: 4 });
    await within(3_000, "the last socket", server.quiet());
  });

  it("a POST that was let in once is not sent with new credentials after a broken connection", async () => {
    await using server = await startGuarded({ expireAt: [2] }, resetBefore);
    const { atlas } = clientOf(server, kind);
    await failureOf(call(atlas, "POST"));
    expect(server.admitted).toHaveLength(1);
    await within(3_000, "the last socket", server.quiet());
  });

  it.each<[string, Fault]>([
    ["of HTML", html(401)],
    ["without a body", text(401, "text/plain", "")],
    ["that breaks off", resetWithin(401)],
    ["of 50 MB", flood(401, 50 * MEGABYTE)],
    ["that does not end", drip(401, 50)],
  ])("a 401 %s leads to other credentials", async (_, fault) => {
    await using server = await startGuarded({ refusals: kind === "apiKey" ? [fault, fault] : [fault] });
    const { atlas } = clientOf(server, kind, SLOW);
    await expect(within(3_000, "the first call", call(atlas, "POST"))).resolves.toEqual(goodAnswer("POST"));
    server.expire();
    await expect(within(3_000, "the next call", call(atlas, "PATCH"))).resolves.toEqual(goodAnswer("PATCH"));
    expect(server.admitted).toHaveLength(2);
    await within(3_000, "the last socket", server.quiet());
  });
});

describe("a token request", () => {
  it.each<[string, Fault]>([
    ["is reset", resetBefore],
    ["is half-closed", halfClosed],
    ["is reset within the body", resetWithin()],
    ["is half-closed within the body", truncated],
    ["is half-closed before the last chunk", unfinished],
    ["is answered with no HTTP", garbage],
    ["is answered with HTML and 503", html(503)],
    ["is answered with 429 and seconds", refuse(429, "rate_limited", { "retry-after": "2" })],
    ["is answered with 429 and nonsense", refuse(429, "rate_limited", { "retry-after": "later" })],
    ["is answered with 429 that breaks off", resetWithin(429)],
  ])("that %s is repeated, and no call notices", async (_, fault) => {
    await using server = await startGuarded({ tokens: [fault, fault] });
    await callAll(clientOf(server, "serviceAccount"), server);
    expect(server.minted()).toBe(3);
    expect(admittedBy(server)).toEqual(each(ROUNDS));
  });

  it.each<[string, Fault]>([
    ["gets no answer", silent],
    ["gets a byte now and then", drip(200, 50)],
    ["gets a byte now and then, in a 500", drip(500, 50)],
    ["is answered with HTML", html(200)],
    ["is answered with nothing", text(200, "application/json", "")],
    ["is answered with JSON that is no token", text(200, "application/json", '{"access_token": 7}')],
    ["is answered with a redirect", redirect("/elsewhere")],
    ["is answered with 429 and a day", refuse(429, "rate_limited", { "retry-after": "86400" })],
    ["is answered with 50 MB", flood(200, 50 * MEGABYTE)],
    ["is answered with 500 that breaks off", resetWithin(500)],
  ])("that %s is an error for those who wait, and nothing is sent without a token", async (_, fault) => {
    await using server = await startGuarded({ tokens: [fault] });
    const { atlas } = clientOf(server, "serviceAccount", SLOW);
    const errors = await within(3_000, "a call", Promise.all(METHODS.map((method) => failureOf(call(atlas, method)))));
    for (const error of errors) expect(error).toMatchObject({ name: "AtlasAuthError" });
    expect(server.minted()).toBe(1);
    expect(server.requests).toHaveLength(1);
    await within(3_000, "the last socket", server.quiet());
    await expect(call(atlas, "POST")).resolves.toEqual(goodAnswer("POST"));
  });

  it("whose error is 50 MB is not read to its end", async () => {
    let sent = 0;
    await using server = await startGuarded({ tokens: [flood(500, 50 * MEGABYTE, (bytes) => (sent = bytes))] });
    const { atlas } = clientOf(server, "serviceAccount");
    expect(await failureOf(call(atlas, "GET"))).toMatchObject({ name: "AtlasAuthError", status: 500 });
    await within(3_000, "the last socket", server.quiet());
    expect(sent).toBeLessThan(20 * MEGABYTE);
  });

  it("that is answered with a redirect to another origin takes no secret there", async () => {
    await using elsewhere = await startFaultServer(good);
    await using server = await startGuarded({ tokens: [redirect(`${elsewhere.url}/api/oauth/token`, 307)] });
    await failureOf(call(clientOf(server, "serviceAccount").atlas, "GET"));
    expect(elsewhere.requests).toEqual([]);
  });
});
