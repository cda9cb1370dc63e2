/**
 * A state in an SQLite file. Each request's changes are one transaction, which is on disk before the answer leaves:
 * whatever was acknowledged is there after a crash, and nothing is there by half.
 */
import { open } from "node:fs/promises";
import type * as libsql from "libsql";
import { isRecord } from "../codegen/document.js";
import { AtlasConfigError } from "../errors/config-error.js";
import { loadPeer } from "../peer.js";
import type { Change, Entity } from "./collection.js";
import { collectionsOf, readSnapshot, SNAPSHOT_VERSION, type Snapshot } from "./snapshot.js";
import { joinId, type State } from "./state.js";

/** Tells our files from other SQLite files: "atlf". */
const APPLICATION_ID = 0x61746c66;

// Entities come back in the order in which they were made.
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entity (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    json TEXT NOT NULL,
    UNIQUE (collection, id)
  );
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SNAPSHOT_VERSION};`;

const PUT = `
  INSERT INTO entity (collection, id, json) VALUES (?, ?, ?)
  ON CONFLICT (collection, id) DO UPDATE SET json = excluded.json`;
const DELETE = "DELETE FROM entity WHERE collection = ? AND id = ?";
const ALL = "SELECT collection, json FROM entity ORDER BY sequence";

/** What changes with every request and was promised to nobody: written with the next change of anything else, or at the end. */
const LATER: ReadonlySet<string> = new Set(["buckets"]);

/** As much of the library as this needs. */
type Library = Pick<typeof libsql, "default">;

/** A file that remembers a state. */
export interface Store {
  /** What is in the file; `undefined` for a new one. */
  readonly snapshot: Snapshot | undefined;
  /** Follows a state from now on. */
  follow(state: State): void;
  /** Puts all changes since the last time on disk; nothing is done if there are none. */
  persist(): void;
  close(): void;
}

interface PendingChange {
  readonly collection: string;
  readonly id: string;
  /** Absent if it was deleted. */
  readonly entity?: Entity;
}

const loadLibrary = async (): Promise<Library> => import("libsql");

/**
 * Opens a file, and makes it if it is not there.
 *
 * @param load - loads the library; another one in tests
 * @throws {AtlasConfigError} `MISSING_PEER` without the library; `INVALID_OPTION` for a file that cannot be used, or that
 * somebody else uses
 */
export async function openStore(file: string, load: typeof loadLibrary = loadLibrary): Promise<Store> {
  const { default: Database } = await loadPeer("libsql", load).catch((cause: unknown) => {
    throw binaryFailure(cause);
  });
  const failed = (cause: unknown): AtlasConfigError => {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    const why = REASONS[code] ?? `it cannot be opened (${code})`;
    return new AtlasConfigError("INVALID_OPTION", `${file} cannot hold a state: ${why}.`, { cause });
  };
  try {
    // It holds secrets, so it is the owner's alone.
    await (await open(file, "a", 0o600)).close();
  } catch (cause) {
    throw failed(cause);
  }
  const database = new Database(file);
  let snapshot: Snapshot | undefined;
  try {
    database.exec("PRAGMA locking_mode = EXCLUSIVE");
    snapshot = readAll(database, file);
    // FULL: a commit has reached the disk before it returns.
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    if (snapshot === undefined) database.exec(`BEGIN EXCLUSIVE; ${SCHEMA} COMMIT`);
    else database.exec("BEGIN EXCLUSIVE; COMMIT");
  } catch (cause) {
    release(database);
    throw cause instanceof AtlasConfigError ? cause : failed(cause);
  }
  const [put, remove] = [database.prepare(PUT), database.prepare(DELETE)];
  let pending: PendingChange[] = [];
  const later = new Map<string, PendingChange>();
  let isClosed = false;
  const writeAll = (): void => {
    database.exec("BEGIN IMMEDIATE");
    try {
      for (const { collection, id, entity } of [...pending, ...later.values()]) {
        if (entity === undefined) remove.run(collection, id);
        else put.run(collection, id, JSON.stringify(entity));
      }
      database.exec("COMMIT");
    } catch (error) {
      // The changes stay pending, for the next time.
      database.exec("ROLLBACK");
      throw error;
    }
    pending = [];
    later.clear();
  };
  const persist = (): void => {
    if (pending.length > 0 && !isClosed) writeAll();
  };
  const persistLater = (): void => {
    try {
      persist();
    } catch {
      // The next request, or the end, meets the same failure and has somebody to tell.
    }
  };
  const note = (change: PendingChange): void => {
    if (LATER.has(change.collection)) {
      later.set(joinId(change.collection, change.id), change);
      return;
    }
    pending.push(change);
    // Nobody asks for what is changed outside of a request to be kept.
    if (pending.length === 1) queueMicrotask(persistLater);
  };
  return {
    snapshot,
    follow(state) {
      for (const [collection, entities] of collectionsOf(state)) {
        for (const entity of entities.values()) {
          if (snapshot === undefined) note({ collection, id: entity.id, entity });
        }
        entities.onChange = (change: Change<Entity>) =>
          note(
            "put" in change
              ? { collection, id: change.put.id, entity: change.put }
              : { collection, id: change.deleted },
          );
      }
      persist();
    },
    persist,
    close() {
      if (isClosed) return;
      if (pending.length + later.size > 0) writeAll();
      isClosed = true;
      release(database);
    },
  };
}

/** Says of a library without its binary for this platform what is to be done; npm leaves it out with `--omit=optional`. */
function binaryFailure(cause: unknown): unknown {
  const missing = /Cannot find module '(@libsql\/[\w-]+)'/.exec(cause instanceof Error ? cause.message : "")?.[1];
  if (missing === undefined) return cause;
  const message =
    `The package \`libsql\` is installed without \`${missing}\`, its part for this platform: ` +
    "npm install --save-dev libsql --include=optional";
  return new AtlasConfigError("MISSING_PEER", message, { cause });
}

