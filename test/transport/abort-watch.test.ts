import { expect, it } from "vitest";
import { onAbort } from "../../src/transport/abort-watch.js";
import { countedSignal } from "../helpers/layer.js";

it("has one listener however many wait, and none when nobody does", () => {
  const { controller, listeners } = countedSignal();
  const called: number[] = [];
  const forgets = [0, 1, 2, 3].map((name) => onAbort(controller.signal, () => called.push(name)));
  expect(listeners()).toBe(1);
  forgets[1]?.();
  forgets[1]?.();
  forgets[3]?.();
  expect(listeners()).toBe(1);
  controller.abort();
  expect(called).toEqual([0, 2]);
  for (const forget of forgets) forget();
  expect(called).toEqual([0, 2]);
});

it("listens again after all have gone", () => {
  const { controller, listeners } = countedSignal();
  const called: string[] = [];
  onAbort(controller.signal, () => called.push("first"))();
  expect(listeners()).toBe(0);
  const forget = onAbort(controller.signal, () => called.push("second"));
  expect(listeners()).toBe(1);
  forget();
  expect(listeners()).toBe(0);
  onAbort(controller.signal, () => called.push("third"));
  controller.abort();
  expect(called).toEqual(["third"]);
});

it("stays one for those who came after somebody who leaves twice", () => {
  const { controller, listeners } = countedSignal();
  const leave = onAbort(controller.signal, () => undefined);
  leave();
  onAbort(controller.signal, () => undefined);
  leave();
  onAbort(controller.signal, () => undefined);
  expect(listeners()).toBe(1);
});
