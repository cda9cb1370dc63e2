import type { Ending } from "./ending.js";

/**
 * A body that is handed on as it comes. A download may take as long as it likes, so what the time limit is for from here on
 * is the wait for the next piece of it; the time that the reader takes does not count.
 *
 * @param explain - what a failure means for the reader
 */
export function limitIdle(
  body: ReadableStream<Uint8Array>,
  ending: Ending,
  explain: (cause: unknown) => unknown,
): ReadableStream<Uint8Array> {
  const { last } = ending;
  last?.stop();
  // Made when it is needed: until then, the answer's own body can be read in place of this one.
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        reader ??= body.getReader();
        last?.start();
        try {
          const next = reader.read();
          const { done, value } = await (last?.orEnd(next) ?? next);
          if (done) controller.close();
          else controller.enqueue(value);
          if (done) ending.close();
        } catch (cause) {
          ending.close();
          throw explain(cause);
        } finally {
          last?.stop();
        }
      },
      async cancel(reason) {
        ending.close();
        await (reader ?? body).cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
