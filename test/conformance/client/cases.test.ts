import { beforeAll, describe, expect, it } from "vitest";
import type { OpenApiDocument } from "../../../src/codegen/index.js";
import { clientCases, clientChecks, type ClientCase } from "../../../src/conformance/index.js";
import { contextsOf } from "../../../src/conformance/client/context.js";
import { API_DATES, everyPath, somePaths, trimmedDocument } from "./documents.js";

let document: OpenApiDocument;
let cases: (ClientCase & { check: string })[];
beforeAll(async () => {
  document = await trimmedDocument();
  cases = [...clientCases({ document, apiDates: API_DATES, seed: 7 })];
}, 60_000);

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

describe("the cases of the trimmed spec", () => {
  it("are at least 4,000, and at least 25 for each operation at each date that has it", () => {
    expect(cases.length).toBeGreaterThan(4_000);
    const counts = count(
      cases.flatMap(({ operationId, apiDate }) => (operationId === undefined ? [] : [`${apiDate} ${operationId}`])),
    );
    expect([...counts].filter(([, number]) => number < 25)).toEqual([]);
    const contexts = contextsOf({ document, apiDates: API_DATES, seed: 7 });
    expect(counts.size).toBe(contexts.length);
    const operations = Object.values(document.paths).flatMap((item) =>
      Object.values(item).filter((one) => "responses" in one),
    );
    expect(new Set(contexts.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  it("have names that are unique within a check", () => {
    const names = count(cases.map(({ check, name }) => `${check} ${name}`));
    expect([...names].filter(([, number]) => number > 1)).toEqual([]);
  });

  it("are there for every check", () => {
    expect(new Set(cases.map(({ check }) => check))).toEqual(new Set(clientChecks.map(({ info }) => info.id)));
  });

  it("are plain data", () => {
    for (const testCase of cases.filter((_, index) => index % 50 === 0)) {
      expect(structuredClone(testCase)).toEqual(testCase);
    }
  });

  it("cover every documented status, parameter and keyword", () => {
    const own = cases.filter(({ operationId, apiDate }) => operationId === "listOrgUsers" && apiDate === "2023-11-15");
    const names = own.filter(({ check }) => check === "client-error-map").map(({ name }) => name.split(" ")[2]);
    expect(new Set(names)).toEqual(new Set(["400", "401", "403", "404", "429", "500"]));
    const query = own.filter(({ check }) => check === "client-query-serialise").map(({ name }) => name);
    for (const what of ["minimum is sent", "minimum is refused", "maximum is sent", "maximum is refused"]) {
      expect(query).toContain(`2023-11-15 listOrgUsers itemsPerPage ${what}`);
    }
  });
});

describe("the seed", () => {
  const some = (seed: number, whole = document): ClientCase[] => [
    ...clientCases({ document: somePaths(whole, /orgs$/), apiDates: ["2023-11-15"], seed }),
  ];

  it("gives the same cases each time", async () => {
    expect(some(7)).toEqual(some(7, await trimmedDocument()));
  }, 30_000);

  it("gives other values with the same names", () => {
    const [one, other] = [some(7), some(8)];
    expect(one).not.toEqual(other);
    expect(new Set(one.map(({ call }) => call.group))).toEqual(new Set(other.map(({ call }) => call.group)));
  });
});

it("leaves out no operation that is newer than all dates", () => {
  const small = everyPath(document, 4);
  const contexts = contextsOf({ document: small, apiDates: ["2023-01-01"], seed: 1 });
  const total = contextsOf({ document: small, apiDates: ["2025-03-12"], seed: 1 });
  expect(new Set(contexts.map(({ operationId }) => operationId))).toEqual(
    new Set(total.map(({ operationId }) => operationId)),
  );
  expect(new Set(contexts.map(({ apiDate }) => apiDate)).size).toBeGreaterThan(1);
});
