/** Writes to a stream whose reader may have left (`… | head`). */
import type { Writable } from "node:stream";

/** Writes a text and waits until it is taken. That nobody reads it is no failure. */
export async function print(stream: Writable, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => (error.code === "EPIPE" ? resolve() : reject(error));
    stream.once("error", fail);
    stream.write(text, (error) => {
      if (error === null || error === undefined) {
        stream.off("error", fail);
        resolve();
      } else fail(error);
    });
  });
}
