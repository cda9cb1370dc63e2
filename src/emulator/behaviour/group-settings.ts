/** Settings and limits of projects. */
import { EmulatedError } from "../atlas-error.js";
import type { Group } from "../entities.js";
import { groupOf, type BehaviourTable } from "./behaviour.js";

/** What a project has where nothing was set. */
const DEFAULT_SETTINGS = {
  isCollectDatabaseSpecificsStatisticsEnabled: true,
  isDataExplorerEnabled: true,
  isDataExplorerGenAIFeaturesEnabled: true,
  isDataExplorerGenAISampleDocumentPassingEnabled: false,
  isExtendedStorageSizesEnabled: false,
  isPerformanceAdvisorEnabled: true,
  isRealtimePerformancePanelEnabled: true,
  isSchemaAdvisorEnabled: true,
};

interface Limit {
  readonly default: number;
  readonly maximum: number;
}

/** The limits of a project, by name. The figures are the emulator's own: Atlas may change its at any time. */
const LIMITS: Readonly<Record<string, Limit>> = {
  "atlas.project.security.databaseAccess.users": { default: 100, maximum: 900 },
  "atlas.project.security.databaseAccess.customRoles": { default: 100, maximum: 1400 },
  "atlas.project.security.networkAccess.entries": { default: 200, maximum: 220 },
  "atlas.project.security.networkAccess.crossRegionEntries": { default: 40, maximum: 220 },
  "atlas.project.deployment.clusters": { default: 25, maximum: 100 },
  "atlas.project.deployment.nodesPerPrivateLinkRegion": { default: 50, maximum: 90 },
  "dataFederation.bytesProcessed.query": { default: 0, maximum: Number.MAX_SAFE_INTEGER },
  "dataFederation.bytesProcessed.daily": { default: 0, maximum: Number.MAX_SAFE_INTEGER },
  "dataFederation.bytesProcessed.weekly": { default: 0, maximum: Number.MAX_SAFE_INTEGER },
  "dataFederation.bytesProcessed.monthly": { default: 0, maximum: Number.MAX_SAFE_INTEGER },
};

export const groupSettingsBehaviour: Partial<BehaviourTable> = {
  getGroupSettings: (request) => ({ ...DEFAULT_SETTINGS, ...groupOf(request).settings }),
  updateGroupSettings: (request) => {
    const group = groupOf(request);
    const { settings } = request.state.groups.put({ ...group, settings: { ...group.settings, ...request.input.body } });
    return { ...DEFAULT_SETTINGS, ...settings };
  },
  listGroupLimits: (request) => {
    const group = groupOf(request);
    return Object.keys(LIMITS).map((name) => showLimit(group, name));
  },
  getGroupLimit: (request) => showLimit(groupOf(request), request.input.limitName),
  setGroupLimit: (request) => {
    const { body, limitName } = request.input;
    const group = groupOf(request);
    const { value } = body;
    const { maximum } = limitOf(limitName);
    if (value < 0 || value > maximum) {
      throw new EmulatedError(400, "INVALID_LIMIT_VALUE", `${limitName} goes from 0 to ${maximum}.`, {
        parameters: [limitName, value],
      });
    }
    return showLimit(
      request.state.groups.put({ ...group, limits: { ...group.limits, [limitName]: value } }),
      limitName,
    );
  },
  deleteGroupLimit: (request) => {
    const group = groupOf(request);
    const { limitName } = request.input;
    limitOf(limitName);
    const limits = Object.fromEntries(Object.entries(group.limits).filter(([name]) => name !== limitName));
    request.state.groups.put({ ...group, limits });
  },
};

function limitOf(name: string): Limit {
  const limit = Object.hasOwn(LIMITS, name) ? LIMITS[name] : undefined;
  if (limit !== undefined) return limit;
  throw new EmulatedError(404, "LIMIT_NOT_FOUND", `There is no limit ${name} in this project.`, { parameters: [name] });
}

function showLimit({ limits }: Group, name: string): unknown {
  const limit = limitOf(name);
  return {
    name,
    value: Object.hasOwn(limits, name) ? limits[name] : limit.default,
    currentUsage: 0,
    defaultLimit: limit.default,
    maximumLimit: limit.maximum,
  };
}
