/** Reads the media types of a document, those with a suffix that the client does not know included. */
import { isVersionName } from "../version.js";
import type { Content, MediaTypeObject } from "./document.js";

const VERSIONED = /^\s*application\/vnd\.atlas\.([^+;\s]+)\+/i;

/** The resource version that a media type names, or `undefined` if it names none. */
export function contentVersion(mediaType: string): string | undefined {
  const version = VERSIONED.exec(mediaType)?.[1];
  return version !== undefined && isVersionName(version) ? version : undefined;
}

/** The entry that a call gets unless it asks for another kind: JSON where there is JSON. */
export function preferredEntry(content: Content): [string, MediaTypeObject] | undefined {
  const entries = Object.entries(content);
  return entries.find(([name]) => /[+/]json$/i.test(name)) ?? entries[0];
}
