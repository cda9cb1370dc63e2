import { describe, expect, it } from "vitest";
import { nearest } from "../src/nearest.js";
import { groupName } from "../src/operation.js";

describe("groupName", () => {
  it.each([
    ["Organizations", "organizations"],
    ["MongoDB Cloud Users", "mongoDbCloudUsers"],
    ["Programmatic API Keys", "programmaticApiKeys"],
    ["X.509 Authentication", "x509Authentication"],
    ["AWS Clusters DNS", "awsClustersDns"],
    ["Push-Based Log Export", "pushBasedLogExport"],
    ["Encryption at Rest using Customer Key Management", "encryptionAtRestUsingCustomerKeyManagement"],
  ])("of %s is %s", (tag, expected) => {
    expect(groupName(tag)).toBe(expected);
  });
});

describe("nearest", () => {
  it.each([
    ["orgid", "orgId"],
    ["org", undefined],
    ["invitatonId", "invitationId"],
    ["zzz", undefined],
    ["", undefined],
  ])("to %j is %s", (name, expected) => {
    expect(nearest(name, ["orgId", "invitationId", "envelope"])).toBe(expected);
  });
});
