/** What `atlas-fetch api` does with Atlas: pages, waits, deletes, warnings, errors, and what it tells of it all. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runApi } from "../../../src/cli/api/run-api.js";
import { startEmulator, type Emulator } from "../../../src/emulator/index.js";
import { api, environmentOf, Kept, keyboard, type EndedCommand, type Surroundings } from "../../helpers/api-command.js";
import { fakeFetch, json, ORG, USER } from "../../helpers/fake-fetch.js";

const SECRETS = { MONGODB_ATLAS_ACCESS_TOKEN: "tok-en-1234567890" };

let emulator: Emulator;
let env: Readonly<Record<string, string>>;
let orgId: string;
beforeAll(async () => {
  emulator = await startEmulator();
  env = environmentOf(emulator);
  [orgId = ""] = emulator.state.organizations.keys();
});
afterAll(() => emulator.close());

function run(words: string, surroundings: Surroundings = {}): Promise<EndedCommand> {
  return api(words.replaceAll("ORG", orgId), { env, ...surroundings });
}

/** A new project. */
async function project(name: string): Promise<string> {
  const { stdout } = await run(`projects createGroup --set name=${name} --set orgId=ORG --query id`);
  return JSON.parse(stdout) as string;
}

describe("a call", () => {
  it("changes something and prints what it is answered", async () => {
    const { code, stdout, stderr } = await run("projects createGroup --set name=First --set orgId=ORG");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({ name: "First", orgId });
  });

  it("takes its API date from --version, and is in the newest stable one without", async () => {
    const fetch = fakeFetch(json({}), json({}), json({}));
    const surroundings = { env: SECRETS, fetch };
    for (const more of ["", " --version 2023-11-15", " --version 2024-01-01"]) {
      await api(`mongoDbCloudUsers listOrgUsers --orgId ${ORG}${more}`, surroundings);
    }
    expect(fetch.requests.map(({ headers }) => headers.get("accept"))).toEqual([
      "application/vnd.atlas.2025-02-19+json",
      "application/vnd.atlas.2023-11-15+json",
      "application/vnd.atlas.2024-01-01+json",
    ]);
  });

  it("works with an API key too, and with a profile's place", async () => {
    const { publicKey, privateKey } = emulator.credentials;
    const keys = { MONGODB_ATLAS_PUBLIC_API_KEY: publicKey, MONGODB_ATLAS_PRIVATE_API_KEY: privateKey };
    const ended = await run("organizations getOrg --query name", {
      env: { ...keys, HOME: "/nonexistent", MONGODB_ATLAS_ORG_ID: orgId, MONGODB_ATLAS_BASE_URL: emulator.url },
    });
    expect(ended).toEqual({ code: 0, stdout: '"Example"\n', stderr: "" });
  });
});

describe("a profile of the Atlas CLI", () => {
  let home: string;
  let keys: { readonly publicKey: string; readonly privateKey: string };
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "api-profile-"));
    keys = emulator.credentials;
    await mkdir(join(home, "atlascli"));
    const profile = (name: string, key: string): string =>
      `[${name}]\npublic_api_key = "${keys.publicKey}"\nprivate_api_key = "${key}"\nops_manager_url = "${emulator.url}"\norg_id = "${orgId}"\n`;
    await writeFile(
      join(home, "atlascli", "config.toml"),
      profile("default", keys.privateKey) + profile("other", "wrong"),
    );
  });
  afterAll(() => rm(home, { recursive: true }));

  it("is used if it is named, whatever the environment says", async () => {
    const surroundings = { env: { ...SECRETS, XDG_CONFIG_HOME: home, MONGODB_ATLAS_ORG_ID: USER } };
    const ended = await run("organizations getOrg --profile default --query name", surroundings);
    expect(ended).toEqual({ code: 0, stdout: '"Example"\n', stderr: "" });
    const other = await run("organizations getOrg -P other", surroundings);
    expect(other).toMatchObject({ code: 1, stdout: "" });
    expect(other.stderr).not.toContain("wrong");
  });

  it("called default is used if the environment says nothing", async () => {
    const surroundings = { env: { XDG_CONFIG_HOME: home } };
    expect(await run("organizations getOrg --query name", surroundings)).toMatchObject({
      code: 0,
      stdout: '"Example"\n',
    });
    const curl = await run("organizations getOrg --curl", surroundings);
    expect(curl.stdout).toContain(`${emulator.url}/api/atlas/v2/orgs/${orgId}`);
    expect(curl.stdout).toContain("--digest");
    expect(curl.stdout).not.toContain(keys.privateKey);
  });

  it("that is not there is answered with the nearest", async () => {
    const ended = await run("organizations getOrg --profile othr", { env: { XDG_CONFIG_HOME: home } });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(/There is no profile "othr" in .*\. Did you mean "other"\?/);
  });
});

