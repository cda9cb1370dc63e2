// Runs a worker in Miniflare until its own input ends.
//
//   node miniflare.mjs <folder with worker.js> <compatibility date>
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Miniflare } from "miniflare";

const [folder, compatibilityDate] = process.argv.slice(2);
const files = readdirSync(folder).filter((file) => file.endsWith(".js"));
files.sort((a, b) => Number(b === "worker.js") - Number(a === "worker.js"));
const miniflare = new Miniflare({
  modulesRoot: folder,
  modules: files.map((file) => ({ type: "ESModule", path: join(folder, file) })),
  compatibilityDate,
  host: "127.0.0.1",
  port: 0,
});
const { port } = await miniflare.ready;
process.stdout.write(`${JSON.stringify({ port: Number(port) })}\n`);
process.stdin.on("end", () => void miniflare.dispose()).resume();
process.on("SIGTERM", () => void miniflare.dispose().finally(() => process.exit(0)));
