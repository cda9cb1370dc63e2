/** Short forms in which the faults of the client are written down. */
import type { DeprecationNotice } from "../../../deprecation.js";
import type { UntypedMethod } from "../../../operation-method.js";
import { tampered, withBody, type Tampering } from "../../client/tamper.js";
import type { Subject, SubjectClient, SubjectOptions } from "../../client/subject.js";
import type { ClientFault } from "../fault.js";

/** What is wrong: with the client from outside, with a client made in another way, or with the generated files. */
export type Wrong = Tampering | { readonly subject: Subject } | { readonly files: NonNullable<ClientFault["files"]> };

/**
 * A fault in a client.
 *
 * @param name - what is wrong
 * @param intended - the check that has to find it, without `client-`
 * @param operation - the operation that is called, after an `@` the API date
 */
export function row(name: string, intended: string, operation: string, wrong: Wrong): ClientFault {
  const [operationId = "", apiDate] = operation.split("@");
  return {
    name,
    direction: "client",
    intended: `client-${intended}`,
    operationId,
    ...(apiDate === undefined ? {} : { apiDate }),
    ...partsOf(wrong),
  };
}

function partsOf(wrong: Wrong): Pick<ClientFault, "subject" | "files"> {
  if ("subject" in wrong) return { subject: wrong.subject };
  if ("files" in wrong) return { files: wrong.files };
  return { subject: tampered(wrong) };
}

/** Other options than the caller gave. */
export function options(change: (options: SubjectOptions) => Partial<SubjectOptions>): Tampering {
  return { options: (given) => ({ ...given, ...change(given) }) };
}

/** What is announced is changed on its way to the caller. */
export function announcing(change: (notice: DeprecationNotice) => readonly DeprecationNotice[]): Tampering {
  return options(({ deprecations }) => {
    if (typeof deprecations === "string") return {};
    return {
      deprecations: (notice): void => {
        for (const told of change(notice)) deprecations(told);
      },
    };
  });
}

/** The answer without some of its header fields. */
export function lackingHeaders(response: Response, ...names: string[]): Response {
  const headers = new Headers(response.headers);
  for (const name of names) headers.delete(name);
  return new Response(response.body, { status: response.status, headers });
}

/** What the methods give is changed on its way to the caller. */
export function given(change: (data: unknown) => unknown): Tampering {
  return { method: async (method, ...args) => change(await method(...args)) };
}

/** What the caller gives is changed on its way to the methods. */
export function taken(
  change: (input: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): Tampering {
  return { method: (method, input = {}, callOptions) => method(change(input), callOptions) };
}

/** The errors of the methods are changed, or swallowed, on their way to the caller. */
export function failing(change: (error: Error) => unknown): Tampering {
  return {
    method: async (method, ...args) => {
      try {
        return await method(...args);
      } catch (error) {
        return change(error instanceof Error ? error : new Error(String(error)));
      }
    },
  };
}

/** The client has other methods. */
export function methods(change: (groups: Groups) => Groups): { readonly subject: Subject } {
  return { subject: around((client) => ({ ...client, untyped: change(client.untyped) })) };
}

/** The methods of a client by group and operationId. */
export type Groups = Readonly<Record<string, Readonly<Record<string, UntypedMethod>>>>;

/** A client around this package's own. */
export function around(
  change: (client: SubjectClient, options: SubjectOptions) => SubjectClient,
  own: Subject = tampered({}),
): Subject {
  return (subjectOptions) => change(own(subjectOptions), subjectOptions);
}

/** Whether a request is for the API, and not for a token. */
export function isApi({ url }: Request): boolean {
  return new URL(url).pathname.startsWith("/api/atlas/");
}

/** Some of the answers have another body. */
export const bodyOf =
  (isIt: (response: Response) => boolean, change: (body: string) => string) =>
  (response: Response): Response | Promise<Response> =>
    isIt(response) ? withBody(response, change) : response;

/** Throws an error again. */
export function rethrown(error: Error): never {
  throw error;
}
