/** How `atlas-fetch api` writes what it was answered: formats, parts of it, files, and what a hostile server sends. */
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startEmulator, type Emulator } from "../../../src/emulator/index.js";
import { api, environmentOf, Kept, type EndedCommand, type Surroundings } from "../../helpers/api-command.js";
import { fakeFetch, json, ORG, USER } from "../../helpers/fake-fetch.js";

const [ORG_ID, GROUP, INVOICE] = [ORG, USER, "5f0f0f0f0f0f0f0f0f0f0f0f"];
const HOST = "host.example.net";

let emulator: Emulator;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "api-output-"));
  const log = `${JSON.stringify({ t: { $date: "2026-11-30T12:00:00Z" }, msg: "Hello" })}\n`;
  emulator = await startEmulator({
    now: () => Date.parse("2026-11-30T12:30:00Z"),
    seed: {
      organizations: [
        {
          ...{ id: ORG_ID, name: "Example", users: [{ username: "owner@example.com", roles: ["ORG_OWNER"] }] },
          projects: [{ id: GROUP, name: "Rocket", hosts: [{ hostName: HOST, logs: { mongodb: log } }] }],
          invoices: [
            {
              ...{ id: INVOICE, startDate: "2026-10-01T00:00:00Z", endDate: "2026-11-01T00:00:00Z" },
              lineItems: [
                { sku: "ATLAS_AWS_INSTANCE_M10", quantity: 24, unitPriceDollars: 0.08, clusterName: "Cluster0" },
              ],
            },
          ],
        },
      ],
    },
  });
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

function run(words: string | readonly string[], surroundings: Surroundings = {}): Promise<EndedCommand> {
  return api(words, { env: environmentOf(emulator), now: emulator.clock.now, ...surroundings });
}

/** Runs it against a server that answers with one thing. */
function answered(
  words: string | readonly string[],
  answer: Response,
  surroundings: Surroundings = {},
): Promise<EndedCommand> {
  const env = { MONGODB_ATLAS_ACCESS_TOKEN: "token", ...surroundings.env };
  return api(words, { ...surroundings, env, fetch: fakeFetch(answer) });
}

const TERMINAL: Surroundings = { isTerminal: true, columns: 80 };
const GET = `organizations getOrg --orgId ${ORG_ID}`;

