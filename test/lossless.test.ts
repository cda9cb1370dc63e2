import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { bearerToken, createAtlasClient, type ApiDefinition, type AtlasClient, type ApiTypes } from "../src/index.js";
import type { Int64Places } from "../src/int64.js";
import { loadLossless, readInteger } from "../src/lossless.js";
import { fakeFetch, json, ORG, type FakeFetch } from "./helpers/fake-fetch.js";

const GROUP = "32b6e34b3d91647abb20e7b8";
const INVOICE = "5f18367ccb7a503a2b481b7a";
const BIG = "9007199254740993";

function clientOf(fetch: FakeFetch): AtlasClient<"2023-11-15", ApiTypes, "lossless"> {
  return createAtlasClient({ auth: bearerToken("token"), json: "lossless", retry: false, fetch });
}

function answer(text: string): Response {
  return new Response(text, { headers: { "content-type": "application/vnd.atlas.2023-01-01+json" } });
}

const getGroup = (text: string): Promise<unknown> =>
  clientOf(fakeFetch(answer(text))).projects.getGroup({ groupId: GROUP });

describe('a client with json: "lossless"', () => {
  it.each([
    ["5", 5n],
    ["0", 0n],
    ["-0", 0n],
    ["-1", -1n],
    ["10.0", 10n],
    ["1e3", 1000n],
    ["1.5E1", 15n],
    ["1200e-2", 12n],
    [BIG, 9007199254740993n],
    [`-${BIG}`, -9007199254740993n],
    [`${BIG}.00`, 9007199254740993n],
    ["9223372036854775807", 9223372036854775807n],
    ["9.223372036854775807e18", 9223372036854775807n],
    ["-9223372036854775808", -9223372036854775808n],
    ["18446744073709551616", 18446744073709551616n],
    ["1e30", 10n ** 30n],
    // What should not be there stays what it is.
    ["1.5", 1.5],
    ["1e-3", 0.001],
    [`${BIG}.5`, 9007199254740994],
    ["1e999999999", Number.POSITIVE_INFINITY],
    ["null", null],
    ['"5"', "5"],
    [`"${BIG}"`, BIG],
  ])("reads %s where an int64 stands as %s", async (literal, value) => {
    const group = await getGroup(`{"name": "a", "clusterCount": ${literal}}`);
    expect(group).toStrictEqual({ name: "a", clusterCount: value });
  });

  it("keeps every other number a number", async () => {
    const text = `{"clusterCount": ${BIG}, "unknown": 10.0, "more": {"clusterCount": 5, "big": ${BIG}}, "list": [1e3]}`;
    expect(await getGroup(text)).toEqual({
      clusterCount: 9007199254740993n,
      unknown: 10,
      more: { clusterCount: 5, big: 9007199254740992 },
      list: [1000],
    });
  });

  it("reaches lists, schemas within schemas, and schemas that contain themselves", async () => {
    const payment = { id: "a", amountPaidCents: 5 };
    const linked = { payments: [payment], linkedInvoices: [{ refunds: [{ amountCents: 1 }] }] };
    const invoice = { subtotalCents: 7, lineItems: [{ quantity: 2, totalPriceCents: 3 }], linkedInvoices: [linked] };
    const { invoices } = clientOf(fakeFetch(json(invoice)));
    expect(await invoices.getOrgInvoice({ orgId: ORG, invoiceId: INVOICE })).toEqual({
      subtotalCents: 7n,
      lineItems: [{ quantity: 2, totalPriceCents: 3n }],
      linkedInvoices: [
        { payments: [{ id: "a", amountPaidCents: 5n }], linkedInvoices: [{ refunds: [{ amountCents: 1n }] }] },
      ],
    });
  });

  it("does so for path methods, pages, waits, envelopes and other dates", async () => {
    const group = { id: GROUP, clusterCount: 5 };
    const fetch = fakeFetch(
      ...[group, { results: [group], totalCount: 1 }, group, { status: 200, content: group }, group, group].map(
        (body) => json(body),
      ),
    );
    const atlas = clientOf(fetch);
    const expected = { id: GROUP, clusterCount: 5n };
    const { data } = await atlas.GET("/api/atlas/v2/groups/{groupId}", { params: { path: { groupId: GROUP } } });
    expect(data).toEqual(expected);
    expect(await atlas.paginate("listGroups").toArray()).toEqual([expected]);
    expect(await atlas.waitFor("getGroup", { groupId: GROUP }, (one) => one.clusterCount === 5n)).toEqual(expected);
    expect(await atlas.projects.getGroup({ groupId: GROUP, envelope: true })).toEqual(expected);
    expect(await atlas.withVersion("2025-03-12").projects.getGroup({ groupId: GROUP })).toEqual(expected);
    const later = atlas.withVersion("2024-08-05").untyped["projects"]?.["getGroup"];
    expect(await later?.({ groupId: GROUP })).toEqual(expected);
  });

  it("writes bigint in bodies and parameters", async () => {
    const fetch = fakeFetch(json({ name: "x", value: 5 }), new Response("x"));
    const atlas = clientOf(fetch);
    const limitName = "atlas.project.deployment.clusters";
    await expect(
      atlas.projects.setGroupLimit({ groupId: GROUP, limitName, body: { value: 9223372036854775807n } }),
    ).resolves.toEqual({ name: "x", value: 5n });
    await expect(fetch.requests[0]?.text()).resolves.toBe('{"value":9223372036854775807}');
    expect(fetch.requests[0]?.headers.get("content-type")).toBe("application/vnd.atlas.2023-11-15+json");
    const log = { groupId: GROUP, hostName: "host", logName: "mongodb" } as const;
    await atlas.monitoringAndLogs.downloadGroupClusterLog({
      ...log,
      startDate: 1_700_000_000n,
      endDate: 1_700_000_001,
    });
    expect(new URL(fetch.requests[1]?.url ?? "").search).toBe("?endDate=1700000001&startDate=1700000000");
    await expect(atlas.monitoringAndLogs.downloadGroupClusterLog({ ...log, startDate: 5n })).rejects.toThrow(
      "`startDate` must be at least 1199145600, and is 5.",
    );
    await expect(atlas.monitoringAndLogs.downloadGroupClusterLog({ ...log, startDate: 2n ** 63n })).rejects.toThrow(
      "`startDate` must be at most 9223372036854775807, and is 9223372036854775808.",
    );
  });

  it("shows bigint in command lines", async () => {
    const limitName = "atlas.project.deployment.clusters";
    const input = { groupId: GROUP, limitName, body: { value: 2n ** 60n } } as const;
    const command = await clientOf(fakeFetch()).toCurl("setGroupLimit", input);
    expect(command).toContain(`--data-raw '{"value":1152921504606846976}'`);
  });

  it.each([
    ["", "EMPTY_BODY"],
    ['{"clusterCount": 9007199254740993', "INVALID_JSON"],
    ['{"clusterCount": 09007199254740993}', "INVALID_JSON"],
    ['{"clusterCount": 9007199254740993n}', "INVALID_JSON"],
    ["{'clusterCount': 5}", "INVALID_JSON"],
    ["<html></html>", "INVALID_JSON"],
  ])("calls %j what it is", async (text, code) => {
    await expect(getGroup(text)).rejects.toMatchObject({ name: "AtlasResponseError", code });
  });

  it("calls JSON that is nested too deeply for the library the same", async () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    await expect(getGroup(`{"clusterCount": ${BIG}, "x": ${deep}}`)).rejects.toMatchObject({ code: "INVALID_JSON" });
  });

  it("takes the last of two equal keys, like any other client", async () => {
    expect(await getGroup(`{"clusterCount": 1, "clusterCount": ${BIG}}`)).toEqual({ clusterCount: 9007199254740993n });
  });

  it("reads errors, csv and what has no int64 as ever", async () => {
    const error = { error: 404, errorCode: "RESOURCE_NOT_FOUND" };
    const fetch = fakeFetch(json(error, 404), new Response("a,1"), json({ id: ORG, count: 5 }));
    const atlas = clientOf(fetch);
    await expect(atlas.projects.getGroup({ groupId: GROUP })).rejects.toMatchObject({
      status: 404,
      errorCode: "RESOURCE_NOT_FOUND",
    });
    await expect(atlas.invoices.getOrgInvoice({ orgId: ORG, invoiceId: INVOICE }, { accept: "csv" })).resolves.toBe(
      "a,1",
    );
    await expect(atlas.organizations.getOrg({ orgId: ORG })).resolves.toEqual({ id: ORG, count: 5 });
  });
});

