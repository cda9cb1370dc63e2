/** What the API says of itself. */
import type { BehaviourTable } from "./behaviour.js";

export const rootBehaviour: Partial<BehaviourTable> = {
  getSystemStatus: ({ state, caller }) => {
    const key = caller.kind === "api-key" ? state.apiKeys.first("publicKey", caller.id) : undefined;
    return {
      // The document has it as an object that can be null: callers with a token have no key.
      apiKey:
        key === undefined
          ? null
          : {
              id: key.id,
              publicKey: key.publicKey,
              accessList: key.accessList.map(({ cidrBlock }) => ({
                cidrBlock,
                ipAddress: cidrBlock.split("/")[0] ?? cidrBlock,
              })),
              roles: [
                ...key.roles.map((roleName) => ({ orgId: key.orgId, roleName })),
                ...key.groupRoles.flatMap(({ groupId, groupRoles }) =>
                  groupRoles.map((roleName) => ({ groupId, roleName })),
                ),
              ],
            },
      appName: "MongoDB Atlas",
      build: "0000000000000000000000000000000000000000",
      links: [],
      throttling: false,
    };
  },
  listControlPlaneIpAddresses: () => ({
    // Addresses that RFC 5737 keeps free for examples.
    inbound: { aws: { "us-east-1": ["192.0.2.10/32"] }, azure: {}, gcp: {} },
    outbound: { aws: { "us-east-1": ["198.51.100.10/32"] }, azure: {}, gcp: {} },
    gateways: [],
  }),
};
