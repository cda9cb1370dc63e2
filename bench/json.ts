/**
 * Measures what `json: "lossless"` costs: parsing an invoice of 1 MB, and writing one.
 *
 *   npm run bench:json              # print
 *   npm run bench:json -- --save    # also write bench/results/json.json
 *
 * Each figure stands beside `JSON.parse` and `JSON.stringify` on the same text in the same run, because only ratios mean
 * the same on every machine.
 */
import { parse } from "lossless-json";
import { int64 } from "../src/generated/int64.js";
import { loadLossless } from "../src/lossless.js";
import { median, printTable, valueOf, type Figure } from "./measure.js";
import { rowOver } from "./rows.js";
import { roundsOf, save } from "./save.js";

const ROUNDS = roundsOf(41, 15);
const SIZE = 1_000_000;

/** An invoice whose line items fill a megabyte. */
function invoice(amount: (index: number) => bigint): string {
  const { length } = lineItem(0, amount);
  const lineItems = Array.from({ length: Math.ceil(SIZE / length) }, (_, index) => lineItem(index, amount));
  return `{"id":"32b6e34b3d91647abb20e7b8","subtotalCents":${amount(0)},"lineItems":[${lineItems.join(",")}]}`;
}

function lineItem(index: number, amount: (index: number) => bigint): string {
  const id = (0x4888442a + index).toString(16).padStart(24, "7320eb61");
  return (
    `{"clusterName":"cluster-${index}","created":"2026-11-23T00:00:00Z","groupId":"${id}","quantity":${index / 8},` +
    `"sku":"ATLAS_AWS_INSTANCE_M10","totalPriceCents":${amount(index)},"unit":"server hours","unitPriceDollars":0.08}`
  );
}

/** The middle of the times in ms that each takes; they take turns, so that what else the machine does falls on both. */
function times(ours: () => unknown, peer: () => unknown): { ours: number; peer: number } {
  const all: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [list, run] of [[all.ours, ours] as const, [all.peer, peer] as const]) {
      const start = performance.now();
      run();
      list.push(performance.now() - start);
    }
  }
  return { ours: median(all.ours), peer: median(all.peer) };
}

const { parserOf, serialize } = await loadLossless(() => Promise.resolve({ int64 }));
const read = parserOf({ operationId: "getOrgInvoice", version: "2023-01-01", enveloped: false });
const usual = invoice((index) => BigInt(index));
const large = invoice((index) => 2n ** 53n + 1n + BigInt(index));
const value = read(large);
const plain: unknown = JSON.parse(large);

const figures: Figure[] = [
  {
    what: "1 MB without large numbers",
    ...times(
      () => read(usual),
      () => JSON.parse(usual),
    ),
    unit: "ms",
    goal: 10,
  },
  {
    what: "1 MB full of numbers above 2^53",
    ...times(
      () => read(large),
      () => JSON.parse(large),
    ),
    unit: "ms",
    goal: 60,
  },
  {
    what: "the same, beside lossless-json alone",
    ...times(
      () => read(large),
      () => parse(large),
    ),
    unit: "ms",
    goal: 1.5,
  },
  {
    what: "a body of 1 MB",
    ...times(
      () => serialize(value),
      () => JSON.stringify(plain),
    ),
    unit: "ms",
    goal: 20,
  },
];
printTable('json: "lossless", beside JSON.parse and JSON.stringify', figures);
/** Whom each figure stands beside, in their order. */
const PEERS = ["JSON.parse", "JSON.parse", "lossless-json", "JSON.stringify"];
const rows = figures.map(({ what, ours, peer = Number.NaN, goal }, index) => {
  const name = PEERS[index] ?? "";
  return rowOver(name, {
    ...{ id: what, what: `json: "lossless", ${what}`, unit: "ms", better: "less", ours, peers: { [name]: peer } },
    goal: { value: goal, of: "ratio" },
  });
});
await save("json", rows, ["lossless-json"], { rounds: ROUNDS, figures });
process.exitCode = figures.every((figure) => valueOf(figure) <= figure.goal) ? 0 : 1;
