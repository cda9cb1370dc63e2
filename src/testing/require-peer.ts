/** Loads libraries at once, so that a mock can be made without `await`. */
import type * as ajv from "ajv";
import type ajvFormats from "ajv-formats";
import type * as losslessJson from "lossless-json";
import type nock from "nock";
import { createRequire } from "node:module";
import { peerFailure } from "../peer.js";

const require = createRequire(import.meta.url);

/** The libraries, as `require` gives them. */
interface Peers {
  readonly ajv: typeof ajv;
  readonly "ajv-formats": typeof ajvFormats;
  readonly "lossless-json": typeof losslessJson;
  readonly nock: typeof nock;
}

/**
 * Loads an optional peer dependency that is CommonJS.
 *
 * @param name - the package as npm knows it
 * @throws {AtlasConfigError} `MISSING_PEER`, naming the install command, if the package is not there
 */
export function requirePeer<Name extends keyof Peers>(name: Name): Peers[Name] {
  try {
    // eslint-disable-next-line @typescript-eslint/consistent-type-assertions -- `require` has no types
    return require(name) as Peers[Name];
  } catch (cause) {
    throw peerFailure(name, cause);
  }
}
