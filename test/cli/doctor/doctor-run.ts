/** Runs `atlas-fetch doctor` in this process, with an environment, a network and a clock of the test's own. */
import { PassThrough } from "node:stream";
import { runDoctor, type DoctorCommandOptions } from "../../../src/cli/doctor/run-doctor.js";
import type { Context } from "../../../src/cli/context.js";
import type { Examination } from "../../../src/cli/doctor/examine.js";
import { CHECKS, type Check, type Finding } from "../../../src/cli/doctor/finding.js";
import type { Network } from "../../../src/cli/doctor/network.js";

/** A network in which everything is where it should be. */
export const calm: Network = {
  lookup: () => Promise.resolve(["192.0.2.1"]),
  connect: () => Promise.resolve(),
  handshake: () =>
    Promise.resolve({ protocol: "TLSv1.3", subject: "atlas", issuer: "ca", validTo: Date.UTC(2099, 0, 1) }),
};

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Given = Partial<DoctorCommandOptions>;
type Surroundings = Partial<Context & Pick<Examination, "network" | "runtime">>;

/** Runs the command to its end. There is no profile unless `XDG_CONFIG_HOME` says where. */
export async function doctor(given: Given = {}, { network, runtime, ...context }: Surroundings = {}): Promise<Run> {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const [out, err] = [collected(stdout), collected(stderr)];
  const code = await runDoctor(
    { timeout: "10", output: "text", ...given },
    {
      ...{ stdin, stdout, stderr, now: Date.now },
      ...context,
      env: { XDG_CONFIG_HOME: "/nowhere", ...context.env },
    },
    {
      ...(network === undefined ? {} : { network }),
      runtime: runtime ?? { version: "20.20.2", execArgv: [] },
    },
  );
  return { code, stdout: out(), stderr: err() };
}

function collected(stream: PassThrough): () => string {
  let text = "";
  stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}

/** What was found, by what was looked at. */
export async function findings(
  given: Given = {},
  surroundings: Surroundings = {},
): Promise<Readonly<Record<Check, Finding>>> {
  const { stdout } = await doctor({ ...given, output: "json" }, surroundings);
  const { findings: list } = JSON.parse(stdout) as { findings: readonly Finding[] };
  const names = list.map(({ check }) => check);
  if (names.join() !== CHECKS.join()) throw new Error(`looked at ${names.join()}`);
  return Object.fromEntries(list.map((finding) => [finding.check, finding])) as Record<Check, Finding>;
}