/**
 * Lets others use the file, which is a single one then. To close it is not enough: the library keeps the file open until
 * all statements are collected as garbage.
 */
function release(database: Readable & { close(): unknown }): void {
  try {
    for (const step of ["journal_mode = DELETE", "locking_mode = NORMAL", "user_version"]) {
      database.prepare(`PRAGMA ${step}`).get();
    }
  } catch {
    // Somebody else has it, or it is no database: there is nothing to give back.
  }
  database.close();
}

/** As much of a database as reading needs. */
interface Readable {
  prepare(sql: string): { get(): unknown; all(): unknown[] };
}

/**
 * What a file holds; `undefined` if it is new.
 *
 * @throws {AtlasConfigError} `INVALID_OPTION` if it is not ours
 */
function readAll(database: Readable, file: string): Snapshot | undefined {
  const [id, version, tables] = ["application_id", "user_version", "schema_version"].map((name) => {
    const row = database.prepare(`PRAGMA ${name}`).get();
    return isRecord(row) ? row[name] : undefined;
  });
  if (id === 0 && tables === 0) return undefined;
  const refuse = (why: string): AtlasConfigError =>
    new AtlasConfigError("INVALID_OPTION", `${file} cannot hold a state: ${why}.`);
  if (id !== APPLICATION_ID) throw refuse("it is the database of something else");
  if (version !== SNAPSHOT_VERSION) throw refuse("another version of the emulator made it");
  const collections: Record<string, unknown[]> = {};
  for (const row of database.prepare(ALL).all()) {
    const { collection, json }: Record<string, unknown> = isRecord(row) ? row : {};
    if (typeof collection !== "string" || typeof json !== "string") throw refuse("it is broken");
    (collections[collection] ??= []).push(JSON.parse(json));
  }
  return readSnapshot({ version, collections }, file);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: "it may not be written",
  EISDIR: "it is a folder",
  ENOENT: "its folder is not there",
  SQLITE_BUSY: "another emulator uses it",
  SQLITE_NOTADB: "it is no SQLite database",
};
