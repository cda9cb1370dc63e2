/** The access list of a project: from where its clusters can be reached. */
import { EmulatedError } from "../atlas-error.js";
import type { AccessListEntry } from "../entities.js";
import { joinId } from "../state.js";
import { refuseNoBlock } from "./credential-access.js";
import { found, groupOf, page, timestamp, type BehaviourTable, type EmulatedRequest } from "./behaviour.js";

/** A temporary entry lasts a week at most, in milliseconds. */
const LONGEST = 7 * 86_400_000;

const KINDS = ["awsSecurityGroup", "cidrBlock", "ipAddress"] as const;

export const accessListBehaviour: Partial<BehaviourTable> = {
  listGroupAccessListEntries: (request) => page(entriesOf(request, groupOf(request).id), request, showEntry),
  createGroupAccessListEntry: (request) => {
    const { id: groupId } = groupOf(request);
    const entries = request.input.body.map((given, index): AccessListEntry => {
      const kinds = KINDS.filter((kind) => given[kind] !== undefined);
      const [kind = "ipAddress"] = kinds;
      if (kinds.length !== 1) {
        const message = `Entry ${index} needs exactly one of ${KINDS.join(", ")}.`;
        throw new EmulatedError(400, "MISSING_ATTRIBUTE", message, { parameters: [index] });
      }
      const value = kind === "cidrBlock" ? normalBlock(given[kind] ?? "") : (given[kind] ?? "");
      if (kind !== "awsSecurityGroup") refuseNoBlock(value);
      const { comment, deleteAfterDate } = given;
      const until = deleteAfterDate === undefined ? undefined : Date.parse(deleteAfterDate);
      if (until !== undefined && (until <= request.now || until > request.now + LONGEST)) {
        const message = "deleteAfterDate must be in the coming week.";
        throw new EmulatedError(400, "INVALID_DELETE_AFTER_DATE", message, { parameters: ["deleteAfterDate"] });
      }
      return {
        id: joinId(groupId, value),
        groupId,
        kind,
        value,
        ...(comment === undefined ? {} : { comment }),
        ...(until === undefined ? {} : { deleteAfterDate: until }),
      };
    });
    // What is there already is replaced.
    for (const entry of entries) request.state.accessList.put(entry);
    return page(entriesOf(request, groupId), request, showEntry);
  },
  getGroupAccessListEntry: (request) => showEntry(entryOf(request)),
  deleteGroupAccessListEntry: (request) => {
    request.state.accessList.delete(entryOf(request).id);
  },
  getGroupAccessListStatus: (request) => {
    entryOf(request);
    return { STATUS: "ACTIVE" };
  },
};

/** The entries of a project, without those whose time is over. */
function entriesOf({ state, now }: EmulatedRequest<object>, groupId: string): AccessListEntry[] {
  const entries = state.accessList.where("group", groupId);
  const isOver = ({ deleteAfterDate }: AccessListEntry): boolean =>
    deleteAfterDate !== undefined && deleteAfterDate <= now;
  for (const entry of entries) if (isOver(entry)) state.accessList.delete(entry.id);
  return entries.filter((entry) => !isOver(entry));
}

function entryOf(request: EmulatedRequest<{ readonly groupId: string; readonly entryValue: string }>): AccessListEntry {
  const { entryValue } = request.input;
  const entries = entriesOf(request, groupOf(request).id);
  const entry = entries.find(({ value }) => value === entryValue || value === `${entryValue}/32`);
  return found(entry, "ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND", "access list entry", entryValue);
}

/** A block with one address is written with its length. */
function normalBlock(block: string): string {
  return block.includes("/") ? block : `${block}/32`;
}

/** An address is shown as a block too, as Atlas does. */
function showEntry({ groupId, kind, value, comment, deleteAfterDate }: AccessListEntry): unknown {
  return {
    groupId,
    [kind]: value,
    ...(kind === "ipAddress" && !value.includes(":") ? { cidrBlock: `${value}/32` } : {}),
    ...(comment === undefined ? {} : { comment }),
    ...(deleteAfterDate === undefined ? {} : { deleteAfterDate: timestamp(deleteAfterDate) }),
    links: [],
  };
}
