/** What `atlas-fetch api` makes of parameters and bodies, seen in the request that it would send. */
import { mkdtemp, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { api, type EndedCommand, type Surroundings } from "../../helpers/api-command.js";

const ORG = "32b6e34b3d91647abb20e7b8";
const env = { XDG_CONFIG_HOME: "/nonexistent", HOME: "/nonexistent" };
const CREATE = ["projects", "createGroup", "--dry-run", "--output", "json"];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "api-"));
});
afterAll(() => rm(folder, { recursive: true }));

function run(words: readonly string[], surroundings: Surroundings = {}): Promise<EndedCommand> {
  return api(words, { env, ...surroundings });
}

/** The request that a command line would send. */
async function request(words: readonly string[], surroundings: Surroundings = {}): Promise<Record<string, unknown>> {
  const { code, stdout, stderr } = await run([...words, "--dry-run", "--output", "json"], surroundings);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** The body that some settings make. */
async function bodyOf(
  operation: readonly string[],
  settings: readonly string[],
  ...more: readonly string[]
): Promise<unknown> {
  const { body } = await request([...operation, ...settings.flatMap((text) => ["--set", text]), ...more]);
  return body;
}

/** What is said of a command line that is refused. */
async function refusal(words: readonly string[], surroundings: Surroundings = {}): Promise<string> {
  const { code, stdout, stderr } = await run(words, surroundings);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^atlas-fetch: [^\n]+\n$/);
  return stderr.slice("atlas-fetch: ".length, -1);
}

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe("parameters", () => {
  it("go into path and query, in either way of writing", async () => {
    const { url, method } = await request([
      "mongoDbCloudUsers",
      "listOrgUsers",
      "--org-id",
      ORG,
      "--itemsPerPage=7",
      "--envelope",
    ]);
    expect(method).toBe("GET");
    expect(url).toBe(`https://cloud.mongodb.com/api/atlas/v2/orgs/${ORG}/users?envelope=true&itemsPerPage=7`);
  });

  it("that are lists are written with commas or by repeating the flag", async () => {
    const list = ["invoices", "listOrgInvoices", "--orgId", ORG];
    for (const words of [
      ["--statusNames", "PAID,FREE"],
      ["--statusNames", "PAID", "--status-names", "FREE"],
    ]) {
      expect((await request([...list, ...words]))["url"]).toMatch(/\?statusNames=PAID&statusNames=FREE$/);
    }
  });

  it("are encoded, so that they stay one part of the path", async () => {
    const { url } = await request(["projects", "getGroupByName", "--groupName", "a/b?c#d ü"], {});
    expect(url).toMatch(/\/groups\/byName\/a%2Fb%3Fc%23d%20%C3%BC$/);
  });

  it("come from the environment where they can, and never for a delete", async () => {
    const surroundings = { env: { ...env, MONGODB_ATLAS_ORG_ID: ORG } };
    expect((await request(["organizations", "getOrg"], surroundings))["url"]).toMatch(new RegExp(`/orgs/${ORG}$`));
    expect(await refusal(["organizations", "getOrg", "--dry-run"])).toBe(
      "getOrg needs --orgId (or MONGODB_ATLAS_ORG_ID), which is missing.",
    );
    expect(await refusal(["organizations", "deleteOrg", "--force", "--dry-run"], surroundings)).toBe(
      "deleteOrg needs --orgId, which is missing.",
    );
  });

  it.each([
    [
      ["organizations", "getOrg", "--orgId", "x"],
      'getOrg: --orgId must match the pattern ^([a-f0-9]{24})$, and is "x".',
    ],
    [["organizations", "getOrg", "--orgId", ""], 'getOrg: --orgId must match the pattern ^([a-f0-9]{24})$, and is "".'],
    [
      ["projects", "getGroupByName", "--groupName", ".."],
      'getGroupByName: --groupName must be text that is not empty, "." or "..", and is "..".',
    ],
    [
      ["projects", "getGroupByName", "--groupName", "..", "--no-check"],
      'getGroupByName: --groupName must be text that is not empty, "." or "..", and is "..".',
    ],
    [
      ["projects", "getGroupByName", "--groupName", ".", "--no-check"],
      'getGroupByName: --groupName must be text that is not empty, "." or "..", and is ".".',
    ],
    [["organizations", "listOrgs", "--pageNum", "1.5"], '--pageNum must be an integer, and is "1.5".'],
    [["organizations", "listOrgs", "--pageNum", "0"], "listOrgs: --pageNum must be at least 1, and is 0."],
    [
      ["organizations", "listOrgs", "--itemsPerPage", "501"],
      "listOrgs: --itemsPerPage must be at most 500, and is 501.",
    ],
    [["organizations", "listOrgs", "--pretty", "perhaps"], '--pretty must be true or false, and is "perhaps".'],
    [
      ["invoices", "listOrgInvoices", "--orgId", ORG, "--statusNames", "PAYD"],
      '--statusNames cannot be "PAYD". Did you mean PAID? (--no-check sends it all the same.)',
    ],
  ])("that cannot be are refused before anything is sent: %j", async (words, message) => {
    expect(await refusal([...words, "--dry-run"])).toBe(message);
  });

  it("are sent as they are with --no-check", async () => {
    const words = ["invoices", "listOrgInvoices", "--orgId", "x", "--statusNames", "NEWER", "--no-check"];
    expect((await request(words))["url"]).toMatch(/\/orgs\/x\/invoices\?statusNames=NEWER$/);
  });
});

