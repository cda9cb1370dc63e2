// Downloads a log to disk, with the client or with bare fetch, and prints what memory that took. argv: way, URL, file
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { bearerToken, createAtlasClient } from "atlas-fetch";

const [, , way, baseUrl, file] = process.argv;
const input = { groupId: "4888442a3354817a7320eb61", hostName: "host.example.com" };
const atlas = createAtlasClient({ auth: bearerToken("token"), baseUrl, timeout: 0, deprecations: "silent" });
const ways = {
  "atlas-fetch": (logName) => atlas.monitoringAndLogs.downloadGroupClusterLog({ ...input, logName }),
  fetch: async (logName) => (await fetch(`${baseUrl}/logs/${logName}.gz`)).body,
};
const download = async (logName) => pipeline(await ways[way](logName), createWriteStream(file));
const rss = () => process.memoryUsage.rss();

// Idle is when everything has been loaded and has worked once, and then nothing happens for a while.
await download("mongos");
await new Promise((resolve) => setTimeout(resolve, 500));
const idle = rss();

const samples = [];
const timer = setInterval(() => samples.push(rss()), 20);
const start = performance.now();
await download("mongodb");
const seconds = (performance.now() - start) / 1000;
clearInterval(timer);
console.log(JSON.stringify({ idle, samples, seconds }));