describe("--all", () => {
  const page = (request: Request, total: number): Response => {
    const query = new URL(request.url).searchParams;
    const [size, number] = [Number(query.get("itemsPerPage")), Number(query.get("pageNum") ?? 1)];
    const first = (number - 1) * size;
    const results = Array.from({ length: Math.max(0, Math.min(size, total - first)) }, (_, index) => ({
      id: first + index,
    }));
    return json({ results, totalCount: total });
  };

  it("gives every item of every page, a line each", async () => {
    const { code, stdout, stderr } = await run(
      "mongoDbCloudUsers listOrgUsers --orgId ORG --all --itemsPerPage 1 --query username",
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as string),
    ).toEqual([...["owner", "member", "ada", "grace"].map((name) => `${name}@example.com`)]);
  });

  it("leaves out items for which --query gives null", async () => {
    const { stdout } = await run(
      "mongoDbCloudUsers listOrgUsers --orgId ORG --all --query [@][?username=='ada@example.com']|[0].username",
    );
    expect(stdout).toBe('"ada@example.com"\n');
  });

  it("streams 10,000 lines", async () => {
    const { code, stdout } = await api("organizations listOrgs --all", {
      env: SECRETS,
      fetch: (request) => Promise.resolve(page(request, 10_000)),
    });
    const lines = stdout.split("\n");
    expect({ code, lines: lines.length, last: lines.at(-2) }).toEqual({ code: 0, lines: 10_001, last: '{"id":9999}' });
  });

  it("asks for no more than it can write, however slow the reader is", async () => {
    let asked = 0;
    let taken = 0;
    let goOn: () => void = () => undefined;
    const stuck = new Promise<void>((resolve) => (goOn = resolve));
    let begun: () => void = () => undefined;
    const firstLine = new Promise<void>((resolve) => (begun = resolve));
    const stdout = new Writable({
      write(piece: Buffer, _, done) {
        taken += piece.toString().split("\n").length - 1;
        begun();
        void stuck.then(() => done());
      },
    });
    const ended = runApi("organizations listOrgs --all".split(" "), {
      ...{ env: SECRETS, now: Date.now, stdin: new PassThrough(), stdout, stderr: new Kept() },
      fetch(request) {
        asked++;
        return Promise.resolve(page(request, 100_000));
      },
    });
    await firstLine;
    // Everything that is going to be asked for without the reader has been, once nothing is left to do.
    for (let turn = 0; turn < 1000; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBeLessThan(10);
    goOn();
    expect(await ended).toBe(0);
    expect(taken).toBe(100_000);
  });

  it("ends when the reader has left, without an error", async () => {
    let asked = 0;
    let lines = 0;
    const stdout = new Writable({
      write(_, __, done) {
        lines++;
        done(lines > 2 ? Object.assign(new Error("write EPIPE"), { code: "EPIPE" }) : null);
      },
    });
    const stderr = new Kept();
    const code = await runApi("organizations listOrgs --all".split(" "), {
      ...{ env: SECRETS, now: Date.now, stdin: new PassThrough(), stdout, stderr },
      fetch(request) {
        asked++;
        return Promise.resolve(page(request, 100_000));
      },
    });
    expect({ code, stderr: stderr.text }).toEqual({ code: 0, stderr: "" });
    expect(asked).toBeLessThan(20);
  });

  it("prints an error on the way as one line, after the items", async () => {
    const fetch = fakeFetch(
      json({ results: [{ id: 1 }], totalCount: 2 }),
      json({ error: 403, errorCode: "NOPE", detail: "No" }, 403),
    );
    const { code, stdout, stderr } = await api("organizations listOrgs --all --itemsPerPage 1 --output json", {
      env: SECRETS,
      fetch,
    });
    expect(code).toBe(1);
    expect(
      stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([{ id: 1 }, { error: 403, errorCode: "NOPE", detail: "No" }]);
    expect(stderr).toMatch(/^atlas-fetch: listOrgs .* 403 NOPE\. No\. /);
  });
});

describe("--watch", () => {
  it("waits for --until on what a GET gives", async () => {
    const ended = await run('organizations getOrg --orgId ORG --watch --until name==`"Example"` --query name');
    expect(ended).toEqual({ code: 0, stdout: '"Example"\n', stderr: "" });
  });

  it("waits after a change for --until on what GET gives at the same path, and prints that", async () => {
    const groupId = await project("Watched");
    const fetch = fakeFetch(
      json({ id: groupId, name: "B" }),
      json({ name: "A" }),
      json({ name: "B", clusterCount: 1 }),
    );
    const words = `projects updateGroup --groupId ${groupId} --set name=B --watch --watch-timeout 60 --until`;
    const ended = await api([...words.split(" "), 'name == `"B"`'], { env: SECRETS, fetch });
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(ended.stdout)).toEqual({ name: "B", clusterCount: 1 });
    expect(fetch.requests.map(({ method }) => method)).toEqual(["PATCH", "GET", "GET"]);
  });

  it("waits after a delete until it is gone", async () => {
    const groupId = await project("Gone");
    expect(await run(`projects deleteGroup --groupId ${groupId} --force --watch`)).toEqual({
      code: 0,
      stdout: "",
      stderr: "",
    });
    expect((await run(`projects getGroup --groupId ${groupId}`)).code).toBe(1);
  });

  it("takes a 401 after the delete of an organization for gone: the caller went with it", async () => {
    await using other = await startEmulator();
    const [id = ""] = other.state.organizations.keys();
    const ended = await api(`organizations deleteOrg --orgId ${id} --force --watch`, { env: environmentOf(other) });
    expect(ended).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it("waits after an addition to an access list until all entries are in force", async () => {
    const groupId = await project("Listed");
    const fetch = fakeFetch(
      json({ results: [] }),
      json({ STATUS: "PENDING" }),
      json({ STATUS: "ACTIVE" }),
      json({ STATUS: "ACTIVE" }),
    );
    const words = `projectIpAccessList createGroupAccessListEntry --groupId ${groupId} --set [0].ipAddress=203.0.113.7 --set [1].cidrBlock=198.51.100.0/24 --watch --watch-timeout 60`;
    expect(await api(words, { env: SECRETS, fetch })).toMatchObject({ code: 0, stderr: "" });
    expect(fetch.requests.map(({ method, url }) => `${method} ${url.replace(/.*accessList/, "")}`)).toEqual([
      "POST ",
      "GET /203.0.113.7/status",
      "GET /203.0.113.7/status",
      "GET /198.51.100.0%2F24/status",
    ]);
  });

  it("ends with --watch-timeout, exit code 1", async () => {
    const { code, stdout, stderr } = await run(
      "organizations getOrg --orgId ORG --watch --until nothing --watch-timeout 1",
    );
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(/did not come about within 1000 ms; .* --watch-timeout <seconds> waits longer\.\n$/);
  });

  it.each([
    [
      "projects updateGroup --groupId ORG --set name=x --watch",
      "atlas-fetch: --watch cannot tell when updateGroup is complete: say so with --until <expression>, on what getGroup gives.\n",
    ],
    ["organizations getOrg --orgId ORG --watch --until [", "atlas-fetch: --until [ cannot be used: "],
  ])("is refused before anything is changed where it cannot tell: %s", async (words, message) => {
    const { code, stderr } = await run(words);
    expect(code).toBe(2);
    expect(stderr.startsWith(message)).toBe(true);
  });
});

describe("a delete", () => {
  it("is refused where there is nobody to ask, and done with --force", async () => {
    const groupId = await project("Forced");
    const refused =
      "atlas-fetch: deleteGroup deletes something, and there is nobody to ask: give --force to have it done.\n";
    for (const isTerminal of [false, { stdin: true }, { stderr: true, stdout: true }]) {
      expect(await run(`projects deleteGroup --groupId ${groupId}`, { isTerminal })).toEqual({
        code: 2,
        stdout: "",
        stderr: refused,
      });
    }
    expect(await run(`projects deleteGroup --groupId ${groupId} --force`)).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it.each([
    ["y", 0, "removed"],
    ["n", 1, "Nothing was deleted."],
    ["\r", 1, "Nothing was deleted."],
    ["\u0003", 130, "Nothing was deleted."],
  ])("asks on a terminal: %j", async (key, expected, said) => {
    const groupId = await project(`Asked${expected}${key.charCodeAt(0)}`);
    const stdin = keyboard();
    const ended = run(`projects deleteGroup --groupId ${groupId}`, {
      stdin,
      isTerminal: { stdin: true, stderr: true },
      columns: 120,
    });
    stdin.write(key);
    const { code, stdout, stderr } = await ended;
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
    expect(stderr).toContain(`DELETE ${emulator.url}/api/atlas/v2/groups/${groupId} - delete it?`);
    if (expected !== 0) expect(stderr).toContain(said);
    expect((await run(`projects getGroup --groupId ${groupId}`)).code).toBe(expected === 0 ? 1 : 0);
  });

  it("asks nothing for what only prints", async () => {
    expect((await run(`projects deleteGroup --groupId ${USER} --dry-run`, { isTerminal: true })).code).toBe(0);
    expect((await run(`projects deleteGroup --groupId ${USER} --curl`, { isTerminal: true })).code).toBe(0);
  });
});

describe("--dry-run and --curl", () => {
  const SECRET = "mdb_sa_sk_abcdefghijklmnop";
  const surroundings = (more: Readonly<Record<string, string>>): Surroundings => ({
    env: { HOME: "/nonexistent", ...more },
    // Asking anybody is an error.
    fetch: fakeFetch(),
  });

  it("prints the request without credentials", async () => {
    const ended = await api(
      `organizations getOrg --orgId ${ORG} --dry-run --version 2023-11-15`,
      surroundings(SECRETS),
    );
    expect(ended).toMatchObject({ code: 0, stderr: "" });
    expect(ended.stdout.replace(/^User-Agent: .*\n/m, "")).toBe(
      `GET https://cloud.mongodb.com/api/atlas/v2/orgs/${ORG}\nAuthorization: Bearer ***\nAccept: application/vnd.atlas.2023-11-15+json\n`,
    );
  });

  it.each([
    [
      { MONGODB_ATLAS_CLIENT_ID: "mdb_sa_id_1", MONGODB_ATLAS_CLIENT_SECRET: SECRET },
      "--curl",
      "$MONGODB_ATLAS_CLIENT_ID:$MONGODB_ATLAS_CLIENT_SECRET",
    ],
    [
      { MONGODB_ATLAS_PUBLIC_API_KEY: "public", MONGODB_ATLAS_PRIVATE_API_KEY: "00000000-0000-0000-0000-000000000000" },
      "--curl",
      '--digest --user "$MONGODB_ATLAS_PUBLIC_API_KEY:$MONGODB_ATLAS_PRIVATE_API_KEY"',
    ],
    [SECRETS, "--curl", "Authorization: Bearer $MONGODB_ATLAS_ACCESS_TOKEN"],
    [SECRETS, "--curl=api-key", "--digest --user"],
    [SECRETS, "--curl=service-account", "/api/oauth/token"],
    [{}, "--curl", "$MONGODB_ATLAS_CLIENT_ID:$MONGODB_ATLAS_CLIENT_SECRET"],
  ])("prints the command line for curl: %j %s", async (credentials, flag, part) => {
    const { code, stdout, stderr } = await api(
      `organizations getOrg --orgId ${ORG} ${flag}`,
      surroundings(credentials),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(part);
    for (const secret of Object.values(credentials)) expect(stdout).not.toContain(secret);
  });

  it("hides what looks like a secret in a body, by its name or by itself", async () => {
    const body = {
      name: "x",
      orgId: ORG,
      password: "geheim1",
      tokens: ["geheim2"],
      nested: [{ clientSecret: "geheim3" }],
      note: SECRET,
      url: "https://user:geheim4@example.com",
      header: "Bearer geheim5abc",
    };
    for (const flag of ["--dry-run", "--curl", "--dry-run --output json"]) {
      const ended = await api(`projects createGroup --body - --no-check ${flag}`, {
        ...surroundings({}),
        stdin: JSON.stringify(body),
      });
      expect(ended).toMatchObject({ code: 0, stderr: "" });
      expect(ended.stdout).toContain("***");
      expect(ended.stdout).not.toMatch(/geheim|mdb_sa_sk/);
    }
  });

  it("cannot be broken out of in a shell", async () => {
    const { execFileSync } = await import("node:child_process");
    const name = `'; echo pwned; $(echo pwned) \`echo pwned\` "`;
    const { stdout } = await api(
      ["projects", "getGroupByName", "--groupName", name, "--curl=bearer"],
      surroundings({}),
    );
    const words = execFileSync("/bin/sh", ["-c", `curl() { printf '%s\\n' "$@"; }\n${stdout}`], { env: {} }).toString();
    expect(words).not.toMatch(/^pwned/m);
    expect(words.split("\n")[0]).toBe(
      `https://cloud.mongodb.com/api/atlas/v2/groups/byName/${encodeURIComponent(name)}`,
    );
  });
});

describe("warnings and errors", () => {
  it("says on standard error what is deprecated, until when, and the command line to use instead", async () => {
    const { code, stdout, stderr } = await run("organizations listOrgInvites --orgId ORG --query length(@)");
    expect({ code, stdout }).toEqual({ code: 0, stdout: "2\n" });
    expect(stderr).toMatch(
      /^warning: listOrgInvites .* is deprecated and stops working on 2027-07-01 \(.*\)\. .* Instead: atlas-fetch api mongoDbCloudUsers listOrgUsers --version 2025-02-19\n$/,
    );
  });

  it("says it of a resource version with a sunset too", async () => {
    const { stderr } = await run("mongoDbCloudUsers listOrgUsers --orgId ORG --version 2023-11-15");
    expect(stderr).toMatch(/^warning: .*2027-07-01.*\n$/);
  });

  it("explains an error of Atlas in one paragraph: what, why and what to do", async () => {
    const { code, stdout, stderr } = await run(`organizations getOrg --orgId ${USER}`);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(
      "atlas-fetch: getOrg (GET /api/atlas/v2/orgs/{orgId}) was answered 401 USER_UNAUTHORIZED. The caller is not part of this organization. Check the credentials, and that they belong to this organization: Atlas answers 401 to a caller from outside it.\n",
    );
  });

  it.each([
    [403, {}, /The operation needs one of: Organization Member\.\n$/],
    [404, {}, /Check the ids: it may be gone, or be somebody else's\.\n$/],
    [429, { "retry-after": "3600" }, /Try again in 3600 s\.\n$/],
    [
      410,
      {},
      /That version is gone(?:, and this package knows no newer one: update it|: use --version .* or later)\.\n$/,
    ],
    [400, { "x-request-id": "abc" }, /Check the input against --help\. \(Request abc\.\)\n$/],
  ])("says what to do about %i", async (status, headers, advice) => {
    const fetch = fakeFetch(json({ error: status, errorCode: "CODE", detail: "Why" }, status, headers));
    const ended = await api(`organizations getOrg --orgId ${ORG}`, { env: SECRETS, fetch });
    expect(ended).toMatchObject({ code: 1, stdout: "" });
    expect(ended.stderr).toMatch(/^atlas-fetch: getOrg \(.*\) was answered \d+ CODE\. Why\. [^\n]+\n$/);
    expect(ended.stderr).toMatch(advice);
  });

  it("prints the body of an error with --output json", async () => {
    const error = {
      error: 409,
      errorCode: "CODE",
      reason: "Conflict",
      detail: "Why",
      parameters: ["a"],
      badRequestDetail: { fields: [{ field: "f", description: "d" }] },
    };
    const fetch = fakeFetch(json(error, 409));
    const { code, stdout, stderr } = await api(`organizations getOrg --orgId ${ORG} --output json`, {
      env: SECRETS,
      fetch,
    });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual(error);
    expect(stderr).toMatch(/409 CODE\. Why\. f: d\. /);
  });

  it("an HTML error is an error too, and its body stays out", async () => {
    const html = new Response("<html><script>x</script>", { status: 403, headers: { "content-type": "text/html" } });
    const { code, stderr } = await api(`organizations getOrg --orgId ${ORG}`, { env: SECRETS, fetch: fakeFetch(html) });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^atlas-fetch: getOrg .* was answered 403\. Check the roles/);
    expect(stderr).not.toContain("<");
  });

  it("no connection is exit code 2", async () => {
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    const fetch = async (): Promise<Response> => Promise.reject(new TypeError("fetch failed", { cause }));
    const ended = await api("projects createGroup --set name=x --set orgId=" + ORG, { env: SECRETS, fetch });
    expect(ended).toMatchObject({ code: 2, stdout: "" });
    expect(ended.stderr).toMatch(
      /^atlas-fetch: createGroup [^\n]*Check --base-url, the network, and that no proxy is needed\.\n$/,
    );
  });

  it("wrong credentials are exit code 1: Atlas said no", async () => {
    const wrong = { ...env, MONGODB_ATLAS_CLIENT_SECRET: "mdb_sa_sk_wrongwrongwrong" };
    const { code, stderr } = await run("organizations listOrgs", { env: wrong });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^atlas-fetch: [^\n]+\n$/);
    expect(stderr).not.toContain("wrongwrong");
  });
});

describe("--debug", () => {
  it("logs requests and answers without secrets, and stack traces are there only with it", async () => {
    const words = `organizations getOrg --orgId ${USER}`;
    const { code, stderr } = await run(`${words} --debug`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^debug: getOrg: GET http:\/\/127\.0\.0\.1:\d+\/api\/atlas\/v2\/orgs\//);
    expect(stderr).toMatch(/\ndebug: getOrg .* was answered 401 after \d+ ms\.\n/);
    expect(stderr).toMatch(/\nAtlasApiError: [^\n]* \[API_ERROR\]\n {4}at .*\(?\/.*:\d+:\d+\)?\n/);
    const { clientSecret } = emulator.credentials;
    expect(stderr).not.toContain(clientSecret);
    expect(stderr).not.toMatch(/eyJ|Bearer [^*]|Basic [^*]/);
    expect((await run(words)).stderr).not.toMatch(/debug:|\n {4}at /);
  });

  it("keeps what an answer or a body holds out of it", async () => {
    const fetch = fakeFetch(json({ error: 400, detail: "token=geheim123456 in Bearer geheim123456" }, 400));
    const words = `projects createGroup --set name=geheimgeheim --set orgId=${ORG} --debug`;
    const { stdout, stderr } = await api(words, { env: SECRETS, fetch });
    expect(stdout + stderr).not.toMatch(/geheim|tok-en/);
  });
});

describe("Ctrl-C", () => {
  it("ends a call that waits, exit code 130, and says what is not known", async () => {
    for (const [words, said] of [
      [`organizations getOrg --orgId ${ORG}`, "atlas-fetch: interrupted.\n"],
      [
        `projects createGroup --set name=x --set orgId=${ORG}`,
        "atlas-fetch: interrupted; whether createGroup was carried out is not known.\n",
      ],
      [`organizations listOrgs --all`, "atlas-fetch: interrupted.\n"],
      [`organizations getOrg --orgId ${ORG} --watch --until x`, "atlas-fetch: interrupted.\n"],
    ] as const) {
      const controller = new AbortController();
      const fetch = (request: Request): Promise<Response> => {
        controller.abort();
        return new Promise((_, reject) => request.signal.addEventListener("abort", () => reject(new Error("aborted"))));
      };
      expect(await api(words, { env: SECRETS, fetch, signal: controller.signal })).toEqual({
        code: 130,
        stdout: "",
        stderr: said,
      });
    }
  });
});