describe("--body", () => {
  const GROUP = { name: "Rocket", orgId: ORG };

  it.each([
    ["a.json", JSON.stringify(GROUP)],
    ["bom.json", `\uFEFF${JSON.stringify(GROUP)}`],
    ["a.yaml", `name: Rocket\norgId: ${ORG}\n`],
    ["b.YML", `{ name: Rocket, orgId: "${ORG}" }\n`],
  ])("reads a file: %s", async (name, text) => {
    expect((await request(["projects", "createGroup", "--body", await file(name, text)]))["body"]).toEqual(GROUP);
  });

  it("- reads standard input", async () => {
    const words = ["projects", "createGroup", "--body", "-"];
    expect((await request(words, { stdin: JSON.stringify(GROUP) }))["body"]).toEqual(GROUP);
    const pieces = Buffer.from(JSON.stringify({ ...GROUP, name: "Raketeü" }));
    expect((await request(words, { stdin: pieces }))["body"]).toMatchObject({ name: "Raketeü" });
  });

  it("is not changed by what it is, and --set goes over it", async () => {
    const path = await file("over.json", JSON.stringify({ ...GROUP, tags: [{ key: "a", value: "1" }] }));
    expect(await bodyOf(["projects", "createGroup"], ["name=Other", "tags[0].value=2"], "--body", path)).toEqual({
      ...GROUP,
      name: "Other",
      tags: [{ key: "a", value: "2" }],
    });
  });

  it("keeps numbers to the digit, in JSON and in YAML", async () => {
    const tail = ["--no-check", "--dry-run", "--output", "json"];
    for (const path of [
      await file("int.json", '{"n":9007199254740993}'),
      await file("int.yaml", "n: 9007199254740993\n"),
    ]) {
      expect((await run(["projects", "createGroup", "--body", path, ...tail])).stdout).toContain(
        '"n": 9007199254740993',
      );
    }
  });

  it.each([
    ["none.json", undefined, /^--body .*none\.json cannot be read: ENOENT\.$/],
    ["", undefined, /^--body .* cannot be read: EISDIR\.$/],
    ["empty.json", "", /empty\.json is no JSON: JSON value expected but reached end of input at position 0\.$/],
    ["half.json", '{"name":', /half\.json is no JSON: /],
    ["bad.yaml", "a: b: c\n", /bad\.yaml is no YAML: .* at line 1, column 4\.$/],
    ["latin1.json", Uint8Array.of(0x22, 0xfc, 0x22), /latin1\.json is no text in UTF-8\.$/],
    ["large.json", '{"a":1e999}', /has a number that JSON does not have, or that is too large for one\.$/],
    ["nan.yaml", "a: .nan\n", /has a number that JSON does not have/],
    [
      "bomb.yaml",
      `a: &a [x]\n${"bcdefghij".replace(
        /./g,
        (l) =>
          `${l}: &${l} [${Array(9)
            .fill(`*${String.fromCharCode(l.charCodeAt(0) - 1)}`)
            .join(",")}]\n`,
      )}`,
      /is no YAML: Excessive alias count/,
    ],
    ["text.json", '"text"', /^createGroup: the body is refused: it must be object\.$/],
    ["odd.json", JSON.stringify({ ...GROUP, nam: 1 }), /there is no field `nam`; did you mean `name`\?\.$/],
    [
      "missing.json",
      JSON.stringify({ name: "x" }),
      /^createGroup: the body is refused: it needs `orgId`, which is missing\.$/,
    ],
    ["wrong.json", JSON.stringify({ ...GROUP, tags: [{ key: 1, value: "v" }] }), /`tags\[0\]\.key` must be string/],
    ["proto.json", `{"name":"x","orgId":"${ORG}","__proto__":{"x":1}}`, /there is no field `__proto__`/],
  ])("is refused if it cannot be: %s", async (name, content, message) => {
    const path = content === undefined ? join(folder, name) : await file(name, content);
    expect(await refusal([...CREATE, "--body", path])).toMatch(message);
  });

  it("is refused if it is huge, without being held", async () => {
    const path = await file("huge.json", "");
    // Full of holes: it takes no room.
    await truncate(path, 8 * 2 ** 30);
    expect(await refusal([...CREATE, "--body", path])).toBe(`--body ${path} is larger than 64 MiB.`);
  });

  it("must be there where an operation needs one, and cannot be where it takes none", async () => {
    expect(await refusal(CREATE)).toBe(
      "createGroup needs a body: give --set name=value for each field, or --body <file>. --help lists the fields.",
    );
    expect((await run(["organizations", "getOrg", "--orgId", ORG, "--body", "-"])).stderr).toMatch(
      /unknown option '--body'/,
    );
  });

  it("that nobody finishes is waited for until Ctrl-C", async () => {
    const { Readable } = await import("node:stream");
    const stdin = new Readable({ read: () => undefined });
    const controller = new AbortController();
    const ended = run([...CREATE, "--body", "-"], { stdin, signal: controller.signal });
    stdin.push("{");
    controller.abort();
    expect(await ended).toEqual({ code: 130, stdout: "", stderr: "atlas-fetch: interrupted.\n" });
  });
});

