/** A line does what a list would do. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { Line, type Waiting } from "../../src/transport/line.js";

interface Somebody extends Waiting<Somebody> {
  readonly name: number;
}

it("first come, first served, and whoever gives up is gone", () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(), { freq: 2 })), (plan) => {
      const line = new Line<Somebody>();
      const list: Somebody[] = [];
      for (const [name, leaves] of plan.entries()) {
        const one: Somebody = { name };
        const goes = leaves === null ? undefined : list[leaves % list.length];
        if (goes === undefined) {
          line.join(one);
          list.push(one);
        } else {
          line.leave(goes);
          list.splice(list.indexOf(goes), 1);
        }
        expect(line.first?.name).toBe(list[0]?.name);
        expect(line.size).toBe(list.length);
      }
      for (const { name } of list) {
        const { first } = line;
        expect(first?.name).toBe(name);
        if (first !== undefined) line.leave(first);
      }
      expect(line.first).toBeUndefined();
      expect(line.size).toBe(0);
    }),
  );
});
