/** What is looked at in every answer: redirects, and the bodies of errors. */
import { describe, expect, it } from "vitest";
import { checkAnswers } from "../../src/transport/answer.js";
import { Attempt, Ending } from "../../src/transport/ending.js";
import { readErrorBody } from "../../src/transport/error-body.js";
import { CALL, ORGS, through } from "../helpers/layer.js";
import { failureOf } from "../helpers/hostile.js";

const MIB = 1_048_576;

/** A body of chunks, and what was done with it. */
function streamOf(...chunks: readonly (number | Error)[]): {
  readonly body: ReadableStream<Uint8Array>;
  readonly log: { read: number; cancelled: boolean };
} {
  const log = { read: 0, cancelled: false };
  const left = [...chunks];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = left.shift();
        if (chunk === undefined) controller.close();
        else if (chunk instanceof Error) controller.error(chunk);
        else {
          log.read += 1;
          controller.enqueue(new Uint8Array(chunk));
        }
      },
      cancel: () => void (log.cancelled = true),
    },
    { highWaterMark: 0 },
  );
  return { body, log };
}

/** An answer with something that the constructor does not take. */
function answerLike(response: Response, fields: Partial<Response>): Response {
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(response, name, { value });
  return response;
}

describe("an answer", () => {
  it.each([200, 299, 401, 404, 500])("with %i is left as it is", async (status) => {
    const response = new Response("x", { status });
    expect(await through(checkAnswers, () => Promise.resolve(response))).toBe(response);
  });

  it.each([400, 429])("with %i is read, so that it can be looked at twice", async (status) => {
    const { body, log } = streamOf(5, 5);
    const answer = new Response(body, { status, headers: { "x-more": "1" } });
    const read = await through(checkAnswers, () => Promise.resolve(answer));
    expect(log.read).toBe(2);
    expect(read.status).toBe(status);
    expect(read.headers.get("x-more")).toBe("1");
    expect((await read.arrayBuffer()).byteLength).toBe(10);
  });

  it.each([
    [300, "https://elsewhere.example.com/x?token=1", " to https://elsewhere.example.com"],
    [302, "/login", " to https://cloud.mongodb.com"],
    [307, "http://[", ""],
    [399, undefined, ""],
  ])("with %i and the location %s is refused", async (status, location, target) => {
    const { body, log } = streamOf(1);
    const response = new Response(body, { status, headers: location === undefined ? {} : { location } });
    const error = await failureOf(through(checkAnswers, () => Promise.resolve(response)));
    expect(error).toMatchObject({
      ...CALL,
      name: "AtlasNetworkError",
      code: "REDIRECT_REFUSED",
      message: `listOrgs: https://cloud.mongodb.com answered with a redirect${target}, which is not followed. Check baseUrl.`,
    });
    expect(log.cancelled).toBe(true);
  });

  it("that browsers hide is refused too", async () => {
    const hidden = answerLike(new Response(null), { type: "opaqueredirect", status: 0 });
    const error = await failureOf(through(checkAnswers, () => Promise.resolve(hidden)));
    expect(error).toMatchObject({ code: "REDIRECT_REFUSED" });
  });

  it("is asked for with a request that follows nothing", async () => {
    const seen: Request[] = [];
    const next = (request: Request): Promise<Response> => {
      seen.push(request);
      return Promise.resolve(new Response("x"));
    };
    const manual = new Request(ORGS, { redirect: "manual" });
    await through(checkAnswers, next, { request: manual });
    await through(checkAnswers, next, { request: new Request(ORGS, { headers: { "x-more": "1" } }) });
    expect(seen[0]).toBe(manual);
    expect([seen[1]?.redirect, seen[1]?.headers.get("x-more")]).toEqual(["manual", "1"]);
  });
});

describe("the body of an error", () => {
  it("is none with a 2xx, without a body, and with a status that is none", async () => {
    const { body, log } = streamOf(5);
    const odd = answerLike(new Response(streamOf(5).body, { status: 500 }), { status: 600 });
    for (const response of [new Response(body), new Response(null, { status: 500 }), odd]) {
      expect(await readErrorBody(response, undefined, undefined)).toBe(response);
    }
    expect(log.read).toBe(0);
    const last = new Response("x", { status: 599 });
    const read = await readErrorBody(last, undefined, undefined);
    expect(read).not.toBe(last);
    expect([read.status, await read.text()]).toEqual([599, "x"]);
  });

  it.each([
    ["all of it below 1 MiB", [MIB - 1], MIB - 1, 1],
    ["no more from 1 MiB on", [MIB / 2, MIB / 2, 1], MIB, 2],
    ["what is more than 1 MiB in one piece, and no more", [MIB - 1, MIB, 1], 2 * MIB - 1, 2],
  ])("is read: %s", async (_, chunks, size, pieces) => {
    const { body, log } = streamOf(...chunks);
    const read = await readErrorBody(new Response(body, { status: 500, statusText: "Odd" }), undefined, undefined);
    expect((await read.arrayBuffer()).byteLength).toBe(size);
    expect(read.statusText).toBe("Odd");
    expect(log).toEqual({ read: pieces, cancelled: size >= MIB });
  });

  it("is what has come by the time it breaks off", async () => {
    const response = new Response(streamOf(7, new Error("reset")).body, { status: 500 });
    const read = await readErrorBody(response, undefined, new AbortController().signal);
    expect((await read.arrayBuffer()).byteLength).toBe(7);
  });

  it("is nothing to a caller who has given up", async () => {
    const reason = new Error("enough");
    const response = new Response(streamOf(7, new Error("reset")).body, { status: 500 });
    expect(await failureOf(readErrorBody(response, undefined, AbortSignal.abort(reason)))).toBe(reason);
  });

  it("is waited for until the try ends", async () => {
    const attempt = new Attempt(new Request(ORGS), new AbortController(), 0);
    const reading = readErrorBody(new Response(new ReadableStream(), { status: 500 }), attempt, undefined);
    await new Promise(setImmediate);
    attempt.end(new Error("late"));
    expect(await (await reading).text()).toBe("");
  });

  it("belongs to the last try of the call", async () => {
    const controller = new AbortController();
    const ending = new Ending(controller.signal, 0, true);
    const request = new Request(ORGS, { redirect: "manual", signal: controller.signal });
    ending.begin(request);
    const stuck = new Response(new ReadableStream(), { status: 400 });
    const call = through(checkAnswers, () => Promise.resolve(stuck), { request, ending, signal: controller.signal });
    await new Promise(setImmediate);
    controller.abort(new Error("enough"));
    expect(await failureOf(call)).toMatchObject({ message: "enough" });
  });
});