describe("--set", () => {
  it.each([
    ["a text stays one", ["name=123", `orgId=${ORG}`], { name: "123", orgId: ORG }],
    ["a value can hold anything", ["name=a=b, c", `orgId=${ORG}`], { name: "a=b, c", orgId: ORG }],
    [
      "items of a list",
      [`orgId=${ORG}`, "name=a", "tags[0].key=k", "tags[0].value=v", "tags[1].key=l", "tags[1].value="],
      {
        orgId: ORG,
        name: "a",
        tags: [
          { key: "k", value: "v" },
          { key: "l", value: "" },
        ],
      },
    ],
    [
      "JSON for a list",
      [`orgId=${ORG}`, "name=a", 'tags=[{"key":"k","value":"v"}]'],
      { orgId: ORG, name: "a", tags: [{ key: "k", value: "v" }] },
    ],
    [
      "a boolean",
      [`orgId=${ORG}`, "name=a", "withDefaultAlertsSettings=false"],
      { orgId: ORG, name: "a", withDefaultAlertsSettings: false },
    ],
  ])("%s", async (_, settings, body) => {
    expect(await bodyOf(["projects", "createGroup", "--no-check"], settings)).toEqual(body);
  });

  it("takes lists of simple values with commas, and again for more", async () => {
    const invite = ["organizations", "createOrgInvite", "--orgId", ORG];
    const body = { username: "a@example.com", roles: ["ORG_MEMBER", "ORG_READ_ONLY"] };
    expect(await bodyOf(invite, ["username=a@example.com", "roles=ORG_MEMBER,ORG_READ_ONLY"])).toEqual(body);
    expect(await bodyOf(invite, ["username=a@example.com", "roles=ORG_MEMBER", "roles=ORG_READ_ONLY"])).toEqual(body);
  });

  it("sets items where the body is a list", async () => {
    const words = ["projectIpAccessList", "createGroupAccessListEntry", "--groupId", ORG];
    expect(
      await bodyOf(words, ["[0].ipAddress=203.0.113.7", "[0].comment=office", "[1].cidrBlock=198.51.100.0/24"]),
    ).toEqual([{ ipAddress: "203.0.113.7", comment: "office" }, { cidrBlock: "198.51.100.0/24" }]);
  });

  it("guesses what the schema does not have with --no-check", async () => {
    expect(
      await bodyOf(
        ["projects", "createGroup", "--no-check"],
        ["a=1", "b=true", "c=text", 'd={"e":[null]}', "f=1x", "g.h=2"],
      ),
    ).toEqual({
      a: 1,
      b: true,
      c: "text",
      d: { e: [null] },
      f: "1x",
      g: { h: 2 },
    });
  });

  it.each([
    ["name", "--set name sets nothing: write --set name=value."],
    ["=x", "--set =x sets nothing: write --set name=value."],
    ["nam=x", "--set nam: the body has no field nam. Did you mean name?"],
    ["a..b=x", "--set a..b: a part of the name is empty."],
    ["name.first=x", "--set name.first: name has no fields."],
    ["clusterCount=1", "--set clusterCount: it can be read and not set."],
    ["withDefaultAlertsSettings=perhaps", '--set withDefaultAlertsSettings must be true or false, and is "perhaps".'],
    ["tags[7].key=x", "--set tags[7]: the next item of tags is [0]."],
    ["tags[999999999999].key=x", "--set tags[999999999999]: the next item of tags is [0]."],
    ["tags.key=x", "--set tags.key: tags is a list; write tags[0].key."],
    ["tags=[", /^--set tags is no JSON: /],
    ["__proto__.x=1", "--set __proto__.x: __proto__ is no name of a field."],
    ["tags[0].__proto__=1", "--set tags[0].__proto__: __proto__ is no name of a field."],
    [
      "constructor.prototype.x=1",
      "--set constructor: the body has no field constructor. It has: name, orgId, regionUsageRestrictions, tags, withDefaultAlertsSettings.",
    ],
    [`${"a.".repeat(50_000)}b=1`, /^--set (?:a\.){20}…: no body is that deep\.$/],
  ])("refuses what cannot be: %.40s", async (setting, message) => {
    const said = await refusal([...CREATE, "--set", setting]);
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  it("never throws anything but a sentence, and never touches what all objects have", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    const name = fc.oneof(
      fc.string(),
      fc
        .array(fc.constantFrom("a", "__proto__", "constructor", "prototype", "[0]", "toString", "tags", "name"), {
          maxLength: 5,
        })
        .map((parts) => parts.join(".")),
    );
    await fc.assert(
      fc.asyncProperty(name, fc.string(), fc.boolean(), async (left, right, check) => {
        const { code, stderr } = await run([...CREATE, ...(check ? [] : ["--no-check"]), `--set=${left}=${right}`]);
        expect(code === 0 || (code === 2 && /^atlas-fetch: [^\n]+\n$/.test(stderr))).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
    expect({}).not.toHaveProperty("x");
  });
});

describe("options that do not go together", () => {
  const LIST = ["organizations", "listOrgs"];
  const GET = ["organizations", "getOrg", "--orgId", ORG];
  it.each([
    [[...LIST, "--output", "jsn"], "--output jsn is none of json, yaml, table, csv, raw. Did you mean json?"],
    [[...LIST, "--all", "--output", "table"], "--all gives JSON, an item a line; it cannot be --output table."],
    [[...LIST, "--all", "--dry-run"], "--all makes many requests; leave it out to see one of them."],
    [[...LIST, "--all", "--watch", "--until", "x"], "Give --all or --watch, not both."],
    [[...GET, "--dry-run", "--curl"], "Give --dry-run or --curl, not both."],
    [[...GET, "--curl=basic"], "--curl basic is none of service-account, api-key, bearer."],
    [[...GET, "--until", "name"], "--until says what --watch waits for: give --watch too."],
    [[...GET, "--watch-timeout", "1"], "--watch-timeout is for --watch: give that too."],
    [[...GET, "--watch"], "getOrg changes nothing; say what to wait for, with --until <expression>."],
    [[...GET, "--timeout", "soon"], /^--timeout/],
    [[...GET, "--version", "2022-12-31"], "2022-12-31 is before the first API date, 2023-01-01."],
    [[...GET, "--version", "tomorrow"], '"tomorrow" is no API date: write YYYY-MM-DD, such as 2023-11-15.'],
    [[...GET, "--query", "a", "--output", "raw"], "--query takes a part of JSON, and --output raw is none."],
    [[...GET, "--base-url", "http://example.com", "--dry-run"], /^--base-url/],
    [[...GET, "--profile", "nobody"], /^There is no (?:profile|configuration)|nonexistent/],
    [
      ["mongoDbCloudUsers", "createOrgUser", "--orgId", ORG, "--version", "2023-11-15", "--set", "a=1"],
      /^createOrgUser does not exist at API date 2023-11-15; it has the resource versions /,
    ],
  ])("%j", async (words, message) => {
    const said = await refusal(words);
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  it("names all that is missing for credentials", async () => {
    expect(await refusal(GET)).toMatch(/^There are no credentials\. Set MONGODB_ATLAS_CLIENT_ID and /);
  });
});
