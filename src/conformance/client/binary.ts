import { clientCheck, type ClientCheck } from "./client-check.js";
import type { AnswerBody } from "./case.js";
import { BYTES } from "./documented.js";
import { caseOf } from "./make-case.js";
import { tampered } from "./tamper.js";

const base64 = (bytes: Buffer): string => bytes.toString("base64");

/** Files as they can be. */
const FILES: Readonly<Record<"gzip" | "csv", Readonly<Record<string, Buffer>>>> = {
  gzip: {
    "bytes of every kind": BYTES,
    "one byte": Buffer.from([0]),
    "a long file": Buffer.alloc(200_000, BYTES),
  },
  csv: {
    "line breaks and quotes": Buffer.from('a,b\r\n"x ""y""","1\n2"\r\n'),
    "letters beyond ASCII": Buffer.from("Straße;日本;😀\n"),
    "a byte order mark": Buffer.from("\ufeffa,b\n"),
    "no line at all": Buffer.alloc(0),
  },
};

export const binary: ClientCheck = clientCheck({
  id: "client-binary",
  sentence: "A gzip file and a csv table arrive byte for byte, however the call asked for them.",
  cases: (context) =>
    context.successes().flatMap(({ status, suffix, answer }, index) => {
      if (suffix !== "gzip" && suffix !== "csv") return [];
      return Object.entries(FILES[suffix]).flatMap(([what, bytes]) => {
        const body: AnswerBody = { base64: base64(bytes) };
        const parts = { answer: { ...answer, body }, expect: { outcome: body } };
        const asking = caseOf(context, `${status} ${suffix}, asked for: ${what}`, {
          ...parts,
          call: { options: { accept: suffix } },
        });
        return index > 0 ? [asking] : [asking, caseOf(context, `${status} ${suffix}: ${what}`, parts)];
      });
    }),
  fault: {
    subject: tampered({
      // What a client does that takes every body for text.
      async response(response) {
        const { status, headers } = response;
        return response.ok && status !== 204
          ? new Response(`${await response.text()} `, { status, headers })
          : response;
      },
    }),
  },
});
