// Generated, not edited. To write this file again: npm run generate
// Document "openapi/openapi.yaml", sha256 0c8d3a08cbf25da9fa4121105b242b310cb00810880880cabfc91c8e3212c487, generator 3.
/* eslint-disable */

import type { Int64Places } from "../runtime.js";

/** Where 64-bit integers stand in answers. */
export const int64: Int64Places = {
  operations: {
    createGroup: { "2023-01-01": 0 },
    getGroup: { "2023-01-01": 0 },
    getGroupByName: { "2023-01-01": 0 },
    getGroupLimit: { "2023-01-01": 2 },
    getOrgDelegationSettings: { "2025-03-12": 3 },
    getOrgGroups: { "2023-01-01": 4 },
    getOrgInvoice: { "2023-01-01": 6 },
    getRateLimit: { "2025-03-12": 14, preview: 14 },
    listGroupLimits: { "2023-01-01": 16 },
    listGroups: { "2023-01-01": 4 },
    listOrgInvoices: { "2023-01-01": 17 },
    listRateLimits: { "2025-03-12": 20, preview: 20 },
    migrateGroup: { "2024-05-30": 0 },
    setGroupLimit: { "2023-01-01": 2 },
    updateGroup: { "2023-01-01": 0 },
    updateOrgDelegationSettings: { "2025-03-12": 3 },
  },
  places: [
    { properties: { clusterCount: 1 } },
    { int64: true },
    { properties: { currentUsage: 1, defaultLimit: 1, maximumLimit: 1, value: 1 } },
    { properties: { idleRefreshTokenLifetime: 1, maximumRefreshTokenLifetime: 1 } },
    { properties: { results: 5 } },
    { items: 0 },
    { properties: { amountBilledCents: 1, amountPaidCents: 1, creditsCents: 1, salesTaxCents: 1, startingBalanceCents: 1, subtotalCents: 1, lineItems: 7, linkedInvoices: 9, payments: 10, refunds: 12 } },
    { items: 8 },
    { properties: { discountCents: 1, totalPriceCents: 1 } },
    { items: 6 },
    { items: 11 },
    { properties: { amountBilledCents: 1, amountPaidCents: 1, salesTaxCents: 1, subtotalCents: 1 } },
    { items: 13 },
    { properties: { amountCents: 1 } },
    { properties: { capacity: 15, refillDurationSeconds: 15, refillRate: 15 } },
    { properties: { defaultValue: 1, value: 1 } },
    { items: 2 },
    { properties: { results: 18 } },
    { items: 19 },
    { properties: { amountBilledCents: 1, amountPaidCents: 1, creditsCents: 1, salesTaxCents: 1, startingBalanceCents: 1, subtotalCents: 1, linkedInvoices: 18 } },
    { properties: { results: 21 } },
    { items: 14 },
  ],
};