describe("--output", () => {
  it("is JSON in a pipe, and a table on a terminal", async () => {
    const { stdout } = await run(GET);
    expect(stdout).toMatch(/^\{\n {2}"id": /);
    expect((await run(`${GET} --output json`, TERMINAL)).stdout).toBe(stdout);
    const table = await run(GET, { ...TERMINAL, env: { ...environmentOf(emulator), NO_COLOR: "1" } });
    expect(table.stdout).toMatch(new RegExp(`^id +${ORG_ID}\nname +Example\n`));
    expect((await run(GET, TERMINAL)).stdout).toContain("\u001b[1mid\u001b[22m");
    expect((await run(`${GET} -o table`)).stdout).toBe(table.stdout);
  });

  it("yaml", async () => {
    expect((await run(`${GET} --output yaml`)).stdout).toMatch(new RegExp(`^id: "?${ORG_ID}"?\nname: Example\n`));
  });

  it("csv has a line an item, and quotes what has to be", async () => {
    const page = {
      results: [
        { id: "1", name: 'a "b", c', deep: { x: 1 } },
        { id: "2", roles: ["A", "B"], tags: [{ k: 1 }] },
      ],
    };
    const { stdout } = await answered("organizations listOrgs --output csv", json(page));
    expect(stdout).toBe('id,name,deep.x,roles,tags\n1,"a ""b"", c",1,,\n2,,,"A, B","[{""k"":1}]"\n');
    expect((await answered("organizations listOrgs --output csv", json({ results: [] }))).stdout).toBe("");
  });

  it("csv comes from Atlas where the operation has it, byte for byte", async () => {
    const own = await run(`invoices getOrgInvoice --orgId ${ORG_ID} --invoiceId ${INVOICE} --output csv`);
    expect(own.stdout).toMatch(/^\uFEFF?.*\r\n2026-10-01,ATLAS_AWS_INSTANCE_M10,,Cluster0,24,/);
    const other = await run(`invoices getOrgInvoiceCsv --orgId ${ORG_ID} --invoiceId ${INVOICE}`);
    expect(other).toEqual({ code: 0, stdout: own.stdout, stderr: "" });
    // A part of it is made here.
    const part = await run(
      `invoices getOrgInvoice --orgId ${ORG_ID} --invoiceId ${INVOICE} --output csv --query lineItems[].sku`,
    );
    expect(part).toEqual({ code: 0, stdout: "value\nATLAS_AWS_INSTANCE_M10\n", stderr: "" });
    expect(await run(`invoices getOrgInvoiceCsv --orgId ${ORG_ID} --invoiceId ${INVOICE} --output json`)).toMatchObject(
      {
        code: 2,
        stderr: "atlas-fetch: getOrgInvoiceCsv answers with csv; it cannot be --output json.\n",
      },
    );
  });

  it("raw is what Atlas sent", async () => {
    const text = '{"id" : "1",\n\t"n":1.0}\n';
    const answer = new Response(text, { headers: { "content-type": "application/vnd.atlas.2023-01-01+json" } });
    expect((await answered(`${GET} --output raw`, answer)).stdout).toBe(text);
  });

  it("a table has the columns that fit, and says what does not", async () => {
    const item = Object.fromEntries("abcdefgh".split("").map((name) => [name, name.repeat(20)]));
    const { stdout, stderr } = await answered(
      "organizations listOrgs",
      json({ results: [item], totalCount: 9 }),
      TERMINAL,
    );
    const [head = "", row = ""] = stdout.replace(/\u001b\[\d+m/g, "").split("\n");
    expect(head).toMatch(/^a +b +c$/);
    expect(row).toBe(["a", "b", "c"].map((name) => name.repeat(20)).join("  "));
    expect(stderr).toBe(
      "5 columns did not fit: d, e, f, g, h. --output json has all.\n1 of 9; --all gives every page.\n",
    );
  });

  it("prints nothing where there is nothing", async () => {
    expect(await answered(GET, new Response(null, { status: 204 }))).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("keeps 64-bit integers to the digit", async () => {
    const text = '{"id":"1","amountBilledCents":9007199254740993}';
    const words = `invoices getOrgInvoice --orgId ${ORG_ID} --invoiceId ${INVOICE}`;
    const answer = (): Response =>
      new Response(text, { headers: { "content-type": "application/vnd.atlas.2023-01-01+json" } });
    expect((await answered(words, answer())).stdout).toContain('"amountBilledCents": 9007199254740993');
    for (const format of ["yaml", "table"]) {
      expect((await answered(`${words} --output ${format}`, answer())).stdout).toContain("9007199254740993");
    }
    // An invoice has a csv of Atlas's own.
    const group = new Response('{"id":"1","clusterCount":9007199254740993}', { headers: answer().headers });
    expect((await answered(`projects getGroup --groupId ${ORG_ID} --output csv`, group)).stdout).toContain(
      "9007199254740993",
    );
    expect((await answered(`${words} --query amountBilledCents`, answer())).stdout).toBe("9007199254740993\n");
  });
});

describe("--query", () => {
  const PAGE = {
    results: [
      { id: "a", amountBilledCents: 5 },
      { id: "b", amountBilledCents: 50 },
    ],
  };
  const LIST = ["invoices", "listOrgInvoices", "--orgId", ORG_ID, "--query"];
  it.each([
    ["results[].id", '[\n  "a",\n  "b"\n]\n'],
    ["results[?amountBilledCents > `10`].id | [0]", '"b"\n'],
    ["sum(results[].amountBilledCents)", "55\n"],
    ["nothing", "null\n"],
  ])("%s", async (expression, stdout) => {
    expect(await answered([...LIST, expression], json(PAGE))).toEqual({ code: 0, stdout, stderr: "" });
  });

  it.each(["results[", "foo(@)", "abs('x'", "a b", ""])("refuses %j before anything is sent", async (expression) => {
    const fetch = fakeFetch();
    const env = { MONGODB_ATLAS_ACCESS_TOKEN: "token" };
    const { code, stdout, stderr } = await api([...LIST, expression], { env, fetch });
    expect({ code, stdout, asked: fetch.requests.length }).toEqual({ code: 2, stdout: "", asked: 0 });
    expect(stderr).toMatch(/^atlas-fetch: --query [^\n]+\n$/);
  });

  it("says what does not go with the answer", async () => {
    expect(await answered([...LIST, "sum(results[].id)"], json(PAGE))).toMatchObject({
      ...{ code: 2, stdout: "" },
      stderr: expect.stringMatching(/^atlas-fetch: --query sum\(results\[\]\.id\) cannot be used: .*\n$/) as string,
    });
  });
});

describe("--output-file", () => {
  it("writes the file, in the format that its name says", async () => {
    for (const [name, beginning] of [
      ["a.json", "{\n"],
      ["a.yaml", "id: "],
      ["a.csv", "id,"],
      ["deep/er.txt", "{\n"],
    ] as const) {
      const path = join(folder, name);
      expect(await run(`${GET} --output-file ${path}`, TERMINAL)).toEqual({ code: 0, stdout: "", stderr: "" });
      expect((await readFile(path, "utf8")).startsWith(beginning)).toBe(true);
    }
  });

  it("keeps what was there if the call fails, and its permissions if it does not", async () => {
    const path = join(folder, "kept.json");
    await writeFile(path, "old");
    await chmod(path, 0o600);
    expect((await run(`organizations getOrg --orgId ${GROUP} --output-file ${path}`)).code).toBe(1);
    expect(await readFile(path, "utf8")).toBe("old");
    expect((await run(`${GET} --output-file ${path}`)).code).toBe(0);
    expect(await readFile(path, "utf8")).toMatch(/^\{/);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("that cannot be written is found before anything is sent", async () => {
    const fetch = fakeFetch();
    const env = { MONGODB_ATLAS_ACCESS_TOKEN: "token" };
    const { code, stderr } = await api(`${GET} --output-file ${folder}`, { env, fetch });
    expect({ code, asked: fetch.requests.length }).toEqual({ code: 2, asked: 0 });
    expect(stderr).toBe(`atlas-fetch: ${folder} cannot be written: it is a folder\n`);
  });

  it("- is standard output", async () => {
    expect(await run(`${GET} --output-file -`)).toEqual(await run(GET));
  });

  const LOG = `monitoringAndLogs downloadGroupClusterLog --groupId ${GROUP} --hostName ${HOST} --logName mongodb`;
  it("is required for gzip on a terminal", async () => {
    const refused = {
      ...{ code: 2, stdout: "" },
      stderr:
        "atlas-fetch: downloadGroupClusterLog answers with gzip, which is nothing for a terminal: give --output-file downloadGroupClusterLog.gz.\n",
    };
    expect(await run(LOG, TERMINAL)).toEqual(refused);
    expect(await run(`${LOG} --output-file -`, TERMINAL)).toEqual(refused);
    const path = join(folder, "log.gz");
    expect(await run(`${LOG} --output-file ${path}`, TERMINAL)).toEqual({ code: 0, stdout: "", stderr: "" });
    expect(gunzipSync(await readFile(path)).toString()).toContain("Hello");
  });

  it("is not required for gzip in a pipe, which gets the bytes", async () => {
    const stdout = new Kept();
    expect((await api(LOG, { env: environmentOf(emulator) }, stdout)).code).toBe(0);
    expect(gunzipSync(stdout.bytes).toString()).toContain("Hello");
    expect((await run(`${LOG} --output json`)).stderr).toBe(
      "atlas-fetch: downloadGroupClusterLog answers with gzip; it cannot be --output json.\n",
    );
    expect((await run(`${LOG} --query a`)).code).toBe(2);
  });
});

describe("a hostile server", () => {
  const EVIL = "x\u001b]0;owned\u0007\u001b[2J\u009b31m\u202edlrow\r\u0000\u007f";

  const CONTROLS = /[\u0000-\u0008\u000b\u000d-\u001a\u001c-\u001f\u007f-\u009f\u202a-\u202e]|\u001b(?!\[\d+m)/;
  const NO_COLOR = { ...TERMINAL, env: { NO_COLOR: "1" } };

  it.each(["json", "yaml", "table", "csv", "raw"])("cannot tell a terminal anything but text: %s", async (format) => {
    const raw = new Response(`{"id":"1","name":"${EVIL.replace("\r\u0000", "")}"}`);
    const answer = format === "raw" ? raw : json({ id: "1", name: EVIL, [`${EVIL}y`]: [EVIL] });
    const { code, stdout, stderr } = await answered(`${GET} --output ${format}`, answer, NO_COLOR);
    if (code !== 0) expect(stderr).not.toMatch(CONTROLS);
    else expect(stdout).toContain("owned");
    expect(stdout).not.toMatch(CONTROLS);
    expect(stdout).not.toContain("\u001b");
  });

  it("cannot with --all either, nor with a list in a table", async () => {
    for (const words of ["organizations listOrgs --all", "organizations listOrgs"]) {
      const { code, stdout } = await answered(words, json({ results: [{ [EVIL]: EVIL }], totalCount: 1 }), NO_COLOR);
      expect({ code, controls: CONTROLS.test(stdout) }).toEqual({ code: 0, controls: false });
      expect(stdout).toContain("owned");
    }
  });

  it("leaves data in a pipe as it is", async () => {
    const { stdout } = await answered(`${GET} --query name`, json({ name: EVIL }));
    expect(JSON.parse(stdout)).toBe(EVIL);
  });

  it.each(["", "--output json", "--debug", "--output json --all"])("cannot in an error %s", async (options) => {
    const headers = { "x-request-id": "id", deprecation: "@1700000000" };
    const error = {
      error: 400,
      errorCode: `E${EVIL}`,
      reason: EVIL,
      detail: `${EVIL}\n    at ${EVIL}`,
      badRequestDetail: { fields: [{ field: EVIL, description: EVIL }] },
    };
    const words = options.includes("--all") ? "organizations listOrgs" : GET;
    const { code, stdout, stderr } = await answered(
      [...words.split(" "), ...options.split(" ").filter(Boolean)],
      json(error, 400, headers),
      NO_COLOR,
    );
    expect(code).toBe(1);
    expect(stderr).toContain("owned");
    expect(`${stdout}${stderr}`).not.toMatch(CONTROLS);
    expect(`${stdout}${stderr}`).not.toContain("\u001b");
  });

  it.each([
    [
      "HTML",
      new Response("<html>\u001b[2J", { headers: { "content-type": "text/html" } }),
      /was answered 200 with HTML; something between here and Atlas answered in its place\./,
    ],
    ["nothing", new Response(""), /was answered 200 with an empty body instead of JSON\./],
    ["half of it", new Response('{"a":'), /was answered 200 with a body of 5 characters that is no complete JSON\./],
  ])("that answers with %s is named in one sentence, exit code 2", async (_, answer, message) => {
    const { code, stdout, stderr } = await answered(GET, answer);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^atlas-fetch: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  it("that answers with names that objects have, is written as it is", async () => {
    const text = '{"__proto__":{"x":1},"constructor":"c","toString":"t"}';
    const answer = (): Response => new Response(text, { headers: { "content-type": "application/json" } });
    expect(JSON.parse((await answered(GET, answer())).stdout)).toEqual(JSON.parse(text));
    for (const format of ["yaml", "csv", "table"]) {
      const { code, stdout } = await answered(`${GET} --output ${format}`, answer());
      expect(code).toBe(0);
      expect(stdout).toContain("__proto__");
    }
    expect((await answered(`${GET} --query x`, answer())).stdout).toBe("null\n");
  });
});
