/** Downloads a day of the logs of a host. A log is a stream, so that its size does not matter. */
import { createWriteStream } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { AtlasClient } from "atlas-fetch";

const LOGS = ["mongodb", "mongodb-audit-log"] as const;

export interface LogDay {
  readonly groupId: string;
  readonly hostName: string;
  /** `YYYY-MM-DD`, in UTC. */
  readonly day: string;
  readonly folder: string;
}

/** @returns the files that were written */
export async function downloadLogs(
  atlas: AtlasClient<"2025-03-12">,
  { groupId, hostName, day, folder }: LogDay,
): Promise<string[]> {
  const startDate = Date.parse(`${day}T00:00:00Z`) / 1000;
  if (Number.isNaN(startDate)) throw new RangeError(`${day} is no day: write YYYY-MM-DD.`);
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const logName of LOGS) {
    const input = { groupId, hostName, logName, startDate, endDate: startDate + 86_400 };
    // It may take as long as it likes, as long as something comes.
    const log = await atlas.monitoringAndLogs.downloadGroupClusterLog(input);
    const file = join(folder, `${hostName}-${day}-${logName}.gz`);
    await pipeline(log, createWriteStream(`${file}.part`));
    await rename(`${file}.part`, file);
    files.push(file);
  }
  return files;
}
