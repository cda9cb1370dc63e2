/** The direction "traffic against spec": recordings, a server, or the emulator. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { authFromEnvironment } from "../../auth/environment.js";
import { AtlasConfigError } from "../../errors/config-error.js";
import { environment } from "../../platform.js";
import { wants } from "../filter.js";
import type { TrafficSources } from "../options.js";
import { displayPath } from "../report/operations.js";
import type { ReportSource } from "../report/run-report.js";
import {
  checkTraffic,
  emulatorTarget,
  readHar,
  readNock,
  recordEmulator,
  recordFrom,
  trafficChecks,
  TrafficError,
  type Recording,
  type Target,
} from "../traffic/index.js";
import type { DirectionContext, DirectionOutcome, DirectionRunner } from "./direction.js";

export const trafficDirection: DirectionRunner = {
  direction: "traffic",
  checks: trafficChecks.map(({ info }) => info),
  async run(context) {
    const sources = context.options.traffic ?? {};
    const files = await readFiles(sources);
    if (sources.baseUrl !== undefined && sources.emulator === true) {
      throw new AtlasConfigError("INVALID_OPTION", "One server can be asked in a run: a base URL or the emulator.");
    }
    if (sources.baseUrl !== undefined) return askServer(context, files, sources.baseUrl);
    if (sources.emulator === true) return askEmulator(context, files);
    if (files.length > 0) return check(context, files);
    throw new AtlasConfigError(
      "INVALID_OPTION",
      "There is no traffic to check: name a recording (--har, --nock) or a server (--base-url, --emulator).",
    );
  },
};

/** A recording, and what a report says of where it came from. */
interface Source {
  readonly recording: Recording;
  readonly told: ReportSource;
}

const READERS = { har: readHar, nock: readNock } as const;

async function readFiles({ har = [], nock = [] }: TrafficSources): Promise<Source[]> {
  const files = Object.entries({ har, nock }).flatMap(([kind, names]) => names.map((name) => ({ kind, name })));
  return Promise.all(
    files.map(async ({ kind, name }) => {
      const bytes = await readFile(name).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new TrafficError("TRAFFIC_INVALID", `${name} cannot be read: ${reason}`, { cause });
      });
      const shown = displayPath(name);
      const recording = (kind === "har" ? READERS.har : READERS.nock)(bytes.toString("utf8"), shown);
      return { recording, told: { source: shown, sha256: createHash("sha256").update(bytes).digest("hex") } };
    }),
  );
}

async function askServer(
  context: DirectionContext,
  files: readonly Source[],
  baseUrl: string,
): Promise<DirectionOutcome> {
  const auth = authFromEnvironment(environment());
  const target = { baseUrl, auth, allowWrites: context.options.traffic?.allowWrites === true };
  try {
    const recording = await recordFrom({ ...asked(context), ...target });
    return await check(context, [...files, { recording, told: { source: baseUrl } }], target);
  } finally {
    await auth.close?.();
  }
}

async function askEmulator(context: DirectionContext, files: readonly Source[]): Promise<DirectionOutcome> {
  const { now } = context.options;
  const target = await emulatorTarget(now === undefined ? {} : { now });
  try {
    const recording = await recordEmulator({ ...asked(context), target });
    return await check(context, [...files, { recording, told: { source: "emulator" } }], target);
  } finally {
    await target.close();
  }
}

function asked({
  spec,
  apiDates,
  seed,
  onProgress,
}: DirectionContext): Omit<Parameters<typeof recordFrom>[0], "baseUrl"> {
  return { document: spec.document, apiDates, seed, onProgress };
}

async function check(
  context: DirectionContext,
  sources: readonly Source[],
  target?: Target,
): Promise<DirectionOutcome> {
  const results = await checkTraffic({
    ...asked(context),
    exchanges: sources.flatMap(({ recording }) => recording.exchanges),
    skipped: sources.flatMap(({ recording }) => recording.skipped),
    // What they send is looked at by the other checks too; without it a case could not be found again.
    checks: trafficChecks.filter((one) => context.checks.has(one.info.id) || (target !== undefined && "run" in one)),
    today: context.today,
    only: (result) => wants(context.filter, result),
    ...(target === undefined ? {} : { target }),
  });
  return { results, traffic: sources.map(({ told }) => told) };
}
