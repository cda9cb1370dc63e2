/** A real server with digest authentication: Apache httpd, on loopback, with a configuration of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where distributions put the program and its modules. */
const PLACES = [
  { program: "/usr/sbin/apache2", modules: "/usr/lib/apache2/modules" },
  { program: "/usr/sbin/httpd", modules: "/usr/lib64/httpd/modules" },
  { program: "/usr/sbin/httpd", modules: "/usr/lib/httpd/modules" },
];

const found = PLACES.find(
  ({ program, modules }) => existsSync(program) && existsSync(join(modules, "mod_auth_digest.so")),
);

/** Why tests with Apache cannot run here, if they cannot. */
export const apacheMissing: string | undefined =
  found === undefined ? "Apache httpd is not installed (apt-get install apache2)" : undefined;

export interface ApacheOptions {
  readonly username: string;
  readonly password: string;
  readonly realm?: string;
  /** Lines for the protected place. */
  readonly directives?: readonly string[];
}

export interface Apache extends AsyncDisposable {
  readonly url: string;
  /** Stops it and starts it again on the same port. Nonces from before are not its own any more. */
  restart(): Promise<void>;
}

/** Starts Apache; all of `/api/` is protected and answers `{ "results": [] }`. */
export async function startApache({
  username,
  password,
  realm = "MMS Public API",
  directives = [],
}: ApacheOptions): Promise<Apache> {
  if (found === undefined) throw new Error(apacheMissing);
  const { program, modules } = found;
  const directory = mkdtempSync(join(tmpdir(), "atlas-fetch-apache-"));
  chmodSync(directory, 0o755);
  const port = await freePort();
  const key = createHash("md5").update(`${username}:${realm}:${password}`).digest("hex");
  writeFileSync(join(directory, "users"), `${username}:${realm}:${key}\n`);
  writeFileSync(join(directory, "answer.json"), '{ "results": [] }');
  const names = ["mpm_event", "authn_core", "authn_file", "authz_core", "authz_user", "auth_digest", "alias", "unixd"];
  const config = [
    `ServerRoot "${directory}"`,
    "ServerName localhost",
    `Listen 127.0.0.1:${port}`,
    `PidFile "${directory}/pid"`,
    `DefaultRuntimeDir "${directory}"`,
    ...names
      .filter((name) => existsSync(join(modules, `mod_${name}.so`)))
      .map((name) => `LoadModule ${name}_module "${modules}/mod_${name}.so"`),
    `ErrorLog "${directory}/log"`,
    // One process with a thread for each connection, so that none is closed because others are waiting.
    ...["ServerLimit", "StartServers"].map((name) => `${name} 1`),
    ...["ThreadLimit", "ThreadsPerChild", "MaxRequestWorkers", "MaxSpareThreads"].map((name) => `${name} 128`),
    ...["KeepAliveTimeout 60", "MaxKeepAliveRequests 0"],
    ...(process.getuid?.() === 0 ? ["User nobody", "Group nogroup"] : []),
    `AliasMatch "^/api/" "${directory}/answer.json"`,
    `<Directory "${directory}">`,
    "AuthType Digest",
    `AuthName "${realm.replaceAll(/["\\]/g, "\\$&")}"`,
    `AuthUserFile "${directory}/users"`,
    "Require valid-user",
    'ForceType "application/vnd.atlas.2023-01-01+json"',
    ...directives,
    "</Directory>",
  ];
  writeFileSync(join(directory, "httpd.conf"), config.join("\n") + "\n");
  const start = (): Promise<ChildProcess> => run(program, directory);
  let child = await start().catch((error: unknown) => {
    rmSync(directory, { recursive: true });
    throw error;
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async restart() {
      await stop(child);
      child = await start();
    },
    async [Symbol.asyncDispose]() {
      await stop(child);
      rmSync(directory, { recursive: true });
    },
  };
}

/** Starts the program and waits until its log says that it is ready. It ends with this process at the latest. */
async function run(program: string, directory: string): Promise<ChildProcess> {
  const log = join(directory, "log");
  writeFileSync(log, "");
  // Watched before anything can be written to it.
  const watcher = watch(log);
  const child = spawn(program, ["-f", join(directory, "httpd.conf"), "-D", "FOREGROUND"], { stdio: "ignore" });
  const kill = (): boolean => child.kill("SIGTERM");
  process.once("exit", kill);
  child.once("exit", () => process.off("exit", kill));
  const limit = AbortSignal.timeout(10_000);
  try {
    await new Promise<void>((resolve, reject) => {
      watcher.on("change", () => {
        if (readFileSync(log, "utf8").includes("resuming normal operations")) resolve();
      });
      limit.addEventListener("abort", () => reject(new Error("it did not start within 10 seconds")));
      child.once("error", reject);
      child.once("exit", (code) => reject(new Error(`it ended with ${code}`)));
    });
    return child;
  } catch (cause) {
    await stop(child);
    throw new Error(`Apache: ${readFileSync(log, "utf8")}`, { cause });
  } finally {
    watcher.close();
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