describe("the option", () => {
  const auth = bearerToken("token");

  it("is refused for what it is not", () => {
    // @ts-expect-error -- no such way
    expect(() => createAtlasClient({ auth, json: "bigint" })).toThrow('`json` must be "standard" or "lossless"');
  });

  it("is refused for an API that an older generator made", () => {
    interface Types {
      "2023-11-15": { api: object; paths: object; schemas: object };
    }
    const api: ApiDefinition<Types, "2023-11-15"> = { operations: {}, version: "2023-11-15" };
    expect(() => createAtlasClient({ auth, api, json: "lossless" })).toThrow("run `atlas-fetch generate` again");
    expect(() => createAtlasClient({ auth, api, json: "standard" })).not.toThrow();
  });

  it("leaves numbers as they are without it", async () => {
    for (const mode of [{}, { json: "standard" as const }]) {
      const fetch = fakeFetch(answer(`{"clusterCount": ${BIG}}`));
      const group = await createAtlasClient({ auth, fetch, ...mode }).projects.getGroup({ groupId: GROUP });
      expect(group.clusterCount).toBe(9007199254740992);
    }
  });
});

describe("any JSON", () => {
  const places: Int64Places = {
    operations: { anything: { "2023-01-01": 0 } },
    // Everything, at any depth.
    places: [{ int64: true, items: 0, additionalProperties: 0 }],
  };
  const parsing = loadLossless(() => Promise.resolve({ int64: places }));
  const place = { operationId: "anything", version: "2023-01-01", enveloped: false };

  const value = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.bigInt(),
      fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
      fc.string(),
      fc.stringMatching(/^[ :,]?\d{15,20}$/),
      fc.constantFrom(null, true, false),
      fc.array(tie("value")),
      fc.dictionary(
        fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "status", "content")),
        tie("value"),
      ),
    ),
  })).value;

  it("with integers of any size comes back as it was", async () => {
    const { parserOf, serialize } = await parsing;
    fc.assert(
      fc.property(value, (one) => {
        const text = serialize(one);
        if (typeof text !== "string") throw new TypeError("no text");
        expect(serialize(parserOf(place)(text))).toBe(text);
      }),
    );
  });

  it("is what JSON.parse makes of it, but for the integers", async () => {
    const { parserOf } = await parsing;
    const plain = (_: string, one: unknown): unknown => (typeof one === "bigint" ? Number(one) : one);
    fc.assert(
      fc.property(fc.json(), (text) => {
        const found = JSON.stringify(parserOf(place)(text), plain);
        expect(found).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  it("fails exactly where JSON.parse fails", async () => {
    const { parserOf } = await parsing;
    const fails = (parse: (text: string) => unknown, text: string): boolean => {
      try {
        parse(text);
        return false;
      } catch (error) {
        expect(error).toBeInstanceOf(SyntaxError);
        return true;
      }
    };
    const damaged = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", "0", "}", '"', "e9", "1234567890123456789", "\u00a0"))
      .map(
        ([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice((at % (text.length + 1)) + 1),
      );
    fc.assert(
      fc.property(damaged, (text) => {
        expect(fails(parserOf(place), text)).toBe(fails(JSON.parse, text));
      }),
    );
  });

  it("changes no prototype, whatever its keys are", async () => {
    const { parserOf } = await parsing;
    const text = `{"__proto__": {"polluted": ${BIG}}, "constructor": {"prototype": {"polluted": ${BIG}}}}`;
    const parsed = parserOf(place)(text);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(Object.getOwnPropertyDescriptor(parsed, "__proto__")?.value).toEqual({ polluted: 9007199254740993n });
    expect(parsed).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
    for (const operationId of ["__proto__", "constructor", "toString"]) {
      expect(parserOf({ ...place, operationId })("[1]")).toEqual([1]);
    }
  });

  it("has integers however they are written", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n }), fc.nat(20), fc.nat(20), (whole, zeros, shift) => {
        const digits = String(whole < 0n ? -whole : whole).padStart(shift + 1, "0");
        const sign = whole < 0n ? "-" : "";
        const cut = digits.length - shift;
        const fraction = `${digits.slice(cut)}${"0".repeat(zeros)}`;
        const literal = `${sign}${digits.slice(0, cut)}${fraction === "" ? "" : `.${fraction}`}e+${shift}`;
        expect(readInteger(literal)).toBe(whole);
        expect(readInteger(`${sign}${digits}.5`)).toBeUndefined();
      }),
    );
  });

  it("takes no time for numbers that are absurdly long", () => {
    expect(readInteger(`1${"0".repeat(5_000_000)}1`)).toBeUndefined();
    expect(readInteger("1e99999999999999999999")).toBeUndefined();
    expect(readInteger("1e399")).toBe(10n ** 399n);
    expect(readInteger("1e400")).toBeUndefined();
    expect(readInteger(`1${"0".repeat(399)}`)).toBe(10n ** 399n);
    expect(readInteger(`0.${"0".repeat(797)}1`)).toBeUndefined();
    expect(readInteger(`0.${"0".repeat(798)}`)).toBe(0n);
    expect(readInteger(`0.${"0".repeat(799)}`)).toBeUndefined();
  });

  it.each(["", "x12", "12x", "1e", "1e5x", "--1", ".5", "Infinity"])("takes %j for no number", (text) => {
    expect(readInteger(text)).toBeUndefined();
    expect(readInteger("0e99999999999999999999")).toBe(0n);
  });
});
